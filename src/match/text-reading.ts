// Text reading: everything that is kept of a text once it was read; of many texts in a few arrays, as threads give back.
// Two small arrays a text would be millions for the allocator, which keeps what it gave them.

import type { Digest } from './digests.ts'
import type { SketchSettings } from './options.ts'
import { resized } from './radix.ts'
import { createSampler } from './sampler.ts'
import { createShingler } from './shingle.ts'
import type { StopSignal } from './stop.ts'

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

/** What is kept of several texts, one after another. */
export interface TextReadings {
  readonly shingles: Uint32Array
  readonly samples: Uint32Array
  /** Of each text `FIELDS` numbers: where its shingles and its sample end, its tokens, the two hashes of its digest. */
  readonly fields: Uint32Array
}

const FIELDS = 5

/** Makes a function that reads texts from offsets on; it looks at the signal before each. */
export function createTextsReader(
  settings: SketchSettings,
  signal: StopSignal | undefined,
): (texts: readonly string[], starts: readonly number[]) => TextReadings {
  const shingle = createShingler(settings)
  const take = createSampler(settings)
  return (texts, starts) => {
    const fields = new Uint32Array(texts.length * FIELDS)
    let shingles: Uint32Array = new Uint32Array(1 << 16)
    let samples: Uint32Array = new Uint32Array(1 << 14)
    let used = 0
    let sampled = 0
    for (const [at, text] of texts.entries()) {
      signal?.throwIfAborted()
      const read = shingle(text, starts[at]!)
      const sample = take(read.shingles, read.count)
      if (used + read.count > shingles.length) shingles = resized(shingles, (used + read.count) * 2)
      if (sampled + sample.length > samples.length) samples = resized(samples, (sampled + sample.length) * 2)
      shingles.set(read.shingles.subarray(0, read.count), used)
      samples.set(sample, sampled)
      used += read.count
      sampled += sample.length
      const [first, second] = read.digest()
      fields.set([used, sampled, read.tokens, first, second], at * FIELDS)
    }
    return { shingles: shingles.slice(0, used), samples: samples.slice(0, sampled), fields }
  }
}

/** One of several texts; its arrays are views. */
export function readingAt({ shingles, samples, fields }: TextReadings, text: number): TextReading {
  const at = text * FIELDS
  const tokens = fields[at + 2]!
  return {
    shingles: shingles.subarray(text === 0 ? 0 : fields[at - FIELDS]!, fields[at]!),
    sample: samples.subarray(text === 0 ? 0 : fields[at - FIELDS + 1]!, fields[at + 1]!),
    tokens,
    digest: [fields[at + 3]!, fields[at + 4]!, tokens],
  }
}
