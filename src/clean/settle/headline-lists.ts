// Lists of headlines below a plain text, told by their form where no heading names them: numbered ones are the most read,
// those with their times are what else is new. HTML has elements for both.

import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { isOfTheSite, isText, isWeak, relabel } from './relabel.ts'
import { runsOf } from './runs.ts'

/** Words of a numbered headline. */
const HEADLINE_WORDS_MIN = 2
const HEADING_WORDS_MAX = 9
const NUMBERED = /^[1-9१-९১-৯١-٩۱-۹๑-๙](?![\p{N}.,:])\s?\p{L}/u

/** The first of two lines or more that are numbered from one on. */
export function isNumbered(facts: readonly BlockFacts[], i: number): boolean {
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
  for (const ticker of runsOf(timed, TIMED_APART_MAX)) {
    const above = labels.slice(Math.max(0, ticker[0]! - TICKER_PARTING_BLOCKS), ticker[0])
    if (ticker.length < TIMED_LINES_MIN || !above.some(isOfTheSite)) continue
    for (const i of ticker) if (isText(labels[i]) || isWeak(labels[i]!)) relabel(labels, i, 'related', 'timed')
  }
}
