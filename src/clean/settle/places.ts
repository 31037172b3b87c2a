// Names for what has none yet, by where it stands.

import type { BlockKind } from '../../types.ts'
import { type Label, SITE_REPEAT } from '../label.ts'
import type { Measured } from '../measure.ts'
import { isText, isWeak, relabelWeakly } from './relabel.ts'

/** What is still unnamed is named by where it stands. */
export function namesByPosition(labels: Label[], page: Measured): void {
  const first = labels.findIndex(isText)
  const last = labels.findLastIndex(isText)
  const legal = labels.findLastIndex((label) => label.kind === 'legal')
  for (const [i, label] of labels.entries()) {
    if (label.kind !== 'other-chrome' || label.rule === SITE_REPEAT) continue
    const { shape } = page.facts[i]!
    const teaser = shape.words >= TEASER_WORDS_MIN && shape.words <= TEASER_WORDS_MAX && !shape.endsTerminal
    if (first < 0 || i < first) relabelWeakly(labels, i, aboveText(labels, i, shape.words), 'above-the-text')
    else if (i > last && i <= legal + 1 && legal > last && i >= legal - 1)
      relabelWeakly(labels, i, 'legal', 'beside-legal')
    else if (i > last) relabelWeakly(labels, i, teaser ? 'related' : 'footer', 'below-the-text')
  }
}

/** Words of a teaser: fewer make a label, more a notice. */
const TEASER_WORDS_MIN = 4
const TEASER_WORDS_MAX = 24

/** A topic word alone on the headline's head is the kicker, unless it closes a menu. */
function aboveText(labels: readonly Label[], i: number, words: number): BlockKind {
  const headed = labels[i + 1]?.kind === 'headline'
  if (headed && words <= 3 && words > 0 && labels[i - 1]?.kind !== 'nav' && i > 0) return 'kicker'
  return words <= 6 ? 'nav' : 'other-chrome'
}

/** Kinds whose prompts run over several lines. */
const PROMPTS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'feedback',
  'donation',
  'newsletter',
  'subscription',
  'consent',
  'adblock',
  'legal',
  'comments',
  'app-promo',
])

/** A line without a name between two lines of one prompt is the prompt's. */
export function sandwiched(labels: Label[]): void {
  for (let i = 1; i + 1 < labels.length; i++) {
    const { kind } = labels[i - 1]!
    if (!PROMPTS.has(kind) || labels[i + 1]!.kind !== kind || isText(labels[i]!) || !isWeak(labels[i]!)) continue
    if (labels[i]!.rule === 'weak-phrase') continue
    relabelWeakly(labels, i, kind, `between-${kind}`)
  }
}

/** "Advertising" among imprint and terms leads to the price list; it is no advertisement. */
export function footerLinks(labels: Label[], page: Measured): void {
  const last = labels.findLastIndex(isText)
  const isFooter = (label: Label | undefined): boolean => label?.kind === 'footer' || label?.kind === 'legal'
  for (let i = last + 1; i < labels.length; i++) {
    if (labels[i]!.kind !== 'ad-label' || page.facts[i]!.shape.words > 4) continue
    if (isFooter(labels[i - 1]) || isFooter(labels[i + 1])) relabelWeakly(labels, i, 'footer', 'beside-footer')
  }
}

/** A bar or dot between two pieces of chrome belongs to the one before it. */
export function separators(labels: Label[], page: Measured): void {
  for (const [i, label] of labels.entries()) {
    const before = labels[i - 1]
    const letterless = !/[\p{L}\p{N}]/u.test(page.facts[i]!.block.text)
    if (letterless && before && !isText(label) && !isText(before)) relabelWeakly(labels, i, before.kind, 'separator')
  }
}
