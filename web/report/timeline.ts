// Who published when: a row for every member, earliest first, with its place in time drawn beside it. A date without a
// clock is drawn as the day that it is, so that no order is claimed that nobody knows.

import type { ClusterRow, MemberRow } from '../../src/report/html/index-rows.ts'
import { anchorAt } from '../parts/charts.ts'
import { badge, type Child, draw, link, make, section, unseen } from '../parts/dom.ts'
import { pagedList } from '../parts/list.ts'
import { type Tick, ticksOf } from '../parts/time-axis.ts'
import { hasClock, laterThan, percent, when } from '../parts/words.ts'
import { clusterAddress, clusters, documentAddress, outletOf, rowOf, titleOf } from './data.ts'
import { relationWords } from './relation-words.ts'

const DAY = 86_400_000
/** Rows at a time. */
const ROWS = 25

/** Dated members first, earliest first; then those without a date, in the order of the cluster. */
export function inOrder(members: readonly MemberRow[]): MemberRow[] {
  const time = ([place]: MemberRow): number => rowOf(place).time ?? Number.POSITIVE_INFINITY
  return [...members].sort((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b)))
}

interface Axis {
  readonly first: number
  readonly last: number
  readonly ticks: readonly Tick[]
}

/** The stretch of time of the dated members; undefined when all are of one moment. */
function axisOf(members: readonly MemberRow[]): Axis | undefined {
  const ranges = members.map(([place]) => rangeOf(place)).filter((range) => range !== undefined)
  const [first, last] = [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))]
  if (ranges.length < 2 || first === last) return undefined
  return { first, last, ticks: ticksOf(first, last, matchMedia('(max-width: 48rem)').matches ? 3 : 5) }
}

/** From when to when a document may have been published. */
function rangeOf(place: number): [from: number, to: number] | undefined {
  const row = rowOf(place)
  if (row.time === undefined) return undefined
  return [row.time, hasClock(row) ? row.time : row.time + DAY]
}

function placeIn({ first, last }: Axis, time: number): number {
  return 0.02 + (0.96 * (time - first)) / (last - first)
}

function percentage(share: number): string {
  return `${(100 * share).toFixed(2)}%`
}

/** One row's stretch of time, with the marks of the axis behind it. */
function track(axis: Axis, shown: readonly SVGElement[]): SVGElement {
  return draw(
    'svg',
    { class: 'track', width: '100%', height: '24', 'aria-hidden': 'true', focusable: 'false' },
    axis.ticks.map(({ time }) =>
      draw('line', {
        class: 'grid',
        x1: percentage(placeIn(axis, time)),
        x2: percentage(placeIn(axis, time)),
        y1: 0,
        y2: '100%',
      }),
    ),
    shown,
  )
}

function names(axis: Axis): SVGElement {
  return draw(
    'svg',
    { class: 'track names', width: '100%', height: '20', 'aria-hidden': 'true', focusable: 'false' },
    axis.ticks.map(({ time, name }) =>
      draw(
        'text',
        {
          class: 'tick-name',
          x: percentage(placeIn(axis, time)),
          y: '14',
          'text-anchor': anchorAt(placeIn(axis, time)),
        },
        name,
      ),
    ),
  )
}

function mark(axis: Axis, place: number, look: string): SVGElement[] {
  const range = rangeOf(place)
  if (range === undefined) return []
  const [from, to] = range.map((time) => placeIn(axis, time)) as [number, number]
  if (to > from)
    return [
      draw('rect', {
        class: `dot ${look}`,
        x: percentage(from),
        y: '50%',
        transform: 'translate(0 -3)',
        width: percentage(to - from),
        height: '6',
        rx: '3',
      }),
    ]
  return [draw('circle', { class: `dot ${look}`, cx: percentage(from), cy: '50%', r: look === '' ? '5' : '7' })]
}

/** The agencies that made the story, above those who printed it: where their marks stand in time. */
function makerRows(cluster: ClusterRow, axis: Axis | undefined): HTMLElement[] {
  return cluster.origins
    .filter(({ role, type }) => role === 'origin' && type !== 'outlet')
    .map(({ name, members, type }) => {
      const times = members.map((place) => rowOf(place).time).filter((time) => time !== undefined)
      const from = Math.min(...times)
      const drawn =
        axis !== undefined &&
        times.length > 0 &&
        track(axis, [
          draw('line', {
            class: 'origin-line',
            x1: percentage(placeIn(axis, from)),
            x2: percentage(placeIn(axis, Math.max(...times))),
            y1: '50%',
            y2: '50%',
          }),
          draw('rect', {
            class: 'origin-mark',
            x: percentage(placeIn(axis, from)),
            y: '50%',
            transform: 'translate(-7 -7)',
            width: '14',
            height: '14',
            rx: '2',
          }),
        ])
      return make(
        'li',
        { class: 'print maker' },
        make(
          'div',
          { class: 'print-text' },
          make('p', null, make('bdi', { class: 'outlet' }, name), ' ', badge('wrote it', 'strong')),
          make(
            'p',
            { class: 'row-facts' },
            `${type === 'agency' ? 'agency' : 'press-release wire'}; its mark stands in ${members.length} of ${cluster.members.length}`,
          ),
        ),
        drawn,
      )
    })
}

export function timelinePart(place: number): HTMLElement {
  const cluster = clusters[place]!
  const members = inOrder(cluster.members)
  const axis = axisOf(members)
  const dated = members.filter(([one]) => rowOf(one).time !== undefined)
  const list = make(
    'ol',
    { class: 'timeline' },
    axis !== undefined && make('li', { class: 'print heads', 'aria-hidden': 'true' }, make('span'), names(axis)),
    makerRows(cluster, axis),
  )
  const rows = pagedList(list, members, (member, at) => printRow(place, member, at, dated, axis), { step: ROWS })
  const note =
    dated.some(([one]) => !hasClock(rowOf(one))) &&
    make('p', { class: 'hint' }, 'A long mark is a date without a clock: some time on that day.')
  return section(3, 'Who published when', rows, note)
}

function printRow(
  place: number,
  [one, relation, nearest, similarity]: MemberRow,
  at: number,
  dated: readonly MemberRow[],
  axis: Axis | undefined,
): HTMLElement {
  const row = rowOf(one)
  const shown = relation === 'representative'
  const first = dated.length > 0 ? rowOf(dated[0]![0]) : undefined
  const marks = [...new Set((row.credits ?? []).filter(([, role]) => role !== 'cited').map(([agency]) => agency))]
  const later: Child =
    row.time !== undefined &&
    dated.length > 1 &&
    (at > 0 ? make('span', { class: 'later' }, laterThan(first!, row)) : isFirst(dated) && badge('first', 'strong'))
  return make(
    'li',
    { class: 'print' },
    make(
      'div',
      { class: 'print-text' },
      make(
        'p',
        { class: 'row-facts' },
        row.time === undefined
          ? 'without a date'
          : make('time', { datetime: isoOf(row.published) }, when(row.published)),
        ' ',
        later,
      ),
      make(
        'p',
        { dir: 'auto' },
        make('bdi', { class: 'outlet' }, outletOf(one)),
        ' ',
        link(documentAddress(one), titleOf(one)),
      ),
      make(
        'p',
        { class: 'row-facts' },
        badge(relationWords(relation), shown ? 'shown' : ''),
        marks.length > 0 && [' carries ', make('bdi', null, marks.join(', '))],
        nearest >= 0 && [
          ' · closest to ',
          link(documentAddress(nearest), outletOf(nearest)),
          ` (${percent(similarity, 1)})`,
        ],
        !shown && [' · ', link(clusterAddress(place, one), 'compare', unseen(` ${titleOf(one)}`))],
      ),
    ),
    axis !== undefined && track(axis, mark(axis, one, shown ? 'dot-shown' : '')),
  )
}

/** Whether the earliest print is known to be it: a date without a clock leaves the order of its day open. */
function isFirst(dated: readonly MemberRow[]): boolean {
  const [first, second] = dated.map(([place]) => place)
  return rangeOf(first!)![1] <= rangeOf(second!)![0]
}

/** What a `datetime` attribute may hold; undefined for a time in other words. */
function isoOf(published: string | undefined): string | undefined {
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d.*)?$/.test(published ?? '') ? published : undefined
}
