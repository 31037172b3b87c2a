// Lists below the text of a plain text, told by their form where no heading names them: readers' comments (a name with an
// age, what they say, buttons) and numbered headlines. HTML has elements for both.

import { findDates, isRelativeAge } from '../dates.ts'
import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { isCommentMark } from './article-end.ts'
import { isText, isWeak, relabel } from './relabel.ts'

/** Share of the prose above the last paragraph that nobody signs. */
const ABOVE_SHARE_MIN = 0.4
/** Words of a line with name and age, of the name in front, and of a button. */
const SIGNED_WORDS_MAX = 8
const NAME_WORDS_MAX = 3
const BUTTONS_WORDS_MAX = 6
/** Lines of buttons under a comment, and lines above the first one: heading, house rules, order. */
const BUTTON_LINES_MAX = 2
const HEAD_LINES_MAX = 3
const HEAD_WORDS_MAX = 14

/** Names what stands around an age with a name, and a sentence below it, as comments. */
export function commentThreads(labels: Label[], page: Measured): void {
  if (page.tree) return
  const { facts, totalProse } = page
  const last = labels.findLastIndex((label, i) => isText(label) && facts[i]!.prose && !isSigned(facts, i - 1))
  // Posts of a live blog are signed so, too, and then nearly all of the text is.
  if (last < 0 || facts[last]!.proseBefore < ABOVE_SHARE_MIN * totalProse) return
  for (let i = last + 1; i + 1 < labels.length; i++) {
    if (!isFree(labels[i]!) || !isSigned(page.facts, i) || !saysSomething(labels[i + 1]!, page.facts[i + 1]!)) continue
    headOf(labels, page, i)
    for (const at of [i, i + 1]) relabel(labels, at, 'comments', 'comment-thread')
    for (let at = i + 2; at < Math.min(labels.length, i + 2 + BUTTON_LINES_MAX); at++) {
      if (!isButton(labels[at]!, page.facts[at]!) || isNumbered(page.facts, at + 1)) break
      relabel(labels, at, 'comments', 'comment-thread')
    }
  }
}

const isFree = (label: Label): boolean =>
  isText(label) || isWeak(label) || label.kind === 'comments' || BY_WORDS.test(label.rule)
/** An age, or words alone, say less than the form of a whole comment. */
const BY_WORDS = /^(?:relative-age|(?:sure-|likely-)?words)$/

/** "Ada K. 2 hours ago", or an age alone under a name. */
function isSigned(facts: readonly BlockFacts[], i: number): boolean {
  if (i < 1) return false
  const { shape, block, relativeAge } = facts[i]!
  if (shape.words > SIGNED_WORDS_MAX || shape.endsTerminal) return false
  if (relativeAge) return facts[i - 1]!.shape.words <= NAME_WORDS_MAX && !facts[i - 1]!.shape.endsTerminal
  const words = block.text.split(/\s+/u)
  return words.some((_, at) => at > 0 && at <= NAME_WORDS_MAX && isRelativeAge(words.slice(at).join(' ')))
}

const saysSomething = (label: Label, { shape }: BlockFacts): boolean =>
  isFree(label) && shape.terminals > 0 && shape.words > NAME_WORDS_MAX

const isButton = (label: Label, { shape }: BlockFacts): boolean =>
  isFree(label) && shape.words <= BUTTONS_WORDS_MAX && shape.terminals === 0

/** The name above an age alone, and what stands above the first comment up to what another rule has named. */
function headOf(labels: Label[], { facts }: Measured, i: number): void {
  for (let at = i - 1; at >= Math.max(1, i - HEAD_LINES_MAX); at--) {
    if (isText(labels[at]) || !isFree(labels[at]!) || facts[at]!.shape.words > HEAD_WORDS_MAX) return
    relabel(labels, at, 'comments', 'comment-thread')
  }
}

/** Lines that say who wrote, or when to the minute, no more than so many blocks one from the next, make a thread. */
const SIGNATURES_MIN = 3
const SIGNATURE_WORDS_MAX = 14
const COMMENT_SPAN_MAX = 10
/** Words of prose above a thread. */
const ABOVE_WORDS_MIN = 40
/** Share of a thread's prose and the prose above it that must stand above: a live blog has less of an introduction. */
const THREAD_ABOVE_SHARE_MIN = 0.15

/** Comments that are signed again and again, above what they say or below it. */
export function signedThreads(labels: Label[], page: Measured): void {
  if (page.tree) return
  const { facts } = page
  const signed = facts.flatMap((fact, i) => (maySign(labels[i]!) && isSignature(fact) ? [i] : []))
  for (let from = 0; from < signed.length; ) {
    let to = from + 1
    while (to < signed.length && signed[to]! - signed[to - 1]! <= COMMENT_SPAN_MAX) to++
    if (to - from >= SIGNATURES_MIN) takeThread(labels, page, signed[from]!, signed[to - 1]!)
    from = to
  }
}

const maySign = (label: Label): boolean => isFree(label) || ['timestamp', 'byline', 'live-stamp'].includes(label.kind)

/** "Posted by Ada K. on 5 March 2024, 12:40", "Ada says:", or the date with its time alone. */
function isSignature({ shape, block }: BlockFacts): boolean {
  if (shape.words > SIGNATURE_WORDS_MAX) return false
  if (shape.words <= SAYING_WORDS_MAX && SAYS.test(block.text)) return true
  if (shape.digitShare === 0) return false
  return BRIEF_DATE_AND_TIME.test(block.text) || findDates(block.text).some(({ iso }) => iso.includes('T'))
}

/** "05.03.24, 12:40": too little to be a date by itself. */
const BRIEF_DATE_AND_TIME = /(?<!\d)\d{1,2}([./-])\d{1,2}\1\d\d,? {1,3}\d{1,2}:\d\d/

/** Words of a line that only says who says it. */
const SAYING_WORDS_MAX = 5
const SAYS = /(?:^|\s)(?:said|says|wrote|writes)\s?:?$/iu

function takeThread(labels: Label[], page: Measured, first: number, last: number): void {
  const { facts } = page
  const prose = facts[last]!.proseBefore - facts[first]!.proseBefore
  const above = facts[first]!.proseBefore
  if (prose === 0 || above < ABOVE_WORDS_MIN || above < THREAD_ABOVE_SHARE_MIN * (above + prose)) return
  if (!isParted(labels, page, first, last)) return
  for (let i = first; i <= last; i++) if (maySign(labels[i]!)) relabel(labels, i, 'comments', 'comment-thread')
}

/** Blocks above a thread among which something of the site stands; letters that an article quotes follow its own text. */
const PARTING_BLOCKS = 6

function isParted(labels: readonly Label[], { facts }: Measured, first: number, last: number): boolean {
  const above = Math.max(0, first - PARTING_BLOCKS)
  if (labels.slice(above, first).some((label) => !isText(label) && !maySign(label))) return true
  return labels.slice(above, last).some((label, i) => isCommentMark(label, facts[above + i]!))
}

/** Words of a numbered headline. */
const HEADLINE_WORDS_MIN = 2
const HEADING_WORDS_MAX = 9
const NUMBERED = /^[1-9१-९১-৯١-٩۱-۹๑-๙](?![\p{N}.,:])\s?\p{L}/u

/** The first of two lines or more that are numbered from one on. */
function isNumbered(facts: readonly BlockFacts[], i: number): boolean {
  return [0, 1].every((step) => {
    const fact = facts[i + step]
    if (!fact || fact.shape.endsTerminal || fact.shape.words < HEADLINE_WORDS_MIN) return false
    return NUMBERED.test(fact.block.text) && digitAt(fact.block.text) === step + 1
  })
}

/** Value of the first digit: the digits of every script lie in order behind their zero. */
function digitAt(text: string): number {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code - 0x30 : DIGIT_ZEROS.map((zero) => code - zero).find((value) => value >= 0 && value < 10)!
}

const DIGIT_ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

/** Headlines numbered from one on, below the text, are the most read ones, with the line above them. */
export function numberedHeadlines(labels: Label[], page: Measured): void {
  if (page.tree) return
  const last = labels.findLastIndex((label, i) => isText(label) && page.facts[i]!.prose)
  for (let i = Math.max(1, last + 2); i + 1 < labels.length; i++) {
    if (!isWeak(labels[i]!) || !isNumbered(page.facts, i)) continue
    const { shape } = page.facts[i - 1]!
    if (isWeak(labels[i - 1]!) && shape.words <= HEADING_WORDS_MAX && !shape.endsTerminal)
      relabel(labels, i - 1, 'most-read', 'numbered')
    for (let value = 1; NUMBERED.test(page.facts[i]?.block.text ?? '') && isWeak(labels[i]!); value++, i++) {
      if (digitAt(page.facts[i]!.block.text) !== value) break
      relabel(labels, i, 'most-read', 'numbered')
    }
  }
}

/** A time, or a date with its time, before the words of a headline; characters of such a line, and lines of a ticker. */
const TIMED =
  /^(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?,? {0,2})?(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)[^\p{L}\p{N}]{0,3}[^\s\d]\S* \S/u
const TIMED_CHARS_MAX = 200
const TIMED_LINES_MIN = 3
const TIMED_APART_MAX = 2
/** Blocks above a ticker among which something of the site stands: minutes of a match follow their report. */
const TICKER_PARTING_BLOCKS = 3

/** Headlines with their times, one below the other behind something of the site, are what else is new. */
export function timedHeadlines(labels: Label[], { tree, facts }: Measured): void {
  if (tree) return
  const timed = facts.flatMap(({ shape, block }, i) =>
    shape.chars <= TIMED_CHARS_MAX && shape.startsDigit && TIMED.test(block.text) ? [i] : [],
  )
  for (let from = 0; from < timed.length; ) {
    let to = from + 1
    while (to < timed.length && timed[to]! - timed[to - 1]! <= TIMED_APART_MAX) to++
    const first = timed[from]!
    const above = labels.slice(Math.max(0, first - TICKER_PARTING_BLOCKS), first)
    if (to - from >= TIMED_LINES_MIN && above.some((label) => !isText(label)))
      for (const i of timed.slice(from, to))
        if (isText(labels[i]) || isWeak(labels[i]!)) relabel(labels, i, 'related', 'timed')
    from = to
  }
}
