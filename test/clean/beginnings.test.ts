import { expect, test } from 'vitest'
import { APPEAL_CUES } from '../../src/clean/lexicon/appeal-cues.ts'
import { CUE_GROUPS } from '../../src/clean/lexicon/appeal-trie.ts'
import { Beginnings, MAY_BE_CUE, MAY_BE_PHRASE, MAY_BE_WORD } from '../../src/clean/lexicon/beginnings.ts'
import { entriesOf } from '../../src/clean/lexicon/phrase-entries.ts'
import { PHRASES } from '../../src/clean/lexicon/phrases.ts'
import { wordTries } from '../../src/clean/lexicon/word-tries.ts'

/** Scripts whose vowel signs may be two units when they are decomposed. Texts are composed before they are read. */
const INDIC = /[\u0900-\u0dff]/

/** Spellings of one entry that must all be found. */
const spellings = (entry: string): string[] => [
  ...new Set([
    entry,
    // Two capitals for ß are another word to the tries.
    entry.replace(/\p{Ll}/gu, (letter) => (letter === 'ß' ? 'ẞ' : letter.toUpperCase())).normalize('NFC'),
    ...(INDIC.test(entry) ? [] : [entry.normalize('NFD')]),
    entry.replaceAll(' ', '\u00a0  '),
    entry.replace(/^(\p{L}\p{L})/u, '$1\u00ad'),
  ]),
]

test('no phrase is ruled out where it stands, however it is spelt', () => {
  const { beginnings } = wordTries()
  const lost: string[] = []
  for (const { phrase, at } of entriesOf(PHRASES)) {
    const last = phrase.length - 1
    if (at === 'end' && (beginnings.end.at(`a. ${phrase}`, last + 3, -1) & MAY_BE_PHRASE) === 0) lost.push(phrase)
    if (at === 'end') continue
    const root = at === 'inside' ? beginnings.inside : beginnings.start
    for (const text of spellings(phrase))
      if ((root.at(`– ${text} –`, 2) & MAY_BE_PHRASE) === 0 || (root.at(text, 0) & MAY_BE_PHRASE) === 0) lost.push(text)
  }
  expect(lost).toEqual([])
})

test('no cue is ruled out where it stands', () => {
  const { inside } = wordTries().beginnings
  const cues = APPEAL_CUES.flatMap((row) => CUE_GROUPS.flatMap((group) => row[group]?.split('|') ?? []))
  const lost = cues.filter((cue) => (inside.at(`– ${cue.replace('*', 'a')}`, 2) & MAY_BE_CUE) === 0)
  expect(cues.length).toBeGreaterThan(1000)
  expect(lost).toEqual([])
})

test('a whole word is none with a letter behind it, a beginning is one', () => {
  const words = new Beginnings()
  const note = (word: string, isWhole: boolean): void =>
    words.note(
      MAY_BE_WORD,
      [...word].map((unit) => unit.charCodeAt(0)),
      isWhole,
    )
  note('boat', true)
  note('ferr', false)
  expect(words.at('boat trips', 0)).toBe(MAY_BE_WORD)
  expect(words.at('the boat', 4)).toBe(MAY_BE_WORD)
  expect(words.at('boats', 0)).toBe(0)
  expect(words.at('boa', 0)).toBe(0)
  expect(words.at('Ferries', 0)).toBe(MAY_BE_WORD)
  expect(words.at('ferns', 0)).toBe(0)
})
