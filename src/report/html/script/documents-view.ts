/** The list of documents, in input order unless asked otherwise, with search and filters. */
export const DOCUMENTS_VIEW: string = `
// ── Documents ───────────────────────────────────────────────────────────────────────────────────
function documentRow(place) {
  const row = documents[place]
  const cluster = clusters[row.cluster]
  const size = cluster ? cluster.members.length : 1
  return make('li', { class: 'row' },
    make('p', { class: 'row-title', dir: 'auto' }, link(documentAddress(place), titleOf(place))),
    make('p', { class: 'row-facts' },
      make('bdi', { class: 'outlet' }, outletOf(place)),
      row.published && ' · ' + when(row.published),
      row.characters > 0 && ' · ' + percent(row.removed, row.characters) + ' removed',
      size > 1 && [' · ', link(clusterAddress(row.cluster), 'one of ' + grouped(size))]))
}

const ORDERS = [
  ['', 'as given'],
  ['newest', 'newest first'],
  ['oldest', 'oldest first'],
  ['removed', 'most removed first'],
]

function ordered(rows, order) {
  const time = (place) => documents[place].time
  if (order === 'removed') return rows.sort((a, b) => documents[b].removed - documents[a].removed || a - b)
  if (order !== 'newest' && order !== 'oldest') return rows
  const sign = order === 'newest' ? -1 : 1
  return rows.sort((a, b) => {
    if (time(a) === undefined || time(b) === undefined) return (time(a) === undefined) - (time(b) === undefined) || a - b
    return sign * (time(a) - time(b)) || a - b
  })
}

function documentMatches(place, state, terms, found, kind, rule) {
  const row = documents[place]
  if (state.kind && !row.kinds.includes(kind)) return false
  if (state.rule && !row.rules.includes(rule)) return false
  if (state.site && index.outlets[row.outlet] !== state.site) return false
  if (state.flag && !(row.flags || []).includes(state.flag)) return false
  if (terms.length === 0) return true
  return found ? found.has(place) : hasAll(wordsOf(place), terms)
}

function flagsPresent() {
  const names = new Set()
  for (const row of documents) for (const flag of row.flags || []) names.add(flag)
  return Array.from(names).sort()
}

function documentsView(state) {
  return filteredList({
    heading: 'Documents',
    name: 'documents',
    noun: 'document',
    state: state,
    rows: documents.map((row, place) => place),
    matches: (place, terms, found) =>
      documentMatches(place, state, terms, found, index.kinds.indexOf(state.kind), index.rules.indexOf(state.rule)),
    sort: (rows) => ordered(rows, state.order),
    render: documentRow,
    controls: (set) => [
      choice('Site', state.site, named(siteNames(), 'any site'), (value) => set('site', value)),
      choice('Something removed as', state.kind, named(index.charts.kinds.map((row) => row[0]), 'any kind'), (value) => set('kind', value)),
      choice('By rule', state.rule, named(index.charts.rules.map((row) => row[0]), 'any rule'), (value) => set('rule', value)),
      choice('Flag', state.flag, named(flagsPresent(), 'any or none'), (value) => set('flag', value)),
      choice('Order', state.order, ORDERS, (value) => set('order', value)),
    ],
  })
}
`
