// Sets: each document's shingles without furniture, sorted. Most documents have no copy and are never asked for their
// set, so sets are made when they are first asked for. Threads keep them in one place: what one has made all have.

import type { Document } from './documents.ts'
import type { Masks } from './masks.ts'
import { sharedMemory } from './memory.ts'
import { createSetSorter } from './sorted.ts'

/** Sorted shingle sets of documents. */
export interface Sets {
  /** The set; empty for a document that cannot be compared. Made at the first call, then kept. */
  of(document: number): Uint32Array
  /** Number of different shingles. */
  size(document: number): number
  /** The sketched part of the set: its smallest hashes. */
  sample(document: number): Uint32Array
}

/** Where sets are kept. */
export interface SetKeeper {
  find(document: number): Uint32Array | undefined
  /** Size of a set that is kept: no view is made. */
  sizeOf(document: number): number | undefined
  /** Keeps a copy, and gives it back. */
  keep(document: number, set: Uint32Array): Uint32Array
}

/** So many hashes there are. */
const HASHES = 2 ** 32

/** Makes sets of what the masks leave. Those of `excluded` documents are empty. */
export function createSets(
  documents: readonly Document[],
  masks: Masks,
  isExcluded: (document: number) => boolean,
  keeper: SetKeeper = ownKeeper(documents.length),
): Sets {
  const sort = createSetSorter(HASHES)
  const setOf = (document: number): Uint32Array => {
    const known = keeper.find(document)
    if (known !== undefined) return known
    if (isExcluded(document)) return keeper.keep(document, NOTHING)
    const shingles = masks.strip(document, documents[document]!.shingles)
    return keeper.keep(document, sort(shingles, shingles.length))
  }
  return {
    of: setOf,
    size: (document) => keeper.sizeOf(document) ?? setOf(document).length,
    sample: (document) => (isExcluded(document) ? NOTHING : documents[document]!.sample),
  }
}

const NOTHING = new Uint32Array(0)

/** For one thread. */
function ownKeeper(count: number): SetKeeper {
  const made: (Uint32Array | undefined)[] = new Array(count)
  return {
    find: (document) => made[document],
    sizeOf: (document) => made[document]?.length,
    keep: (document, set) => {
      const kept = set.slice()
      made[document] = kept
      return kept
    },
  }
}

/** Room for the sets of all documents, in memory that threads share: the sets that are made lie in it one after another. */
export interface SharedSets {
  /** Of one length each; no set lies in two. Pages that are not written to cost nothing. */
  readonly rooms: readonly Uint32Array[]
  /** The first free place, counted through all rooms. */
  readonly free: Uint32Array
  /** Where each set begins. */
  readonly starts: Uint32Array
  /** Size of each set + 1; 0 while it is not made. */
  readonly sizes: Int32Array
}

/** Hashes of a room, at least: 64 MB. */
const ROOM = 1 << 24

/** Makes room. `lengths` bound the sizes of the sets. */
export function makeRoom(lengths: Uint32Array): SharedSets {
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const size = Math.max(
    1,
    Math.min(total, ROOM),
    lengths.reduce((most, length) => Math.max(most, length), 0),
  )
  // One more, as ends of rooms stay empty; places are 32-bit numbers. A set without room is made at every question.
  const rooms = Math.min(Math.ceil(total / size) + 1, Math.max(1, Math.floor(2 ** 32 / size) - 1))
  return {
    rooms: Array.from({ length: rooms }, () => sharedMemory(size)),
    free: sharedMemory(1),
    starts: sharedMemory(lengths.length),
    sizes: new Int32Array(sharedMemory(lengths.length).buffer),
  }
}

/** Keeps sets in shared room. Two threads may make one set at once: either copy will do. */
export function openKeeper({ rooms, free, starts, sizes }: SharedSets): SetKeeper {
  const size = rooms[0]!.length
  const at = (start: number, length: number): Uint32Array => {
    const room = Math.floor(start / size)
    return rooms[room]!.subarray(start - room * size, start - room * size + length)
  }
  const claim = (length: number): number | undefined => {
    while (Atomics.load(free, 0) + length <= size * rooms.length) {
      const start = Atomics.add(free, 0, length)
      const end = start + length
      if (end > size * rooms.length) return undefined
      if (Math.floor(start / size) === Math.floor((end - 1) / size)) return start
    }
    return undefined
  }
  return {
    find(document) {
      const known = Atomics.load(sizes, document) - 1
      if (known < 0) return undefined
      return known === 0 ? NOTHING : at(starts[document]!, known)
    },
    sizeOf(document) {
      const known = Atomics.load(sizes, document) - 1
      return known < 0 ? undefined : known
    },
    keep(document, set) {
      const start = set.length === 0 ? 0 : claim(set.length)
      if (start === undefined) return set.slice()
      const kept = set.length === 0 ? NOTHING : at(start, set.length)
      kept.set(set)
      starts[document] = start
      // The size comes last: who sees it sees the set, too.
      Atomics.store(sizes, document, set.length + 1)
      return kept
    },
  }
}
