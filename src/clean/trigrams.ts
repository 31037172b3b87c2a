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
import { TrigramTable, trigramAt } from './trigram-table.ts'

/** A trigram that a list lacks counts as much as this many ranks. */
export const MISSING = 300

/** The languages of one script. */
interface Model {
  languages: readonly string[]
  trigrams: TrigramTable
  /** Where the lists that have the trigram of each slot begin among `lists` and `ranks`; they end where the next begins. */
  starts: Int32Array
  ends: Int32Array
  lists: Uint8Array
  ranks: Uint16Array
}

/** Distances of a text from the languages of its script, in franc's order and by its names. */
export interface Distances {
  languages: readonly string[]
  distances: Int32Array
}

/** The models by script, each made when a text is in the script. */
const MODELS: ReadonlyMap<string, () => Model> = new Map(
  Object.entries(data).map(([script, lists]) => [script, lazy(() => modelOf(lists))] as const),
)

function modelOf(byLanguage: Readonly<Record<string, string>>): Model {
  const languages = Object.keys(byLanguage).filter((language) => language in LANGUAGE_CODES)
  const all = languages.map((language) => byLanguage[language]!.split('|'))
  const entries = all.reduce((sum, list) => sum + list.length, 0)
  const trigrams = new TrigramTable(entries)
  const counts = new Int32Array(trigrams.keys.length)
  for (const list of all) for (const trigram of list) counts[trigrams.take(trigramAt(trigram, 0))]!++
  const starts = new Int32Array(counts.length)
  for (let slot = 1; slot < counts.length; slot++) starts[slot] = starts[slot - 1]! + counts[slot - 1]!
  const ends = starts.slice()
  const lists = new Uint8Array(entries)
  const ranks = new Uint16Array(entries)
  for (const [language, list] of all.entries()) {
    for (const [rank, trigram] of list.entries()) {
      const at = ends[trigrams.find(trigramAt(trigram, 0))]!++
      lists[at] = language
      ranks[at] = rank
    }
  }
  return { languages, trigrams, starts, ends, lists, ranks }
}

/** Measures a text. Undefined for one without letters. */
export function distancesOf(text: string): Distances | undefined {
  const script = scriptOf(text)
  if (script === undefined) return undefined
  const model = MODELS.get(script)?.()
  if (!model) return { languages: [script], distances: new Int32Array(1) }
  const distances = new Int32Array(model.languages.length)
  const distinct = addDistances(model, text, distances)
  for (let language = 0; language < distances.length; language++) distances[language]! += MISSING * distinct
  return { languages: model.languages, distances }
}

/**
 * Adds what each list that has a trigram differs from one that lacks it, for all trigrams of the text in lower case, its
 * punctuation and digits taken for blanks. Returns how many there are.
 */
function addDistances({ trigrams, starts, ends, lists, ranks }: Model, text: string, distances: Int32Array): number {
  const words = text
    .replace(/[\u0021-\u0040]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const padded = ` ${words.toLowerCase()} `
  const own = new TrigramTable(padded.length)
  const counts = new Uint16Array(own.keys.length)
  for (let at = 0; at + 3 <= padded.length; at++) counts[own.take(trigramAt(padded, at))]!++
  let distinct = 0
  for (let slot = 0; slot < counts.length; slot++) {
    const count = counts[slot]!
    if (count === 0) continue
    distinct++
    const known = trigrams.find(own.keys[slot]!)
    for (let entry = starts[known]!; entry < ends[known]!; entry++)
      distances[lists[entry]!]! += Math.abs(count - ranks[entry]! - 1) - MISSING
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
