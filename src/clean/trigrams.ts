// How far a text is from each language, by its trigrams, with franc's models and franc's result.
//
// Source: Cavnar and Trenkle 1994, "N-gram-based text categorization": the rank of a trigram in a language's list
// against its count in the text. Idea: franc asks 126 lists for each trigram of a text; here one table gives a trigram's
// ranks in all lists, and only the lists that have it are touched. Cost: one look-up a character.
// Guarantee: the distances are franc's own, since every list without the trigram adds the same.

import { data } from 'franc/data.js'
import { expressions } from 'franc/expressions.js'

/** A trigram that a list lacks counts as much as this many ranks. */
const MISSING = 300

/** The languages of one script. */
interface Model {
  languages: readonly string[]
  /** For each trigram, its ranks: language times `MISSING`, plus the rank there. */
  ranks: ReadonlyMap<string, readonly number[]>
}

/** Distances of a text from the languages of its script, in franc's order of languages. */
export interface Distances {
  languages: readonly string[]
  distances: Int32Array
  /** franc's score of a distance: 1 for the nearest language. */
  scoreOf(distance: number): number
}

const MODELS: ReadonlyMap<string, Model> = new Map(
  Object.entries(data).map(([script, lists]) => [script, modelOf(lists)] as const),
)

function modelOf(lists: Readonly<Record<string, string>>): Model {
  const ranks = new Map<string, number[]>()
  for (const [language, list] of Object.values(lists).entries()) {
    for (const [rank, trigram] of list.split('|').entries()) {
      const known = ranks.get(trigram)
      if (known) known.push(language * MISSING + rank)
      else ranks.set(trigram, [language * MISSING + rank])
    }
  }
  return { languages: Object.keys(lists), ranks }
}

/** Measures a text. Undefined for one without letters. */
export function distancesOf(text: string): Distances | undefined {
  const script = scriptOf(text)
  if (script === undefined) return undefined
  const model = MODELS.get(script)
  if (!model) return { languages: [script], distances: new Int32Array(1), scoreOf: () => 1 }
  const counts = countTrigrams(text)
  const distances = new Int32Array(model.languages.length).fill(MISSING * counts.size)
  for (const [trigram, count] of counts)
    for (const entry of model.ranks.get(trigram) ?? [])
      distances[Math.trunc(entry / MISSING)]! += Math.abs(count - (entry % MISSING) - 1) - MISSING
  const nearest = distances.reduce((least, distance) => Math.min(least, distance))
  const span = text.length * MISSING - nearest
  return { languages: model.languages, distances, scoreOf: (distance) => 1 - (distance - nearest) / span || 0 }
}

/** Trigrams of the text in lower case, its punctuation and digits taken for blanks. */
function countTrigrams(text: string): Map<string, number> {
  const words = text
    .replace(/[\u0021-\u0040]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const padded = ` ${words.toLowerCase()} `
  const counts = new Map<string, number>()
  for (let at = 0; at + 3 <= padded.length; at++) {
    const trigram = padded.slice(at, at + 3)
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
  }
  return counts
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
