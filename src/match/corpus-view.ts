// Corpus view: the documents and stories as another thread sees them, over the arrays that all threads share. What stories
// are beside their texts is written as JSON and read when it is asked for.

import { type Document, type DocumentColumns, documentsOf } from './documents.ts'
import { type Corpus, corpusOf } from './link.ts'
import { openMasks, type SharedMasks } from './masks.ts'
import type { ClusterSettings } from './options.ts'
import type { Prepared } from './prepare.ts'
import type { Told } from './relate.ts'
import { openKeeper, type SharedSets } from './sets.ts'
import { openStop, type SharedStop, shareStop } from './stop.ts'
import { openStore, type SharedStore } from './store.ts'
import { type OpenTexts, openStories, type SharedStories } from './story-view.ts'

/** Settings without functions, which cannot go to another thread. */
export type PlainSettings = Omit<ClusterSettings, 'similarity' | 'onProgress' | 'signal'>

/** Documents as flat arrays. */
export interface SharedDocuments {
  readonly settings: PlainSettings
  /** Says when to stop. */
  readonly stop: SharedStop
  readonly shingles: SharedStore
  readonly samples: SharedStore
  readonly columns: DocumentColumns
}

/** What is known of them once furniture was found. */
export interface SharedCorpus {
  readonly documents: SharedDocuments
  readonly masks: SharedMasks
  /** Above zero for every document that cannot be compared. */
  readonly isExcluded: Uint32Array
  readonly sets: SharedSets
  readonly stories: SharedStories
}

/** Names what other threads need of documents. Stores and columns must be of shared memory. */
export function shareDocuments({ columns, kept }: Prepared, settings: ClusterSettings): SharedDocuments {
  const { similarity: _, onProgress: __, signal, ...plain } = settings
  const stores = { shingles: kept.shingles.share(), samples: kept.samples.share() }
  return { settings: plain, stop: shareStop(signal), ...stores, columns }
}

/** Opens documents in another thread. */
export function openDocuments(shared: SharedDocuments): { documents: Document[]; settings: ClusterSettings } {
  const stores = { shingles: openStore(shared.shingles), samples: openStore(shared.samples) }
  const settings = { ...shared.settings, similarity: undefined, onProgress: undefined, signal: openStop(shared.stop) }
  return { documents: documentsOf(shared.columns, stores), settings }
}

/** Opens the corpus in another thread. `openTexts` makes a function that reads a story's text by its position. */
export function openCorpus(shared: SharedCorpus, openTexts: OpenTexts): { corpus: Corpus; told: Told } {
  const told = openStories(shared.stories, openTexts, shared.documents.settings)
  const { documents, settings } = openDocuments(shared.documents)
  const masks = openMasks(shared.masks)
  const isExcluded = (document: number): boolean => shared.isExcluded[document]! > 0
  return {
    corpus: corpusOf({ documents, stories: told.stories }, { masks, isExcluded }, settings, openKeeper(shared.sets)),
    told,
  }
}
