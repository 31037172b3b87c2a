// Bars of short labels: share buttons, with the code for sharing, and the stamps of a live blog.

import { findDates } from '../dates.ts'
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
    // The next post of a live blog begins with its time, right under the last one's buttons.
    if (STARTS_WITH_TIME.test(block.text)) return false
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

/** Markup that the page shows, and how often it does so to be shared; articles on code show more. */
const SHOWN_MARKUP = /(?:<|&lt;)[a-z]{1,12} [^<>]{0,400}?(?:style|href|src|class|width)=(?:"|'|&quot;)/i
const SHOWN_CHARS_MIN = 80
const SHOWN_MOST = 2

/** The code by which readers are to print the story elsewhere. */
export function embedCodes(labels: Label[], { facts }: Measured): void {
  const shown = facts.flatMap(({ shape, block }, i) =>
    shape.chars >= SHOWN_CHARS_MIN && SHOWN_MARKUP.test(block.text) ? [i] : [],
  )
  if (shown.length > SHOWN_MOST) return
  for (const i of shown) if (isText(labels[i])) relabel(labels, i, 'share', 'embed-code')
}

/** Timestamps between paragraphs that make a page a live blog. */
const LIVE_STAMPS_MIN = 3
/** Rule that names the stamps of a live blog. */
export const BETWEEN_POSTS = 'between-posts'

/** Share of the prose that may stand above a live blog's first stamp: what introduces it. */
const ABOVE_POSTS_SHARE_MAX = 0.4

/** Days that the dates beside the times may name: a list of teasers goes back for months. */
const LIVE_DAYS_MAX = 3

const daysIn = (text: string): string[] => findDates(text).map(({ iso }) => iso.slice(0, ISO_DAY_CHARS))
const ISO_DAY_CHARS = 10

/** Words of a post's stamp: its time, "Key event", a share button. */
const STAMP_WORDS_MAX = 8
const STARTS_WITH_TIME = /^(?:\d{1,2}[.:h]\d{2}|\d{1,2} ?[ap]\.?m)(?!\d)/i

/**
 * Times of day that stand between paragraphs again and again are those of posts. In plain text what stands under one is its
 * post; HTML has an element for that.
 */
export function liveStamps(labels: Label[], page: Measured): void {
  const { facts, tree } = page
  const first = labels.findIndex((label, i) => isText(label) && facts[i]!.prose)
  const last = labels.findLastIndex((label, i) => isText(label) && facts[i]!.prose)
  if (first < 0) return
  const stamps = facts.flatMap(({ block, shape }, i) => {
    if (i < first - (tree ? 1 : POST_DISTANCE_MAX)) return []
    if (shape.words > STAMP_WORDS_MAX || shape.endsTerminal || !STARTS_WITH_TIME.test(block.text)) return []
    const post = tree ? undefined : postUnder(labels, page, i)
    return (tree ? i < last : post !== undefined) ? [{ i, post }] : []
  })
  if (stamps.length < LIVE_STAMPS_MIN) return
  // Teasers and comments have times, too, but most of the prose is above them.
  if (!tree && facts[stamps[0]!.i]!.proseBefore > ABOVE_POSTS_SHARE_MAX * page.totalProse) return
  if (new Set(stamps.flatMap(({ i }) => daysIn(facts[i]!.block.text))).size > LIVE_DAYS_MAX) return
  for (const { i, post } of stamps) {
    relabel(labels, i, 'live-stamp', BETWEEN_POSTS)
    if (post === undefined) continue
    if (post > i + 1 && !isText(labels[i + 1])) relabel(labels, i + 1, 'subhead', 'under-stamp')
    if (!isText(labels[post])) relabel(labels, post, 'body', 'under-stamp')
  }
}

/** Blocks between a stamp and the paragraph of its post: its headline. */
const POST_DISTANCE_MAX = 2
/** Probability below which a paragraph is no post's whatever stands above it. */
const POST_PROBABILITY_MIN = 0.05

/** Rules of the scorer and of words alone. */
const DOUBTED = /^(?:scorer|(?:likely-)?words)$/

/** Index of the paragraph right under a stamp, or under the headline there. */
function postUnder(labels: readonly Label[], { facts }: Measured, stamp: number): number | undefined {
  for (let i = stamp + 1; i <= Math.min(facts.length - 1, stamp + POST_DISTANCE_MAX); i++) {
    const label = labels[i]!
    if (!isText(label) && (!DOUBTED.test(label.rule) || label.probability < POST_PROBABILITY_MIN)) return undefined
    if (facts[i]!.prose && facts[i]!.shape.endsTerminal) return i
  }
  return undefined
}
