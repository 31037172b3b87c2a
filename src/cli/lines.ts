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
  /** Where each line ends; the next one begins behind its line feed. A line beyond the limit is empty. */
  readonly ends: Uint32Array
  /** Which lines were beyond the limit, from 0. */
  readonly tooLong: readonly number[]
}

/** Cuts a stream at line feeds into blocks of so many bytes, or more. The lines before an error are still given. */
export async function* cutBlocks(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  limit: number = MAX_PAGE_BYTES,
): AsyncGenerator<LineBlock> {
  const cutter = new BlockCutter(size, limit)
  try {
    for await (const chunk of chunks) yield* cutter.take(chunk)
  } catch (error) {
    yield* cutter.block()
    throw error
  }
  cutter.endLine()
  yield* cutter.block()
}

const ONE_LINE_FEED = Uint8Array.of(LINE_FEED)

/** Puts whole lines together: what stands between two blocks is copied once, however many lines it is. */
class BlockCutter {
  readonly #size: number
  readonly #limit: number
  #first = 1
  /** Whole lines, and where they end. */
  #parts: Uint8Array[] = []
  #length = 0
  #ends: number[] = []
  #tooLong: number[] = []
  /** The beginning of a line of which the end has not come; dropped beyond the limit. */
  #open: Uint8Array[] = []
  #openLength = 0

  constructor(size: number, limit: number) {
    this.#size = size
    this.#limit = limit
  }

  /** Takes more bytes; gives the blocks that are full. */
  *take(chunk: Uint8Array): Generator<LineBlock> {
    /** From here on nothing lies in the parts yet. */
    let from = 0
    let line = 0
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, line)) {
      if (this.#openLength > 0 || to - line > this.#limit) {
        this.#put(chunk.subarray(from, line))
        this.#hold(chunk.subarray(line, to))
        this.endLine()
        from = to + 1
      } else {
        this.#ends.push(this.#length + to - from)
      }
      line = to + 1
      if (this.#length + line - from < this.#size) continue
      this.#put(chunk.subarray(from, line))
      from = line
      yield* this.block()
    }
    this.#put(chunk.subarray(from, line))
    if (line < chunk.length) this.#hold(chunk.subarray(line))
  }

  /** Ends the line that is open, if there is one. */
  endLine(): void {
    if (this.#openLength === 0) return
    if (this.#openLength > this.#limit) this.#tooLong.push(this.#ends.length)
    for (const part of this.#open) this.#put(part)
    this.#ends.push(this.#length)
    this.#put(ONE_LINE_FEED)
    this.#open = []
    this.#openLength = 0
  }

  /** What was put together, if that is a line or more; begins anew. */
  *block(): Generator<LineBlock> {
    if (this.#ends.length === 0) return
    const bytes = joined(this.#parts, this.#length)
    yield { first: this.#first, bytes, ends: Uint32Array.from(this.#ends), tooLong: this.#tooLong }
    this.#first += this.#ends.length
    this.#parts = []
    this.#length = 0
    this.#ends = []
    this.#tooLong = []
  }

  #put(part: Uint8Array): void {
    if (part.length === 0) return
    this.#parts.push(part)
    this.#length += part.length
  }

  #hold(part: Uint8Array): void {
    this.#openLength += part.length
    if (this.#openLength <= this.#limit) this.#open.push(part)
    else this.#open = []
  }
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
