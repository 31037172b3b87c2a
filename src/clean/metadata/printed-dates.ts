// The dates that a page prints for its readers, each with its label and with how near the headline it stands.
//
// Idea: a date between headline and lead is the story's; one below the text may be; one far above is today's. Lines of
// other stories, captions and prose are left out. "Updated 13.48" alone means the day of the date before it.

import type { BlockKind } from '../../types.ts'
import { type DateContext, findDates } from '../dates.ts'
import { MODIFIED_WORDS, PUBLISHED_WORDS } from '../lexicon/months.ts'
import { matchesIn } from '../matches.ts'
import { hasDigit } from './digits.ts'
import { foldDate } from './fold-date.ts'
import { isMakingRow } from './head-parts.ts'
import { isRelativeAge } from './timestamp-line.ts'

/** A block as far as its dates go. */
export interface DatedBlock {
  readonly text: string
  readonly kind?: BlockKind | undefined
}

/** What the words before a date say. */
export type DateLabel = 'published' | 'modified'

/** A date on the page. */
export interface PrintedDate {
  iso: string
  label: DateLabel | undefined
  /** Where it stands: 0 beside the headline, growing with the distance and with what else the line says. */
  rank: number
  /** True when it stands between headline and lead, in a line that is about the story's making. */
  nearHeadline: boolean
}

/** Longer lines are prose. */
const LINE_CHARS_MAX = 240
/** A line without a telling kind must be short, and begin or end with its date. */
const PLAIN_LINE_CHARS_MAX = 120
/** Characters before a date that are searched for its label. */
const LABEL_CHARS = 30
/** Blocks above the headline and below the text that still belong to the story. */
const ABOVE_HEADLINE = 5
const BELOW_TEXT = 8
/** A first paragraph; shorter body lines above it are its byline or date, taken for text. */
export const LEAD_CHARS_MIN = 120
/** Lines from the headline to the tenth below it rank lower. */
const RANK_UNDER = 1
const RANK_BELOW = 5
const RANK_ABOVE = 8
const RANK_FAR = 12
const RANK_PLAIN = 3

/** Lines that are about the making of the story. */
const MAKING: ReadonlySet<BlockKind> = new Set(['timestamp', 'byline', 'credit', 'dateline', 'desk-line'])
/** Lines whose dates are those of other things. */
const FOREIGN: ReadonlySet<BlockKind> = new Set([
  'related', 'most-read', 'comments', 'caption', 'photo-credit', 'live-stamp', 'newsletter', 'consent', 'widget', 'next-story', 'embed', 'author-bio', 'legal', 'footer',
]) // biome-ignore format: a list

/** What every date and every time has, in the digits of any script. */
const YEAR_OR_TIME = /\p{Nd}{4}|\p{Nd}[:.hH：．。]\p{Nd}{2}/u

/** What is known around the dates. */
export interface PrintContext extends DateContext {
  /** True where no element tells a line's kind: right under the headline, a row of dates and names is the story's. */
  rows?: boolean
}

/** All dates that may be the story's, in page order. */
export function printedDates(blocks: readonly DatedBlock[], context: PrintContext): PrintedDate[] {
  const place = placesOf(blocks)
  const found: PrintedDate[] = []
  blocks.forEach((block, index) => {
    const { text, kind } = block
    const rank = place(index)
    const isMaking = kind !== undefined && MAKING.has(kind)
    const isForeign = kind !== undefined && FOREIGN.has(kind)
    const mayBeRow = context.rows === true && rank < RANK_UNDER
    if (isForeign && !mayBeRow) return
    if (text.length > (isMaking || mayBeRow ? LINE_CHARS_MAX : PLAIN_LINE_CHARS_MAX) || !mayHoldDate(text)) return
    const told = isMaking || (mayBeRow && isMakingRow(text, context))
    if (!told && (isForeign || text.length > PLAIN_LINE_CHARS_MAX)) return
    for (const { iso, label, atEdge } of datesOfLine(text, context, found.at(-1)?.iso)) {
      if (!told && !atEdge) continue
      found.push({ iso, label, rank: rank + (told ? 0 : RANK_PLAIN), nearHeadline: told && rank < RANK_BELOW })
    }
  })
  return found
}

function mayHoldDate(text: string): boolean {
  return hasDigit(text) && YEAR_OR_TIME.test(text) && !isRelativeAge(text)
}

/** Ranks the places of a page around its headline, its lead and the end of its text. */
function placesOf(blocks: readonly DatedBlock[]): (index: number) => number {
  const isBody = ({ kind }: DatedBlock): boolean => kind === 'body'
  const lead = blocks.findIndex((block) => isBody(block) && block.text.length >= LEAD_CHARS_MIN)
  const firstBody = lead >= 0 ? lead : blocks.findIndex(isBody)
  const top = firstBody >= 0 ? firstBody : blocks.length
  const last = blocks.findLastIndex(isBody)
  const above = blocks.findLastIndex(({ kind }, index) => kind === 'headline' && index <= top)
  const headline = above >= 0 ? above : Math.max(0, top - ABOVE_HEADLINE)
  return (index) => {
    if (index >= headline - ABOVE_HEADLINE && index <= Math.max(top, headline + 1))
      return Math.abs(index - headline) / 10 + (index < headline ? 1 : 0)
    if (index < headline) return RANK_ABOVE
    return last >= 0 && index > last && index <= last + BELOW_TEXT ? RANK_BELOW : RANK_FAR
  }
}

interface LineDate {
  iso: string
  label: DateLabel | undefined
  /** True when the line begins or ends with it, labels aside. */
  atEdge: boolean
}

function datesOfLine(text: string, context: DateContext, before: string | undefined): LineDate[] {
  const dates: LineDate[] = []
  let end = 0
  for (const date of findDates(text, context)) {
    const lead = text.slice(Math.max(0, date.start - LABEL_CHARS), date.start)
    const behind = text.slice(date.end).replace(/[\s)\].|·•–—-]{1,99}$/u, '')
    const label = labelOf(lead)
    dates.push({ iso: date.iso, label, atEdge: label !== undefined || date.start <= 3 || behind === '' })
    end = date.end
  }
  const update = updateTime(text.slice(end), dates.at(-1)?.iso ?? before)
  if (update !== undefined) dates.push({ iso: update, label: 'modified', atEdge: true })
  return dates
}

const LABELLED_TIME =
  /([\p{L}\p{M}]{1,40}):? ?(?:\p{L}{1,3}\.? ){0,2}([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d.])(?: ?([ap])\.?m(?!\p{L}))?/gu

/** What no labelled time is without; found faster than the label. */
const HAS_TIME = /\d[:.h][0-5]\d/

/** "Uppdaterad 13.48": the day and zone of the date before. */
function updateTime(text: string, before: string | undefined): string | undefined {
  if (before === undefined || !/\d/.test(text) || !YEAR_OR_TIME.test(text)) return undefined
  const folded = foldDate(text)
  if (!HAS_TIME.test(folded)) return undefined
  for (const [, word = '', hour = '', minute = '', half] of matchesIn(folded, LABELLED_TIME)) {
    if (!MODIFIED_WORDS.has(word)) continue
    const clock =
      half === 'p' && Number(hour) < 12 ? Number(hour) + 12 : half === 'a' ? Number(hour) % 12 : Number(hour)
    const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(before.slice(10))?.[0] ?? ''
    return `${before.slice(0, 10)}T${String(clock).padStart(2, '0')}:${minute}${zone}`
  }
  return undefined
}

/** Whether the words before a date say "published" or "updated"; the last word counts. */
export function labelOf(text: string): DateLabel | undefined {
  let label: DateLabel | undefined
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    if (MODIFIED_WORDS.has(word)) label = 'modified'
    else if (PUBLISHED_WORDS.has(word) && word !== 'data' && word !== 'дата') label = 'published'
  }
  return label
}
