// What speaks for and against a language besides trigrams: its small words, and letters that it does not write.
//
// Idea: trigrams of neighbours (Croatian and Serbian, Malay and Indonesian, Estonian and Finnish) are nearly the same, and
// those of a few lines are chance; one small word or one foreign letter tells more. Each counts as one trigram that a
// list lacks, and a word for more the fewer languages have it. Cost: one look-up a word and a letter of the sample.

import { COMMON_LETTERS, OWN_LETTERS, SMALL_WORDS } from './lexicon/language-signs.ts'
import { lazy } from './lexicon/lazy.ts'

/** Languages by small word. */
const LANGUAGES_OF_WORD = lazy(() => {
  const languages = new Map<string, string[]>()
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    for (const word of new Set(words.split(' '))) {
      const known = languages.get(word)
      if (known) known.push(language)
      else languages.set(word, [language])
    }
  }
  return languages
})

/** What a word weighs by the number of languages that have it; chosen on invented lines of 57 languages. */
const WEIGHTS = [0, 3, 2]

/** How many more words than foreign letters of a text each language has; nothing for a language without either. */
export function signsByLanguage(text: string): Map<string, number> {
  const lower = text.normalize('NFC').toLowerCase()
  const signs = new Map<string, number>()
  for (const [word] of lower.matchAll(/[\p{L}\p{M}’]+/gu)) {
    const languages = LANGUAGES_OF_WORD().get(word) ?? []
    const weight = WEIGHTS[languages.length] ?? 1
    for (const language of languages) signs.set(language, (signs.get(language) ?? 0) + weight)
  }
  for (const [letter, count] of uncommonLetters(lower)) {
    for (const [language, own] of Object.entries(OWN_LETTERS))
      if (!own.includes(letter)) signs.set(language, (signs.get(language) ?? 0) - count)
  }
  return signs
}

function uncommonLetters(lower: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [letter] of lower.matchAll(/[^\u0000-\u007f\P{L}]/gu))
    if (!COMMON_LETTERS.includes(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}
