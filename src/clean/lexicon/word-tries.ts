// The two tries that a text is walked with from its words: phrases and cues of appeals, behind one look-up a word.

import { buildCueTrie, type CueTrie } from './appeal-trie.ts'
import { Beginnings, BITS_OF_MANY } from './beginnings.ts'
import { lazy } from './lazy.ts'
import { type PhraseBeginnings, PhraseTrie } from './phrase-trie.ts'
import { PHRASES } from './phrases.ts'

/** Both tries, and what tells by a few letters whether either has anything there. */
export interface WordTries {
  /** `inside` also tells of cues. */
  readonly beginnings: PhraseBeginnings
  readonly phrases: PhraseTrie
  readonly cues: CueTrie
}

/** Some 50,000 entries take tens of milliseconds, which whoever only imports the library is spared. */
export const wordTries: () => WordTries = lazy(() => {
  const beginnings = { start: new Beginnings(BITS_OF_MANY), inside: new Beginnings(), end: new Beginnings() }
  return { beginnings, phrases: new PhraseTrie(PHRASES, beginnings), cues: buildCueTrie(beginnings.inside) }
})
