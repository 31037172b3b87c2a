// What speaks for and against a language besides trigrams: its small words, and letters that it does not write.
//
// Idea: trigrams of neighbours (Croatian and Serbian, Malay and Indonesian, Estonian and Finnish) are nearly the same, and
// those of a few lines are chance; one small word or one foreign letter tells more. Each counts as one trigram that a
// list lacks, and a word for more the fewer languages have it. Cost: one look-up a word and a letter of the sample.

import { COMMON_LETTERS, OWN_LETTERS, SMALL_WORDS } from './lexicon/language-signs.ts'
import { lazy } from './lexicon/lazy.ts'

/** A small word: the languages that have it, and what it weighs. */
interface SmallWord {
  languages: string[]
  weight: number
}

/** What a word weighs by the number of languages that have it; chosen on invented lines of 57 languages. */
const WEIGHTS = [0, 3, 2]

const smallWords: () => ReadonlyMap<string, SmallWord> = lazy(() => {
  const known = new Map<string, SmallWord>()
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    for (const word of new Set(words.split(' '))) {
      const small = known.get(word)
      if (small) small.languages.push(language)
      else known.set(word, { languages: [language], weight: 0 })
    }
  }
  for (const word of known.values()) word.weight = WEIGHTS[word.languages.length] ?? 1
  return known
})

/** Units of the longest small word. */
const longest = lazy(() => Math.max(...[...smallWords().keys()].map(({ length }) => length)))

/** How many more words than foreign letters of a text each language has; nothing for a language without either. */
export function signsByLanguage(text: string): Map<string, number> {
  const lower = text.normalize('NFC').toLowerCase()
  const signs = new Map<string, number>()
  const uncommon = new Map<string, number>()
  let from = 0
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0
    if (code >= 0x61 && code <= 0x7a) continue
    if (code >= ASCII_END) {
      const sign = String.fromCodePoint(lower.codePointAt(at)!)
      if (IN_WORD.test(sign)) {
        if (!COMMON_LETTERS.includes(sign) && LETTER.test(sign)) uncommon.set(sign, (uncommon.get(sign) ?? 0) + 1)
        at += sign.length - 1
        continue
      }
    }
    if (at > from && at - from <= longest()) addWord(signs, lower.slice(from, at))
    from = at + 1
  }
  for (const [letter, count] of uncommon)
    for (const [language, own] of Object.entries(OWN_LETTERS))
      if (!own.includes(letter)) signs.set(language, (signs.get(language) ?? 0) - count)
  return signs
}

const ASCII_END = 0x80
const IN_WORD = /[\p{L}\p{M}’]/u
const LETTER = /\p{L}/u

function addWord(signs: Map<string, number>, word: string): void {
  const small = smallWords().get(word)
  if (small) for (const language of small.languages) signs.set(language, (signs.get(language) ?? 0) + small.weight)
}
