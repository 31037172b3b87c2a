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

/** Reads texts one after another. */
export interface TextCollector {
  /** Reads a text from an offset on. */
  add(text: string, from: number): void
  finish(): TextReadings
}

/** Makes a function that begins a collection; one at a time. */
export function createTextCollector(settings: SketchSettings): () => TextCollector {
  const shingle = createShingler(settings)
  const take = createSampler(settings)
  let shingles: Uint32Array = new Uint32Array(1 << 16)
  let samples: Uint32Array = new Uint32Array(1 << 14)
  return () => {
    const fields: number[] = []
    let used = 0
    let sampled = 0
    return {
      add(text, from) {
        const read = shingle(text, from)
        const sample = take(read.shingles, read.count)
        if (used + read.count > shingles.length) shingles = resized(shingles, (used + read.count) * 2)
        if (sampled + sample.length > samples.length) samples = resized(samples, (sampled + sample.length) * 2)
        shingles.set(read.shingles.subarray(0, read.count), used)
        samples.set(sample, sampled)
        used += read.count
        sampled += sample.length
        const [first, second] = read.digest()
        fields.push(used, sampled, read.tokens, first, second)
      },
      finish() {
        const readings = { shingles: shingles.slice(0, used), samples: samples.slice(0, sampled) }
        if (shingles.length > MOST_KEPT) shingles = new Uint32Array(MOST_KEPT)
        return { ...readings, fields: Uint32Array.from(fields) }
      },
    }
  }
}

/** Shingles for which room is kept from one collection to the next. */
const MOST_KEPT = 1 << 20

/** Makes a function that reads texts from offsets on; it looks at the signal before each. */
export function createTextsReader(
  settings: SketchSettings,
  signal: StopSignal | undefined,
): (texts: readonly string[], starts: readonly number[]) => TextReadings {
  const collect = createTextCollector(settings)
  return (texts, starts) => {
    const collection = collect()
    for (const [at, text] of texts.entries()) {
      signal?.throwIfAborted()
      collection.add(text, starts[at]!)
    }
    return collection.finish()
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
