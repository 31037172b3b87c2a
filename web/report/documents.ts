// The list of documents, in input order unless asked otherwise, with search and filters.

import { bar } from '../parts/charts.ts'
import { choice, link, make } from '../parts/dom.ts'
import { grouped, percent, when } from '../parts/words.ts'
import type { State } from './address.ts'
import { named, siteChoices } from './clusters.ts'
import { clusterAddress, clusters, documentAddress, documents, index, outletOf, rowOf, titleOf } from './data.ts'
import { filteredList } from './filtered-list.ts'
import { hasAll, wordsOf } from './search.ts'

function documentRow(place: number): HTMLElement {
  const { cluster, published, characters, removed } = rowOf(place)
  const size = clusters[cluster]?.members.length ?? 1
  return make(
    'li',
    { class: 'row' },
    make('p', { class: 'row-title', dir: 'auto' }, link(documentAddress(place), titleOf(place))),
    make(
      'p',
      { class: 'row-facts' },
      make('bdi', { class: 'outlet' }, outletOf(place)),
      published !== undefined && ` · ${when(published)}`,
      size > 1 && [' · ', link(clusterAddress(cluster), `one of ${grouped(size)}`)],
      characters > 0 && [
        ` · ${percent(removed, characters)} removed `,
        make('span', { class: 'small-bar' }, bar([{ share: removed / characters, look: 'bar-fill' }], 8)),
      ],
    ),
  )
}

const ORDERS = [
  ['', 'as given'],
  ['newest', 'newest first'],
  ['oldest', 'oldest first'],
  ['removed', 'most removed first'],
] as const

function ordered(rows: number[], order: string | undefined): number[] {
  if (order === 'removed') return rows.sort((a, b) => rowOf(b).removed - rowOf(a).removed || a - b)
  if (order !== 'newest' && order !== 'oldest') return rows
  const sign = order === 'newest' ? -1 : 1
  return rows.sort((a, b) => {
    const [one, other] = [rowOf(a).time, rowOf(b).time]
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || a - b
    return sign * (one - other) || a - b
  })
}

function matches(
  place: number,
  state: State,
  terms: readonly string[],
  found: ReadonlySet<number> | undefined,
): boolean {
  const { kinds, rules, outlet, flags = [] } = rowOf(place)
  if (state.kind && !kinds.some((kind) => index.kinds[kind] === state.kind)) return false
  if (state.rule && !rules.some((rule) => index.rules[rule] === state.rule)) return false
  if (state.site && index.outlets[outlet] !== state.site) return false
  if (state.flag && !flags.includes(state.flag)) return false
  if (terms.length === 0) return true
  return found ? found.has(place) : hasAll(wordsOf(place), terms)
}

export function documentsView(state: State): HTMLElement {
  const flags = [...new Set(documents.flatMap((row) => row.flags ?? []))].sort()
  const rules = index.charts.rules.map(([name]): [string, string] => [name, name])
  return filteredList({
    heading: 'Documents',
    name: 'documents',
    noun: 'document',
    state,
    rows: documents.map((_, place) => place),
    matches: (place, terms, found) => matches(place, state, terms, found),
    sort: (rows) => ordered(rows, state.order),
    render: documentRow,
    controls: (set) => [
      choice('Site', state.site, siteChoices(), (value) => set('site', value)).box,
      choice(
        'Something removed as',
        state.kind,
        named(
          index.charts.kinds.map(([name]) => name),
          'any kind',
        ),
        (value) => set('kind', value),
      ).box,
      choice('By rule', state.rule, [['', 'any rule'], ...rules], (value) => set('rule', value)).box,
      choice('Flag', state.flag, named(flags, 'any or none'), (value) => set('flag', value)).box,
      choice('Order', state.order, ORDERS, (value) => set('order', value)).box,
    ],
  })
}
