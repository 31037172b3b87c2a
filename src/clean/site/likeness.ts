// Are two pages of a host about the same thing, and are they the same story?
//
// Idea: take away the long lines that both pages have, and compare the commonest longer words of the rest. Versions of
// a story and its follow-ups share names and nouns there; two stories inside the same frame do not. Measured on the two
// halves of an article against halves of two articles (en, el, pl, ru, zh): of 32 words, halves of one article share
// 16 % or more in 7 to 9 of 10 cases, halves of two articles in 1 of 20.

import type { PageSketch } from './page.ts'

/** How two pages are related. `unknown`: one of them has too little text of its own to say. */
export type Kinship = 'unrelated' | 'unknown' | 'topic' | 'story'

/** Words that stand for what a page is about. */
export const TOPIC_WORDS = 32
/** Pages with fewer words of their own are about nothing that could be compared. */
const OWN_WORDS_MIN = 12
/** Share of common topic words that makes two pages one topic. See the card. */
const TOPIC_LIKENESS_MIN = 0.16
/** Share that makes them one story even where every line was edited. */
const STORY_LIKENESS_MIN = 0.5
/** Share of the shorter page's long lines that versions of a story have in common at least. */
const SHARED_MIN = 0.5

/** The commonest words of a page's long lines, those in `without` left out. Ties go to the smaller hash. */
export function topicOf(page: PageSketch, without: (key: number) => boolean): ReadonlySet<number> {
  const chosen = [...page.long].filter(([key]) => !without(key)).map(([, words]) => words)
  const words = new Uint32Array(chosen.reduce((sum, line) => sum + line.length, 0))
  let at = 0
  for (const line of chosen) {
    words.set(line, at)
    at += line.length
  }
  const ranked = rankWords(words.sort())
  return new Set(Array.from(ranked.subarray(-TOPIC_WORDS), (rank) => HASH_MAX - (rank % 2 ** 32)))
}

const HASH_MAX = 2 ** 32 - 1

/** Each word of a sorted list once, as one number made of its count and its hash, the best word last. */
function rankWords(sorted: Uint32Array): Float64Array {
  const ranks = new Float64Array(sorted.length)
  let words = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1
    while (to < sorted.length && sorted[to] === sorted[from]) to++
    ranks[words++] = (to - from) * 2 ** 32 + (HASH_MAX - sorted[from]!)
    from = to
  }
  return ranks.subarray(0, words).sort()
}

/** Relates two topics; two that are too small are unknown. */
export function compareTopics(a: ReadonlySet<number>, b: ReadonlySet<number>): Kinship {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size < OWN_WORDS_MIN) return 'unknown'
  let common = 0
  for (const word of small) if (large.has(word)) common++
  const likeness = common / small.size
  if (likeness < TOPIC_LIKENESS_MIN) return 'unrelated'
  return likeness < STORY_LIKENESS_MIN ? 'topic' : 'story'
}

/** Two pages share a story when half of the shorter one's long lines stand in the other; those in `without` apart. */
export function sharesStory(
  a: Iterable<number>,
  b: ReadonlySet<number>,
  without: (key: number) => boolean = () => false,
): boolean {
  let [own, others, shared] = [0, 0, 0]
  for (const key of b) if (!without(key)) others++
  for (const key of a) {
    if (without(key)) continue
    own++
    if (b.has(key)) shared++
  }
  return shared > 0 && shared >= SHARED_MIN * Math.min(own, others)
}
