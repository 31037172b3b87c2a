// Prepare: stories → documents, in the order of their ids, so that nothing later depends on the order of the input.
// A text is read once: tokens → shingles in order. Texts that are equal once folded become one document with several
// copies; ten thousand copies of a story cost as much as one.

import { describe, WiredeskError } from '../errors.ts'
import { combine, mix } from './hash.ts'
import { bareHost, type ClusterSettings } from './options.ts'
import { shingleHashes } from './shingle.ts'
import { createTokenizer, type Tokenizer } from './tokenize.ts'
import type { Story } from './types.ts'

/** A different text and the stories that carry it. */
export interface Document {
  readonly index: number
  /** Stories with this text, by id; positions in `Prepared.stories`. */
  readonly copies: number[]
  /** Numbers of the outlets that carry it; empty where none is known. */
  readonly outlets: number[]
  /** Offset where the compared text begins: after the dateline. */
  readonly from: number
  readonly tokens: number
  /** Shingle hashes in the order of the text. */
  readonly shingles: Uint32Array
}

/** What the later steps work on. */
export interface Prepared {
  /** Stories by id. */
  readonly stories: readonly Story[]
  /** Number of each story's document. */
  readonly documentOf: readonly number[]
  readonly documents: readonly Document[]
  /** Outlet of each story, lower case; empty where unknown. */
  readonly outletNames: readonly string[]
}

/** Checks, sorts and reads the stories. Throws `bad-input` and `duplicate-id`. */
export function prepare(given: Iterable<Story>, settings: ClusterSettings): Prepared {
  const stories = sortStories(given)
  const tokenizer = createTokenizer()
  const outletNames = stories.map((story) => outletOf(story, settings.outletGroups))
  const outletNumbers = new Map<string, number>()
  const carried = new Set<string>()
  const byDigest = new Map<string, Document>()
  const documents: Document[] = []
  const documentOf: number[] = []
  for (const [position, story] of stories.entries()) {
    report(settings, position, stories.length)
    const from = bodyStart(story)
    tokenizer.run(story.text, from)
    // Texts without a word are equal, but they are no copies of each other.
    const digest = tokenizer.count === 0 ? '' : digestOf(tokenizer)
    let document = byDigest.get(digest)
    if (document === undefined) {
      const shingles = shingleHashes(tokenizer, settings.shingleSize, settings.seed)
      const index = documents.length
      document = { index, copies: [], outlets: [], from, tokens: tokenizer.count, shingles }
      documents.push(document)
      if (digest !== '') byDigest.set(digest, document)
    }
    document.copies.push(position)
    documentOf.push(document.index)
    const outlet = numberOf(outletNames[position]!, outletNumbers)
    const carrier = `${document.index} ${outlet}`
    if (outlet === undefined || carried.has(carrier)) continue
    carried.add(carrier)
    document.outlets.push(outlet)
  }
  return { stories, documentOf, documents, outletNames }
}

/** Where the compared text begins: after the dateline, if that opens the text as printed. */
export function bodyStart(story: Story): number {
  const raw = story.dateline?.raw ?? ''
  return raw !== '' && story.text.startsWith(raw) ? raw.length : 0
}

/** Outlet of a story: its group, else its host, else the name of its site. Empty where nothing tells. */
export function outletOf(story: Story, groups: Readonly<Record<string, string>>): string {
  const host = hostOf(story.url)
  const site = bareHost(story.site ?? '')
  const group = (host !== '' ? groups[host] : undefined) ?? (site !== '' ? groups[site] : undefined)
  return group ?? (host !== '' ? host : site)
}

const HOST = /^[a-z][a-z0-9+.-]{0,15}:\/\/(?:[^/?#@]{0,256}@)?([^/?#:]{1,253})/i

function hostOf(url: string | undefined): string {
  const match = url === undefined ? null : HOST.exec(url)
  return match === null ? '' : bareHost(match[1]!)
}

function sortStories(given: Iterable<Story>): Story[] {
  if (
    given === null ||
    given === undefined ||
    typeof given[Symbol.iterator] !== 'function' ||
    typeof given === 'string'
  ) {
    throw new WiredeskError(
      'bad-input',
      `expected stories as an array or iterable, got ${describe(given)}, pass [story, …]`,
    )
  }
  const firstAt = new Map<string, number>()
  const stories: Story[] = []
  for (const story of given) {
    const at = stories.length
    checkStory(story, at)
    const before = firstAt.get(story.id)
    if (before !== undefined) {
      const where = `at positions ${before} and ${at}`
      throw new WiredeskError(
        'duplicate-id',
        `expected unique ids, got ${describe(story.id)} ${where}, rename or drop one`,
      )
    }
    firstAt.set(story.id, at)
    stories.push(story)
  }
  return stories.sort((a, b) => compareText(a.id, b.id))
}

/** Throws `bad-input` unless the value is a story. */
export function checkStory(story: unknown, at?: number): asserts story is Story {
  const where = at === undefined ? '' : ` at position ${at}`
  if (typeof story !== 'object' || story === null) {
    throw new WiredeskError('bad-input', `expected a story${where}, got ${describe(story)}, pass { id, text }`)
  }
  const { id, text } = story as Partial<Record<'id' | 'text', unknown>>
  if (typeof id !== 'string') {
    throw new WiredeskError(
      'bad-input',
      `expected \`id\`${where} to be a string, got ${describe(id)}, give every story an id`,
    )
  }
  if (typeof text !== 'string') {
    throw new WiredeskError(
      'bad-input',
      `expected \`text\` of ${describe(id)} to be a string, got ${describe(text)}, pass '' if there is none`,
    )
  }
}

/** Order by UTF-16 units: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Two 32-bit hashes and the length of the token sequence: enough for billions of texts. */
function digestOf(tokens: Tokenizer): string {
  let first = mix(1)
  let second = mix(2)
  for (let index = 0; index < tokens.count; index++) {
    first = combine(first, tokens.hashes[index]!)
    second = combine(second, mix(tokens.hashes[index]!))
  }
  return `${mix(first)} ${mix(second)} ${tokens.count}`
}

function numberOf(outlet: string, numbers: Map<string, number>): number | undefined {
  if (outlet === '') return undefined
  const known = numbers.get(outlet)
  if (known !== undefined) return known
  numbers.set(outlet, numbers.size)
  return numbers.size - 1
}

/** Stories between two reports of progress. */
const REPORT_EVERY = 1024

function report(settings: ClusterSettings, done: number, total: number): void {
  if (done % REPORT_EVERY !== 0) return
  settings.signal?.throwIfAborted()
  settings.onProgress?.({ step: 'shingle', done, total })
}
