// Which paragraph of one text stands beside which of the other.
// Idea: the passages that matching found say which paragraphs belong together (they know of moves); the heaviest chain
// of pairs that keeps both orders becomes the rows. Cost: paragraphs² for the chain.

import { keyOf, tokensOf, wordOffsets, wordsIn } from './tokens.ts'

export type Range = readonly [start: number, end: number]
/** A passage that stands in both texts. */
export type Pair = readonly [left: Range, right: Range]

/** Share of the shorter paragraph's words that two paragraphs must have in common to stand side by side. */
const SAME_PARAGRAPH = 0.4
/** Where the paragraphs of a text stand: its lines, without those that are blank. */
export function paragraphsOf(text: string): Range[] {
  const found: Range[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push([start, start + line.length])
    start += line.length + 1
  }
  return found
}

/** Paragraphs that are the same word for word, where nobody looked for passages. */
export function equalParagraphs(left: string, right: string): Pair[] {
  const places = new Map<string, Range>()
  const key = (text: string, [start, end]: Range): string => tokensOf(text.slice(start, end).trim()).map(keyOf).join('')
  for (const range of paragraphsOf(right)) if (!places.has(key(right, range))) places.set(key(right, range), range)
  return paragraphsOf(left).flatMap((range): Pair[] => {
    const other = places.get(key(left, range))
    return other === undefined ? [] : [[range, other]]
  })
}

interface Weighted {
  readonly left: number
  readonly right: number
  readonly words: number
}

/** Words that paragraphs have in common: the words of a passage stand in both texts in the same order. */
export function weigh(
  left: string,
  right: string,
  sides: readonly [Range[], Range[]],
  pairs: readonly Pair[],
): Weighted[] {
  const words = new Map<number, number>()
  const width = sides[1].length
  for (const [own, other] of pairs) {
    const from = wordOffsets(left, ...own)
    const to = wordOffsets(right, ...other)
    for (let at = 0; at < Math.min(from.length, to.length); at++) {
      const one = paragraphAt(sides[0], from[at]!)
      const two = paragraphAt(sides[1], to[at]!)
      if (one >= 0 && two >= 0) words.set(one * width + two, (words.get(one * width + two) ?? 0) + 1)
    }
  }
  const lengths = sides.map((ranges, side) =>
    ranges.map(([start, end]) => wordsIn((side === 0 ? left : right).slice(start, end))),
  )
  return [...words]
    .map(([place, common]) => ({ left: Math.floor(place / width), right: place % width, words: common }))
    .filter((pair) => pair.words >= SAME_PARAGRAPH * Math.min(lengths[0]![pair.left]!, lengths[1]![pair.right]!))
    .sort((a, b) => a.left - b.left || a.right - b.right)
}

/** The paragraph that an offset stands in; -1 between two. */
function paragraphAt(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [start, end] = ranges[middle]!
    if (offset < start) high = middle - 1
    else if (offset >= end) low = middle + 1
    else return middle
  }
  return -1
}

/** The chain of pairs that goes forward in both texts and has most words in common. */
export function chainOf(pairs: readonly Weighted[]): Weighted[] {
  const best: number[] = []
  const before: number[] = []
  for (const [at, pair] of pairs.entries()) {
    best[at] = pair.words
    before[at] = -1
    for (let earlier = 0; earlier < at; earlier++) {
      if (pairs[earlier]!.right > pair.right || best[earlier]! + pair.words <= best[at]!) continue
      best[at] = best[earlier]! + pair.words
      before[at] = earlier
    }
  }
  let at = best.reduce((top, value, place) => (top < 0 || value > best[top]! ? place : top), -1)
  const chain: Weighted[] = []
  for (; at >= 0; at = before[at]!) chain.push(pairs[at]!)
  return chain.reverse()
}

/** Pairs that share a paragraph stand in one row: one text breaks where the other does not. */
export function rowsOf(chain: readonly Weighted[]): { left: [number, number]; right: [number, number] }[] {
  const rows: { left: [number, number]; right: [number, number] }[] = []
  for (const { left, right } of chain) {
    const last = rows.at(-1)
    if (last !== undefined && (last.left[1] === left || last.right[1] === right)) {
      last.left[1] = left
      last.right[1] = right
    } else rows.push({ left: [left, left], right: [right, right] })
  }
  return rows
}
