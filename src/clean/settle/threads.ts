// Lists below the text of a plain text, told by their form where no heading names them: readers' comments (a name with an
// age, what they say, buttons) and numbered headlines. HTML has elements for both.

import { findDates, isRelativeAge } from '../dates.ts'
import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { guessOf } from '../rules/line-guess.ts'
import { isText, isWeak, relabel, relabelWeakly } from './relabel.ts'

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
  return shape.digitShare > 0 && findDates(block.text).some(({ iso }) => iso.includes('T'))
}

/** Words of a line that only says who says it. */
const SAYING_WORDS_MAX = 5
const SAYS = /(?:^|\s)(?:said|says|wrote|writes)\s?:?$/iu

function takeThread(labels: Label[], { facts }: Measured, first: number, last: number): void {
  const prose = facts[last]!.proseBefore - facts[first]!.proseBefore
  const above = facts[first]!.proseBefore
  if (prose === 0 || above < KEPT_WORDS_MIN || above < THREAD_ABOVE_SHARE_MIN * (above + prose)) return
  if (!isParted(labels, first, last)) return
  for (let i = first; i <= last; i++) if (maySign(labels[i]!)) relabel(labels, i, 'comments', 'comment-thread')
}

/** Blocks above a thread among which something of the site stands; letters that an article quotes follow its own text. */
const PARTING_BLOCKS = 6

function isParted(labels: readonly Label[], first: number, last: number): boolean {
  if (labels.slice(first, last).some(({ kind }) => kind === 'comments')) return true
  return labels.slice(Math.max(0, first - PARTING_BLOCKS), first).some((label) => !isText(label) && !maySign(label))
}

/** Marks of comments behind which the article is over, and kept words that may stand between them: what one reader writes. */
const MARKS_MIN = 2
const MARKS_APART_MAX = 150
/** What must stand above them: share of the kept words, and words. */
const KEPT_SHARE_MIN = 0.1
const KEPT_WORDS_MIN = 40

/**
 * Readers write as an article does, and sidebars below them hold whole leads. Behind two marks of comments, with a part of
 * the text above them, nothing is kept.
 */
export function behindComments(labels: Label[], page: Measured): void {
  if (page.tree) return
  const marks = commentMarks(labels, page)
  if (marks.length < MARKS_MIN) return
  const [start, end] = [marks[0]!, labels.length]
  if (meanProbability(labels, page, start, end) > meanProbability(labels, page, 0, start)) return
  for (const i of marks) if (isText(labels[i])) relabel(labels, i, 'comments', 'comment-mark')
  for (let i = marks.at(-1)!; i < labels.length; i++)
    if (isText(labels[i])) relabelWeakly(labels, i, 'other-chrome', 'behind-comments')
}

/** The first marks that stand together with enough of the text above. */
function commentMarks(labels: readonly Label[], { facts }: Measured): number[] {
  const words = (i: number): number => (isText(labels[i]) && facts[i]!.prose ? facts[i]!.shape.words : 0)
  const least = Math.max(KEPT_WORDS_MIN, KEPT_SHARE_MIN * labels.reduce((sum, _, i) => sum + words(i), 0))
  let [above, since] = [0, 0]
  let marks: number[] = []
  for (let i = 0; i < labels.length && marks.length < MARKS_MIN; i++) {
    if (above >= least && isMark(labels[i]!, facts[i]!)) {
      marks = since > MARKS_APART_MAX ? [i] : [...marks, i]
      since = 0
    } else [above, since] = [above + words(i), since + words(i)]
  }
  return marks
}

/** Mean probability of the kept prose from one block to another, by words. */
function meanProbability(labels: readonly Label[], { facts }: Measured, from: number, to: number): number {
  let [sum, words] = [0, 0]
  for (let i = from; i < to; i++) {
    if (!isText(labels[i]) || !facts[i]!.prose) continue
    sum += labels[i]!.probability * facts[i]!.shape.words
    words += facts[i]!.shape.words
  }
  return words === 0 ? 0 : sum / words
}

/** Probability, by its words, of a heading, button or signature of comments. */
const MARK_PROBABILITY_MIN = 0.8

function isMark(label: Label, fact: BlockFacts): boolean {
  if (label.kind === 'comments') return true
  if (fact.shape.words > SIGNATURE_WORDS_MAX || fact.shape.endsTerminal) return false
  if (!isFree(label) && label.rule !== 'share-bar') return false
  const guess = guessOf(fact)
  return guess?.kind === 'comments' && guess.probability >= MARK_PROBABILITY_MIN
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
