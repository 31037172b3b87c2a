// The title of a plain text: of the lines taken for its headline the one that reads most like it, without what a scraper
// or the page's own path left before and behind it.

import type { BlockKind } from '../../types.ts'
import { isBylineLead } from '../byline-leads.ts'
import { cleanTitle, titleKey, titleKeys } from '../title.ts'

/** Lines that are compared for the headline; where a text has more, they are a list that its headline opens like. */
const HEADLINES_MAX = 40

interface TextTitleContext {
  site?: string
  host?: string
  /** The line that reads most like the headline. */
  headline?: string
}

/** All headlines of the text, cleaned, best first. */
export function chooseTextTitles(
  blocks: readonly { text: string; kind: BlockKind }[],
  context: TextTitleContext,
): string[] {
  const firstKey = titleKey(blocks[0]?.text ?? '')
  const printed = blocks.flatMap(({ text, kind }) =>
    kind === 'headline' ? [{ text, title: withoutResidue(text, firstKey) }] : [],
  )
  const lines = [...new Map(printed.map((line) => [line.text, line])).values()].slice(0, HEADLINES_MAX)
  // A scraped page opens with its title tag and repeats the headline without the outlet's name further down.
  const cleaned = lines.map(({ title }) =>
    cleanTitle(title, {
      ...context,
      others: titleKeys(lines.flatMap((other) => (other.title === title ? [] : [other.title]))),
    }),
  )
  // Where the title tag on top reads otherwise, the visible headline is the title.
  const best = cleaned[lines.findIndex(({ text }) => text === context.headline)] ?? ''
  return [...new Set([best, ...cleaned])].filter((title) => title !== '')
}

/** A headline that ends in "by" has lost its author to the next line; one printed twice in a row is one. */
function withoutResidue(text: string, firstKey: string): string {
  const half = (text.length - 1) / 2
  const once = text.charAt(half) === ' ' && text.slice(0, half) === text.slice(half + 1) ? text.slice(0, half) : text
  return withoutPath(withoutLead(once, firstKey))
}

/** Words of the longest lead: "written by". */
const LEAD_WORDS_MAX = 2

/** "To live by" ends a headline, too: the first line, as the title tag, must go on otherwise. */
function withoutLead(text: string, firstKey: string): string {
  if (firstKey.startsWith(titleKey(text))) return text
  const words = text.split(' ')
  for (let count = LEAD_WORDS_MAX; count > 0; count--) {
    const rest = words.slice(0, -count).join(' ')
    if (rest !== '' && isBylineLead(words.slice(-count).join(' ')) && firstKey.startsWith(titleKey(rest))) return rest
  }
  return text
}

/** "Home » Harbour » The headline": few headlines have such a mark, and none two. */
const PATH_MARK = /\s[»›>→]\s/
/** Words of the first step of a path, and of a headline behind it. */
const STEP_WORDS_MAX = 2
const LAST_WORDS_MIN = 3

function withoutPath(text: string): string {
  const parts = text.split(PATH_MARK)
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const isPath = parts.length > 1 && wordsIn(first) <= STEP_WORDS_MAX && wordsIn(last) >= LAST_WORDS_MIN
  return isPath ? last : text
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}
