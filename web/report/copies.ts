// The copies of a cluster: which parts of the story shown each of them has, and any of them beside it. The rows of the
// one choose what the other shows.

import type { ClusterRow, RelationRow } from '../../src/report/html/index-rows.ts'
import { bar, type Stretch } from '../parts/charts.ts'
import { comparison, type Layout } from '../parts/comparison.ts'
import { button, choice, link, make, say, section, unseen } from '../parts/dom.ts'
import { pagedList } from '../parts/list.ts'
import type { Pair } from '../parts/paragraph-pairs.ts'
import { percent } from '../parts/words.ts'
import {
  clusterAddress,
  clusters,
  containmentOf,
  documentAddress,
  outletOf,
  passagesOf,
  relationBetween,
  rowOf,
  storyOf,
  titleOf,
} from './data.ts'
import { rememberAddress } from './filtered-list.ts'
import { relationWords } from './relation-words.ts'
import { inOrder } from './timeline.ts'

/** Copies that the list of parts shows at a time. */
const ROWS = 12
/** Characters of a title in the list of copies. */
const TITLE = 80
/** How the texts are shown stays from copy to copy. */
const layout: Layout = {}

/** The passages of two documents, looked for paragraph by paragraph where the report has none. */
function pairsOf(
  relation: RelationRow | undefined,
  one: number,
  texts: readonly [string, string],
): readonly Pair[] | undefined {
  if (relation?.[2] === 'exact' && relation[6] === null)
    return [
      [
        [0, texts[0].length],
        [0, texts[1].length],
      ],
    ]
  return passagesOf(relation, one)
}

/** Two documents beside each other; the first is what the second is measured against. */
export function compareDocuments(
  relations: readonly RelationRow[],
  one: number,
  other: number,
  headings: readonly [string, string],
): HTMLElement {
  const texts = [storyOf(one), storyOf(other)] as const
  const relation = relationBetween(relations, one, other)
  const side = (place: number, at: 0 | 1) => ({
    heading: headings[at],
    name: [make('bdi', { class: 'outlet' }, outletOf(place)), ' ', link(documentAddress(place), titleOf(place))],
    text: texts[at],
    lang: rowOf(place).lang,
  })
  const note = relation !== undefined && ` Of all phrases, ${percent(relation[3], 1)} are in both.`
  return comparison(side(one, 0), side(other, 1), pairsOf(relation, one, texts), layout, note)
}

/** Which stretches of the story shown stand in a copy, and how much of the copy is its own. */
function parts(
  { relations, representative }: ClusterRow,
  copy: number,
  length: number,
): { stretches: Stretch[]; kept: number; own: number } {
  const relation = relationBetween(relations, representative, copy)
  if (relation === undefined) return { stretches: [], kept: 0, own: 1 }
  const [kept, ofCopy] = containmentOf(relation, representative)
  const pairs = passagesOf(relation, representative)
  if (pairs === undefined) return { stretches: [{ share: kept, look: 'fill-shared' }], kept, own: 1 - ofCopy }
  const stretches: Stretch[] = []
  let at = 0
  for (const [[start, end]] of [...pairs].sort(([[a]], [[b]]) => a - b)) {
    if (end <= at) continue
    stretches.push(
      { share: Math.max(0, start - at) / length, look: 'fill-cut' },
      { share: (end - Math.max(at, start)) / length, look: 'fill-shared' },
    )
    at = end
  }
  stretches.push({ share: Math.max(0, length - at) / length, look: 'fill-cut' })
  return { stretches, kept, own: 1 - ofCopy }
}

/** The copies and the comparison; null for a cluster of one. */
export function copiesPart(place: number, chosen: number | undefined): HTMLElement | null {
  const cluster = clusters[place]!
  const members = inOrder(cluster.members).filter(([one]) => one !== cluster.representative)
  if (members.length === 0) return null
  const copies = members.map(([one]) => one)
  const length = Math.max(1, storyOf(cluster.representative).length)
  const box = make('div')
  const options = copies.map((copy, at): [string, string] => [
    String(at),
    `${at + 1}. ${outletOf(copy)}: ${titleOf(copy).slice(0, TITLE)}`,
  ])
  const { box: field, select } = choice('Copy', String(Math.max(0, copies.indexOf(chosen ?? -1))), options, (value) =>
    show(Number(value)),
  )
  const previous = button('Previous copy', () => show(Number(select.value) - 1))
  const next = button('Next copy', () => show(Number(select.value) + 1))
  const list = make('ol', { class: 'parts' })
  function show(number: number, quiet = false): void {
    const at = Math.min(Math.max(0, number), copies.length - 1)
    select.value = String(at)
    previous.setAttribute('aria-disabled', String(at === 0))
    next.setAttribute('aria-disabled', String(at === copies.length - 1))
    for (const row of list.children) row.classList.toggle('chosen', row.getAttribute('data-copy') === String(at))
    box.replaceChildren(
      compareDocuments(cluster.relations, cluster.representative, copies[at]!, ['The story shown', 'The copy']),
    )
    if (quiet) return
    rememberAddress(clusterAddress(place, copies[at]))
    say(`Copy ${at + 1} of ${copies.length}: ${outletOf(copies[at]!)}`)
  }
  const rows = pagedList(
    list,
    members,
    ([copy, relation], at) => {
      const { stretches, kept, own } = parts(cluster, copy, length)
      return make(
        'li',
        { 'data-copy': at },
        make(
          'p',
          null,
          make('bdi', { class: 'outlet' }, outletOf(copy)),
          ' ',
          make('span', { class: 'quiet' }, relationWords(relation)),
        ),
        make('div', { class: 'part-bar' }, bar(stretches, 14)),
        make('p', { class: 'row-facts' }, `${percent(kept, 1)} of it`, own >= 0.005 && ` · ${percent(own, 1)} its own`),
        button(['Compare', unseen(` ${titleOf(copy)}`)], () => {
          show(at)
          select.focus({ preventScroll: true })
          field.scrollIntoView({ block: 'start' })
        }),
      )
    },
    { step: ROWS },
  )
  show(Number(select.value), true)
  return section(
    3,
    'The copies beside the story shown',
    make(
      'p',
      { class: 'hint' },
      'Each bar is the story shown from its first word to its last: ',
      make('mark', null, 'what the copy has'),
      ' and ',
      make('del', null, 'what it left out'),
      ', in phrases of three words.',
    ),
    rows,
    make('div', { class: 'filters sticky', id: 'compare' }, field, previous, next),
    box,
  )
}
