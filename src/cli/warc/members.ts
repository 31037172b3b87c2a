// A packed WARC file is many gzip members one behind another, usually a record each (WARC 1.1, annex D). Node's zlib
// reads over their borders without a word; here every piece carries the offset of its member, which is where tools that
// read single records look for it, and a broken member costs itself only: the search goes on at the next gzip header.

import pako from 'pako'
import { type Chunks, joinParts } from '../bytes.ts'

/** Unpacked bytes and where they came from; or what is wrong with the member there. */
export type Piece =
  | { readonly offset: number; readonly bytes: Uint8Array }
  | { readonly offset: number; readonly broken: string }

/** First bytes of a gzip member: the magic number and the only method there is (RFC 1952). */
const HEADER = Buffer.from([0x1f, 0x8b, 0x08])

/** What pako keeps of its stream; its types leave it out. */
interface Inflating {
  readonly strm: { readonly avail_in: number }
  readonly ended: boolean
}

/** A member under way. */
class Member {
  readonly offset: number
  readonly unpacked: Uint8Array[] = []
  private readonly inflate = new pako.Inflate()

  constructor(offset: number) {
    this.offset = offset
    this.inflate.onData = (chunk) => this.unpacked.push(chunk as Uint8Array)
    this.inflate.onEnd = (status) => {
      this.inflate.err = status // pako would join all chunks here
    }
  }

  /** Unpacks; gives back how many of the bytes lie behind the member's end, or undefined while it goes on. */
  push(bytes: Uint8Array): number | undefined {
    this.inflate.push(bytes, false)
    const { strm, ended } = this.inflate as unknown as Inflating
    return ended ? strm.avail_in : undefined
  }

  get problem(): string | undefined {
    return this.inflate.err === 0 ? undefined : this.inflate.msg || 'its gzip data is broken'
  }
}

/** Unpacks all members of a stream. */
export async function* unpackMembers(chunks: Chunks): AsyncGenerator<Piece> {
  let at = 0 // offset of `rest` in the file
  let rest: Uint8Array = new Uint8Array(0)
  let member: Member | undefined
  // After a broken member, what only looks like the next header is no news.
  let isLost = false
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : joinParts([rest, chunk])
    while (rest.length > 0) {
      if (member === undefined) {
        const skip = findHeader(rest)
        if (skip > 0 && !isLost) yield { offset: at, broken: 'expected a gzip member, got other bytes' }
        isLost ||= skip > 0
        at += skip
        rest = rest.subarray(skip)
        if (rest.length < HEADER.length) break
        member = new Member(at)
      }
      const left: number | undefined = member.push(rest)
      const { offset, problem } = member
      if (problem !== undefined) {
        if (!isLost) yield { offset, broken: `expected a gzip member, got broken data: ${problem}` }
        isLost = true
        const next = Math.max(1, offset - at + 1)
        at += next
        rest = rest.subarray(next)
        member = undefined
        continue
      }
      for (const bytes of member.unpacked.splice(0)) {
        isLost = false
        yield { offset, bytes }
      }
      at += rest.length - (left ?? 0)
      rest = rest.subarray(rest.length - (left ?? 0))
      if (left !== undefined) member = undefined
    }
  }
  if (member !== undefined && !isLost) yield { offset: member.offset, broken: 'the file ends within this gzip member' }
}

/** Where the next member may begin; a header that the end cuts off counts. */
function findHeader(bytes: Uint8Array): number {
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(HEADER)
  if (found >= 0) return found
  for (let length = Math.min(HEADER.length - 1, bytes.length); length > 0; length -= 1) {
    const tail = bytes.subarray(bytes.length - length)
    if (tail.every((byte, index) => byte === HEADER[index])) return bytes.length - length
  }
  return bytes.length
}
