// Two texts side by side: which paragraph stands beside which, and what is shared, own or moved in each.
// Idea: the passages that matching found say which paragraphs belong together (they know of moves); the heaviest chain
// of pairs that keeps both orders becomes the rows; within a row a word diff (Myers, by `diff`) finds what was changed.
// Cost: paragraphs² for the chain, and words × edits within a row, bounded by `MOST_EDITS`.
// Guarantee: the pieces of the left sides are the left text's paragraphs, those of the right sides the right text's.

import { diffArrays } from 'diff'
import { chainOf, equalParagraphs, type Pair, paragraphsOf, type Range, rowsOf, weigh } from './paragraph-pairs.ts'
import { keyOf, tokensOf, wordsIn } from './tokens.ts'

/** What a stretch is: in both, in this text only, or in both but at another place. */
export type How = 'shared' | 'own' | 'moved'

export interface Piece {
  readonly text: string
  readonly how: How
}

/** A piece of both texts in one. */
export interface MergedPiece {
  readonly text: string
  readonly how: 'shared' | 'cut' | 'added' | 'moved'
}

/** Paragraphs that stand beside each other; a side without any is empty. */
export interface AlignedRow {
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
  readonly merged: readonly MergedPiece[]
}

export interface Alignment {
  readonly rows: readonly AlignedRow[]
  /** Words. */
  readonly shared: number
  readonly cut: number
  readonly added: number
  readonly moved: number
}

/** Fewer shared words than this between two changes are chance, and shown as part of the change; a shingle has three. */
const FEWEST_SHARED = 3
/** Edits after which a diff gives up; paragraphs that differ so much have no details worth showing. */
const MOST_EDITS = 1500

/**
 * Lays two texts beside each other.
 * @param passages - What both have, as matching found it; undefined when nobody looked: equal paragraphs are used.
 */
export function align(left: string, right: string, passages: readonly Pair[] | undefined): Alignment {
  const pairs = passages ?? equalParagraphs(left, right)
  const sides = [paragraphsOf(left), paragraphsOf(right)] as const
  const rows: AlignedRow[] = []
  const moved = { left: pairs.map(([range]) => range), right: pairs.map(([, range]) => range) }
  let [atLeft, atRight] = [0, 0]
  const alone = (untilLeft: number, untilRight: number): void => {
    for (; atLeft < untilLeft; atLeft++) rows.push(rowOf(piecesOf(left, sides[0][atLeft]!, moved.left), []))
    for (; atRight < untilRight; atRight++) rows.push(rowOf([], piecesOf(right, sides[1][atRight]!, moved.right)))
  }
  for (const { left: own, right: other } of rowsOf(chainOf(weigh(left, right, sides, pairs)))) {
    alone(own[0], other[0])
    rows.push(
      compareRow(
        { text: left, range: [sides[0][own[0]]![0], sides[0][own[1]]![1]], elsewhere: moved.left },
        { text: right, range: [sides[1][other[0]]![0], sides[1][other[1]]![1]], elsewhere: moved.right },
      ),
    )
    atLeft = own[1] + 1
    atRight = other[1] + 1
  }
  alone(sides[0].length, sides[1].length)
  return { rows, ...sums(rows) }
}

/** Moved words stand in a row of either side; they are counted on the left. */
function sums(rows: readonly AlignedRow[]): Omit<Alignment, 'rows'> {
  const words = (side: 'left' | 'right', wanted: How): number =>
    rows.reduce(
      (sum, row) => sum + row[side].reduce((own, { text, how }) => own + (how === wanted ? wordsIn(text) : 0), 0),
      0,
    )
  return {
    shared: words('left', 'shared'),
    cut: words('left', 'own'),
    moved: words('left', 'moved'),
    added: words('right', 'own'),
  }
}

function rowOf(left: readonly Piece[], right: readonly Piece[]): AlignedRow {
  const merged = [
    ...left.map(({ text, how }): MergedPiece => ({ text, how: how === 'own' ? 'cut' : how })),
    ...right.map(({ text, how }): MergedPiece => ({ text, how: how === 'own' ? 'added' : how })),
  ]
  return { left, right, merged }
}

/**
 * A stretch that was not laid beside another one: what of it stands in the other text all the same, and what does not.
 * @param how - What the former is called.
 */
function piecesOf(text: string, [first, last]: Range, elsewhere: readonly Range[], how: How = 'moved'): Piece[] {
  const pieces: { text: string; how: How }[] = []
  const found = elsewhere.filter(([start, end]) => end > first && start < last).sort(([a], [b]) => a - b)
  const put = (start: number, end: number, what: How): void => {
    if (end <= start) return
    // The full stop behind a moved sentence has moved with it.
    const same = what === 'own' && found.length > 0 && wordsIn(text.slice(start, end)) === 0 ? how : what
    const before = pieces.at(-1)
    if (before?.how === same) before.text += text.slice(start, end)
    else pieces.push({ text: text.slice(start, end), how: same })
  }
  let at = first
  for (const [start, end] of found) {
    const [from, to] = [Math.max(at, start), Math.min(end, last)]
    // A word or two in common are chance here as well.
    if (to <= from || wordsIn(text.slice(from, to)) < FEWEST_SHARED) continue
    put(at, from, 'own')
    put(from, to, how)
    at = to
  }
  put(at, last, 'own')
  return pieces
}

/** A stretch of a text: the text, where it starts and ends, and what of the text stands in the other one. */
interface Stretch {
  readonly text: string
  readonly range: Range
  readonly elsewhere: readonly Range[]
}

/** Paragraphs of the same matter, word by word. */
function compareRow(left: Stretch, right: Stretch): AlignedRow {
  const row: { left: Piece[]; right: Piece[]; merged: MergedPiece[] } = { left: [], right: [], merged: [] }
  const [open, at] = [
    { left: left.range[0], right: right.range[0] },
    { left: left.range[0], right: right.range[0] },
  ]
  // Closes the change that is open, if any: what was cut stands before what was put in its place.
  const change = (): void => {
    const changed = rowOf(
      piecesOf(left.text, [open.left, at.left], left.elsewhere),
      piecesOf(right.text, [open.right, at.right], right.elsewhere),
    )
    row.left.push(...changed.left)
    row.right.push(...changed.right)
    row.merged.push(...changed.merged)
  }
  const runs = runsOf(left, right)
  if (runs === undefined) return roughRow(left, right)
  for (const { same, leftLength, rightLength } of runs) {
    if (same) {
      change()
      const [one, two] = [
        left.text.slice(at.left, at.left + leftLength),
        right.text.slice(at.right, at.right + rightLength),
      ]
      row.left.push({ text: one, how: 'shared' })
      row.right.push({ text: two, how: 'shared' })
      row.merged.push({ text: two, how: 'shared' })
    }
    at.left += leftLength
    at.right += rightLength
    if (same) Object.assign(open, at)
  }
  change()
  return row
}

/** Paragraphs that differ too much for a word diff: by their passages alone. */
function roughRow(left: Stretch, right: Stretch): AlignedRow {
  const [own, other] = [left, right].map(({ text, range, elsewhere }) =>
    piecesOf(text, range, elsewhere, 'shared'),
  ) as [Piece[], Piece[]]
  return {
    left: own,
    right: other,
    merged: rowOf(
      own,
      other.filter(({ how }) => how === 'own'),
    ).merged,
  }
}

/** Stretches that are the same in both, or not, in order; undefined when there are too many. */
function runsOf(
  left: Stretch,
  right: Stretch,
): { same: boolean; leftLength: number; rightLength: number }[] | undefined {
  const [own, other] = [left, right].map(({ text, range }) => tokensOf(text.slice(...range))) as [string[], string[]]
  const changes = diffArrays(own.map(keyOf), other.map(keyOf), { maxEditLength: MOST_EDITS })
  let [atLeft, atRight] = [0, 0]
  return changes?.map(({ added, removed, count }, place) => {
    const one = added ? '' : own.slice(atLeft, atLeft + count).join('')
    const two = removed ? '' : other.slice(atRight, atRight + count).join('')
    if (!added) atLeft += count
    if (!removed) atRight += count
    const chance = place > 0 && place < changes.length - 1 && wordsIn(two) < FEWEST_SHARED
    return { same: !added && !removed && !chance, leftLength: one.length, rightLength: two.length }
  })
}
