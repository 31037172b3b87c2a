// Text reading: everything that is kept of a text once it was read.

import type { Digest } from './digests.ts'
import type { SketchSettings } from './options.ts'
import { createSampler } from './sampler.ts'
import { createShingler } from './shingle.ts'

/** What is kept of a text. */
export interface TextReading {
  /** Shingle hashes in the order of the text. */
  readonly shingles: Uint32Array
  /** The smallest of them, ascending. */
  readonly sample: Uint32Array
  readonly tokens: number
  /** Equal for texts of equal tokens. */
  readonly digest: Digest
}

/** Makes a function that reads a text from an offset on. The arrays are the caller's to keep. */
export function createTextReader(settings: SketchSettings): (text: string, from: number) => TextReading {
  const shingle = createShingler(settings)
  const take = createSampler(settings)
  return (text, from) => {
    const { shingles, count, tokens, digest } = shingle(text, from)
    return { shingles: shingles.slice(0, count), sample: take(shingles, count).slice(), tokens, digest: digest() }
  }
}
