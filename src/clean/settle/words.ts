// Names that a line has from its place alone, weighed against its words (line-model/model.ts) and against the lines around
// it (line-model/run.ts): a line under a heading of related stories is one of them, unless it plainly says that it is a
// sign-up, or stands between a sign-up's promise and its button.

import type { BlockKind } from '../../types.ts'
import type { Label } from '../label.ts'
import type { LineGuess } from '../line-model/model.ts'
import { type Candidate, likeliestRun, type Place, placeOf, scoreOfPlace } from '../line-model/run.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { guessOf } from '../rules/line-guess.ts'
import { isText, relabelWeakly } from './relabel.ts'

/**
 * Rules that know hardly more than a line's place, by their beginnings, and what the name that they give is worth beside
 * the words: a logarithm. Of live posts, and of what stands under the headline, more is known.
 */
const PLACED: readonly (readonly [rule: string, worth: number])[] = [
  ['between-posts', Number.POSITIVE_INFINITY],
  ['under-headline', Number.POSITIVE_INFINITY],
  ['scorer', 0],
  ['below-the-text', 0.3],
  ['sure-words', 0.5],
  ['likely-words', 0.5],
  ['links', 0.7],
  ['above-the-text', 1],
  ['header-area', 2.5],
  ['footer-area', 2.5],
  ['among-', 2.5],
  ['beside-', 2.5],
  ['under-', 2.5],
  ['between-', 3.5],
  ['led-story', 2.5],
  ['teaser-list', 2.5],
  ['share-bar', 2.5],
  ['runs-on', 2.5],
  ['weak-phrase', 2.5],
  ['orphan-subhead', 2.5],
]
/** Kinds that are less likely by the words are not asked for, unless a line so near has one; what any kind is at least. */
const PROBABILITY_MIN = 0.01
const NEAR_LINES = 4
const PROBABILITY_FLOOR = 0.002
/** A line of a word or two says little. */
const BRIEF_WORDS = 2
const BRIEF_TRUST = 0.4
/** From here on a place says more than a word or two. */
const TELLING_WORTH = 2.5
/** Lines that are less likely chrome, by their words, are prose. */
const CHROME_MIN = 0.1
const DIGIT_SHARE_MAX = 0.4

/** Lines that are named by their place take the name that their words and neighbours make likelier. */
export function namesByWords(labels: Label[], page: Measured): void {
  const first = labels.findIndex(isText)
  const last = labels.findLastIndex(isText)
  const worthOfRule = worthsOfRules()
  const worths = labels.map((label, i) => {
    const worth = isText(label) ? Number.POSITIVE_INFINITY : worthOfRule(label.rule)
    return worth !== Number.POSITIVE_INFINITY && isOpen(page.facts[i]!, worth) ? worth : Number.POSITIVE_INFINITY
  })
  const lines = labels.map((label, i) => {
    if (isText(label)) return TEXT
    const worth = worths[i]!
    if (worth === Number.POSITIVE_INFINITY) return [{ state: label.kind, score: 0 }]
    return candidatesOf({ label, worth }, page.facts[i]!, placeOf(i, first, last), kindsNear(labels, worths, i))
  })
  for (const [i, state] of likeliestRun(lines).entries())
    if (state !== 'text' && state !== labels[i]!.kind) relabelWeakly(labels, i, state, 'words')
}

/** Where words say nothing of kinds, or numbers outweigh them, the place's name stays. */
function isOpen(fact: BlockFacts, worth: number): boolean {
  if (fact.timestamp || fact.shape.digitShare > DIGIT_SHARE_MAX) return false
  return (wordsOf(fact, worth)?.chrome ?? 1) >= CHROME_MIN
}

/** What a line's words say. Of a brief line in a place that says more they are not asked: menus have many. */
function wordsOf(fact: BlockFacts, worth: number): LineGuess | undefined {
  return worth >= TELLING_WORTH && fact.shape.words <= BRIEF_WORDS ? undefined : guessOf(fact)
}

/** What a rule's name is worth; infinite for what is named by more than its place. Few rules name a page's lines. */
function worthsOfRules(): (rule: string) => number {
  const known = new Map<string, number>()
  return (rule) => {
    let worth = known.get(rule)
    if (worth === undefined) {
      worth = PLACED.find(([beginning]) => rule.startsWith(beginning))?.[1] ?? Number.POSITIVE_INFINITY
      known.set(rule, worth)
    }
    return worth
  }
}

const TEXT: readonly Candidate[] = [{ state: 'text', score: 0 }]

/** The kinds of the nearest lines, on either side, that are named by more than their place. */
function kindsNear(labels: readonly Label[], worths: readonly number[], i: number): BlockKind[] {
  const kinds: BlockKind[] = []
  for (let step = -1; step <= 1; step += 2) {
    const end = i + step * (NEAR_LINES + 1)
    for (let at = i + step; at !== end && at >= 0 && at < labels.length && !isText(labels[at]); at += step)
      if (worths[at] === Number.POSITIVE_INFINITY) {
        kinds.push(labels[at]!.kind)
        break
      }
  }
  return kinds
}

/** What a line may be; the name that its place gives comes first, and stays where nothing is likelier. */
function candidatesOf(
  { label, worth }: { label: Label; worth: number },
  fact: BlockFacts,
  place: Place,
  near: readonly BlockKind[],
): Candidate[] {
  const guess = wordsOf(fact, worth)
  const likely = guess?.likelier(PROBABILITY_MIN) ?? []
  const trust = fact.shape.words <= BRIEF_WORDS ? BRIEF_TRUST : 1
  const own = label.kind === 'other-chrome' ? [] : [label.kind]
  const kinds = [...new Set([...own, ...likely, ...near])]
  return (kinds.length === 0 ? [label.kind] : kinds).map((kind) => {
    const words = trust * Math.log((guess?.of(kind) ?? 0) + PROBABILITY_FLOOR)
    return { state: kind, score: words + scoreOfPlace(kind, place) + (kind === label.kind ? worth : 0) }
  })
}
