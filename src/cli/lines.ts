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

/** Lines that stand in a row, as bytes of their own: to be read in another thread. */
export interface LineBlock {
  /** Number of the first line. */
  readonly first: number
  readonly bytes: Uint8Array
  /** Where the bytes of each line end; of a line beyond the limit there are none. */
  readonly ends: Uint32Array
  /** Which lines were beyond the limit, from 0. */
  readonly tooLong: readonly number[]
}

/** Puts lines together until they have so many bytes. Those before an error are still given. */
export async function* blocksOf(lines: AsyncIterable<Line>, size: number): AsyncGenerator<LineBlock> {
  let parts: Uint8Array[] = []
  let ends: number[] = []
  let tooLong: number[] = []
  let first = 1
  let length = 0
  const finish = (): LineBlock => {
    const block = { first, bytes: joined(parts, length), ends: Uint32Array.from(ends), tooLong }
    first += ends.length
    parts = []
    ends = []
    tooLong = []
    length = 0
    return block
  }
  try {
    for await (const { bytes } of lines) {
      if (bytes === undefined) tooLong.push(ends.length)
      else parts.push(bytes)
      length += bytes?.length ?? 0
      ends.push(length)
      if (length >= size) yield finish()
    }
  } catch (error) {
    if (ends.length > 0) yield finish()
    throw error
  }
  if (ends.length > 0) yield finish()
}

/** Parts one after another in an array of its own, which can be given away: Node's buffers may share one. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let used = 0
  for (const part of parts) {
    whole.set(part, used)
    used += part.length
  }
  return whole
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
