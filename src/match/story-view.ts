// Story view: stories as another thread sees them. What they are beside their texts lies as JSON in blocks of shared memory
// and is read when it is asked for, as few stories ever are; their texts are read from where the crew laid them out.

import { sharedMemory } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import { outletOf } from './outlets.ts'
import type { Prepared } from './prepare.ts'
import type { Told } from './relate.ts'
import type { Story } from './types.ts'

/** Makes a function that reads the text of a story, by its position, from what `shareTexts` of the crew gave. */
export type OpenTexts = (texts: unknown) => (story: number) => string

/** Stories as flat arrays. */
export interface SharedStories {
  readonly blocks: readonly Uint8Array[]
  /** Where each story's JSON begins, counted through blocks of equal size, and its bytes. */
  readonly starts: Float64Array
  readonly lengths: Uint32Array
  readonly documentOf: Uint32Array
  /** As the crew laid the texts out. */
  readonly texts: unknown
}

/** Bytes of a block. A story never lies in two; a longer one has a block of its own. */
const BLOCK_BYTES = 1 << 24

/** Lays stories out for other threads. Their documents must be named in shared memory. */
export function shareStories({ documentOf, stories }: Prepared, texts: unknown): SharedStories {
  return { ...writeStories(stories), documentOf, texts }
}

function writeStories(stories: readonly Story[]): Pick<SharedStories, 'blocks' | 'starts' | 'lengths'> {
  const encoder = new TextEncoder()
  const blocks: Uint8Array[] = []
  const starts = new Float64Array(sharedMemory(stories.length * 2).buffer)
  const lengths = sharedMemory(stories.length)
  let used = BLOCK_BYTES
  for (const [position, story] of stories.entries()) {
    const json = JSON.stringify(withoutText(story))
    // A UTF-16 unit takes three bytes at most.
    const most = json.length * 3
    if (used + most > BLOCK_BYTES) {
      blocks.push(new Uint8Array(new SharedArrayBuffer(Math.max(BLOCK_BYTES, most))))
      used = 0
    }
    const { written } = encoder.encodeInto(json, blocks[blocks.length - 1]!.subarray(used))
    starts[position] = (blocks.length - 1) * BLOCK_BYTES + used
    lengths[position] = written
    used += written
  }
  return { blocks, starts, lengths }
}

/** The fields of a story but for its id, which is written before them, and its text, which may be a getter that reads a file. */
const FIELDS = ['url', 'site', 'title', 'published', 'modified', 'lang', 'dateline', 'credits', 'flags'] as const

function withoutText(story: Story): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = { id: story.id }
  for (const field of FIELDS) fields[field] = story[field]
  return fields
}

/** Opens stories in another thread. */
export function openStories(
  shared: SharedStories,
  openTexts: OpenTexts,
  { outletGroups }: Pick<ClusterSettings, 'outletGroups'>,
): Told {
  const read = storyReader(shared, openTexts(shared.texts))
  const outletNames = lazily((position) => {
    const known = read(position)
    known.outlet ??= outletOf(known.story, outletGroups)
    return known.outlet
  })
  return { stories: lazily((position) => read(position).story), documentOf: shared.documentOf, outletNames }
}

/** A story that was read, and its outlet once that was asked for. */
interface ReadStory {
  readonly position: number
  readonly story: Story
  outlet: string | undefined
}

/** Stories that were read last are asked for again: in pairs, and in clusters. */
const REMEMBERED = 4096

function storyReader(shared: SharedStories, textOf: (story: number) => string): (position: number) => ReadStory {
  const bytesOf = writtenReader(shared)
  const last: (ReadStory | undefined)[] = new Array(REMEMBERED)
  return (position) => {
    const known = last[position % REMEMBERED]
    if (known?.position === position) return known
    const story = new WrittenStory(bytesOf, textOf, position) as Story
    const read: ReadStory = { position, story, outlet: undefined }
    last[position % REMEMBERED] = read
    return read
  }
}

/** Reads what was written of a story. */
type WrittenReader = (position: number) => Uint8Array

function writtenReader({ blocks, starts, lengths }: SharedStories): WrittenReader {
  return (position) => {
    const block = Math.floor(starts[position]! / BLOCK_BYTES)
    const start = starts[position]! - block * BLOCK_BYTES
    return blocks[block]!.subarray(start, start + lengths[position]!)
  }
}

const decoder = new TextDecoder()
/** What stands before an id, which is always the first field. */
const BEFORE_ID = '{"id":"'.length
const QUOTE = 0x22
const BACKSLASH = 0x5c
const AFTER_ASCII = 0x80

/** A story that is read as far as it is asked for: of most only the id is. */
class WrittenStory {
  readonly #bytesOf: WrittenReader
  readonly #textOf: (story: number) => string
  readonly #position: number
  #id: string | undefined
  #fields: Omit<Story, 'text'> | undefined

  constructor(bytesOf: WrittenReader, textOf: (story: number) => string, position: number) {
    this.#bytesOf = bytesOf
    this.#textOf = textOf
    this.#position = position
  }

  get id(): string {
    this.#id ??= plainId(this.#bytesOf(this.#position)) ?? this.fields.id
    return this.#id
  }

  /** Decoders refuse shared memory: a copy of the few bytes. */
  get fields(): Omit<Story, 'text'> {
    this.#fields ??= JSON.parse(decoder.decode(this.#bytesOf(this.#position).slice())) as Omit<Story, 'text'>
    return this.#fields
  }

  get text(): string {
    return this.#textOf(this.#position)
  }
}

for (const field of FIELDS) {
  Object.defineProperty(WrittenStory.prototype, field, {
    get(this: WrittenStory) {
      return this.fields[field]
    },
  })
}

/** The id, if it is written in plain ASCII. */
function plainId(bytes: Uint8Array): string | undefined {
  let end = BEFORE_ID
  while (bytes[end]! !== QUOTE) {
    if (bytes[end]! === BACKSLASH || bytes[end]! >= AFTER_ASCII) return undefined
    end++
  }
  return String.fromCharCode(...bytes.subarray(BEFORE_ID, end))
}

/** An array of which the elements are made when they are asked for. */
function lazily<T>(at: (position: number) => T): readonly T[] {
  return new Proxy([], { get: (_, position) => (typeof position === 'string' ? at(Number(position)) : undefined) })
}
