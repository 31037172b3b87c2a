// Every phrase table of the lexicon, in one list.

import type { PhraseTable } from './phrase-table.ts'
import { READING_ON_PHRASES } from './reading-on.ts'
import { RELATED_PHRASES } from './related.ts'

/** All phrase tables. A new file of phrases is added here. */
export const PHRASES: readonly PhraseTable[] = [...RELATED_PHRASES, ...READING_ON_PHRASES]
