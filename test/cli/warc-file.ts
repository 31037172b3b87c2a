// Web archives for the tests, written by hand, so that what is read is not what the same library has written.

import { gzipSync } from 'node:zlib'

/** A record of an archive. */
export function warcRecord(
  type: string,
  uri: string,
  block: string | Uint8Array,
  fields: Record<string, string> = {},
): Buffer {
  const body = Buffer.from(block)
  const head = {
    'WARC-Type': type,
    'WARC-Target-URI': uri,
    'WARC-Date': '2025-03-04T05:06:07Z',
    'WARC-Record-ID': `<urn:uuid:${uri.length}>`,
    'Content-Type': type === 'response' ? 'application/http; msgtype=response' : 'application/warc-fields',
    'Content-Length': String(body.length),
    ...fields,
  }
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), body, Buffer.from('\r\n\r\n')])
}

/** What a server answers. */
export function httpResponse(
  body: string | Uint8Array,
  fields: Record<string, string> = { 'Content-Type': 'text/html' },
  status = '200 OK',
): Buffer {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)])
}

/** Records packed one by one, as archives have them. */
export function packed(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)))
}
