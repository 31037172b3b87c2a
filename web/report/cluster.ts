// One cluster: its measures, who made it, its timeline, its copies beside the story shown, and its neighbours.

import type { OriginRow } from '../../src/report/html/index-rows.ts'
import { badge, type Child, facts, link, make, section } from '../parts/dom.ts'
import { pagedList } from '../parts/list.ts'
import { count, grouped, percent, span } from '../parts/words.ts'
import { compareDocuments, copiesPart } from './copies.ts'
import { clusters, documentAddress, index, makersOf, outletOf, rowOf, titleOf } from './data.ts'
import { timelinePart } from './timeline.ts'

const ROLE_WORDS = {
  origin: 'wrote it',
  'with-material': 'gave material',
  cited: 'is cited',
  photo: 'took a photo',
} as const
/** Documents that a list of marks names before it says how many more. */
const MARKS_SHOWN = 50

function originRow({ name, role, type, members, evidence }: OriginRow): HTMLElement {
  const marks = evidence
    .slice(0, MARKS_SHOWN)
    .map(([place, raw]) =>
      make('li', null, make('q', { dir: 'auto' }, raw), ' in ', link(documentAddress(place), outletOf(place))),
    )
  const left = evidence.length - marks.length
  return make(
    'li',
    null,
    make(
      'p',
      null,
      make('bdi', { class: 'outlet' }, name),
      ' ',
      badge(ROLE_WORDS[role], role === 'origin' ? 'strong' : ''),
      ` ${type === 'pr-wire' ? 'press-release wire' : type}, in ${count(members.length, 'document')}`,
    ),
    marks.length > 0 &&
      make(
        'details',
        null,
        make('summary', null, `${count(evidence.length, 'mark')} as printed`),
        make('ul', null, marks),
        left > 0 && make('p', null, `and ${grouped(left)} more`),
      ),
  )
}

function originsPart(origins: readonly OriginRow[]): HTMLElement {
  if (origins.length === 0)
    return section(3, 'Who made it', make('p', null, 'No mark of an agency, and no outlet that was first.'))
  return section(3, 'Who made it', pagedList(make('ul', { class: 'origins' }), origins, originRow))
}

/** Stories of other clusters that share a passage with this one. */
function neighboursPart(place: number): Child {
  const rows = index.between.filter(([from, to]) => rowOf(from).cluster === place || rowOf(to).cluster === place)
  if (rows.length === 0) return null
  return section(
    3,
    'Related, but other stories',
    pagedList(make('ul', { class: 'rows' }), rows, (relation) => {
      const [from, to, kind] = relation
      const inside = rowOf(from).cluster === place ? from : to
      const outside = inside === from ? to : from
      const what =
        kind !== 'roundup-contains'
          ? 'shares a passage'
          : outside === from
            ? 'a roundup that holds this story'
            : 'a story that this roundup holds'
      const box = make('div')
      return make(
        'li',
        { class: 'row' },
        make(
          'p',
          { dir: 'auto' },
          badge(what),
          ' ',
          make('bdi', { class: 'outlet' }, outletOf(outside)),
          ' ',
          link(documentAddress(outside), titleOf(outside)),
        ),
        make(
          'details',
          {
            ontoggle: () =>
              box.firstChild ??
              box.append(compareDocuments([relation], inside, outside, ['This story', 'The other story'])),
          },
          make('summary', null, 'Compare'),
          box,
        ),
      )
    }),
  )
}

/** The cluster in one sentence. */
function lead(place: number): string {
  const { members, independentOrigins } = clusters[place]!
  const makers = makersOf(clusters[place]!)
  const outlets = new Set(members.map(([one]) => outletOf(one))).size
  const times = members.map(([one]) => rowOf(one).time).filter((time) => time !== undefined)
  const within = times.length > 1 ? Math.max(...times) - Math.min(...times) : 0
  return [
    members.length === 1
      ? 'One document; no copy was found.'
      : `${grouped(members.length)} documents from ${count(outlets, 'outlet')}${within > 0 ? `, within ${span(within)}` : ''}.`,
    makers.length > 0 && `${count(independentOrigins, 'independent origin')}: ${makers.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

export function clusterView(place: number, chosen: number | undefined): HTMLElement {
  const { representative, origins, weakest, id } = clusters[place]!
  return make(
    'div',
    null,
    make('p', { class: 'back' }, link('#clusters', 'All clusters')),
    make('h2', { tabindex: '-1', dir: 'auto' }, titleOf(representative)),
    make('p', { class: 'lead' }, lead(place)),
    facts([
      ['Story shown', link(documentAddress(representative), outletOf(representative))],
      [
        'Weakest link',
        weakest && [
          link(documentAddress(weakest[0]), outletOf(weakest[0])),
          ' and ',
          link(documentAddress(weakest[1]), outletOf(weakest[1])),
          `, ${percent(weakest[2], 1)}`,
        ],
      ],
      ['Name of the cluster', make('code', null, id)],
    ]),
    timelinePart(place),
    originsPart(origins),
    copiesPart(place, chosen),
    neighboursPart(place),
  )
}
