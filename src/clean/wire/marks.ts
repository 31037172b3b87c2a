// Finds agencies by name and mark in a text that fold-width.ts has folded.
//
// Idea: every printed form sits in a bucket keyed by its first two units; a look-up tries the forms of one bucket,
// longest first. Forms count as printed or in capitals: "the conversation" is no newsroom, "The Conversation" is.
// Cost: one map look-up for every word (in scripts without blanks: for every character).

import { FNV_BASIS, mixed } from '../fnv.ts'
import { isPair, pairOf, tableOfPairs } from '../gate/pairs.ts'
import { AGENCIES, type Agency } from '../lexicon/agencies.ts'
import { isAsciiDigit, isAsciiLetter } from '../lexicon/fold.ts'
import { lazy } from '../lexicon/lazy.ts'
import { sequential } from '../sequential.ts'
import { foldWidth, WIDTH_FOLDS } from './fold-width.ts'
import type { WireContext } from './types.ts'

/** An agency in the text. */
export interface MarkHit {
  agency: Agency
  start: number
  end: number
  /** True for a full name, which is read anywhere; false for a mark, which needs its shape. */
  isName: boolean
}

/** What helps to tell agencies apart that share a mark. */
export interface MarkContext extends WireContext {
  /** Place of the dateline. */
  place?: string | undefined
}

interface Form {
  text: string
  agencies: Agency[]
  isName: boolean
}

/** Letters that inflected languages hang on a name: "Интерфаксу", "Reutersille". */
const ENDING_MAX = 5
/** Shorter names take no ending: it would be another word. */
const ENDING_NAME_MIN = 6

/** Where agencies that share a mark sit: the place of a dateline decides between them. */
const HOMES: Readonly<Record<string, RegExp>> = {
  'cna-taiwan': /taipei|taiwan|kaohsiung|taichung|tainan|hsinchu|keelung|hualien|台/i,
  kype: /nicosia|cyprus|Λευκωσ/i,
  'aps-senegal': /dakar|s[ée]n[ée]gal|thi[èe]s|touba/i,
  'aps-algeria': /alg|oran|constantine/i,
  'kna-kenya': /nairobi|kenya|mombasa|kisumu|nakuru/i,
  'apa-az': /bak[uı]|баку|azerb/i,
  'apa-africa': /dakar|abidjan|yaound|lom[ée]|niamey|bamako|africa/i,
  'ana-africa': /pretoria|johannesburg|cape town|durban/i,
  bakhtar: /kabul|کابل/i,
  mehr: /tehran|تهران/i,
  interpressnews: /tbilisi|თბილისი/i,
}

const SPACED = /[\p{L}\p{M}\p{N}]/u
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u
const HANGUL = /\p{Script=Hangul}/u

const bucketsOfMarks: () => ReadonlyMap<number, readonly Form[]> = lazy(fillBuckets)

function fillBuckets(): Map<number, Form[]> {
  const forms = new Map<string, Form>()
  const add = (printed: string, agency: Agency, isName: boolean): void => {
    const text = sequential(foldWidth(printed))
    const form = forms.get(text) ?? { text, agencies: [], isName: false }
    if (!form.agencies.includes(agency)) form.agencies.push(agency)
    form.isName ||= isName
    forms.set(text, form)
  }
  for (const agency of AGENCIES) {
    for (const name of agency.names) for (const printed of printings(name)) add(printed, agency, true)
    for (const mark of agency.marks) add(mark, agency, false)
  }
  const buckets = new Map<number, Form[]>()
  for (const form of forms.values()) {
    const key = keyOf(form.text.charCodeAt(0), form.text.charCodeAt(1))
    buckets.set(key, [...(buckets.get(key) ?? []), form])
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.text.length - a.text.length)
  return buckets
}

/** First units of a form that are asked before its bucket is. */
const BEGINNING_UNITS = 6
/** Beginnings are brought to so many numbers: most of them stay free, with some 10,000. */
const BEGINNING_BITS = 16
/** What is known of a beginning: some form goes on behind it, or some form is all of it. */
const GOES_ON = 1
const WHOLE = 2

const beginnings: () => Uint8Array = lazy(markBeginnings)

function markBeginnings(): Uint8Array {
  const table = new Uint8Array(1 << BEGINNING_BITS)
  for (const bucket of bucketsOfMarks().values())
    for (const { text } of bucket) {
      let hash = FNV_BASIS
      for (let units = 1; units <= Math.min(BEGINNING_UNITS, text.length); units++) {
        hash = mixed(hash, text.charCodeAt(units - 1))
        const isWhole = units === text.length && units < BEGINNING_UNITS
        table[hash >>> (32 - BEGINNING_BITS)]! |= isWhole ? WHOLE : GOES_ON
      }
    }
  return table
}

/** Key of a bucket: its first two units; no form has but one. */
function keyOf(first: number, second: number): number {
  return (first << 16) | second
}

/** 1 for pairs of ASCII units that a form begins with. */
const pairsOfMarks: () => Uint8Array = lazy(() => tableOfPairs((first, second) => Number(mayBeginMark(first, second))))

/** False where certainly no form begins with the two units. */
export function mayBeginMark(first: number, second: number): boolean {
  return bucketsOfMarks().has(keyOf(first, second))
}

/** False where certainly no form stands at `position` of a text, folded or not. */
export function mayBeMark(text: string, position: number): boolean {
  const table = beginnings()
  const end = Math.min(text.length, position + BEGINNING_UNITS)
  let hash = FNV_BASIS
  for (let at = position; at < end; at++) {
    const unit = WIDTH_FOLDS[text.charCodeAt(at)]!
    hash = mixed(hash, unit)
    const known = table[hash >>> (32 - BEGINNING_BITS)]!
    if ((known & WHOLE) !== 0 && !(unit < ASCII_END && isAsciiWord(text, at + 1))) return true
    if ((known & GOES_ON) === 0) return false
  }
  return end === position + BEGINNING_UNITS
}

/** A short form takes no ending. */
function isAsciiWord(text: string, at: number): boolean {
  if (at >= text.length) return false
  const unit = WIDTH_FOLDS[text.charCodeAt(at)]!
  return isAsciiLetter(unit) || isAsciiDigit(unit)
}

/** False where certainly no form stands anywhere in a text, folded or not: so it is with nearly all paragraphs. */
export function mayHoldMark(text: string): boolean {
  const pairs = pairsOfMarks()
  let inWord = false
  for (let at = 0; at + 1 < text.length; at++) {
    const unit = WIDTH_FOLDS[text.charCodeAt(at)]!
    const begins = !inWord
    inWord = isAsciiLetter(unit)
    if (!begins) continue
    const next = WIDTH_FOLDS[text.charCodeAt(at + 1)]!
    if (isPair(unit, next) && pairs[pairOf(unit, next)] === 0) continue
    if (mayBeMark(text, at)) return true
  }
  return false
}

/** As written, in capitals, and with a capital at the start of a line. */
function printings(name: string): Set<string> {
  return new Set([name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)])
}

/** The longest form that stands at `position` of the folded text as a word of its own. */
export function markAt(folded: string, position: number, context: MarkContext = {}): MarkHit | undefined {
  if (!mayBeMark(folded, position)) return undefined
  const bucket = bucketsOfMarks().get(keyOf(folded.charCodeAt(position), folded.charCodeAt(position + 1)))
  if (!bucket || !isWordStart(folded, position)) return undefined
  for (const form of bucket) {
    if (!folded.startsWith(form.text, position)) continue
    const end = wordEnd(folded, position + form.text.length, form)
    if (end !== undefined) return { agency: choose(form.agencies, context), start: position, end, isName: form.isName }
  }
  return undefined
}

/** All forms between `from` and `to`, left to right, none inside another. */
export function findMarks(folded: string, from = 0, to: number = folded.length, context: MarkContext = {}): MarkHit[] {
  const hits: MarkHit[] = []
  const pairs = pairsOfMarks()
  let inWord = from > 0 && isAsciiLetter(folded.charCodeAt(from - 1))
  // No form has one unit: nothing begins with the last one.
  const end = Math.min(to, folded.length - 1)
  for (let position = from; position < end; position++) {
    const code = folded.charCodeAt(position)
    // Inside an ASCII word nothing begins: this skips most of the text.
    const begins = !inWord
    inWord = isAsciiLetter(code)
    if (!begins) continue
    const next = folded.charCodeAt(position + 1)
    if (isPair(code, next) && pairs[pairOf(code, next)] === 0) continue
    const hit = markAt(folded, position, context)
    if (!hit) continue
    hits.push(hit)
    position = hit.end - 1
    inWord = isAsciiLetter(folded.charCodeAt(position))
  }
  return hits
}

const ASCII_END = 0x80
/** Thai, the first of the scripts without blanks. */
const UNSPACED_FIRST = 0x0e00

function isWordStart(text: string, position: number): boolean {
  if (position === 0) return true
  const unit = text.charCodeAt(position - 1)
  if (unit < ASCII_END && text.charCodeAt(position) < UNSPACED_FIRST) return !isAsciiLetter(unit) && !isAsciiDigit(unit)
  const before = text.charAt(position - 1)
  // Arabic writes "to", "by" and "and" onto the name.
  if (/[لبو]/.test(before) && !SPACED.test(text.charAt(position - 2))) return true
  return !SPACED.test(before) || UNSPACED.test(before) || UNSPACED.test(text.charAt(position))
}

/** Where the word ends, its ending included; undefined when the form is only the beginning of another word. */
function wordEnd(text: string, end: number, form: Form): number | undefined {
  const unit = text.charCodeAt(end)
  if (unit < ASCII_END && !isAsciiLetter(unit) && !isAsciiDigit(unit)) return end
  const next = text.charAt(end)
  const last = form.text.slice(-1)
  if (next === '' || !SPACED.test(next) || UNSPACED.test(last) || UNSPACED.test(next)) return end
  // Korean writes its particles onto the name.
  if (HANGUL.test(last) || HANGUL.test(next)) return end
  if (!form.isName || form.text.length < ENDING_NAME_MIN || /\p{N}/u.test(next) || /[^\p{L}]/u.test(last))
    return undefined
  const ending = /^\p{Ll}+/u.exec(text.slice(end, end + ENDING_MAX + 1))?.[0] ?? ''
  const after = text.charAt(end + ending.length)
  if (ending.length === 0 || ending.length > ENDING_MAX || SPACED.test(after)) return undefined
  return /\p{Lu}$/u.test(last) ? undefined : end + ending.length
}

function choose(agencies: readonly Agency[], context: MarkContext): Agency {
  let best = agencies[0]!
  let bestScore = scoreOf(best, context)
  for (const agency of agencies.slice(1)) {
    const score = scoreOf(agency, context)
    if (score > bestScore) [best, bestScore] = [agency, score]
  }
  return best
}

/** Own site, then the dateline's place, then the country of the host, then the language. */
function scoreOf(agency: Agency, { host, place, lang }: MarkContext): number {
  const language = lang?.toLowerCase().split(/[-_]/)[0] ?? ''
  return (
    (host !== undefined && agency.domains.some((domain) => host.endsWith(domain)) ? 8 : 0) +
    (place !== undefined && isHome(agency, place) ? 4 : 0) +
    (host?.endsWith(`.${agency.country.toLowerCase()}`) ? 2 : 0) +
    (agency.languages.includes(language) ? 1 : 0)
  )
}

/** The place is where an agency sits that shares its mark with others. */
export function isHome(agency: Agency, place: string): boolean {
  return HOMES[agency.id]?.test(place) === true
}
