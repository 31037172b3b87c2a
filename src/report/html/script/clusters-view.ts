/** The list of clusters, largest first, with search and filters. Its state stands in the address. */
export const CLUSTERS_VIEW: string = `
// ── Clusters ────────────────────────────────────────────────────────────────────────────────────
function clusterRow(place) {
  const cluster = clusters[place]
  const makers = makersOf(cluster)
  const dated = cluster.members.map((member) => documents[member[0]]).filter((row) => row.time !== undefined)
  const first = dated.reduce((earliest, row) => (earliest === undefined || row.time < earliest.time ? row : earliest), undefined)
  return make('li', { class: 'row' },
    make('p', { class: 'row-title', dir: 'auto' }, link(clusterAddress(place), titleOf(cluster.representative))),
    make('p', { class: 'row-facts' },
      badge(count(cluster.members.length, 'document'), cluster.copies > 0 ? 'strong' : ''), ' ',
      count(cluster.independentOrigins, 'independent origin'),
      makers.length > 0 && [' · from ', make('bdi', null, makers.slice(0, 4).join(', ') + (makers.length > 4 ? ' …' : ''))],
      first && ' · first ' + when(first.published)))
}

function clusterMatches(cluster, state, terms, found) {
  if (state.copies && cluster.copies === 0) return false
  if (state.origin && !cluster.origins.some((origin) => origin.role === 'origin' && origin.name === state.origin)) return false
  if (state.relation && !cluster.members.some((member) => member[1] === state.relation)) return false
  if (state.site && !cluster.members.some((member) => index.outlets[documents[member[0]].outlet] === state.site)) return false
  if (terms.length === 0) return true
  return cluster.members.some((member) => found ? found.has(member[0]) : hasAll(wordsOf(member[0]), terms))
}

function relationsPresent() {
  const names = new Set()
  for (const cluster of clusters) for (const member of cluster.members) if (member[1] !== 'representative') names.add(member[1])
  return Array.from(names).sort()
}

function named(names, all) {
  return [['', all]].concat(names.map((name) => [name, name || 'unknown']))
}

function siteNames() {
  return index.outlets.filter((name) => name !== '').sort()
}

function clustersView(state) {
  return filteredList({
    heading: 'Clusters',
    name: 'clusters',
    noun: 'cluster',
    state: state,
    rows: clusters.map((cluster, place) => place),
    matches: (place, terms, found) => clusterMatches(clusters[place], state, terms, found),
    render: clusterRow,
    controls: (set) => [
      choice('Origin', state.origin, named(index.charts.origins.map((row) => row[0]), 'any origin'), (value) => set('origin', value)),
      choice('Has a copy that is', state.relation, named(relationsPresent(), 'anything'), (value) => set('relation', value)),
      choice('Site', state.site, named(siteNames(), 'any site'), (value) => set('site', value)),
      tick('Only with copies', state.copies, (value) => set('copies', value)),
    ],
  })
}

function tick(label, value, onchange) {
  const box = make('input', { type: 'checkbox', checked: value === '1', onchange: () => onchange(box.checked ? '1' : '') })
  return make('label', { class: 'tick' }, box, ' ' + label)
}

// ── A list with search and filters; both lists are of this form ─────────────────────────────────
function filteredList(parts) {
  const state = parts.state
  const results = make('div', null)
  const tally = make('p', { class: 'tally' })
  function set(name, value) {
    state[name] = value
    rememberState(parts.name, state)
    update()
  }
  function show(rows) {
    const text = rows.length === parts.rows.length ? count(rows.length, parts.noun) : grouped(rows.length) + ' of ' + count(parts.rows.length, parts.noun)
    tally.textContent = text
    say(text)
    const list = make('ol', { class: 'rows' })
    results.replaceChildren(rows.length === 0 ? make('p', null, 'Nothing fits. Clear the search or a filter.') : pagedList(list, rows, parts.render))
  }
  function filtered(terms, found) {
    const rows = parts.rows.filter((row) => parts.matches(row, terms, found))
    return parts.sort ? parts.sort(rows) : rows
  }
  async function update() {
    const terms = termsOf(state.q)
    cancelSearch()
    if (state.texts !== '1' || terms.length === 0) return show(filtered(terms))
    tally.textContent = 'Searching the texts …'
    const found = await findInTexts(terms, (done) => {
      tally.textContent = 'Searching the texts: ' + done
    })
    if (found) show(filtered(terms, found))
  }
  const form = make('form', { role: 'search', class: 'filters', onsubmit: (event) => event.preventDefault() },
    searchField('Search titles, sites, ids and agencies', state.q || '', (value) => set('q', value)),
    tick('Search the texts instead', state.texts, (value) => set('texts', value)),
    parts.controls(set))
  const view = make('div', null, make('h2', { tabindex: '-1' }, parts.heading), form, tally, results)
  update()
  return view
}
`
