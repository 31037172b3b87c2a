import { data } from 'franc/data.js'
import { OWN_LETTERS, SMALL_WORDS } from './src/clean/lexicon/language-signs.ts'
import { LANGUAGE_CODES } from './src/clean/lexicon/languages.ts'

const all = new Set(Object.values(data).flatMap((l) => Object.keys(l)))
console.log(
  'no model:',
  Object.keys(LANGUAGE_CODES).filter((k) => !all.has(k)),
)
const tags = new Set(Object.values(LANGUAGE_CODES))
console.log(
  'no words',
  [...tags].filter((t) => !(t in SMALL_WORDS)),
  'extra',
  Object.keys(SMALL_WORDS).filter((t) => !tags.has(t)),
)
console.log(
  'no letters',
  [...tags].filter((t) => !(t in OWN_LETTERS)),
)
