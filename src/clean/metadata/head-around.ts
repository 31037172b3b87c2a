// Where the author of a plain text is named: the lines around its headline, and those at its end, cut into parts.

import type { BlockKind } from '../../types.ts'
import { isOpenLead } from '../byline-leads.ts'
import type { DateContext } from '../dates.ts'
import { lazy } from '../lexicon/lazy.ts'
import { breadth } from '../title.ts'
import { hasDigit } from './digits.ts'
import { type Part, part, partsOf } from './head-parts.ts'
import { LEAD_CHARS_MIN } from './printed-dates.ts'

/** A block with what the labeller took it for. */
export interface TextBlock {
  readonly text: string
  readonly kind: BlockKind
}

/** Blocks above the headline and below it, and below the first paragraph, in which an author is sought. */
const SIGNED_ABOVE_HEADLINE = 10
const ABOVE_HEADLINE = 4
const BELOW_HEADLINE = 24
const BELOW_LEAD = 3
/** Blocks below the text in which "Written by" is sought. */
const BELOW_TEXT = 10
/** Lines of other things, whoever they name. */
const FOREIGN: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'related', 'most-read', 'comments', 'caption', 'photo-credit', 'newsletter', 'consent', 'next-story', 'legal', 'masthead',
]) // biome-ignore format: a list
/** Under the headline a name's kind is often no more than its place; a caption's is more. */
export const OF_PICTURE: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'photo-credit'])

/** Where the headline stands, the print nearest to the text first; -1 where there is none. */
export function headlinesOf(blocks: readonly TextBlock[], headline: string | undefined): number[] {
  const all = blocks.flatMap(({ kind }, i) => (kind === 'headline' ? [i] : []))
  const printed = all.filter((i) => blocks[i]!.text === headline)
  if (all.length === 0) return [-1]
  return (printed.length > 0 ? printed : all.slice(0, 1)).slice(-HEADLINES_MAX).reverse()
}

const HEADLINES_MAX = 2

/** The parts of each line of a page, read once: the stretches around two headlines and the text's end overlap. */
export type PartsAt = (index: number) => readonly Part[]

export function partsByLine(blocks: readonly TextBlock[], context: DateContext): PartsAt {
  const known = new Map<number, readonly Part[]>()
  return (index) => {
    let parts = known.get(index)
    if (parts === undefined) {
      parts = partsOf(blocks[index]!.text, index, context)
      known.set(index, parts)
    }
    return parts
  }
}

/** The parts of the lines below the headline up to the first paragraphs; of those above it when they are asked for. */
export function headAround(
  blocks: readonly TextBlock[],
  headline: number,
  partsAt: PartsAt,
): { above: () => Part[]; wellAbove: () => Part[]; below: Part[] } {
  const lead = blocks.findIndex(({ kind, text }, i) => i > headline && kind === 'body' && text.length >= LEAD_CHARS_MIN)
  const end = Math.min(blocks.length, headline + BELOW_HEADLINE, lead < 0 ? blocks.length : lead + BELOW_LEAD)
  const from = Math.max(0, headline - SIGNED_ABOVE_HEADLINE)
  const wellAbove = lazy(() => partsIn(blocks, from, headline, FOREIGN, partsAt))
  return {
    wellAbove,
    above: () => wellAbove().filter(({ block }) => block >= headline - ABOVE_HEADLINE),
    below: [
      ...leadOf(blocks[headline]?.text ?? '', headline),
      ...partsIn(blocks, headline + 1, end, undefined, partsAt),
    ],
  }
}

/** The "by" at the end of a headline that lost its author to the next line. */
function leadOf(headline: string, block: number): Part[] {
  const last = headline.slice(headline.lastIndexOf(' ') + 1)
  return isOpenLead(last) ? [part('lead', block, last)] : []
}

function partsIn(
  blocks: readonly TextBlock[],
  from: number,
  to: number,
  foreign: ReadonlySet<BlockKind> | undefined,
  partsAt: PartsAt,
): Part[] {
  const parts: Part[] = []
  for (let i = from; i < to; i++) {
    const { text, kind } = blocks[i]!
    if (foreign?.has(kind)) parts.push(part('other', i, text))
    else parts.push(...partsAt(i))
    const isStamp = kind === 'timestamp' && hasDigit(text) && parts.at(-1)?.role !== 'date'
    if (isStamp) parts.push(part('date', i, ''))
  }
  return parts
}

/** The last lines of the text, where it may be signed, and what stands right below it. */
export function tailOf(blocks: readonly TextBlock[], partsAt: PartsAt): Part[] {
  const last = blocks.findLastIndex(({ kind }) => kind === 'body')
  const from = Math.max(0, last - ABOVE_END)
  return last < 0 ? [] : partsIn(blocks, from, Math.min(blocks.length, last + 1 + BELOW_TEXT), OF_PICTURE, partsAt)
}

const ABOVE_END = 3

/** Whether a line below the text, other than the block's own, begins with a name and goes on for so many words. */
export type ToldBelow = (name: string, block: number, wordsMin: number) => boolean

/** The lines below the text, asked for names. */
export function toldBelow(blocks: readonly TextBlock[]): ToldBelow {
  const ends = lazy(() => {
    const last = blocks.findLastIndex(({ kind }) => kind === 'body')
    const from = Math.max(0, last - ABOVE_END)
    return { from, texts: blocks.slice(from, last + 1 + BELOW_TEXT * 2).map(({ text }) => text.trim()) }
  })
  return (name, block, wordsMin) => {
    const { from, texts } = ends()
    const goesOn = (rest: string): boolean => (rest === '' ? wordsMin === 0 : breadth(rest) >= wordsMin * WORD_BREADTH)
    return texts.some((text, i) => from + i !== block && text.startsWith(name) && goesOn(text.slice(name.length)))
  }
}

/** Length of a word with its blank, where a sign of Han counts as two. */
const WORD_BREADTH = 5
