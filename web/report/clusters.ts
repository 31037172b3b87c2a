// The list of clusters, largest first, with search and filters.

import type { ClusterRow } from '../../src/report/html/index-rows.ts'
import { badge, choice, draw, link, make, tick } from '../parts/dom.ts'
import { count, span, when } from '../parts/words.ts'
import type { State } from './address.ts'
import { clusterAddress, clusters, documents, index, makersOf, rowOf, titleOf } from './data.ts'
import { filteredList } from './filtered-list.ts'
import { hasAll, wordsOf } from './search.ts'

/** Dots on the strip of a row; more would be a line. */
const DOTS = 60
/** Makers that a row names. */
const MAKERS = 4

/** A cluster in a list: how many, from whom, when. */
export function clusterRow(place: number): HTMLElement {
  const cluster = clusters[place]!
  const makers = makersOf(cluster)
  const times = timesOf(cluster)
  const [first, last] = [times[0], times.at(-1)]
  return make(
    'li',
    { class: 'row cluster-row' },
    make('p', { class: 'row-title', dir: 'auto' }, link(clusterAddress(place), titleOf(cluster.representative))),
    make(
      'p',
      { class: 'row-facts' },
      badge(count(cluster.members.length, 'document'), cluster.copies > 0 ? 'strong' : ''),
      ' ',
      count(cluster.independentOrigins, 'independent origin'),
      makers.length > 0 && [
        ' · from ',
        make('bdi', { class: 'outlet' }, makers.slice(0, MAKERS).join(', ') + (makers.length > MAKERS ? ' …' : '')),
      ],
      first !== undefined && ` · ${when(rowOf(first).published)}`,
      first !== last && ` · within ${span(rowOf(last!).time! - rowOf(first!).time!)}`,
    ),
    first !== last && dots(cluster, times),
  )
}

/** The dated members, earliest first. */
function timesOf({ members }: ClusterRow): number[] {
  return members
    .map(([document]) => document)
    .filter((document) => rowOf(document).time !== undefined)
    .sort((a, b) => rowOf(a).time! - rowOf(b).time!)
}

/** When each member was published, from the first to the last. */
function dots({ representative }: ClusterRow, times: readonly number[]): SVGElement | null {
  const first = rowOf(times[0]!).time!
  const whole = rowOf(times.at(-1)!).time! - first
  if (whole <= 0) return null
  const every = Math.ceil(times.length / DOTS)
  return draw(
    'svg',
    { class: 'dots', height: '14', 'aria-hidden': 'true', focusable: 'false' },
    draw('line', { class: 'axis', x1: '3%', x2: '97%', y1: '7', y2: '7' }),
    ...times
      .filter((document, at) => at % every === 0 || document === representative)
      .map((document) =>
        draw('circle', {
          class: document === representative ? 'dot dot-shown' : 'dot',
          cx: `${(3 + (94 * (rowOf(document).time! - first)) / whole).toFixed(1)}%`,
          cy: '7',
          r: document === representative ? '5' : '4',
        }),
      ),
  )
}

function matches(
  cluster: ClusterRow,
  state: State,
  terms: readonly string[],
  found: ReadonlySet<number> | undefined,
): boolean {
  if (state.copies && cluster.copies === 0) return false
  if (state.origin && !cluster.origins.some(({ role, name }) => role === 'origin' && name === state.origin))
    return false
  if (state.relation && !cluster.members.some(([, relation]) => relation === state.relation)) return false
  if (state.site && !cluster.members.some(([place]) => index.outlets[rowOf(place).outlet] === state.site)) return false
  if (terms.length === 0) return true
  return cluster.members.some(([place]) => (found ? found.has(place) : hasAll(wordsOf(place), terms)))
}

function relationsPresent(): string[] {
  const names = new Set<string>()
  for (const { members } of clusters)
    for (const [, relation] of members) if (relation !== 'representative') names.add(relation)
  return [...names].sort()
}

/** Names to choose from, after the choice of none. */
export function named(names: readonly string[], all: string): [string, string][] {
  return [['', all], ...names.map((name): [string, string] => [name, name.replaceAll('-', ' ') || 'unknown'])]
}

/** The outlets, by name. */
export function siteChoices(): [string, string][] {
  return [
    ['', 'any site'],
    ...index.outlets
      .filter((name) => name !== '')
      .sort()
      .map((name): [string, string] => [name, name]),
  ]
}

const ORDERS = [
  ['', 'largest first'],
  ['newest', 'newest first'],
  ['oldest', 'oldest first'],
  ['origins', 'most origins first'],
] as const

function ordered(rows: number[], order: string | undefined): number[] {
  if (order === 'origins')
    return rows.sort((a, b) => clusters[b]!.independentOrigins - clusters[a]!.independentOrigins || a - b)
  if (order !== 'newest' && order !== 'oldest') return rows
  const firsts = new Map(
    rows.map((place) => [
      place,
      clusters[place]!.members.reduce(
        (first, [document]) => Math.min(first, documents[document]!.time ?? Infinity),
        Infinity,
      ),
    ]),
  )
  const sign = order === 'newest' ? -1 : 1
  return rows.sort((a, b) => {
    const [one, other] = [firsts.get(a)!, firsts.get(b)!]
    if (one === other) return a - b
    return Number.isFinite(one) && Number.isFinite(other) ? sign * (one - other) : one - other
  })
}

export function clustersView(state: State): HTMLElement {
  return filteredList({
    heading: 'Clusters',
    name: 'clusters',
    noun: 'cluster',
    state,
    rows: clusters.map((_, place) => place),
    matches: (place, terms, found) => matches(clusters[place]!, state, terms, found),
    sort: (rows) => ordered(rows, state.order),
    render: clusterRow,
    controls: (set) => [
      choice(
        'Origin',
        state.origin,
        [['', 'any origin'], ...index.charts.origins.map(([name]): [string, string] => [name, name])],
        (value) => set('origin', value),
      ).box,
      choice('Has a copy that is', state.relation, named(relationsPresent(), 'anything'), (value) =>
        set('relation', value),
      ).box,
      choice('Site', state.site, siteChoices(), (value) => set('site', value)).box,
      choice('Order', state.order, ORDERS, (value) => set('order', value)).box,
      tick('Only with copies', state.copies, (value) => set('copies', value)),
    ],
  })
}
