// Subheads of plain text whose lines have no blank line between them: there layout tells nothing, and what tells is a short
// line that is no sentence, right above a paragraph of the article and below another one.

import type { BlockKind } from '../../types.ts'
import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { endsAsking } from '../sentence-marks.ts'
import { isText, relabel } from './relabel.ts'

/** Share of blocks with a blank line above them in a text that parts its paragraphs. */
const BLANK_SHARE_MIN = 0.1

/** Whether blank lines part the paragraphs of a plain text. */
export function isSpaced({ facts }: Measured): boolean {
  const blanks = facts.filter(({ block }) => (block.layout?.blanksBefore ?? 0) > 0).length
  return blanks > BLANK_SHARE_MIN * facts.length
}

/** Words of the longest subhead, and of the shortest paragraph that it heads. */
const SUBHEAD_WORDS_MAX = 8
const PARAGRAPH_WORDS_MIN = 8
/** A phrase this likely makes a line the label that it says. */
const LABEL_WEIGHT = 0.4
/** What the scorer must believe of a line that it took, and words of one that stands at the end of a list. */
const PROBABILITY_MIN = 0.05
const LISTED_WORDS_MAX = 5
/** Blocks of chrome that may part a subhead from the paragraph above: a link box, an advertisement, a picture. */
const ABOVE_MAX = 4

/** Names subheads, and gives those back that were taken for the last line of a link box. */
export function subheadsBetweenLines(labels: Label[], page: Measured): void {
  if (page.tree || isSpaced(page)) return
  for (let i = 1; i + 1 < labels.length; i++) {
    const [label, fact, below] = [labels[i]!, page.facts[i]!, page.facts[i + 1]!]
    if (labels[i + 1]!.kind !== 'body' || !below.prose || below.shape.words < PARAGRAPH_WORDS_MIN) continue
    // Where blank lines are rare, one ends what is above it: a credit above the lead.
    if (below.block.layout!.blanksBefore > 0) continue
    if (!couldHead(fact) || !(isText(label) || mayBeTaken(label, fact, labels[i - 1]!))) continue
    if (standsBelowText(labels, page, i)) relabel(labels, i, 'subhead', 'between-lines')
  }
}

function couldHead({ shape, block: { text, layout }, phrases, timestamp, proseBefore }: BlockFacts): boolean {
  if (shape.words > SUBHEAD_WORDS_MAX || shape.letters === 0 || shape.startsLower || shape.endsColon || timestamp)
    return false
  if (shape.endsTerminal && !endsAsking(text)) return false
  if (proseBefore === 0 || layout!.bullet || layout!.glued || layout!.lines > 1) return false
  return !phrases.some(({ weight }) => weight >= LABEL_WEIGHT)
}

/** Kinds whose prompts end in a button, which is no subhead. */
const WITH_BUTTON: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'donation',
  'newsletter',
  'subscription',
  'app-promo',
  'paywall',
  'feedback',
  'consent',
  'share',
])

/** Taken by the scorer, or as an item of the list above by nothing but its place. */
function mayBeTaken({ rule, probability }: Label, { shape }: BlockFacts, above: Label): boolean {
  if (probability < PROBABILITY_MIN || WITH_BUTTON.has(above.kind)) return false
  return rule === 'scorer' || (LISTED.test(rule) && shape.words <= LISTED_WORDS_MAX)
}

const LISTED = /^(?:under-(?:related|most-read|next-story)|among-prompts)$/

/** A paragraph of the article stands above, with no more than a box between. */
function standsBelowText(labels: readonly Label[], { facts }: Measured, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 1 - ABOVE_MAX); at--)
    if (isText(labels[at]) && facts[at]!.prose) return true
  return false
}
