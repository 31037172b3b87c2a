// Bytes to lines, with bounded memory: a line beyond the limit is told as such and not held.

import { joinParts } from './bytes.ts'

/** A line of a file, without its line feed. */
export interface Line {
  /** 1-based. */
  readonly number: number
  /** The bytes; undefined when the line was longer than the limit. */
  readonly bytes: Uint8Array | undefined
}

/** Longest line, and largest page in a file of its own. News pages are below 10 MB. */
export const MAX_PAGE_BYTES: number = 64 * 1024 * 1024

const LINE_FEED = 0x0a

/** Splits a stream of chunks at line feeds. A last line without one counts; an empty rest does not. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = MAX_PAGE_BYTES,
): AsyncGenerator<Line> {
  let number = 0
  let parts: Uint8Array[] = []
  let length = 0
  const take = (part: Uint8Array): void => {
    length += part.length
    if (length <= limit) parts.push(part)
    else parts = []
  }
  const finish = (): Line => {
    number += 1
    const bytes = length <= limit ? joinParts(parts) : undefined
    parts = []
    length = 0
    return { number, bytes }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, to))
      from = to + 1
      yield finish()
    }
    if (from < chunk.length) take(chunk.subarray(from))
  }
  if (length > 0) yield finish()
}

/** All bytes of a stream, or undefined when there are more than the limit. */
export async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = MAX_PAGE_BYTES,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) return undefined
    parts.push(chunk)
  }
  return joinParts(parts)
}
