// Corpus view: the documents and stories as another thread sees them, over the arrays that all threads share. What stories
// are beside their texts is written as JSON and read when it is asked for.

import { type Corpus, corpusOf } from './link.ts'
import { createMasks, type SharedMasks, startsOf } from './masks.ts'
import { sharedMemory, toShared } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import type { Document, Prepared } from './prepare.ts'
import type { Told } from './relate.ts'
import { createSamples } from './samples.ts'
import { openKeeper, type SharedSets } from './sets.ts'
import { openStop, type SharedStop, shareStop } from './stop.ts'
import { type OpenStore, openStore, type SharedStore } from './store.ts'
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
  /** Number of each document's text in both stores. */
  readonly texts: Uint32Array
  readonly tokens: Uint32Array
  /** Outlets of document d: from `outletEnds[d]` to before `outletEnds[d + 1]`. */
  readonly outlets: Uint32Array
  readonly outletEnds: Uint32Array
}

/** What is known of them once furniture was found. */
export interface SharedCorpus {
  readonly documents: SharedDocuments
  readonly masks: SharedMasks
  /** 1 for every document that cannot be compared. */
  readonly isExcluded: Uint32Array
  readonly sets: SharedSets
  readonly stories: SharedStories
}

/** Lays documents out for other threads. The stores must be of shared memory. */
export function shareDocuments({ documents, kept }: Prepared, settings: ClusterSettings): SharedDocuments {
  const { similarity: _, onProgress: __, signal, ...plain } = settings
  const outletEnds = sharedMemory(documents.length + 1)
  for (const { index, outlets } of documents) outletEnds[index + 1] = outletEnds[index]! + outlets.length
  const outlets = sharedMemory(outletEnds[documents.length]!)
  for (const document of documents) outlets.set(document.outlets, outletEnds[document.index]!)
  return {
    settings: plain,
    stop: shareStop(signal),
    shingles: kept.shingles.share(),
    samples: kept.samples.share(),
    texts: toShared(Uint32Array.from(documents, ({ text }) => text)),
    tokens: toShared(Uint32Array.from(documents, ({ tokens }) => tokens)),
    outlets,
    outletEnds,
  }
}

/** Opens documents in another thread. */
export function openDocuments(
  shared: SharedDocuments,
  copiesOf?: (document: number) => number[],
): { documents: Document[]; settings: ClusterSettings } {
  const opened = {
    ...shared,
    openShingles: openStore(shared.shingles),
    openSamples: openStore(shared.samples),
    copiesOf,
  }
  const settings = { ...shared.settings, similarity: undefined, onProgress: undefined, signal: openStop(shared.stop) }
  return { documents: Array.from(shared.texts, (text, index) => new DocumentView(index, text, opened)), settings }
}

interface OpenDocuments extends SharedDocuments {
  readonly openShingles: OpenStore
  readonly openSamples: OpenStore
  readonly copiesOf: ((document: number) => number[]) | undefined
}

class DocumentView implements Document {
  readonly index: number
  readonly text: number
  readonly tokens: number
  readonly #shared: OpenDocuments

  constructor(index: number, text: number, shared: OpenDocuments) {
    this.index = index
    this.text = text
    this.tokens = shared.tokens[index]!
    this.#shared = shared
  }

  /** Known with the stories only. */
  get copies(): number[] {
    return this.#shared.copiesOf?.(this.index) ?? []
  }

  get outlets(): Uint32Array {
    const { outlets, outletEnds } = this.#shared
    return outlets.subarray(outletEnds[this.index]!, outletEnds[this.index + 1]!)
  }

  get length(): number {
    return this.#shared.openShingles.lengthOf(this.text)
  }

  get shingles(): Uint32Array {
    return this.#shared.openShingles.of(this.text)
  }

  get sample(): Uint32Array {
    return this.#shared.openSamples.of(this.text)
  }
}

/** Opens the corpus in another thread. `openTexts` makes a function that reads a story's text by its position. */
export function openCorpus(shared: SharedCorpus, openTexts: OpenTexts): { corpus: Corpus; told: Told } {
  const { told, copiesOf } = openStories(shared.stories, openTexts, shared.documents.settings)
  const { documents, settings } = openDocuments(shared.documents, copiesOf)
  const masks = createMasks(startsOf(documents), shared.masks)
  const isExcluded = (document: number): boolean => shared.isExcluded[document] === 1
  const stripped = { samples: createSamples(documents, settings), masks, isExcluded }
  return { corpus: corpusOf({ documents, stories: told.stories }, stripped, settings, openKeeper(shared.sets)), told }
}
