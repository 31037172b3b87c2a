/** The first page: the run at a glance, and the charts. A chart is a table with bars, so it is its own alternative. */
export const OVERVIEW: string = `
// ── Overview ────────────────────────────────────────────────────────────────────────────────────
// Rows of a chart that are shown before one asks for all.
const CHART_ROWS = 10

function figure(number, label, note) {
  return make('div', { class: 'figure' }, make('dt', null, label), make('dd', null, make('strong', null, number), note && make('small', null, note)))
}

function bar(share) {
  const width = Math.max(0.5, 100 * share).toFixed(2) + '%'
  return draw('svg', { class: 'bar', 'aria-hidden': 'true', focusable: 'false', width: '100%', height: '10' },
    draw('rect', { class: 'bar-space', width: '100%', height: '10', rx: '3' }),
    draw('rect', { class: 'bar-fill', width: width, height: '10', rx: '3' }))
}

// rows: [name, value, share of the bar, second value, address].
function chart(caption, heads, rows) {
  const body = make('tbody', null)
  const table = make('table', { class: 'chart' },
    make('caption', null, caption),
    make('thead', null, make('tr', null, heads.map((head) => make('th', { scope: 'col' }, head)))),
    body)
  return pagedList(body, rows, (row) => make('tr', null,
    make('th', { scope: 'row', dir: 'auto' }, row[4] ? link(row[4], row[0]) : row[0], bar(row[2])),
    make('td', null, row[1]),
    make('td', null, row[3])), CHART_ROWS, table)
}

function sharesOf(rows, whole, addressOf) {
  const largest = rows.reduce((most, row) => Math.max(most, row[1]), 1)
  return rows.map((row) => [row[0] || 'unknown', grouped(row[1]), row[1] / largest, percent(row[1], whole), addressOf(row[0])])
}

function overviewView() {
  const totals = index.totals
  const charts = index.charts
  const view = make('div', null,
    make('h2', { tabindex: '-1' }, 'The run at a glance'),
    make('dl', { class: 'figures' },
      figure(grouped(totals.documents), 'documents'),
      figure(grouped(totals.clusters), 'clusters', grouped(totals.withCopies) + ' with copies'),
      figure(grouped(totals.copies), 'copies', percent(totals.copies, totals.documents) + ' of the documents'),
      figure(grouped(totals.independentOrigins), 'independent origins', 'summed over clusters'),
      totals.characters > 0 && figure(percent(totals.removed, totals.characters), 'of the text removed', grouped(totals.removed) + ' characters')))
  if (index.skipped.length > 0) view.append(skippedPart())
  if (clusters.some((cluster) => cluster.copies > 0)) view.append(biggestPart())
  const parts = make('div', { class: 'charts' })
  if (charts.origins.length > 0) {
    parts.append(chart('Who the stories come from', ['Origin', 'Clusters', 'Documents'],
      charts.origins.map((row) => [row[0], grouped(row[1]), row[1] / charts.origins[0][1], grouped(row[2]), '#clusters&origin=' + encoded(row[0])])))
  }
  if (charts.kinds.length > 0) {
    const heads = ['Characters', 'Share']
    parts.append(
      chart('Removed, by kind', ['Kind'].concat(heads), sharesOf(charts.kinds, totals.removed, (name) => '#documents&kind=' + encoded(name))),
      chart('Removed, by rule', ['Rule'].concat(heads), sharesOf(charts.rules, totals.removed, (name) => '#documents&rule=' + encoded(name))),
      chart('Removed, by site', ['Site', 'Characters', 'Of its text'], siteRows(charts.sites)))
  }
  view.append(make('section', { 'aria-labelledby': 'charts' }, make('h3', { id: 'charts' }, 'Charts'), parts))
  return view
}

function siteRows(rows) {
  const largest = rows.reduce((most, row) => Math.max(most, row[1]), 1)
  return rows.map((row) => [row[0] || 'unknown', grouped(row[1]), row[1] / largest, percent(row[1], row[2]), '#documents&site=' + encoded(row[0])])
}

function biggestPart() {
  const biggest = clusters.filter((cluster) => cluster.copies > 0).slice(0, 5)
  return section(3, 'Biggest clusters',
    make('ol', { class: 'rows' }, biggest.map((cluster) => clusterRow(clusters.indexOf(cluster)))),
    make('p', null, link('#clusters', 'All clusters')))
}

function skippedPart() {
  const list = make('ul', null)
  const part = pagedList(list, index.skipped, (row) => make('li', null, link(documentAddress(row[0]), titleOf(row[0])), ' ' + row[1].replace(/-/g, ' ')))
  return make('details', null, make('summary', null, count(index.skipped.length, 'document') + ' could not be compared'), part)
}
`
