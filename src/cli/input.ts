// Reads pages from sources, one at a time: a line of JSON each, a record of a web archive each, or a file each. What
// cannot be a page is reported with its place and skipped; the rest of the input is still read.

import type { Page } from '../types.ts'
import { type Chunks, openBytes } from './bytes.ts'
import { reasonOf, StrictError } from './exit.ts'
import { cutBlocks, type LineBlock, MAX_PAGE_BYTES, readWhole, splitLines } from './lines.ts'
import { parsePage } from './parse-page.ts'
import { nameOf, type Place, type Problems } from './problems.ts'
import { firstMark, sniff } from './sniff.ts'
import type { Source } from './sources.ts'

/** A page and where it came from. */
export interface PlacedPage {
  readonly page: Page
  readonly place: Place
  /** What the page is called: its id, or else the number of its line (with the file's name where there are several). */
  readonly name: string
}

/** What the reader tells while it reads. */
export interface ReadEvents {
  readonly problems: Problems
  readonly onBytes: (count: number) => void
  /** Takes what is worth knowing but no problem. */
  readonly note?: (line: string) => void
  readonly signal: AbortSignal
}

/** Lines of one source that were not read yet. */
export interface PlacedLines {
  readonly source: Source
  readonly block: LineBlock
}

/** Pages of all sources in order. */
export async function* readPages(sources: readonly Source[], events: ReadEvents): AsyncGenerator<PlacedPage> {
  yield* readAll(sources, events, (source, at) =>
    readSource(source, events, (chunks) => readLines(source, chunks, at, events)),
  )
}

/** The same, but that lines of JSON are given as they are, in blocks of so many bytes. */
export async function* readBlocks(
  sources: readonly Source[],
  events: ReadEvents,
  size: number,
): AsyncGenerator<PlacedPage | PlacedLines> {
  yield* readAll(sources, events, (source, at) =>
    readSource<PlacedLines>(source, events, (chunks) => placedBlocks(source, chunks, at, size)),
  )
}

async function* placedBlocks(
  source: Source,
  chunks: Chunks,
  at: { line: number },
  size: number,
): AsyncGenerator<PlacedLines> {
  for await (const block of cutBlocks(chunks, size)) {
    at.line = block.first + block.ends.length - 1
    yield { source, block }
  }
}

/** What a page is called that has no id: its line, with the file's name where there are several. */
export function lineName(place: Place, sources: readonly Source[]): string {
  return sources.length > 1 ? nameOf(place) : String(place.line)
}

async function* readAll<Read>(
  sources: readonly Source[],
  events: ReadEvents,
  read: (source: Source, at: { line: number }) => AsyncGenerator<Read | PlacedPage>,
): AsyncGenerator<Read | PlacedPage> {
  for (const source of sources) {
    const at = { line: 0 }
    try {
      for await (const found of read(source, at)) {
        yield sources.length > 1 && isUnnamed(found) ? { ...found, name: nameOf(found.place) } : found
        if (events.signal.aborted) return
      }
    } catch (error) {
      if (events.signal.aborted) return
      if (error instanceof StrictError) throw error
      const line = at.line > 0 ? { line: at.line + 1 } : {}
      events.problems.report({ file: source.name, ...line }, `cannot be read further: ${reasonOf(error)}`)
    }
  }
}

function isUnnamed(found: unknown): found is PlacedPage {
  const { page } = found as Partial<PlacedPage>
  return page !== undefined && page.id == null
}

async function* readSource<Read>(
  source: Source,
  events: ReadEvents,
  lines: (chunks: Chunks) => AsyncGenerator<Read>,
): AsyncGenerator<Read | PlacedPage> {
  const { kind, chunks, isPacked, problem } = await sniff(source, openBytes(source.path, events.onBytes, events.signal))
  if (problem !== undefined) events.problems.report({ file: source.name }, problem)
  else if (kind === 'jsonl') yield* lines(chunks)
  else if (kind === 'warc') yield* (await import('./warc/read.ts')).readWarc(source, chunks, isPacked, events)
  else yield* readFile(source, kind, chunks, events)
}

async function* readLines(
  source: Source,
  chunks: Chunks,
  at: { line: number },
  { problems }: ReadEvents,
): AsyncGenerator<PlacedPage> {
  for await (const { number, bytes } of splitLines(chunks)) {
    at.line = number
    const place: Place = { file: source.name, line: number }
    if (bytes === undefined) {
      problems.report(place, `expected a line of at most ${MAX_PAGE_BYTES / 1024 / 1024} MB, got a longer one`)
      continue
    }
    const parsed = parsePage(bytes)
    if (parsed.page !== undefined) yield { page: parsed.page, place, name: String(parsed.page.id ?? number) }
    else if (parsed.problem !== undefined) problems.report(place, parsed.problem)
  }
}

async function* readFile(
  source: Source,
  format: 'auto' | 'html' | 'text',
  chunks: Chunks,
  { problems }: ReadEvents,
): AsyncGenerator<PlacedPage> {
  const place: Place = { file: source.name }
  const bytes = await readWhole(chunks)
  if (bytes === undefined) {
    problems.report(place, `expected a page of at most ${MAX_PAGE_BYTES / 1024 / 1024} MB, got a larger one`)
  } else if (bytes[firstMark(bytes)] === 0x5b && /\.json(?:\.gz)?$/i.test(source.name)) {
    problems.report(place, "expected a page a line, got a JSON array; write it with: jq -c '.[]' in.json > out.jsonl")
  } else {
    yield { page: await pageOf(source.id, bytes, format), place, name: source.id }
  }
}

/** A file of its own: decoded here, so that text becomes `text`. Bytes that are no text are left for `clean` to flag. */
async function pageOf(id: string, bytes: Uint8Array, wanted: 'auto' | 'html' | 'text'): Promise<Page> {
  const { open } = await import('../clean/open.ts')
  const { source, format, refusal } = open(bytes, { format: wanted })
  if (refusal === 'not-text') return { id, html: bytes }
  return format === 'html' ? { id, html: source } : { id, text: source }
}
