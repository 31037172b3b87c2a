// Cuts a WARC stream into its records (WARC 1.0 and 1.1: a head of lines, an empty line, as many bytes as Content-Length
// says, two line ends). A record that is not like that is told with its offset, and the search goes on from its second
// byte, so that a wrong length does not swallow the records behind it. At most one record is held.

import { type Chunks, joinParts } from '../bytes.ts'
import { MAX_PAGE_BYTES } from '../lines.ts'
import { type Piece, unpackMembers } from './members.ts'

/** A record, or what is wrong where one should be. `offset` is where it begins in the file, packed as it is. */
export type Cut =
  | {
      readonly offset: number
      readonly bytes: Uint8Array /** False when only the start of a huge record is here. */
      readonly isWhole: boolean
    }
  | { readonly offset: number; readonly problem: string }

/** Longest head: real ones are below 2 kB. */
const HEAD_BYTES = 65_536
const HEAD_END = '\r\n\r\n'
const VERSION = 'WARC/'
const CARRIAGE_RETURN = 0x0d
const LINE_FEED = 0x0a
/** Bytes that hold most heads. */
const FIRST_LOOK_BYTES = 2048
const LENGTH = /^content-length[ \t]*:[ \t]*(\d{1,15})[ \t]*\r?$/im

/** Cuts records from the bytes of a file. */
export async function* cutRecords(chunks: Chunks, isPacked: boolean): AsyncGenerator<Cut> {
  const reader = new PieceReader(isPacked ? unpackMembers(chunks) : plainPieces(chunks), isPacked)
  for (;;) {
    if (await reader.skipLineEnds()) {
      const cut = await cutOne(reader, reader.offset)
      if ('problem' in cut) await reader.seekRecord()
      // A record that a broken piece cuts short is told by that piece.
      if (!('problem' in cut) || !reader.isAtBreak) yield cut
      continue
    }
    const broken = reader.passBreak()
    if (broken === undefined) return
    yield broken
  }
}

async function cutOne(reader: PieceReader, offset: number): Promise<Cut> {
  const headLength = await reader.find(HEAD_END, HEAD_BYTES)
  const head = (await reader.peek(headLength ?? HEAD_BYTES)).toString('latin1')
  if (!head.startsWith(VERSION)) return { offset, problem: 'expected a record that begins with WARC/, got other bytes' }
  const length = LENGTH.exec(head)?.[1]
  if (headLength === undefined)
    return { offset, problem: 'expected an empty line behind the head of the record, got none' }
  if (length === undefined) return { offset, problem: 'expected the record to have a Content-Length, got none' }
  const size = headLength + HEAD_END.length + Number(length)
  if (size > MAX_PAGE_BYTES) {
    const bytes = await reader.peek(HEAD_BYTES)
    const isThere = await reader.skip(size)
    return isThere ? { offset, bytes, isWhole: false } : { offset, problem: endsWithin(length) }
  }
  const bytes = await reader.peek(size + 2)
  if (bytes.length < size) return { offset, problem: endsWithin(length) }
  const isFollowed = bytes.length === size || bytes.subarray(size).toString('latin1') === '\r\n'
  if (!isFollowed)
    return { offset, problem: `expected the record to end after ${length} bytes, as its Content-Length says, got more` }
  await reader.skip(size)
  return { offset, bytes: bytes.subarray(0, size), isWhole: true }
}

function endsWithin(length: string): string {
  return `expected ${length} bytes, as the record's Content-Length says, got the end of the file`
}

async function* plainPieces(chunks: Chunks): AsyncGenerator<Piece> {
  let offset = 0
  for await (const bytes of chunks) {
    yield { offset, bytes }
    offset += bytes.length
  }
}

/** Looks ahead in a stream of pieces, and knows where in the file it is. A broken piece is like an end, until passed. */
class PieceReader {
  private readonly pieces: AsyncGenerator<Piece>
  private readonly isPacked: boolean
  private readonly parts: { readonly offset: number; readonly bytes: Uint8Array }[] = []
  private held = 0
  private broken: { readonly offset: number; readonly problem: string } | undefined

  constructor(pieces: AsyncGenerator<Piece>, isPacked: boolean) {
    this.pieces = pieces
    this.isPacked = isPacked
  }

  /** Offset in the file of the next byte: that of its gzip member where it is packed. */
  get offset(): number {
    return this.parts[0]?.offset ?? 0
  }

  /** True when nothing is left before a broken piece. */
  get isAtBreak(): boolean {
    return this.held === 0 && this.broken !== undefined
  }

  /** Goes behind the broken piece and says what is wrong with it; undefined at the end of the stream. */
  passBreak(): { readonly offset: number; readonly problem: string } | undefined {
    const { broken } = this
    this.broken = undefined
    return broken
  }

  /** The next bytes, fewer at the end. They stay where they are. */
  async peek(count: number): Promise<Buffer> {
    while (this.held < count && (await this.pull()));
    const taken: Uint8Array[] = []
    let length = 0
    for (const { bytes } of this.parts) {
      if (length >= count) break
      taken.push(bytes)
      length += bytes.length
    }
    const joined = joinParts(taken)
    return Buffer.from(joined.buffer, joined.byteOffset, Math.min(count, joined.length))
  }

  /** Goes forward; false when the end comes before. */
  async skip(count: number): Promise<boolean> {
    let left = count
    while (left > 0) {
      const part = this.parts.shift()
      if (part === undefined) {
        if (!(await this.pull())) return false
        continue
      }
      const length = Math.min(left, part.bytes.length)
      left -= length
      this.held -= length
      if (length === part.bytes.length) continue
      this.parts.unshift({ offset: part.offset + (this.isPacked ? 0 : length), bytes: part.bytes.subarray(length) })
    }
    return true
  }

  /** Goes to the next byte that is no line end; false at the end. */
  async skipLineEnds(): Promise<boolean> {
    for (;;) {
      const [next] = await this.peek(1)
      if (next === undefined) return false
      if (next !== CARRIAGE_RETURN && next !== LINE_FEED) return true
      await this.skip(1)
    }
  }

  /** Where a text stands within the next `limit` bytes. */
  async find(text: string, limit: number): Promise<number | undefined> {
    for (let count = FIRST_LOOK_BYTES; ; count *= 4) {
      const bytes = await this.peek(Math.min(count, limit))
      const found = bytes.indexOf(text, 0, 'latin1')
      if (found >= 0) return found
      if (count >= limit || bytes.length < count) return undefined
    }
  }

  /** Goes to the next line that begins like a record, at least one byte on. */
  async seekRecord(): Promise<void> {
    await this.skip(1)
    for (;;) {
      const bytes = await this.peek(HEAD_BYTES)
      const found = bytes.indexOf(`\n${VERSION}`, 0, 'latin1')
      if (found >= 0) await this.skip(found + 1)
      else if (bytes.length < HEAD_BYTES) await this.skip(bytes.length)
      else await this.skip(HEAD_BYTES - VERSION.length) // the text may begin in the bytes that stay
      if (found >= 0 || bytes.length < HEAD_BYTES) return
    }
  }

  private async pull(): Promise<boolean> {
    if (this.broken !== undefined) return false
    const { done, value } = await this.pieces.next()
    if (done) return false
    if ('broken' in value) {
      this.broken = { offset: value.offset, problem: value.broken }
      return false
    }
    this.parts.push(value)
    this.held += value.bytes.length
    return true
  }
}
