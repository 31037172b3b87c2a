/** Lists of any length: a page of rows at a time, so that ten thousand cost no more than a hundred. */
export const LIST: string = `
// ── Lists ───────────────────────────────────────────────────────────────────────────────────────
const PAGE = 100

// Fills the list with the first rows, and puts a button behind it that adds the next ones.
// A list that is part of something, as the body of a table is, comes with what is around it.
function pagedList(list, rows, render, size, around) {
  const step = size || PAGE
  const more = make('button', { type: 'button', class: 'more', onclick: () => show(true) })
  const box = make('div', null, around || list, more)
  let shown = 0
  function show(focus) {
    const first = shown
    shown = Math.min(rows.length, shown + step)
    const added = document.createDocumentFragment()
    for (let at = first; at < shown; at++) added.append(render(rows[at], at))
    const head = added.firstElementChild
    list.append(added)
    more.hidden = shown >= rows.length
    more.textContent = 'Show ' + Math.min(step, rows.length - shown) + ' more (' + grouped(rows.length - shown) + ' left)'
    if (focus && head) {
      const target = head.querySelector('a, button') || head
      if (target === head) head.setAttribute('tabindex', '-1')
      target.focus()
    }
  }
  show(false)
  return box
}
`
