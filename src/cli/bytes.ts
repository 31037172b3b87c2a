// Opens a file or standard input as a stream of bytes, unpacks gzip, and looks ahead without losing anything.

import { createReadStream } from 'node:fs'
import { addAbortSignal, pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** Bytes as they come. */
export type Chunks = AsyncIterable<Uint8Array>

/** A stream with its first bytes known. */
export interface Peeked {
  readonly head: Uint8Array
  /** The whole stream, `head` included. */
  readonly chunks: Chunks
}

/** Bytes that are read from a file at a time. */
const READ_BYTES = 1 << 20

/** Bytes of a file, or of standard input where there is no path. `onBytes` counts them. */
export function openBytes(path: string | undefined, onBytes: (count: number) => void, signal: AbortSignal): Chunks {
  return counted(
    addAbortSignal(signal, path === undefined ? process.stdin : createReadStream(path, { highWaterMark: READ_BYTES })),
    onBytes,
  )
}

/** Reads until `enough` says so, or the end. */
export async function peek(chunks: Chunks, enough: (head: Uint8Array) => boolean): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array(0)
  let ended = false
  while (!ended && !enough(head)) {
    const next = await iterator.next()
    if (next.done) ended = true
    else head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
  }
  return { head, chunks: resume(head, iterator) }
}

async function* resume(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

async function* counted(chunks: Chunks, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}

/** Unpacks gzip, also of several members. */
export async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip()
  // The callback form hands an error of either side to the reader below; the callback itself has nothing to add.
  pipeline(Readable.from(chunks, { objectMode: false }), unpacked, () => {})
  yield* unpacked
}

/** The parts as one; a single part is given back as it is. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}
