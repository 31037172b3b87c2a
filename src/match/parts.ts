// Parts: stories that stand in a document, and whether they are different stories there.

import type { Corpus } from './link.ts'
import { sharedCount } from './shingle.ts'

/** Share of a story, or of a stretch of it, that must stand in a document. */
export const CONTAINED = 0.5
/** Up to this share of the shorter one two stories are unlike. */
export const UNLIKE = 0.1

/** A story in a document, and the shingles it has there. */
export interface Part {
  readonly document: number
  readonly stretch: Uint32Array
}

/** The parts of which no two stand together in most documents that have either. */
export function mostlyApart<P extends Part>(
  parts: readonly P[],
  whole: number,
  neighbours: readonly number[],
  corpus: Corpus,
): P[] {
  const prints = [whole, ...neighbours]
  const has = parts.map(({ stretch }) =>
    prints.map((print) => sharedCount(corpus.sets.of(print), stretch) >= CONTAINED * stretch.length),
  )
  const kept: number[] = []
  for (let part = 0; part < parts.length; part++) {
    const apart = kept.every((other) => {
      let both = 0
      let onlyThis = 0
      let onlyOther = 0
      for (let print = 0; print < prints.length; print++) {
        const one = has[part]![print]!
        const two = has[other]![print]!
        if (one && two) both++
        else if (one) onlyThis++
        else if (two) onlyOther++
      }
      return both <= Math.min(onlyThis, onlyOther)
    })
    if (apart) kept.push(part)
  }
  return kept.map((part) => parts[part]!)
}

/** Share of a document that its parts fill. */
export function shareOf(parts: readonly Part[], document: number, { sets }: Corpus): number {
  return parts.reduce((sum, { stretch }) => sum + stretch.length, 0) / sets.size(document)
}
