// Charts that are tables: a bar stands beside the number that it draws, so a chart is its own alternative for those who
// do not see it. Positions are percentages, so charts fit any width without being drawn anew.

import { type Child, draw, make } from './dom.ts'
import { pagedList } from './list.ts'

/** Rows of a chart that are shown before one asks for more. */
const CHART_ROWS = 10

/** A stretch of a bar: its share of the bar's width, 0 to 1, and the class that colours it. */
export interface Stretch {
  readonly share: number
  readonly look: string
}

export interface ChartRow {
  readonly name: Child
  readonly bar: readonly Stretch[]
  readonly values: readonly Child[]
}

function percentage(share: number): string {
  return `${(100 * share).toFixed(3)}%`
}

/** A bar of stretches from the left. */
export function bar(stretches: readonly Stretch[], height = 12): SVGElement {
  const box = draw(
    'svg',
    { class: 'bar', width: '100%', height, 'aria-hidden': 'true', focusable: 'false' },
    draw('rect', { class: 'bar-space', width: '100%', height, rx: '3' }),
  )
  let at = 0
  for (const { share, look } of stretches) {
    // A little must be seen, too: half a per cent at least.
    if (share > 0)
      box.append(draw('rect', { class: look, x: percentage(at), width: percentage(Math.max(0.005, share)), height }))
    at += share
  }
  return box
}

/** A table with a bar in every row. */
export function chart(caption: string, heads: readonly string[], rows: readonly ChartRow[], note?: Child): HTMLElement {
  const body = make('tbody')
  const table = make(
    'table',
    { class: 'chart' },
    make('caption', null, caption, note),
    make(
      'thead',
      null,
      make(
        'tr',
        null,
        heads.map((head) => make('th', { scope: 'col' }, head)),
      ),
    ),
    body,
  )
  return pagedList(
    body,
    rows,
    (row) =>
      make(
        'tr',
        null,
        make('th', { scope: 'row', dir: 'auto' }, row.name, bar(row.bar)),
        row.values.map((value) => make('td', null, value)),
      ),
    { step: CHART_ROWS, around: table },
  )
}

/** What stands above one stretch of time. */
export interface Column {
  readonly from: number
  readonly to: number
  readonly counts: readonly { readonly amount: number; readonly look: string }[]
}

/** Height of the columns, in pixels. */
const TALL = 120

/** Columns over time, each stacked. The caller says in words what the picture shows. */
export function columns(
  all: readonly Column[],
  ticks: readonly { readonly time: number; readonly name: string }[],
  label: string,
): SVGElement {
  const [first, last] = [all[0]!.from, all.at(-1)!.to]
  const place = (time: number): number => (time - first) / (last - first)
  const most = Math.max(...all.map(({ counts }) => counts.reduce((sum, { amount }) => sum + amount, 0)))
  const box = draw('svg', { class: 'columns', width: '100%', height: TALL + 24, role: 'img', 'aria-label': label })
  for (const { time, name } of ticks) {
    const x = percentage(place(time))
    box.append(
      draw('line', { class: 'grid', x1: x, x2: x, y1: 0, y2: TALL }),
      draw('text', { class: 'tick-name', x, y: TALL + 18, 'text-anchor': anchorAt(place(time)) }, name),
    )
  }
  for (const { from, to, counts } of all) {
    let y = TALL
    for (const { amount, look } of counts) {
      const height = (TALL * amount) / most
      y -= height
      if (amount > 0)
        box.append(
          draw('rect', {
            class: look,
            x: percentage(place(from)),
            y: y.toFixed(1),
            width: percentage(0.9 * (place(to) - place(from))),
            height: height.toFixed(1),
          }),
        )
    }
  }
  return box
}

/** Names of marks near an edge stay inside the picture. */
export function anchorAt(share: number): string {
  return share < 0.06 ? 'start' : share > 0.94 ? 'end' : 'middle'
}
