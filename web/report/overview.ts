// The first page: the run at a glance, and the charts.

import type { Row } from '../../src/report/html/tally.ts'
import type { BlockKind } from '../../src/types.ts'
import { legendOf, swatch } from '../parts/blocks.ts'
import { bar, type ChartRow, type Column, chart, columns } from '../parts/charts.ts'
import { type Child, link, make, section } from '../parts/dom.ts'
import { GROUP_NAMES, groupOf, kindName } from '../parts/kind-groups.ts'
import { pagedList } from '../parts/list.ts'
import { edgesOf, ticksOf } from '../parts/time-axis.ts'
import { count, grouped, percent } from '../parts/words.ts'
import { clusterRow } from './clusters.ts'
import { clusters, documentAddress, documents, index, listAddress, titleOf } from './data.ts'
import { PRINT_NAMES, type Print, printsOf } from './prints.ts'

/** Columns of the chart of times, about. */
const TIMES = 48
/** Clusters that the first page names. */
const BIGGEST = 5

export function overviewView(): HTMLElement {
  const prints = printsOf()
  return make(
    'div',
    null,
    make('h2', { tabindex: '-1' }, 'The run at a glance'),
    figuresPart(),
    index.skipped.length > 0 && skippedPart(),
    fatesPart(),
    clusters.some(({ copies }) => copies > 0) && biggestPart(),
    timesPart(prints),
    section(3, 'Charts', make('div', { class: 'charts' }, chartsOf(prints))),
  )
}

function figuresPart(): HTMLElement {
  const { documents: all, clusters: groups, withCopies, copies, independentOrigins, removed, characters } = index.totals
  const figure = (number: string, label: string, note?: string): HTMLElement =>
    make(
      'div',
      { class: 'figure' },
      make('dt', null, label),
      make('dd', null, make('strong', null, number), note !== undefined && make('span', null, note)),
    )
  return make(
    'dl',
    { class: 'figures' },
    figure(grouped(all), 'documents', all === 0 ? 'nothing was read' : undefined),
    figure(grouped(groups), 'clusters', `${grouped(withCopies)} with copies`),
    figure(grouped(copies), 'copies', `${percent(copies, all)} of the documents`),
    figure(grouped(independentOrigins), 'independent origins', 'summed over clusters'),
    characters > 0 && figure(percent(removed, characters), 'removed', `of ${grouped(characters)} characters`),
  )
}

/** What became of all the text, in one bar. */
function fatesPart(): Child {
  const { characters, removed, lifted } = index.totals
  if (characters === 0) return null
  const sums = new Map<string, number>([
    ['kept', characters - removed - lifted],
    ['lifted', lifted],
  ])
  for (const [kind, amount] of index.charts.kinds) {
    const group = groupOf(kind as BlockKind)
    sums.set(group, (sums.get(group) ?? 0) + amount)
  }
  const stretches = GROUP_NAMES.map(([group]) => ({
    share: (sums.get(group) ?? 0) / characters,
    look: `fill-${group}`,
  }))
  return section(3, 'What the pages were made of', bar(stretches, 26), legendOf(sums))
}

function biggestPart(): HTMLElement {
  const biggest = clusters.flatMap(({ copies }, place) => (copies > 0 ? [place] : [])).slice(0, BIGGEST)
  return section(
    3,
    'Biggest clusters',
    make('ol', { class: 'rows' }, biggest.map(clusterRow)),
    make('p', { class: 'on' }, link('#clusters', `All ${grouped(clusters.length)} clusters`)),
  )
}

function skippedPart(): HTMLElement {
  const list = pagedList(make('ul'), index.skipped, ([place, reason]) =>
    make('li', null, link(documentAddress(place), titleOf(place)), ` ${reason.replaceAll('-', ' ')}`),
  )
  return make(
    'details',
    null,
    make('summary', null, `${count(index.skipped.length, 'document')} could not be compared`),
    list,
  )
}

// ── When it was published ───────────────────────────────────────────────────────────────────────
function timesPart(prints: readonly Print[]): Child {
  const times = documents.flatMap(({ time }, place) => (time === undefined ? [] : [{ time, print: prints[place]! }]))
  const [first, last] = [Math.min(...times.map(({ time }) => time)), Math.max(...times.map(({ time }) => time))]
  if (times.length < 3 || first === last) return null
  const edges = edgesOf(first, last, TIMES)
  const stacks = edges.slice(1).map(() => PRINT_NAMES.map(() => 0))
  for (const { time, print } of times) {
    const at = Math.min(stacks.length - 1, Math.max(0, edges.findIndex((edge) => edge > time) - 1))
    stacks[at]![PRINT_NAMES.findIndex(([name]) => name === print)]! += 1
  }
  const all = stacks.map(
    (counts, at): Column => ({
      from: edges[at]!,
      to: edges[at + 1]!,
      counts: counts.map((amount, place) => ({ amount, look: `fill-print-${PRINT_NAMES[place]![0]}` })),
    }),
  )
  const ticks = ticksOf(edges[0]!, edges.at(-1)!, matchMedia('(max-width: 30rem)').matches ? 3 : 8)
  const label = `${count(times.length, 'document')} with a date, from ${day(first)} to ${day(last)}`
  return section(
    3,
    'When it was published',
    columns(all, ticks, label),
    printLegend(prints),
    make('p', { class: 'hint' }, `${label}.`),
  )
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function printLegend(prints: readonly Print[]): HTMLElement {
  return make(
    'ul',
    { class: 'legend' },
    PRINT_NAMES.filter(([print]) => prints.includes(print)).map(([print, name]) =>
      make('li', null, swatch(`print-${print}`), ` ${name}`),
    ),
  )
}

// ── Charts ──────────────────────────────────────────────────────────────────────────────────────
function chartsOf(prints: readonly Print[]): Child[] {
  const { origins, kinds, rules, sites } = index.charts
  const { removed } = index.totals
  return [
    origins.length > 0 &&
      chart(
        'Who the stories come from',
        ['Origin', 'Clusters', 'Documents'],
        origins.map(([name, amount, other]) => ({
          name: link(listAddress('clusters', 'origin', name), name),
          bar: [{ share: amount / origins[0]![1], look: 'bar-fill' }],
          values: [grouped(amount), grouped(other)],
        })),
      ),
    outletChart(prints),
    kinds.length > 0 &&
      chart(
        'Removed, by kind',
        ['Kind', 'Characters', 'Share'],
        removedRows(kinds, removed, (name) => [
          link(listAddress('documents', 'kind', name), kindName(name as BlockKind)),
          `fill-${groupOf(name as BlockKind)}`,
        ]),
      ),
    rules.length > 0 &&
      chart(
        'Removed, by rule',
        ['Rule', 'Characters', 'Share'],
        removedRows(rules, removed, (name) => [link(listAddress('documents', 'rule', name), name), 'bar-fill']),
      ),
    removed > 0 && chart('Removed, by site', ['Site', 'Characters', 'Of its text'], siteRows(sites)),
  ]
}

function removedRows(rows: readonly Row[], removed: number, look: (name: string) => [Child, string]): ChartRow[] {
  return rows.map(([name, amount]) => {
    const [shown, fill] = look(name)
    return {
      name: shown,
      bar: [{ share: amount / Math.max(1, rows[0]![1]), look: fill }],
      values: [grouped(amount), percent(amount, removed)],
    }
  })
}

function siteRows(rows: readonly Row[]): ChartRow[] {
  return rows.map(([name, amount, whole]) => ({
    name: name === '' ? 'unknown' : link(listAddress('documents', 'site', name), name),
    bar: [{ share: amount / Math.max(1, whole), look: 'bar-fill' }],
    values: [grouped(amount), percent(amount, whole)],
  }))
}

/** Whose stories each outlet prints. */
function outletChart(prints: readonly Print[]): Child {
  const sums = new Map<number, Record<Print, number>>()
  for (const [place, { outlet }] of documents.entries()) {
    const own = sums.get(outlet) ?? { own: 0, agency: 0, copy: 0, unclear: 0 }
    own[prints[place]!] += 1
    sums.set(outlet, own)
  }
  if (sums.size < 2) return null
  const rows = [...sums]
    .map(([outlet, by]) => ({ name: index.outlets[outlet]!, by, all: by.own + by.agency + by.copy + by.unclear }))
    .sort((a, b) => b.all - a.all || (a.name < b.name ? -1 : 1))
  return chart(
    'Whose stories each site prints',
    ['Site', 'Documents', 'Own'],
    rows.map(({ name, by, all }) => ({
      name: name === '' ? 'unknown' : link(listAddress('documents', 'site', name), name),
      bar: PRINT_NAMES.map(([print]) => ({ share: by[print] / rows[0]!.all, look: `fill-print-${print}` })),
      values: [grouped(all), percent(by.own, all)],
    })),
    printLegend(prints),
  )
}
