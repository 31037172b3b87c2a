// A record of a web archive to a page: the address, the body as it was sent, and the charset that the server named.
// warcio reads the heads and undoes transfer and content encodings.

import { brotliDecompressSync } from 'node:zlib'
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio'
import { open } from '../../clean/open.ts'
import type { Page } from '../../types.ts'
import { joinParts } from '../bytes.ts'
import { MAX_PAGE_BYTES } from '../lines.ts'

/** Exactly one of the three, or none for records that hold no response: requests, metadata, the archive's own notes. */
export interface RecordReading {
  readonly page?: Page
  readonly problem?: string
  /** A response that is no page of news, and why. */
  readonly leftOut?: 'no HTML' | 'a redirect or an error' | 'seen before (revisit)'
}

type Body = { readonly bytes: Uint8Array } | { readonly problem: string }

/** Bytes that are unpacked at a time, so that a small body that unpacks to gigabytes is noticed early. */
const SLICE_BYTES = 65_536
const TOO_LARGE = `expected a page of at most ${MAX_PAGE_BYTES / 1024 / 1024} MB, got a larger one`

/** Reads a record. `isWhole` is false when only its start is given. */
export async function readRecord(bytes: Uint8Array, isWhole: boolean): Promise<RecordReading> {
  const record = await new WARCParser(new AsyncIterReader(slices(bytes), null)).parse()
  if (record === null) return { problem: 'expected the head of a record, got none' }
  switch (record.warcType) {
    case 'response':
      return readResponse(record, isWhole)
    case 'resource':
    case 'conversion':
      return readStored(record, isWhole)
    case 'revisit':
      return { leftOut: 'seen before (revisit)' }
    default:
      return {}
  }
}

/** A response as it came over the wire. */
async function readResponse(record: WARCRecord, isWhole: boolean): Promise<RecordReading> {
  if (!/^application\/http\b/i.test(record.warcContentType ?? 'application/http')) return {} // dns: and the like
  const { httpHeaders } = record
  if (httpHeaders === null || !/^HTTP\/\d/.test(httpHeaders.statusline)) {
    return { problem: 'expected the response to begin with HTTP/ and a status, got other bytes' }
  }
  const status = Number(httpHeaders.statusCode)
  if (!(status >= 200 && status < 300)) return { leftOut: 'a redirect or an error' }
  const type = httpHeaders.headers.get('content-type') ?? record.warcHeader('WARC-Identified-Payload-Type') ?? ''
  if (type !== '' && !isHtml(type)) return { leftOut: 'no HTML' }
  if (!isWhole) return { problem: TOO_LARGE }
  const body = await bodyOf(record, httpHeaders.headers.get('content-encoding') ?? '')
  if ('problem' in body) return body
  return type === '' && open(body.bytes, {}).format !== 'html'
    ? { leftOut: 'no HTML' }
    : pageFrom(record, body.bytes, type)
}

/** Something that was saved as it is, or text that was made of a page, as in the WET files of Common Crawl. */
async function readStored(record: WARCRecord, isWhole: boolean): Promise<RecordReading> {
  const type = record.warcContentType ?? ''
  const isText = record.warcType === 'conversion' && /^text\/plain\b/i.test(type)
  if (!isText && !isHtml(type)) return { leftOut: 'no HTML' }
  if (!isWhole) return { problem: TOO_LARGE }
  const body = await bodyOf(record, '')
  return 'problem' in body ? body : pageFrom(record, body.bytes, type)
}

/** WARC-Date is when the page was fetched, which is not when it was published. */
function pageFrom(record: WARCRecord, bytes: Uint8Array, type: string): RecordReading {
  const address = record.warcTargetURI ?? undefined
  const charset = /\bcharset\s*=\s*["']?([\w.:-]{1,40})/i.exec(type)?.[1]
  const { source, format, refusal } = open(bytes, {
    format: isHtml(type) || type === '' ? 'html' : 'text',
    ...(charset !== undefined && { charset }),
  })
  const id = address ?? record.warcHeader('WARC-Record-ID') ?? undefined
  return {
    page: {
      ...(id !== undefined && { id }),
      ...(address !== undefined && /^https?:/i.test(address) && { url: address }),
      ...(record.warcDate != null && { fetchedAt: record.warcDate }),
      ...(refusal === 'not-text' ? { html: bytes } : format === 'html' ? { html: source } : { text: source }),
    },
  }
}

async function bodyOf(record: WARCRecord, encoding: string): Promise<Body> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of record) {
    length += part.length
    if (length > MAX_PAGE_BYTES) return { problem: TOO_LARGE }
    parts.push(part)
  }
  const reader = record.contentReader
  if (reader instanceof AsyncIterReader) {
    if (reader.errored) return { problem: 'expected the chunks of its transfer encoding, got broken ones' }
    const isCutOff = reader.lastValue !== null && reader.inflator?.ended === false
    if (reader.compressed && isCutOff) {
      return { problem: `expected its body to be packed as ${encoding || 'gzip'}, got one that is cut off` }
    }
  }
  return unpackBrotli(joinParts(parts), encoding.trim().toLowerCase())
}

/** warcio leaves brotli packed. Many crawlers unpack bodies before they save them, and leave the header as it was. */
function unpackBrotli(bytes: Uint8Array, encoding: string): Body {
  if (encoding !== 'br') return encoding === 'zstd' ? unlessPacked(bytes, encoding) : { bytes }
  try {
    return { bytes: brotliDecompressSync(bytes, { maxOutputLength: MAX_PAGE_BYTES }) }
  } catch {
    return unlessPacked(bytes, encoding)
  }
}

function unlessPacked(bytes: Uint8Array, encoding: string): Body {
  if (open(bytes, {}).refusal !== 'not-text') return { bytes }
  return { problem: `expected a body packed with gzip, deflate or br, got ${encoding} that cannot be unpacked here` }
}

function isHtml(type: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) yield bytes.subarray(at, at + SLICE_BYTES)
}
