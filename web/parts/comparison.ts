// Two texts on the page: paragraph beside paragraph, or both in one, with what the copy kept, added and left out.

import { type AlignedRow, type Alignment, align, type MergedPiece, type Piece } from './align.ts'
import { button, type Child, make, say } from './dom.ts'
import { pagedList } from './list.ts'
import type { Pair } from './paragraph-pairs.ts'
import { count, grouped, percent } from './words.ts'

/** One of the two documents. */
export interface Side {
  readonly heading: string
  /** Names the document, or leads to it. */
  readonly name: Child
  readonly text: string
  readonly lang: string | undefined
}

/** Widths up to which both texts are shown in one, as two columns would be too narrow to read. */
const NARROW = '(max-width: 48rem)'
/** Rows at a time. */
const ROWS = 200

/** The way that was chosen last stays, from copy to copy. */
export interface Layout {
  sideBySide?: boolean
}

/** One document beside another; the left one is what the right one is measured against. */
export function comparison(
  left: Side,
  right: Side,
  passages: readonly Pair[] | undefined,
  layout: Layout,
  note?: Child,
): HTMLElement {
  const alignment = align(left.text, right.text, passages)
  const box = make('div', { class: 'texts' })
  const buttons = [true, false].map((sideBySide) =>
    button(sideBySide ? 'Side by side' : 'In one text', () => show(sideBySide, true), { class: 'switch' }),
  )
  function show(sideBySide: boolean, chosen: boolean): void {
    if (chosen) layout.sideBySide = sideBySide
    for (const [at, one] of buttons.entries()) one.setAttribute('aria-pressed', String((at === 0) === sideBySide))
    box.replaceChildren(sideBySide ? beside(left, right, alignment.rows) : inOne(right, alignment.rows))
    if (chosen) say(sideBySide ? 'Texts side by side' : 'Both texts in one')
  }
  show(layout.sideBySide ?? !matchMedia(NARROW).matches, false)
  return make(
    'div',
    { class: 'comparison' },
    balance(alignment, note),
    make('div', { class: 'switches', role: 'group', 'aria-label': 'How the texts are shown' }, buttons),
    box,
  )
}

/** What the copy did, in words, and as a bar. */
function balance({ shared, cut, added, moved }: Alignment, note: Child): HTMLElement {
  const kept = shared + moved
  return make(
    'p',
    { class: 'balance' },
    make('mark', null, `keeps ${count(kept, 'word')}`),
    ` (${percent(kept, kept + cut)})`,
    cut > 0 && [', ', make('del', null, `leaves out ${grouped(cut)}`)],
    added > 0 && [', ', make('ins', null, `adds ${grouped(added)}`)],
    '.',
    moved > 0 && [' ', make('mark', { class: 'moved' }, `${count(moved, 'word')} of it at another place`), '.'],
    note,
  )
}

function beside(left: Side, right: Side, rows: readonly AlignedRow[]): HTMLElement {
  const body = make('tbody')
  const table = make(
    'table',
    { class: 'beside' },
    make(
      'thead',
      null,
      make(
        'tr',
        null,
        [left, right].map(({ heading, name }) =>
          make('th', { scope: 'col' }, make('span', { class: 'side' }, heading), make('span', { dir: 'auto' }, name)),
        ),
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
        cell(row.left, 'del', left.lang, 'not in this text'),
        cell(row.right, 'ins', right.lang, 'left out'),
      ),
    { step: ROWS, around: table },
  )
}

/** Paragraphs of which nothing is in the other text are marked as a whole: a line through all of it cannot be read. */
function isWhole(pieces: readonly { readonly how: string }[]): boolean {
  return pieces.length === 1 && !['shared', 'moved'].includes(pieces[0]!.how)
}

function cell(pieces: readonly Piece[], own: 'ins' | 'del', lang: string | undefined, absent: string): HTMLElement {
  if (pieces.length === 0) return make('td', { class: 'absent' }, absent)
  return make(
    'td',
    { dir: 'auto', lang, class: isWhole(pieces) ? 'prose whole' : 'prose' },
    pieces.map(({ text, how }) =>
      how === 'own' ? make(own, null, text) : make('mark', { class: how === 'moved' ? 'moved' : null }, text),
    ),
  )
}

function inOne({ lang, text }: Side, rows: readonly AlignedRow[]): HTMLElement {
  const list = make('div', { class: 'in-one prose', lang, dir: 'auto' })
  if (rows.length === 0 && text === '') return make('p', null, 'There is no text to show.')
  return pagedList(
    list,
    rows,
    ({ merged }) =>
      make('p', { dir: 'auto', class: isWhole(merged) ? 'merged whole' : 'merged' }, merged.map(mergedPiece)),
    { step: ROWS },
  )
}

function mergedPiece({ text, how }: MergedPiece): HTMLElement {
  if (how === 'cut') return make('del', null, text)
  if (how === 'added') return make('ins', null, text)
  return make('mark', { class: how === 'moved' ? 'moved' : null }, text)
}
