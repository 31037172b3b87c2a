/** Which view is shown: the address decides, so that everything can be linked and the back button works. */
export const ROUTE: string = `
// ── Addresses and views ─────────────────────────────────────────────────────────────────────────
const main = document.getElementById('main')
const reportTitle = document.title

function decoded(text) {
  try {
    return decodeURIComponent(text.replace(/[+]/g, '%20'))
  } catch (error) {
    return text
  }
}

// '#clusters&origin=AP&q=ferry' → { view: 'clusters', origin: 'AP', q: 'ferry' }. Without a prototype: the names are
// whatever somebody put into the address.
function stateOf(hash) {
  const state = Object.create(null)
  const parts = hash.replace(/^#/, '').split('&')
  parts.forEach((part, at) => {
    const cut = part.indexOf('=')
    const name = cut < 0 ? part : part.slice(0, cut)
    if (at === 0) state.view = name
    if (cut >= 0) state[name] = decoded(part.slice(cut + 1))
  })
  return state
}

// The address of a list with its filters, put in place of the present one: going back leaves the list.
function rememberState(view, state) {
  const parts = Object.keys(state).sort().filter((name) => name !== 'view' && state[name])
  rememberAddress(['#' + view].concat(parts.map((name) => name + '=' + encoded(state[name]))).join('&'))
}

function rememberAddress(address) {
  try {
    history.replaceState(null, '', address)
  } catch (error) {
    // Some viewers of local files refuse; the view is right all the same.
  }
}

function missing(what, id) {
  return make('div', null, make('h2', { tabindex: '-1' }, 'Not in this report'), make('p', null, 'There is no ' + what + ' called ', make('code', null, id), '.'))
}

function viewOf(state) {
  if (state.view === 'cluster') {
    const place = clusterPlaces.get(encoded(state.cluster || ''))
    const chosen = documentPlaces.get(encoded(state.with || ''))
    return place === undefined ? missing('cluster', state.cluster || '') : clusterView(place, chosen)
  }
  if (state.view === 'doc') {
    const place = documentPlaces.get(encoded(state.doc || ''))
    return place === undefined ? missing('document', state.doc || '') : documentView(place)
  }
  if (state.view === 'clusters') return clustersView(state)
  if (state.view === 'documents') return documentsView(state)
  return overviewView()
}

const TABS = { overview: 'overview', clusters: 'clusters', cluster: 'clusters', documents: 'documents', doc: 'documents' }

function show(first) {
  const state = stateOf(location.hash)
  cancelSearch()
  const view = viewOf(state)
  main.replaceChildren(view)
  const tab = Object.hasOwn(TABS, state.view) ? TABS[state.view] : 'overview'
  for (const name of ['overview', 'clusters', 'documents']) {
    const anchor = document.getElementById('go-' + name)
    if (name === tab) anchor.setAttribute('aria-current', state.view === name || tab === 'overview' ? 'page' : 'true')
    else anchor.removeAttribute('aria-current')
  }
  const heading = view.querySelector('h2')
  document.title = (heading ? heading.textContent + ' · ' : '') + reportTitle
  if (first) return
  window.scrollTo(0, 0)
  const compared = state.view === 'cluster' && state.with ? document.getElementById('compare') : null
  if (compared) {
    compared.scrollIntoView()
    compared.querySelector('select').focus({ preventScroll: true })
  } else if (heading) heading.focus({ preventScroll: true })
}

document.getElementById('skip').addEventListener('click', (event) => {
  event.preventDefault()
  main.focus()
})
window.addEventListener('hashchange', () => show(false))
show(true)
`
