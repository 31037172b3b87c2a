// Bars of short labels: share buttons, and the stamps of a live blog.

import type { Label } from '../label.ts'
import { HEADLINE_LIKENESS_MIN, type Measured } from '../measure.ts'
import { isText, isWeak, relabel } from './relabel.ts'

/** Words of one button. */
export const BUTTON_WORDS_MAX = 4

/** Short lines around a share button are the other buttons: "Share", "Facebook", "X", "Email". */
export function shareBars(labels: Label[], page: Measured): void {
  const isButton = (i: number): boolean => {
    const { shape, block, titleLikeness, timestamp } = page.facts[i]!
    if (shape.words > BUTTON_WORDS_MAX || shape.endsTerminal || shape.endsColon || timestamp) return false
    return titleLikeness < HEADLINE_LIKENESS_MIN && (block.dom === undefined || !/^h[1-4]$/.test(block.dom.tag))
  }
  const spread = (from: number, step: 1 | -1): void => {
    for (let i = from + step; i >= 0 && i < labels.length && isButton(i); i += step) {
      const label = labels[i]!
      if (label.kind === 'share') continue
      const { phrases, shape } = page.facts[i]!
      const named = phrases.some(({ kind }) => kind === 'share')
      // "Email" is a button; "Sign up for the newsletter" begins what stands below the bar.
      const isBrief = shape.words <= 2
      const doubtful = isText(label) ? isBrief : isWeak(label) || (isBrief && label.kind === 'newsletter')
      if (!named && !doubtful) return
      relabel(labels, i, 'share', 'share-bar')
    }
  }
  for (const [i, label] of labels.entries()) {
    if (label.kind !== 'share' || label.confidence < 0.7 || !isButton(i)) continue
    spread(i, 1)
    spread(i, -1)
  }
}

/** Timestamps between paragraphs that make a page a live blog. */
const LIVE_STAMPS_MIN = 3

/** Words of a post's stamp: its time, "Key event", a share button. */
const STAMP_WORDS_MAX = 8
const STARTS_WITH_TIME = /^(?:\d{1,2}[.:h]\d{2}|\d{1,2} ?[ap]\.?m)(?!\d)/i

/** Times of day that stand between paragraphs again and again are those of posts. */
export function liveStamps(labels: Label[], page: Measured): void {
  const first = labels.findIndex((label, i) => isText(label) && page.facts[i]!.prose)
  const last = labels.findLastIndex((label, i) => isText(label) && page.facts[i]!.prose)
  const stamps = page.facts.flatMap(({ block, shape }, i) => {
    const short = shape.words <= STAMP_WORDS_MAX && !shape.endsTerminal
    return i >= first - 1 && i < last && short && STARTS_WITH_TIME.test(block.text) ? [i] : []
  })
  if (first < 0 || stamps.length < LIVE_STAMPS_MIN) return
  for (const i of stamps) relabel(labels, i, 'live-stamp', 'between-posts')
}
