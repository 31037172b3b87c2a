// Tells by its first bytes what a source is: a page a line, a web archive, or one page, packed with gzip or not. What is
// packed in another way is told as such, with the command that unpacks it, instead of being taken for a broken page.

import { constants, gunzipSync } from 'node:zlib'
import { type Chunks, gunzip, peek } from './bytes.ts'
import type { InputKind, Source } from './sources.ts'

/** A source that was looked at. */
export interface Sniffed {
  readonly kind: 'jsonl' | 'warc' | 'html' | 'text' | 'auto'
  /** Unpacked, except for a web archive, whose records are packed one by one. */
  readonly chunks: Chunks
  readonly isPacked: boolean
  /** Why it cannot be read at all. */
  readonly problem?: string
}

/** White space longer than that before the first mark is no file of ours. */
const BLANK_BYTES = 65_536
/** Packed bytes that are enough to see how the file begins. */
const PACKED_BYTES = 1024
const WARC = Buffer.from('WARC/')
const OPENING_BRACE = 0x7b

/** First bytes of files that hold pages in a form that is not read here, and what turns them into one that is. */
const FOREIGN: readonly (readonly [name: string, magic: readonly number[], remedy: string])[] = [
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd], 'zstd -dc'],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a], 'xz -dc'],
  ['bzip2', [0x42, 0x5a, 0x68], 'bzip2 -dc'],
  ['zip', [0x50, 0x4b, 0x03, 0x04], 'unzip -p'],
]

/** Looks at the start of a source. */
export async function sniff(source: Source, raw: Chunks): Promise<Sniffed> {
  const first = await peek(raw, (head) => head.length >= 2)
  const isPacked = first.head[0] === 0x1f && first.head[1] === 0x8b
  if (isPacked) {
    const packed = await peek(first.chunks, (head) => head.length >= PACKED_BYTES)
    if (isWarc(source.kind, startOfPacked(packed.head))) return { kind: 'warc', chunks: packed.chunks, isPacked }
    return sniffPlain(source, gunzip(packed.chunks), isPacked)
  }
  return sniffPlain(source, first.chunks, isPacked)
}

async function sniffPlain(source: Source, bytes: Chunks, isPacked: boolean): Promise<Sniffed> {
  const { head, chunks } = await peek(bytes, (start) => isTelling(start))
  const mark = firstMark(head)
  const found = { chunks, isPacked }
  if (isWarc(source.kind, head)) return { kind: 'warc', ...found }
  const foreign = FOREIGN.find(([, magic]) => magic.every((byte, index) => head[index] === byte))
  if (foreign !== undefined) return { kind: 'auto', ...found, problem: adviceOn(foreign, source) }
  // Nothing on standard input is a crawl without pages, not an empty page.
  const looksLikeJson = mark < 0 ? source.path === undefined : head[mark] === OPENING_BRACE
  return { kind: source.kind === 'auto' && looksLikeJson ? 'jsonl' : source.kind, ...found }
}

function adviceOn([name, , remedy]: (typeof FOREIGN)[number], { path, name: file }: Source): string {
  const from = path === undefined ? '' : ` ${file}`
  return `expected pages, or these with gzip, got ${name}; unpack it: ${remedy}${from} | wiredesk … -`
}

/** A name or a flag says so, or, where nothing is said, the first bytes. */
function isWarc(kind: InputKind, head: Uint8Array): boolean {
  return kind === 'warc' || (kind === 'auto' && WARC.every((byte, index) => head[index] === byte))
}

/** The start of what is packed, as far as these bytes reach. */
function startOfPacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return new Uint8Array(0) // told by whoever reads on
  }
}

/** True when the bytes are enough to tell; a W may be that of WARC/, other marks tell by their first four bytes. */
function isTelling(head: Uint8Array): boolean {
  if (head.length >= BLANK_BYTES) return true
  return firstMark(head) >= 0 && (head[firstMark(head)] === OPENING_BRACE || head.length >= WARC.length)
}

/** Index of the first byte that is neither white space nor part of a byte order mark; -1 if there is none. */
export function firstMark(bytes: Uint8Array): number {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let index = start; index < bytes.length; index += 1) if (bytes[index]! > 0x20) return index
  return -1
}
