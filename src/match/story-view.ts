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
    const written = encoder.encode(JSON.stringify(withoutText(story)))
    if (used + written.length > BLOCK_BYTES) {
      blocks.push(new Uint8Array(new SharedArrayBuffer(Math.max(BLOCK_BYTES, written.length))))
      used = 0
    }
    blocks[blocks.length - 1]!.set(written, used)
    starts[position] = (blocks.length - 1) * BLOCK_BYTES + used
    lengths[position] = written.length
    used += written.length
  }
  return { blocks, starts, lengths }
}

/** Field by field: `text` may be a getter that reads a file. */
function withoutText(story: Story): Omit<Story, 'text'> {
  const { id, url, site, title, published, modified, lang, dateline, credits, flags } = story
  return { id, url, site, title, published, modified, lang, dateline, credits, flags } as Omit<Story, 'text'>
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

function storyReader(
  { blocks, starts, lengths }: SharedStories,
  textOf: (story: number) => string,
): (position: number) => ReadStory {
  const decoder = new TextDecoder()
  const last: (ReadStory | undefined)[] = new Array(REMEMBERED)
  return (position) => {
    const known = last[position % REMEMBERED]
    if (known?.position === position) return known
    const block = Math.floor(starts[position]! / BLOCK_BYTES)
    const start = starts[position]! - block * BLOCK_BYTES
    // Decoders refuse shared memory: a copy of the few bytes.
    const bytes = blocks[block]!.slice(start, start + lengths[position]!)
    const story: Story = Object.defineProperty(JSON.parse(decoder.decode(bytes)), 'text', {
      get: () => textOf(position),
    })
    const read: ReadStory = { position, story, outlet: undefined }
    last[position % REMEMBERED] = read
    return read
  }
}

/** An array of which the elements are made when they are asked for. */
function lazily<T>(at: (position: number) => T): readonly T[] {
  return new Proxy([], { get: (_, position) => (typeof position === 'string' ? at(Number(position)) : undefined) })
}
