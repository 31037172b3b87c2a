// Prompts that run on over several lines: the sentences and buttons under a cookie notice, an offer, a letter's pitch.
// Only what nothing else has named is drawn in, and never text.

import type { BlockKind } from '../../types.ts'
import type { Label } from '../label.ts'
import { type BlockFacts, HEADLINE_LIKENESS_MIN, type Measured } from '../measure.ts'
import { HEADING_WORDS_MAX } from './lists.ts'
import { isText, isWeak, relabel, SPOKEN_KINDS, speaksToReader } from './relabel.ts'

/** Kinds whose prompts have sentences and buttons under them. */
const PROMPTS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'consent',
  'newsletter',
  'subscription',
  'donation',
  'paywall',
  'adblock',
])
/** Lines that a prompt may run on for, words of a button, and of a sentence. */
const LINES_MAX = 4
const BUTTON_WORDS_MAX = 4
const SENTENCE_WORDS_MAX = 40

/** What follows a prompt, is a sentence or a button, and has no name yet is of the prompt. */
export function noticesRunOn(labels: Label[], page: Measured): void {
  for (let i = 0; i < labels.length; i++) {
    const { kind, rule } = labels[i]!
    if (!PROMPTS.has(kind) || rule === 'runs-on' || (isWeak(labels[i]!) && !isNamedNotice(labels[i]!))) continue
    // A label without a sentence is a link to the prompt, and says nothing of its neighbours.
    let spoken = speaks(page.facts[i]!)
    for (let at = i + 1; at < Math.min(labels.length, i + 1 + LINES_MAX); at++) {
      const fact = page.facts[at]!
      // Above the headline the next line may be the outlet's name.
      if (labels[at]!.kind === kind && fact.sinceHeadline > 0) continue
      if (kind === 'consent' && at === i + 1 && spoken && isButtonRow(labels[at]!, fact)) {
        relabel(labels, at, kind, 'button-row')
        continue
      }
      if (isText(labels[at]!) || !unnamed(labels[at]!) || !continues(fact, kind, spoken)) break
      if (SPOKEN_KINDS.has(kind) && fact.prose && !speaksToReader(fact.block.text)) break
      spoken ||= speaks(fact)
      relabel(labels, at, kind, 'runs-on')
    }
  }
}

/** Words of a row of buttons that lost what parted them: "Accept all Only the necessary My choice". */
const ROW_WORDS_MAX = 12

/** What stands on the line right under a cookie notice and is no sentence, whether the scorer took it or not. */
function isButtonRow(label: Label, { shape, block, timestamp, titleLikeness }: BlockFacts): boolean {
  if (!block.layout || block.layout.blanksBefore > 0 || !(isText(label) || isWeak(label))) return false
  if (shape.words > ROW_WORDS_MAX || shape.endsTerminal || shape.endsColon || shape.startsQuote || timestamp)
    return false
  return titleLikeness < HEADLINE_LIKENESS_MIN && shape.letters > 0 && !/^[©℗]/u.test(block.text)
}

/** A whole sentence on cookies that the scorer took needs no stronger phrase. */
const isNamedNotice = ({ kind, rule }: Label): boolean => kind === 'consent' && rule === 'weak-phrase'

const unnamed = (label: Label): boolean => isWeak(label) && !/^(?:under-|weak-phrase)/.test(label.rule)

const speaks = ({ shape }: BlockFacts): boolean => shape.words > HEADING_WORDS_MAX || shape.terminals > 0

function continues({ shape, linkShare, block }: BlockFacts, kind: BlockKind, spoken: boolean): boolean {
  if (/^[©℗]/u.test(block.text)) return false
  if (shape.endsTerminal) return shape.words <= SENTENCE_WORDS_MAX && linkShare < 0.5
  if (!spoken || shape.words > BUTTON_WORDS_MAX) return false
  // A cookie notice ends in its buttons; under other prompts a short line may be the next list's heading.
  return kind === 'consent' || (block.layout ? block.layout.blanksBefore === 0 : block.dom!.tag !== 'h2')
}

/** Currency signs and words beside an amount: "£5 per month". */
const AMOUNT = /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|euro|kr|zł|Kč|Ft|lei|лв|руб|грн|TL|元|円|원)(?!\p{L})/iu
const AMOUNT_WORDS_MAX = 5

/** Amounts to choose from right under an appeal for money are the appeal's, and no price list. */
export function amountsUnderDonation(labels: Label[], page: Measured): void {
  for (let i = 1; i < labels.length; i++) {
    const { shape, block } = page.facts[i]!
    if (labels[i]!.kind !== 'subscription' || labels[i - 1]!.kind !== 'donation') continue
    const other = labels[i - 1]!.rule === 'amount' && shape.words <= 2
    if (shape.words <= AMOUNT_WORDS_MAX && (AMOUNT.test(block.text) || other)) relabel(labels, i, 'donation', 'amount')
  }
}
