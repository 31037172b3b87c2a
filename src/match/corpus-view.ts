// Corpus view: the documents as another thread sees them, over the arrays that all threads share. Stories are one a
// document, the first that carries its text; what they are beside their texts is written as JSON and read when asked for.

import { type Corpus, corpusOf } from './link.ts'
import { createMasks, startsOf } from './masks.ts'
import { sharedMemory, toShared } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import type { Document, Prepared } from './prepare.ts'
import { createSamples } from './samples.ts'
import { createSets } from './sets.ts'
import { type OpenStore, openStore, type SharedStore } from './store.ts'
import type { Story } from './types.ts'

/** Settings without functions, which cannot go to another thread. */
export type PlainSettings = Omit<ClusterSettings, 'similarity' | 'onProgress' | 'signal'>

/** Documents as flat arrays. */
export interface SharedDocuments {
  readonly settings: PlainSettings
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
  readonly masks: { readonly bits: Uint32Array; readonly counts: Uint32Array }
  /** 1 for every document that cannot be compared. */
  readonly isExcluded: Uint32Array
  /** JSON of each document's first story without its text. */
  readonly stories: Uint8Array
  readonly storyEnds: Float64Array
  /** As the crew laid the texts of those stories out. */
  readonly texts: unknown
}

/** Lays documents out for other threads. The stores must be of shared memory. */
export function shareDocuments({ documents, kept }: Prepared, settings: ClusterSettings): SharedDocuments {
  const { similarity: _, onProgress: __, signal: ___, ...plain } = settings
  const outletEnds = sharedMemory(documents.length + 1)
  for (const { index, outlets } of documents) outletEnds[index + 1] = outletEnds[index]! + outlets.length
  const outlets = sharedMemory(outletEnds[documents.length]!)
  for (const document of documents) outlets.set(document.outlets, outletEnds[document.index]!)
  return {
    settings: plain,
    shingles: kept.shingles.share(),
    samples: kept.samples.share(),
    texts: toShared(Uint32Array.from(documents, ({ text }) => text)),
    tokens: toShared(Uint32Array.from(documents, ({ tokens }) => tokens)),
    outlets,
    outletEnds,
  }
}

/** JSON of the first story of every document, without its text. */
export function shareStories({ documents, stories }: Prepared): Pick<SharedCorpus, 'stories' | 'storyEnds'> {
  const encoder = new TextEncoder()
  const storyEnds = new Float64Array(new SharedArrayBuffer((documents.length + 1) * Float64Array.BYTES_PER_ELEMENT))
  let bytes = new Uint8Array(1 << 16)
  for (const { index, copies } of documents) {
    const written = encoder.encode(JSON.stringify(withoutText(stories[copies[0]!]!)))
    const start = storyEnds[index]!
    if (start + written.length > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, start + written.length))
      larger.set(bytes)
      bytes = larger
    }
    bytes.set(written, start)
    storyEnds[index + 1] = start + written.length
  }
  const shared = new Uint8Array(new SharedArrayBuffer(storyEnds[documents.length]!))
  shared.set(bytes.subarray(0, shared.length))
  return { stories: shared, storyEnds }
}

/** Field by field: `text` may be a getter that reads a file. */
function withoutText(story: Story): Omit<Story, 'text'> {
  const { id, url, site, title, published, modified, lang, dateline, credits, flags } = story
  return { id, url, site, title, published, modified, lang, dateline, credits, flags } as Omit<Story, 'text'>
}

/** Opens documents in another thread. */
export function openDocuments(shared: SharedDocuments): { documents: Document[]; settings: ClusterSettings } {
  const shingles = openStore(shared.shingles)
  const samples = openStore(shared.samples)
  const settings = { ...shared.settings, similarity: undefined, onProgress: undefined, signal: undefined }
  const documents = Array.from(shared.texts, (text, index) => new DocumentView(index, text, shared, shingles, samples))
  return { documents, settings }
}

class DocumentView implements Document {
  readonly index: number
  readonly text: number
  readonly tokens: number
  readonly #shared: SharedDocuments
  readonly #shingles: OpenStore
  readonly #samples: OpenStore

  constructor(index: number, text: number, shared: SharedDocuments, shingles: OpenStore, samples: OpenStore) {
    this.index = index
    this.text = text
    this.tokens = shared.tokens[index]!
    this.#shared = shared
    this.#shingles = shingles
    this.#samples = samples
  }

  get copies(): number[] {
    return [this.index]
  }

  get outlets(): number[] {
    const { outlets, outletEnds } = this.#shared
    return Array.from(outlets.subarray(outletEnds[this.index]!, outletEnds[this.index + 1]!))
  }

  get length(): number {
    return this.#shingles.lengthOf(this.text)
  }

  get shingles(): Uint32Array {
    return this.#shingles.of(this.text)
  }

  get sample(): Uint32Array {
    return this.#samples.of(this.text)
  }
}

/** Opens the corpus in another thread. `textOf` reads the text of a document's first story. */
export function openCorpus(shared: SharedCorpus, textOf: (document: number) => string): Corpus {
  const { documents, settings } = openDocuments(shared.documents)
  const masks = createMasks(startsOf(documents), shared.masks)
  const isExcluded = (document: number): boolean => shared.isExcluded[document] === 1
  const sets = createSets(documents, createSamples(documents, settings), masks, isExcluded)
  return corpusOf({ documents, stories: storiesOf(shared, textOf) }, { sets, masks }, settings)
}

/** Stories by the number of their document. They are read from shared memory when they are asked for: few ever are. */
function storiesOf({ stories, storyEnds }: SharedCorpus, textOf: (document: number) => string): readonly Story[] {
  const decoder = new TextDecoder()
  let last: { document: number; story: Story } | undefined
  const storyAt = (document: number): Story => {
    if (last?.document === document) return last.story
    // Decoders refuse shared memory: a copy of the few bytes.
    const bytes = Uint8Array.from(stories.subarray(storyEnds[document]!, storyEnds[document + 1]!))
    const story: Story = Object.defineProperty(JSON.parse(decoder.decode(bytes)), 'text', {
      get: () => textOf(document),
    })
    last = { document, story }
    return story
  }
  return new Proxy([], { get: (_, position) => (typeof position === 'string' ? storyAt(Number(position)) : undefined) })
}
