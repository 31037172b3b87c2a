// Lists of any length: a page of rows at a time, so that ten thousand cost no more than a hundred.

import { make } from './dom.ts'
import { grouped } from './words.ts'

/** Rows that are shown at once. */
const PAGE = 100

/** How a list is paged. */
export interface Paging {
  /** Rows at a time. @default 100 */
  readonly step?: number
  /** What stands on the page in place of the list: the table around a body. */
  readonly around?: HTMLElement
}

/** Fills the list with the first rows, and puts a button behind it that adds the next ones. */
export function pagedList<T>(
  list: HTMLElement,
  rows: readonly T[],
  render: (row: T, place: number) => HTMLElement,
  { step = PAGE, around = list }: Paging = {},
): HTMLElement {
  const more = make('button', { type: 'button', class: 'more', onclick: () => show(true) })
  const box = make('div', { class: 'paged' }, around, more)
  let shown = 0
  function show(focus: boolean): void {
    const first = shown
    shown = Math.min(rows.length, shown + step)
    const added = document.createDocumentFragment()
    for (let at = first; at < shown; at++) added.append(render(rows[at]!, at))
    const head = added.firstElementChild
    list.append(added)
    more.hidden = shown >= rows.length
    more.textContent = `Show ${Math.min(step, rows.length - shown)} more (${grouped(rows.length - shown)} left)`
    if (focus && head instanceof HTMLElement) focusIn(head)
  }
  show(false)
  return box
}

/** Keyboards go on at the first new row. */
function focusIn(row: HTMLElement): void {
  const target = row.querySelector<HTMLElement>('a, button') ?? row
  if (target === row) row.setAttribute('tabindex', '-1')
  target.focus()
}
