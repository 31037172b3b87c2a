// How alike two headlines are: the same headline comes with an outlet's affix, cut off, or in other quotes.

import { compareTwoStrings } from 'string-similarity'

/** Texts longer than this are no headlines. */
const HEADLINE_CHARS_MAX = 300
/** Texts of more different lengths are not alike: their Dice coefficient stays below 0.8. */
const LENGTH_RATIO_MAX = 1.5

/** Dice coefficient of the two texts' bigrams, 0 to 1; 1 where one is the other plus an affix of an outlet. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const shorter = Math.min(a.length, b.length)
  const longer = Math.max(a.length, b.length)
  if (shorter * LENGTH_RATIO_MAX < longer || longer > HEADLINE_CHARS_MAX) return 0
  return compareTwoStrings(a.toLowerCase(), b.toLowerCase())
}

/** Best likeness of a text to any of the candidate headlines. */
export function titleLikeness(text: string, headlines: readonly string[]): number {
  if (text.length > HEADLINE_CHARS_MAX) return 0
  let best = 0
  for (const headline of headlines) {
    best = Math.max(best, likeness(text, headline))
    if (best === 1) break
  }
  return best
}
