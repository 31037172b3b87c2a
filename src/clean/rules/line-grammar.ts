// Labels read by the meaning of their words (lexicon/line-words.ts), for wordings that no phrase of the lexicon has:
// which classes of words of one language meet in a short line, and what that makes it. One class alone is a hint, which
// names what is rejected and says nothing certain of the page.
// Cost: at each word of a short line a look-up by its first two letters, then a comparison with the few words found.
// Guarantee: words of two languages never count together; a line with a quotation mark is left alone.

import type { BlockKind } from '../../types.ts'
import { foldCase } from '../fold-units.ts'
import { CLASS, FOLD, IGNORED, LETTER, QUOTE, UNSPACED } from '../lexicon/fold.ts'
import { lazy } from '../lexicon/lazy.ts'
import { LINE_WORDS, type LineWords, SHARED_WORDS } from '../lexicon/line-words.ts'
import { sequential } from '../sequential.ts'

/** Classes of words, a bit each within a language; a bit-wise number has no more than these. */
const CLASSES = (
  'read|most|more|story|ad|on|talk|next|whole|send|net|see|hear|media|sign|cookie|choose|offer|sub|price|mail|post|app|get|' +
  'fault|tell|paid|law|firm|scribe|give'
).split('|') as readonly Exclude<keyof LineWords, 'lang'>[]
const bit = (name: (typeof CLASSES)[number]): number => 1 << CLASSES.indexOf(name)

/** What a line is: the classes that must meet, the most words it may have, whether that overrules the scorer. */
interface LineForm {
  readonly kind: BlockKind
  readonly classes: number
  readonly words: number
  readonly sure: boolean
  /** A word alone names the line. */
  readonly hint: boolean
}

const form = (kind: BlockKind, classes: Parameters<typeof bit>[0][], words: number, sure = false): LineForm => ({
  kind,
  classes: classes.reduce((bits, name) => bits | bit(name), 0),
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
  const met = classesIn(text)
  if (!met) return undefined
  for (const { kind, classes, words: most, sure, hint } of FORMS)
    if (words <= most && met.some((found) => (found & classes) === classes)) return { kind, sure, hint }
  return undefined
}

/** A word to find: its folded letters, whether it must end there, its class and its language. */
interface Entry {
  readonly letters: string
  readonly whole: boolean
  readonly classes: number
  readonly lang: number
}

/** Words by their first two letters, as one number; those that all languages share stand behind the last. */
const entries = lazy(() => {
  const found = new Map<number, Entry[]>()
  ;[...LINE_WORDS, SHARED_WORDS].forEach((row, lang) => {
    for (const name of CLASSES)
      for (const word of row[name]?.split('|') ?? []) {
        const letters = folded(word.replace(/\*$/u, ''))
        const key = pairAt(letters, 0)
        const same = found.get(key) ?? []
        same.push({ letters, whole: !word.endsWith('*') && !isDense(letters), classes: bit(name), lang })
        found.set(key, same)
      }
  })
  return found
})

/** Classes met by language; undefined where the line quotes, or has none of the words. */
function classesIn(text: string): number[] | undefined {
  if (hasQuotation(text)) return undefined
  const line = folded(text)
  const words = entries()
  let met: number[] | undefined
  for (let at = 0; at < line.length; at++) {
    if (at > 0 && isLetterAt(line, at - 1) && !isDense(line[at]!)) continue
    for (const { letters, whole, classes, lang } of words.get(pairAt(line, at)) ?? NONE) {
      if (!line.startsWith(letters, at) || (whole && isLetterAt(line, at + letters.length))) continue
      met ??= new Array(LINE_WORDS.length + 1).fill(0)
      met[lang]! |= classes
    }
  }
  const shared = met?.[LINE_WORDS.length] ?? 0
  return shared === 0 ? met : met?.map((classes) => classes | shared)
}

const NONE: readonly Entry[] = []

/** Two letters as a number; the second is none at the end. */
function pairAt(line: string, at: number): number {
  return line.charCodeAt(at) * 0x10000 + (at + 1 < line.length ? line.charCodeAt(at + 1) : 0)
}

/** Letters without case and accents, marks left out. */
function folded(text: string): string {
  let marks = false
  for (let at = 0; at < text.length && !marks; at++) marks = CLASS[text.charCodeAt(at)] === IGNORED
  return marks ? withoutMarks(text) : foldCase(text, FOLD)
}

function withoutMarks(text: string): string {
  let line = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (CLASS[code] !== IGNORED) line += String.fromCharCode(FOLD[code]!)
  }
  return line
}

const isLetterAt = (line: string, at: number): boolean => at < line.length && CLASS[line.charCodeAt(at)] === LETTER
/** Scripts without blanks, and Hangul, whose particles follow without one. */
const isDense = (letters: string): boolean => {
  const code = letters.charCodeAt(0)
  return CLASS[code] === UNSPACED || (code >= 0xac00 && code <= 0xd7a3)
}

function hasQuotation(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (CLASS[text.charCodeAt(at)] === QUOTE) return true
  return false
}
