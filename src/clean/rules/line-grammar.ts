// Labels read by the meaning of their words (lexicon/line-words.ts), for wordings that no phrase of the lexicon has:
// which classes of words of one language meet in a short line, and what that makes it. One class alone is a hint, which
// names what is rejected and says nothing certain of the page.
// Cost and guarantee: see word-classes.ts; a line with a quotation mark is left alone.

import type { BlockKind } from '../../types.ts'
import { CLASS, QUOTE } from '../lexicon/fold.ts'
import { LINE_WORDS, type LineWords, SHARED_WORDS } from '../lexicon/line-words.ts'
import { sequential } from '../sequential.ts'
import { ClassReader } from './word-classes.ts'

/** Classes of words, a bit each within a language; a bit-wise number has no more than these. */
const CLASSES = (
  'read|most|more|story|ad|on|talk|next|whole|send|net|see|hear|media|sign|cookie|choose|offer|sub|price|mail|post|app|get|' +
  'fault|tell|paid|law|firm|scribe|give'
).split('|') as readonly Exclude<keyof LineWords, 'lang'>[]

const READER = new ClassReader(LINE_WORDS, CLASSES, SHARED_WORDS)

/** What a line is: the classes that must meet, the most words it may have, whether that overrules the scorer. */
interface LineForm {
  readonly kind: BlockKind
  readonly classes: number
  readonly words: number
  readonly sure: boolean
  /** A word alone names the line. */
  readonly hint: boolean
}

const form = (kind: BlockKind, classes: (typeof CLASSES)[number][], words: number, sure = false): LineForm => ({
  kind,
  classes: READER.bitsOf(classes),
  words,
  sure,
  hint: classes.length === 1 && kind !== 'comments',
})

/** The most telling first. */
const FORMS: readonly LineForm[] = [
  form('ad-label', ['ad', 'on'], 8, true),
  form('most-read', ['read', 'most'], 5),
  form('next-story', ['next', 'story'], 5),
  form('share', ['send', 'net'], 7),
  form('embed', ['see', 'net'], 7),
  form('subscription', ['sub', 'price'], 12),
  form('subscription', ['offer', 'price'], 10),
  form('paywall', ['sign', 'read'], 10),
  form('login', ['sign', 'sub'], 8),
  form('paywall', ['offer', 'sub'], 10),
  form('paywall', ['sub', 'read'], 8),
  form('paywall', ['offer', 'story'], 10),
  form('comments', ['sign', 'talk'], 7),
  form('newsletter', ['mail'], 8),
  form('consent', ['cookie', 'choose'], 10),
  form('feedback', ['fault', 'tell'], 9),
  form('app-promo', ['app', 'get'], 8),
  form('legal', ['law', 'firm'], 14),
  form('author-bio', ['scribe', 'story'], 5),
  form('player', ['hear', 'story'], 5),
  form('player', ['hear', 'media'], 5),
  form('player', ['see', 'media'], 5),
  form('share', ['send', 'story'], 5),
  form('share', ['send', 'post'], 5),
  form('read-more', ['read', 'whole'], 5),
  form('related', ['read', 'more'], 5),
  form('related', ['more', 'story'], 5),
  form('comments', ['talk'], 3),
  form('newsletter', ['post'], 5),
  form('app-promo', ['app'], 2),
  form('login', ['sign'], 4),
  form('donation', ['give'], 5),
  form('subscription', ['sub'], 4),
  form('consent', ['cookie'], 3),
  form('sponsored', ['paid'], 4),
  form('legal', ['law'], 4),
  form('author-bio', ['scribe'], 2),
]
/** "Worth reading, too: Storks return": the label in front of a colon and a headline. */
const LEAD_WORDS_MAX = 5
const LED_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['related'])

/** A label of such words, and whether that is sure. */
export interface LineReading {
  kind: BlockKind
  sure: boolean
  /** A word alone said so. */
  hint: boolean
}

/**
 * Reads a short line. `words` is how many it has.
 *
 * @example
 * readLine('Co se právě čte', 4)?.kind // 'most-read'
 */
export function readLine(text: string, words: number): LineReading | undefined {
  const colon = /[:：]\s?(?=\S)/u.exec(text)
  if (colon && colon.index > 0) {
    const lead = sequential(text.slice(0, colon.index))
    const found = formOf(lead, lead.split(/\s+/u).length)
    return found && { ...found, sure: LED_KINDS.has(found.kind) }
  }
  return formOf(text, words)
}

/** More words than any form has. */
export const LINE_WORDS_MAX: number = Math.max(LEAD_WORDS_MAX, ...FORMS.map(({ words }) => words))

function formOf(text: string, words: number): LineReading | undefined {
  if (words > LINE_WORDS_MAX) return undefined
  const met = hasQuotation(text) ? undefined : READER.read(text)
  if (!met) return undefined
  for (const { kind, classes, words: most, sure, hint } of FORMS)
    if (words <= most && met.some((found) => (found & classes) === classes)) return { kind, sure, hint }
  return undefined
}

function hasQuotation(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (CLASS[text.charCodeAt(at)] === QUOTE) return true
  return false
}
