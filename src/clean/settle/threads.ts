// Readers' comments below a plain text, told by their form where no heading names them: a name with an age, what they say,
// buttons; or who wrote and when, again and again. HTML has elements for them.

import type { BlockKind } from '../../types.ts'
import { findDates, isRelativeAge } from '../dates.ts'
import type { Label } from '../label.ts'
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { isCommentMark } from './article-end.ts'
import { isNumbered } from './headline-lists.ts'
import { isOfTheSite, isText, isWeak, relabel } from './relabel.ts'
import { range, runsOf } from './runs.ts'

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
    if (!isFree(labels[i]!) || !saysSomething(labels[i + 1]!, page.facts[i + 1]!) || !isSigned(page.facts, i)) continue
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
/** Share of a thread's prose and the prose above it that stands above, unless a mark of comments does: live blogs have less. */
const THREAD_ABOVE_SHARE_MIN = 0.15

/** Comments that are signed again and again, above what they say or below it. */
export function signedThreads(labels: Label[], page: Measured): void {
  if (page.tree) return
  const { facts } = page
  const signed: number[] = []
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i]!
    if (fact.proseBefore < ABOVE_WORDS_MIN || fact.shape.words > SIGNATURE_WORDS_MAX) continue
    if (maySign(labels[i]!) && isSignature(fact)) signed.push(i)
  }
  for (const thread of runsOf(signed, COMMENT_SPAN_MAX))
    if (thread.length >= SIGNATURES_MIN) takeThread(labels, page, thread[0]!, thread.at(-1)!)
}

const maySign = (label: Label): boolean => isFree(label) || SIGNING.has(label.kind)
const SIGNING: ReadonlySet<BlockKind> = new Set<BlockKind>(['timestamp', 'byline', 'live-stamp'])

/** "Posted by Ada K. on 5 March 2024, 12:40", "Ada says:", or the date with its time alone. */
function isSignature({ shape, block }: BlockFacts): boolean {
  if (shape.words <= SAYING_WORDS_MAX && saysWho(block.text)) return true
  if (shape.digitShare === 0 || !TIME.test(block.text)) return false
  return BRIEF_DATE_AND_TIME.test(block.text) || findDates(block.text).some(({ iso }) => iso.includes('T'))
}

/** What every time of day has, in the digits of any script. */
const TIME = /\p{Nd}[:.hH：．時点點시]\p{Nd}|\p{Nd} ?[ap]\.?m/iu
/** "05.03.24, 12:40": too little to be a date by itself. */
const BRIEF_DATE_AND_TIME = /(?<!\d)\d{1,2}([./-])\d{1,2}\1\d\d,? {1,3}\d{1,2}:\d\d/

/** Words of a line that only says who says it. */
const SAYING_WORDS_MAX = 5

/** "Ada says:", "Ada schreef", or the verb alone below the name. */
function saysWho(text: string): boolean {
  const least = text.length - COLON_CHARS_MAX
  let end = text.length
  while (end > 0 && end > least && COLON_OR_BLANK.test(text[end - 1]!)) end--
  return SAYING_VERBS.has(text.slice(text.lastIndexOf(' ', end - 1) + 1, end).toLowerCase())
}

/** Behind the verb. */
const COLON_OR_BLANK = /[\s:：]/
const COLON_CHARS_MAX = 9

/** Blocks above a thread among which something of the site stands; letters that an article quotes follow its own text. */
const PARTING_BLOCKS = 6

function takeThread(labels: Label[], page: Measured, first: number, last: number): void {
  const above = page.facts[first]!.proseBefore
  const prose = page.facts[last]!.proseBefore - above
  if (prose === 0) return
  const blocksAbove = range(Math.max(0, first - PARTING_BLOCKS), first)
  if (!blocksAbove.some((i) => isCommentMark(labels[i]!, page.facts[i]!))) {
    const isEnough = above >= THREAD_ABOVE_SHARE_MIN * (above + prose)
    if (!isEnough || !blocksAbove.some((i) => isOfTheSite(labels[i]!) && !maySign(labels[i]!))) return
  }
  for (let i = first; i <= last; i++) if (maySign(labels[i]!)) relabel(labels, i, 'comments', 'comment-thread')
}
