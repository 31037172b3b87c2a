// How far a text is from each language, by its trigrams, with franc's models and franc's result.
//
// Source: Cavnar and Trenkle 1994, "N-gram-based text categorization": the rank of a trigram in a language's list
// against its count in the text. Idea: franc asks 126 lists for each trigram of a text; here one table gives a trigram's
// ranks in all lists, and only the lists that have it are touched. Cost: one look-up a character.
// Guarantee: the distances are franc's own, since every list without the trigram adds the same.

import { data } from 'franc/data.js'
import { expressions } from 'franc/expressions.js'
import { LANGUAGE_CODES } from './lexicon/languages.ts'
import { lazy } from './lexicon/lazy.ts'
import { sequential } from './sequential.ts'
import { TrigramTable, trigramAt } from './trigram-table.ts'

/** A trigram that a list lacks counts as much as this many ranks. */
export const MISSING = 300

/** Bits of a list's number. */
const LIST_BITS = 7

/** The languages of one script. */
interface Model {
  tags: readonly string[]
  trigrams: TrigramTable
  /** Where the places of each slot's trigram begin among `places`; they end where the next slot's begin. */
  starts: Int32Array
  /** In which list a trigram is, by its number, and at which rank: `rank * LISTS_MAX + list`. */
  places: Uint16Array
}

/** More lists than any script has; with 300 ranks each a place fits into sixteen bits. */
const LISTS_MAX = 1 << LIST_BITS

/** Distances of a text from the languages of its script, in franc's order. */
export interface Distances {
  /** BCP 47; several lists may have one. */
  tags: readonly string[]
  distances: Int32Array
}

/** The models by script, each made when a text is in the script. */
const MODELS: ReadonlyMap<string, () => Model> = new Map(
  Object.entries(data).map(([script, lists]) => [script, lazy(() => modelOf(lists))] as const),
)

function modelOf(byLanguage: Readonly<Record<string, string>>): Model {
  const languages = Object.keys(byLanguage).filter((language) => language in LANGUAGE_CODES)
  const lists = languages.map((language) => byLanguage[language]!)
  const trigrams = new TrigramTable(lists.reduce((sum, list) => sum + sizeOf(list), 0))
  const slots: Int32Array[] = lists.map((list) => slotsOf(list, trigrams))
  const starts = new Int32Array(trigrams.keys.length + 1)
  for (const own of slots) for (let rank = 0; rank < own.length; rank++) starts[own[rank]! + 1]!++
  for (let slot = 1; slot < starts.length; slot++) starts[slot]! += starts[slot - 1]!
  const places = new Uint16Array(starts.at(-1)!)
  const next = starts.slice()
  for (let list = 0; list < slots.length; list++) {
    const own = slots[list]!
    for (let rank = 0; rank < own.length; rank++) places[next[own[rank]!]!++] = rank * LISTS_MAX + list
  }
  return { tags: languages.map((language) => LANGUAGE_CODES[language]!), trigrams, starts, places }
}

/** A list's trigrams stand in one string, with a bar behind each but the last. */
const ENTRY_UNITS = 4

function sizeOf(list: string): number {
  return (list.length + 1) / ENTRY_UNITS
}

function slotsOf(list: string, trigrams: TrigramTable): Int32Array {
  const slots = new Int32Array(sizeOf(list))
  for (let rank = 0; rank < slots.length; rank++) slots[rank] = trigrams.take(trigramAt(list, rank * ENTRY_UNITS))
  return slots
}

/** Measures a text. Undefined for one without letters. */
export function distancesOf(text: string): Distances | undefined {
  const script = scriptOf(text)
  if (script === undefined) return undefined
  const model = MODELS.get(script)?.()
  if (!model)
    return script in LANGUAGE_CODES ? { tags: [LANGUAGE_CODES[script]!], distances: new Int32Array(1) } : undefined
  const distances = new Int32Array(model.tags.length)
  const distinct = addDistances(model, text, distances)
  for (let list = 0; list < distances.length; list++) distances[list]! += MISSING * distinct
  return { tags: model.tags, distances }
}

/**
 * Adds what each list that has a trigram differs from one that lacks it, for all trigrams of the text in lower case, its
 * punctuation and digits taken for blanks. Returns how many there are.
 */
function addDistances({ trigrams, starts, places }: Model, text: string, distances: Int32Array): number {
  const words = text.replace(/[\s\u0021-\u0040]+/g, ' ').trim()
  const padded = sequential(` ${words.toLowerCase()} `)
  const own = new TrigramTable(padded.length)
  const counts = new Uint16Array(own.keys.length)
  for (let at = 0; at + 3 <= padded.length; at++) counts[own.take(trigramAt(padded, at))]!++
  let distinct = 0
  for (let slot = 0; slot < counts.length; slot++) {
    const count = counts[slot]!
    if (count === 0) continue
    distinct++
    const known = trigrams.find(own.keys[slot]!)
    for (let at = starts[known]!; at < starts[known + 1]!; at++) {
      const place = places[at]!
      distances[place & (LISTS_MAX - 1)]! += Math.abs(count - (place >> LIST_BITS) - 1) - MISSING
    }
  }
  return distinct
}

/** Nothing but Latin letters, digits and the usual marks. No other script has any of these. */
const PLAIN_LATIN = /^[\u0000-\u00a9\u00ab-\u02b8\u2000-\u206f]*$/

/** True for most texts: there is no script to be told apart. */
export function isPlainLatin(text: string): boolean {
  return PLAIN_LATIN.test(text)
}

/** The script of most characters, or the language where only one writes it. */
function scriptOf(text: string): string | undefined {
  if (isPlainLatin(text)) return text.search(expressions.Latin!) < 0 ? undefined : 'Latin'
  let top: string | undefined
  let most = 0
  for (const [script, characters] of Object.entries(expressions)) {
    const count = text.match(characters)?.length ?? 0
    if (count > most) [top, most] = [script, count]
  }
  return top
}
