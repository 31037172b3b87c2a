// Names that a line has from its place alone, weighed against its words (line-model/model.ts): a line under a heading of
// related stories is one of them, unless it plainly says that it is a sign-up.
// Idea: as in naive Bayes, the probability that the words give each kind is multiplied by what the place is worth.

import { LIFTED_KINDS } from '../../kinds.ts'
import type { BlockKind } from '../../types.ts'
import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { guessOf } from '../rules/line-guess.ts'
import { PLACED } from '../rules/word-rules.ts'
import { isText, relabelWeakly } from './relabel.ts'

/** How many times likelier the kind is that a place gives, by the beginning of the rule. */
const PLACE_WORTH: readonly (readonly [rule: string, worth: number])[] = [
  ['scorer', 1],
  ['above-the-text', 4],
  ['below-the-text', 2],
  ['among-', 3],
  ['header-area', 8],
  ['footer-area', 5],
  ['under-', 6],
  ['beside-', 6],
  ['between-', 8],
]
/** Probability by the words below which the place's name stays; a line of a word or two says little. */
const NAMING_MIN = 0.35
const NAMING_MIN_BRIEF = 0.6
const BRIEF_WORDS = 2

/** Lines that are named by their place take the name that their words make likelier. */
export function namesByWords(labels: Label[], page: Measured): void {
  for (const [i, label] of labels.entries()) {
    const fact = page.facts[i]!
    if (isText(label) || LIFTED_KINDS.has(label.kind) || isNameOrStamp(fact)) continue
    const worth = worthOf(label.rule)
    const guess = worth === undefined ? undefined : guessOf(fact)
    if (!guess || guess.kind === label.kind) continue
    if (guess.probability < (fact.shape.words <= BRIEF_WORDS ? NAMING_MIN_BRIEF : NAMING_MIN)) continue
    if (guess.probability > worth! * guess.of(label.kind) && mayBe(guess.kind, label, fact))
      relabelWeakly(labels, i, guess.kind, 'words')
  }
}

function worthOf(rule: string): number | undefined {
  return PLACE_WORTH.find(([beginning]) => rule.startsWith(beginning))?.[1]
}

/** "Ada Holm", "2 hours ago": what it is, its place says. */
function isNameOrStamp({ relativeAge, timestamp, shape }: BlockFacts): boolean {
  return relativeAge || timestamp || (shape.words > 1 && shape.words <= NAME_WORDS_MAX && shape.lowerWordShare === 0)
}

const NAME_WORDS_MAX = 3

/** Stamps stand above the text, notes on it are sentences, and no headline says which list it is in. */
function mayBe(kind: BlockKind, { kind: placed, rule }: Label, { shape }: BlockFacts): boolean {
  if (LIFTED_KINDS.has(kind))
    return kind === 'timestamp' ? rule === 'above-the-text' : !PLACED.has(kind) && shape.words >= NOTE_WORDS_MIN
  if (LISTS.has(placed) && LISTS.has(kind)) return false
  return kind !== 'masthead'
}

const NOTE_WORDS_MIN = 5
const LISTS: ReadonlySet<BlockKind> = new Set<BlockKind>(['related', 'most-read', 'next-story', 'nav', 'tag-list'])
