// Which view is shown: the address decides, so that everything can be linked and the back button works.

import { byId, make } from '../parts/dom.ts'
import { encoded, type State, stateOf } from './address.ts'
import { clusterView } from './cluster.ts'
import { clustersView } from './clusters.ts'
import { clusterPlaces, documentPlaces, rowOf } from './data.ts'
import { documentView } from './document.ts'
import { documentsView } from './documents.ts'
import { overviewView } from './overview.ts'
import { cancelSearch } from './search.ts'

const main = byId('main')
const reportTitle = document.title

/** The entry of the menu that a view belongs to. */
const MENU: ReadonlyMap<string | undefined, string> = new Map([
  ['clusters', 'clusters'],
  ['cluster', 'clusters'],
  ['documents', 'documents'],
  ['doc', 'documents'],
])

function missing(what: string, id: string): HTMLElement {
  return make(
    'div',
    null,
    make('h2', { tabindex: '-1' }, 'Not in this report'),
    make('p', null, `There is no ${what} called `, make('code', null, id), '.'),
  )
}

/** A cluster can be called by any of its documents: people know their page, and not which of its copies comes first. */
function clusterOfMember(id: string): number | undefined {
  const place = documentPlaces.get(encoded(id))
  return place === undefined ? undefined : rowOf(place).cluster
}

function viewOf(state: State): HTMLElement {
  const { view, cluster = '', doc = '' } = state
  if (view === 'cluster') {
    const place = clusterPlaces.get(encoded(cluster)) ?? clusterOfMember(cluster)
    return place === undefined
      ? missing('cluster', cluster)
      : clusterView(place, documentPlaces.get(encoded(state.with ?? '')))
  }
  if (view === 'doc') {
    const place = documentPlaces.get(encoded(doc))
    return place === undefined ? missing('document', doc) : documentView(place)
  }
  if (view === 'clusters') return clustersView(state)
  if (view === 'documents') return documentsView(state)
  return overviewView()
}

function showMenu(view: string | undefined): void {
  const entry = MENU.get(view) ?? 'overview'
  for (const name of ['overview', 'clusters', 'documents']) {
    const anchor = byId(`go-${name}`)
    if (name !== entry) anchor.removeAttribute('aria-current')
    else anchor.setAttribute('aria-current', view === name || entry === 'overview' ? 'page' : 'true')
  }
}

function show(first: boolean): void {
  const state = stateOf(location.hash)
  cancelSearch()
  const view = viewOf(state)
  main.replaceChildren(view)
  showMenu(state.view)
  const heading = view.querySelector('h2')
  document.title = `${heading?.textContent ?? ''} · ${reportTitle}`
  const compared = state.view === 'cluster' && state.with ? document.getElementById('compare') : null
  if (compared !== null) {
    compared.scrollIntoView()
    if (!first) compared.querySelector('select')?.focus({ preventScroll: true })
  } else if (!first) {
    scrollTo(0, 0)
    heading?.focus({ preventScroll: true })
  }
}

byId('skip').addEventListener('click', (event) => {
  event.preventDefault()
  main.focus()
})
addEventListener('hashchange', () => show(false))
show(true)
