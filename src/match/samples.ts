// Samples: each document's sampled shingles without furniture. They were taken when the texts were read; those of
// documents in which furniture was found since are taken anew.

import type { Document } from './documents.ts'
import type { Masks } from './masks.ts'
import { type Memory, ownMemory } from './memory.ts'
import type { SketchSettings } from './options.ts'
import { createSampler } from './sampler.ts'
import { createStore, openStore, type SharedStore } from './store.ts'

/** Samples of all documents, ascending. */
export interface Samples {
  of(document: number): Uint32Array
  /** Leaves out what is masked now. */
  refresh(masks: Masks): void
  /** The arrays, for `openSamples` in another thread. */
  share(): SharedSamples
  /** Lets go of what was taken anew; no sample can be asked for any more. */
  clear(): void
}

/** The arrays of samples: those that were taken anew, and their numbers + 1 by document; 0 for the others. */
export interface SharedSamples {
  readonly store: SharedStore
  readonly anew: Uint32Array
}

/** Makes samples in which nothing is left out. */
export function createSamples(
  documents: readonly Document[],
  settings: SketchSettings,
  memory: Memory = ownMemory,
): Samples {
  const take = createSampler(settings)
  const store = createStore(memory)
  /** Number in the store + 1 of the samples that were taken anew; 0 for the others. */
  const anew = memory(documents.length)
  const maskedThen = new Uint32Array(documents.length)
  return {
    of(document) {
      const number = anew[document]!
      return number === 0 ? documents[document]!.sample : store.of(number - 1)
    },
    refresh(masks) {
      for (let document = 0; document < documents.length; document++) {
        const masked = masks.count(document)
        if (masked === maskedThen[document]) continue
        maskedThen[document] = masked
        const shingles = masks.strip(document, documents[document]!.shingles)
        const sample = take(shingles, shingles.length)
        anew[document] = store.add(sample, sample.length) + 1
      }
    },
    share: () => ({ store: store.share(), anew }),
    clear: () => store.clear(),
  }
}

/** Opens samples of another thread, to read them. */
export function openSamples(documents: readonly Document[], { store, anew }: SharedSamples): Pick<Samples, 'of'> {
  const { of } = openStore(store)
  return { of: (document) => (anew[document] === 0 ? documents[document]!.sample : of(anew[document]! - 1)) }
}
