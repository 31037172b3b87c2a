// Web archives as crawlers write them and as disks and networks damage them.

import { join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPages } from '../../src/cli/input.ts'
import { createProblems } from '../../src/cli/problems.ts'
import { findSources } from '../../src/cli/sources.ts'
import { colorsFor } from '../../src/cli/terminal.ts'
import { readRecord } from '../../src/cli/warc/page.ts'
import { cutRecords } from '../../src/cli/warc/records.ts'
import type { Page } from '../../src/types.ts'
import { inFolder, linesOf, runCli } from './run-cli.ts'
import { EEL_STORY, SAMPLE_PAGES, TRAM_STORY } from './sample-pages.ts'
import { httpResponse, packed, warcRecord } from './warc-file.ts'

const [TRAM, EEL] = SAMPLE_PAGES as [{ html: string }, { html: string }]
const TRAM_URI = 'https://east.example/tram'
const EEL_URI = 'https://west.example/eel'
const response = (uri: string, html: string | Uint8Array, fields?: Record<string, string>, status?: string): Buffer =>
  warcRecord('response', uri, httpResponse(html, fields, status))

/** An archive with everything that archives hold. */
const RECORDS: readonly Buffer[] = [
  warcRecord('warcinfo', 'archive.warc', 'software: a crawler\r\nformat: WARC File Format 1.1\r\n'),
  warcRecord('request', TRAM_URI, 'GET /tram HTTP/1.1\r\nHost: east.example\r\n\r\n', {
    'Content-Type': 'application/http; msgtype=request',
  }),
  response(TRAM_URI, TRAM.html),
  warcRecord('metadata', TRAM_URI, 'fetchTimeMs: 12\r\n'),
  response('https://east.example/logo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), { 'Content-Type': 'image/png' }),
  response('https://east.example/old', '<p>Moved</p>', { 'Content-Type': 'text/html' }, '301 Moved Permanently'),
  response('https://east.example/gone', '<p>Not found</p>', { 'Content-Type': 'text/html' }, '404 Not Found'),
  warcRecord('revisit', TRAM_URI, ''),
  warcRecord('response', 'dns:west.example', '192.0.2.1', { 'Content-Type': 'text/dns' }),
  response(EEL_URI, EEL.html),
]

/** Reads a file as the command line does. */
async function pagesOf(file: string, bytes: Uint8Array): Promise<{ pages: Page[]; told: string[] }> {
  const pages: Page[] = []
  const told: string[] = []
  const signal = new AbortController().signal
  const write = (line: string): void => void told.push(line)
  const problems = createProblems(false, colorsFor({}, {}), write)
  await inFolder({ [file]: bytes }, async (folder) => {
    const sources = await findSources([join(folder, file)], 'auto')
    const events = { problems, signal, onBytes() {}, note: write }
    for await (const { page } of readPages(sources, events)) pages.push(page)
    for (const [index, line] of told.entries()) told[index] = line.replace(`${folder}/`, '').trimEnd()
  })
  return { pages, told }
}

/** What a broken or whole archive is cut into, at several chunk sizes, which must make no difference. */
async function cut(bytes: Uint8Array, isPacked: boolean): Promise<string[]> {
  const results = await Promise.all(
    [1, 7, 1000, 1 << 20].map(async (size) => {
      async function* chunks(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      }
      const found: string[] = []
      for await (const piece of cutRecords(chunks(), isPacked)) {
        const what = 'problem' in piece ? piece.problem : /WARC-Target-URI: (.*)\r/.exec(String(piece.bytes))?.[1]
        found.push(`${piece.offset} ${what}`)
      }
      return found
    }),
  )
  for (const result of results) expect(result).toEqual(results[0])
  return results[0]!
}

describe('a web archive', () => {
  it.each([
    ['crawl.warc', Buffer.concat(RECORDS)],
    ['crawl.warc.gz', packed(RECORDS)],
    ['in-one-piece.warc.gz', gzipSync(Buffer.concat(RECORDS))],
    ['without-a-name', packed(RECORDS)],
    ['without-a-name-either', Buffer.concat(RECORDS)],
  ])('%s: pages are its HTML responses, called by their addresses', async (file, bytes) => {
    const { pages, told } = await pagesOf(file, bytes)
    const fetchedAt = '2025-03-04T05:06:07Z'
    expect(pages).toEqual([
      { id: TRAM_URI, url: TRAM_URI, fetchedAt, html: TRAM.html },
      { id: EEL_URI, url: EEL_URI, fetchedAt, html: EEL.html },
    ])
    expect(told).toEqual([`${file}: 2 pages; left out: 1 no HTML, 2 a redirect or an error, 1 seen before (revisit).`])
  })

  it('says how to unpack what is packed otherwise', async () => {
    const { pages, told } = await pagesOf('a.jsonl.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0]))
    expect(pages).toEqual([])
    expect(told[0]).toMatch(/^a\.jsonl\.zst: expected pages, .*got zstd; unpack it: zstd -dc .*a\.jsonl\.zst \|/)
  })
})

describe.concurrent('wiredesk with a web archive', () => {
  it('cleans it from standard input, reports a broken record with its offset, and ends with 1', async () => {
    const records = [
      response(TRAM_URI, TRAM.html),
      warcRecord('response', 'https://broken.example/', 'no response at all'),
      response(EEL_URI, EEL.html),
    ]
    const { code, out, err } = await runCli(['clean'], { input: packed(records) })
    expect(code).toBe(1)
    expect(linesOf(out).map(({ text }) => text)).toEqual([TRAM_STORY.join('\n\n'), EEL_STORY.join('\n\n')])
    const offset = gzipSync(records[0]!).length
    expect(err).toContain(`-: record at byte ${offset}: expected the response to begin with HTTP/`)
    const strict = await runCli(['clean', '--strict'], { input: packed(records) })
    expect([strict.code, linesOf(strict.out).length]).toEqual([1, 1])
  })

  it('clusters an archive, which is read twice', async () => {
    const records = [...RECORDS, response('https://west.example/tram', TRAM.html)]
    await inFolder({ 'a.warc.gz': packed(records) }, async (cwd) => {
      const { code, out, err } = await runCli(['cluster', 'a.warc.gz', '--format', 'members'], { cwd })
      const [tram, eel, copy] = linesOf(out).map(({ cluster }) => cluster)
      expect([code, copy]).toEqual([0, tram])
      expect(eel).not.toBe(tram)
      expect(err.match(/left out/g)).toHaveLength(1)
    })
  })
})

describe('a record', () => {
  const html = Buffer.from(TRAM.html)
  const type = { 'Content-Type': 'text/html; charset=utf-8' }
  const chunked = Buffer.concat([Buffer.from(`${html.length.toString(16)}\r\n`), html, Buffer.from('\r\n0\r\n\r\n')])
  const read = (record: Uint8Array) => readRecord(record.subarray(0, -4), true)

  it.each<[string, Uint8Array, Record<string, string>]>([
    ['gzip', gzipSync(html), { ...type, 'Content-Encoding': 'gzip' }],
    ['deflate', deflateSync(html), { ...type, 'Content-Encoding': 'deflate' }],
    ['brotli', brotliCompressSync(html), { ...type, 'Content-Encoding': 'br' }],
    ['chunks', chunked, { ...type, 'Transfer-Encoding': 'chunked' }],
    [
      'gzip in chunks',
      chunksOf(gzipSync(html)),
      { ...type, 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
    ],
    ['a header that says gzip of what is not packed', html, { ...type, 'Content-Encoding': 'gzip' }],
    ['a header that says br of what is not packed', html, { ...type, 'Content-Encoding': 'br' }],
    ['a header that says zstd of what is not packed', html, { ...type, 'Content-Encoding': 'zstd' }],
    ['a header that says chunked of what is not', html, { ...type, 'Transfer-Encoding': 'chunked' }],
    ['no type at all', html, { Server: 'old' }],
  ])('with %s becomes the page', async (_, body, fields) => {
    expect((await read(response(TRAM_URI, body, fields))).page?.html).toBe(TRAM.html)
  })

  it('is decoded by the charset that the server named', async () => {
    const body = Buffer.from('<p>Les élèves ont goûté la bière à midi.</p>', 'latin1')
    const { page } = await read(response(TRAM_URI, body, { 'Content-Type': 'text/html; charset="ISO-8859-1"' }))
    expect(page?.html).toBe('<p>Les élèves ont goûté la bière à midi.</p>')
  })

  it('of a WET file is text, and a saved resource HTML', async () => {
    const wet = await read(warcRecord('conversion', TRAM_URI, 'Words.\n', { 'Content-Type': 'text/plain' }))
    expect(wet.page).toMatchObject({ id: TRAM_URI, url: TRAM_URI, text: 'Words.\n' })
    const saved = await read(warcRecord('resource', 'file:///tmp/eel.html', EEL.html, { 'Content-Type': 'text/html' }))
    expect(saved.page).toMatchObject({ id: 'file:///tmp/eel.html', html: EEL.html })
    expect(saved.page).not.toHaveProperty('url')
  })

  it.each<[RegExp, Uint8Array, Record<string, string>]>([
    [
      /packed as gzip, got one that is cut off/,
      gzipSync(html).subarray(0, 200),
      { ...type, 'Content-Encoding': 'gzip' },
    ],
    [
      /chunks of its transfer encoding/,
      Buffer.from('5\r\nabcde\r\nzz\r\n'),
      { ...type, 'Transfer-Encoding': 'chunked' },
    ],
    [/packed with gzip, deflate or br, got zstd/, Buffer.alloc(99, 0), { ...type, 'Content-Encoding': 'zstd' }],
    [/at most 64 MB/, gzipSync(Buffer.alloc(65 << 20)), { ...type, 'Content-Encoding': 'gzip' }],
  ])('that cannot be read is a problem: %s', async (problem, body, fields) => {
    expect((await read(response(TRAM_URI, body, fields))).problem).toMatch(problem)
  })

  it('that is too large for a page is a problem when it is a page, and left out when it is a film', async () => {
    const [page, film] = ['text/html', 'video/mp4'].map((name) => response(TRAM_URI, 'x', { 'Content-Type': name }))
    expect((await readRecord(page!, false)).problem).toMatch(/at most 64 MB/)
    expect((await readRecord(film!, false)).leftOut).toBe('no HTML')
  })

  function chunksOf(bytes: Uint8Array): Buffer {
    const parts = [bytes.subarray(0, 50), bytes.subarray(50)]
    const framed = parts.flatMap((part) => [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')])
    return Buffer.concat([...framed, Buffer.from('0\r\n\r\n')])
  }
})

describe('damaged archives: what is broken is told by its offset, and the rest is read', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => response(`https://${name}.example/`, TRAM.html)) as [
    Buffer,
    Buffer,
    Buffer,
  ]
  const uri = (name: string, offset: number): string => `${offset} https://${name}.example/`
  const lying = (difference: number): Buffer =>
    Buffer.from(
      b.toString('latin1').replace(/Content-Length: (\d+)/, (_, n) => `Content-Length: ${Number(n) + difference}`),
      'latin1',
    )

  it('whole ones have nothing to tell', async () => {
    expect(await cut(Buffer.concat([a, b, c]), false)).toEqual([
      uri('a', 0),
      uri('b', a.length),
      uri('c', a.length + b.length),
    ])
    const members = [a, b, c].map((record) => gzipSync(record))
    expect(await cut(Buffer.concat(members), true)).toEqual([
      uri('a', 0),
      uri('b', members[0]!.length),
      uri('c', members[0]!.length + members[1]!.length),
    ])
    expect(await cut(new Uint8Array(0), false)).toEqual([])
    expect(await cut(new Uint8Array(0), true)).toEqual([])
  })

  it.each([-10, 10, 3000])('a length that is wrong by %i', async (difference) => {
    const [first, problem, ...rest] = await cut(Buffer.concat([a, lying(difference), c]), false)
    expect(first).toBe(uri('a', 0))
    expect(problem).toMatch(new RegExp(`^${a.length} expected .* Content-Length`))
    expect(rest).toEqual([uri('c', a.length + lying(difference).length)])
  })

  it('a record without a length, and bytes that are no record', async () => {
    const without = Buffer.from(b.toString('latin1').replace(/Content-Length: \d+\r\n/, ''), 'latin1')
    expect(await cut(Buffer.concat([a, without, c]), false)).toEqual([
      uri('a', 0),
      `${a.length} expected the record to have a Content-Length, got none`,
      uri('c', a.length + without.length),
    ])
    const junk = Buffer.alloc(5000, 'junk ')
    expect(await cut(Buffer.concat([a, junk, Buffer.from('\r\n'), c]), false)).toEqual([
      uri('a', 0),
      expect.stringMatching(`^${a.length} expected a record that begins with WARC/`),
      uri('c', a.length + junk.length + 2),
    ])
  })

  it('a file that is cut off', async () => {
    expect(await cut(Buffer.concat([a, b.subarray(0, 900)]), false)).toEqual([
      uri('a', 0),
      expect.stringMatching(`^${a.length} expected \\d+ bytes, .*got the end of the file`),
    ])
    const [first, second] = [a, b].map((record) => gzipSync(record)) as [Buffer, Buffer]
    expect(await cut(Buffer.concat([first, second.subarray(0, second.length - 9)]), true)).toEqual([
      uri('a', 0),
      `${first.length} the file ends within this gzip member`,
    ])
  })

  it('a gzip member that is broken, or has something in its place', async () => {
    const [first, second, third] = [a, b, c].map((record) => gzipSync(record)) as [Buffer, Buffer, Buffer]
    const spoilt = Buffer.from(second)
    spoilt.fill(0xff, 200, 260)
    expect(await cut(Buffer.concat([first, spoilt, third]), true)).toEqual([
      uri('a', 0),
      expect.stringMatching(`^${first.length} expected a gzip member, got broken data: `),
      uri('c', first.length + spoilt.length),
    ])
    expect(await cut(Buffer.concat([first, Buffer.alloc(100, 'x'), third]), true)).toEqual([
      uri('a', 0),
      `${first.length} expected a gzip member, got other bytes`,
      uri('c', first.length + 100),
    ])
  })
})
