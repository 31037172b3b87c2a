// Documents: the different texts and who carries them, as columns that threads can share. A document is a view of its row:
// two small arrays of its own each were most of what a million documents took.

import type { Memory } from './memory.ts'
import type { OpenStore } from './store.ts'

/** A different text and the stories that carry it. */
export interface Document {
  readonly index: number
  /** Number of the text in what is kept of the texts. */
  readonly text: number
  /** Stories with this text, by id; positions in `Prepared.stories`. A view, as the others are: made anew at every look. */
  readonly copies: Uint32Array
  /** Numbers of the outlets that carry it; empty where none is known. */
  readonly outlets: Uint32Array
  readonly tokens: number
  /** Number of shingles. */
  readonly length: number
  /** Shingle hashes in the order of the text. */
  readonly shingles: Uint32Array
  /** The sampled part of the shingles, ascending: without furniture once that was found. */
  readonly sample: Uint32Array
  /** Puts another sample in its place, for all threads; it must not be larger. */
  resample(sample: Uint32Array): void
}

/** Documents as flat arrays. */
export interface DocumentColumns {
  readonly texts: Uint32Array
  readonly tokens: Uint32Array
  /** Stories of document d: from `copyStarts[d]` to before `copyStarts[d + 1]`. */
  readonly copies: Uint32Array
  readonly copyStarts: Uint32Array
  /** Outlets of document d: from `outletStarts[d]` to before `outletStarts[d + 1]`. */
  readonly outlets: Uint32Array
  readonly outletStarts: Uint32Array
}

/** What is known of stories, by their positions. */
export interface Carriers {
  /** Numbers of their texts. */
  readonly texts: Uint32Array
  /** Numbers of their outlets; -1 where none is known. */
  readonly outlets: Int32Array
  /** Tokens, by the numbers of the texts. */
  readonly tokensOf: readonly number[]
}

/** Numbers documents by their first story, and says which document each story has. */
export function columnsOf(
  { texts, outlets, tokensOf }: Carriers,
  memory: Memory,
): { columns: DocumentColumns; documentOf: Uint32Array } {
  const documentOf = memory(texts.length)
  /** By text: its document + 1. */
  const numbers = new Uint32Array(tokensOf.length)
  let count = 0
  for (let story = 0; story < texts.length; story++) {
    const text = texts[story]!
    if (numbers[text] === 0) numbers[text] = ++count
    documentOf[story] = numbers[text]! - 1
  }
  const copyStarts = memory(count + 1)
  for (const document of documentOf) copyStarts[document + 1]!++
  for (let document = 0; document < count; document++) copyStarts[document + 1]! += copyStarts[document]!
  const copies = memory(texts.length)
  const free = copyStarts.slice()
  for (let story = 0; story < texts.length; story++) copies[free[documentOf[story]!]!++] = story
  const own = memory(count)
  const tokens = memory(count)
  for (let document = 0; document < count; document++) {
    own[document] = texts[copies[copyStarts[document]!]!]!
    tokens[document] = tokensOf[own[document]!]!
  }
  const columns = { texts: own, tokens, copies, copyStarts, ...outletsOfCopies(copies, copyStarts, outlets, memory) }
  return { columns, documentOf }
}

/** Each outlet of a document once, in the order of its stories. */
function outletsOfCopies(
  copies: Uint32Array,
  copyStarts: Uint32Array,
  outletOf: Int32Array,
  memory: Memory,
): Pick<DocumentColumns, 'outlets' | 'outletStarts'> {
  const outlets = memory(copies.length)
  const outletStarts = memory(copyStarts.length)
  const seen = new Set<number>()
  let used = 0
  for (let document = 0; document + 1 < copyStarts.length; document++) {
    seen.clear()
    for (const story of copies.subarray(copyStarts[document], copyStarts[document + 1])) {
      const outlet = outletOf[story]!
      if (outlet < 0 || seen.has(outlet)) continue
      seen.add(outlet)
      outlets[used++] = outlet
    }
    outletStarts[document + 1] = used
  }
  return { outlets, outletStarts }
}

/** What the columns refer to. */
export interface OpenTextStores {
  readonly shingles: OpenStore
  readonly samples: OpenStore
}

/** Views of all rows. */
export function documentsOf(columns: DocumentColumns, stores: OpenTextStores): Document[] {
  return Array.from(columns.texts, (_, index) => new DocumentView(index, columns, stores))
}

class DocumentView implements Document {
  readonly index: number
  readonly #columns: DocumentColumns
  readonly #stores: OpenTextStores

  constructor(index: number, columns: DocumentColumns, stores: OpenTextStores) {
    this.index = index
    this.#columns = columns
    this.#stores = stores
  }

  get text(): number {
    return this.#columns.texts[this.index]!
  }

  get tokens(): number {
    return this.#columns.tokens[this.index]!
  }

  get copies(): Uint32Array {
    const { copies, copyStarts } = this.#columns
    return copies.subarray(copyStarts[this.index]!, copyStarts[this.index + 1]!)
  }

  get outlets(): Uint32Array {
    const { outlets, outletStarts } = this.#columns
    return outlets.subarray(outletStarts[this.index]!, outletStarts[this.index + 1]!)
  }

  get length(): number {
    return this.#stores.shingles.lengthOf(this.text)
  }

  get shingles(): Uint32Array {
    return this.#stores.shingles.of(this.text)
  }

  get sample(): Uint32Array {
    return this.#stores.samples.of(this.text)
  }

  resample(sample: Uint32Array): void {
    this.#stores.samples.replace(this.text, sample)
  }
}
