// Sets: each document's shingles without furniture, sorted. Most documents have no copy and are never asked for their
// set, so sets are made when they are first asked for. Threads keep them in one place: what one has made all have.

import type { Masks } from './masks.ts'
import { sharedMemory } from './memory.ts'
import type { Document } from './prepare.ts'
import type { Samples } from './samples.ts'
import { createSetSorter } from './sorted.ts'
import { createStore, openStore, type SharedStore } from './store.ts'

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
  /** Keeps a copy, and gives it back. */
  keep(document: number, set: Uint32Array): Uint32Array
}

/** Makes sets of what the masks leave. Those of `excluded` documents are empty. */
export function createSets(
  documents: readonly Document[],
  samples: Samples,
  masks: Masks,
  isExcluded: (document: number) => boolean,
  keeper: SetKeeper = ownKeeper(documents.length),
): Sets {
  const sort = createSetSorter()
  const setOf = (document: number): Uint32Array => {
    const known = keeper.find(document)
    if (known !== undefined) return known
    if (isExcluded(document)) return keeper.keep(document, NOTHING)
    const shingles = masks.strip(document, documents[document]!.shingles)
    return keeper.keep(document, sort(shingles, shingles.length))
  }
  return {
    of: setOf,
    size: (document) => setOf(document).length,
    sample: (document) => (isExcluded(document) ? NOTHING : samples.of(document)),
  }
}

const NOTHING = new Uint32Array(0)

/** For one thread. */
function ownKeeper(count: number): SetKeeper {
  const made: (Uint32Array | undefined)[] = new Array(count)
  return {
    find: (document) => made[document],
    keep: (document, set) => {
      const kept = set.slice()
      made[document] = kept
      return kept
    },
  }
}

/** Room for the sets of all documents, in memory that threads share. */
export interface SharedSets {
  readonly rooms: SharedStore
  /** Size of each set + 1; 0 while it is not made. */
  readonly sizes: Int32Array
}

/** Makes room; pages that are not written to cost nothing. `lengths` bound the sizes of the sets. */
export function makeRoom(lengths: Uint32Array): SharedSets {
  const store = createStore(sharedMemory)
  for (let document = 0; document < lengths.length; document++) store.reserve(lengths[document]!)
  return { rooms: store.share(), sizes: new Int32Array(sharedMemory(lengths.length).buffer) }
}

/** Keeps sets in shared room. Two threads may make one set at once: both write the same. */
export function openKeeper({ rooms, sizes }: SharedSets): SetKeeper {
  const { of } = openStore(rooms)
  return {
    find(document) {
      const size = Atomics.load(sizes, document) - 1
      return size < 0 ? undefined : of(document, size)
    },
    keep(document, set) {
      const kept = of(document, set.length)
      kept.set(set)
      // The size comes last: who sees it sees the set, too.
      Atomics.store(sizes, document, set.length + 1)
      return kept
    },
  }
}
