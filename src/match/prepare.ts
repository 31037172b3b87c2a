// Prepare: stories → documents, in the order of their ids, so that nothing later depends on the order of the input.
// A text is read once, when its story comes: tokens → shingles in order, kept in one store. Texts that are equal once
// folded become one document with several copies; ten thousand copies of a story cost as much as one.

import { describe, WiredeskError } from '../errors.ts'
import { createDigests } from './digests.ts'
import { columnsOf, type Document, type DocumentColumns, documentsOf } from './documents.ts'
import { type Memory, ownMemory } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import { createOutletRegister, type OutletRegister } from './outlets.ts'
import { createStore, type ShingleStore } from './store.ts'
import { createTextReader, type TextReading } from './text-reading.ts'
import type { Story } from './types.ts'

/** What the later steps work on. */
export interface Prepared {
  /** Stories by id. */
  readonly stories: readonly Story[]
  /** Where each story stood among those given. */
  readonly givenAt: Uint32Array
  /** Number of each story's document. */
  readonly documentOf: Uint32Array
  readonly documents: readonly Document[]
  readonly columns: DocumentColumns
  /** Outlet of each story, lower case; empty where unknown. */
  readonly outletNames: readonly string[]
  readonly kept: KeptTexts
}

/** Takes stories in any order and reads each text once. */
export interface Intake {
  /** Reads the text and keeps the rest of the story. Throws `bad-input`. */
  add(story: Story): void
  /** Checks a story that is read elsewhere; returns its text. Throws `bad-input`. */
  check(story: Story): string
  /** Keeps a story of which the text was read elsewhere. Stories must come in the order in which they were given. */
  take(story: Story, reading: TextReading): void
  /** Puts everything in the order of the ids. Throws `duplicate-id`. */
  finish(): Prepared
}

/** Checks, reads and sorts stories. Throws `bad-input` and `duplicate-id`. */
export function prepare(given: Iterable<Story>, settings: ClusterSettings): Prepared {
  checkStories(given)
  const intake = createIntake(settings)
  let done = 0
  for (const story of given) {
    report(settings, done, Array.isArray(given) ? given.length : done)
    intake.add(story)
    done++
  }
  return intake.finish()
}

/** Makes an intake. What is kept of the texts lies in `memory`. */
export function createIntake(settings: ClusterSettings, memory: Memory = ownMemory): Intake {
  const stories: Story[] = []
  /** Text of each story, as its number in the store. */
  const texts: number[] = []
  const tokensOf: number[] = []
  const kept: KeptTexts = { shingles: createStore(memory), samples: createStore(memory), tokensOf }
  const outlets = createOutletRegister(settings)
  const digests = createDigests()
  const read = createTextReader(settings)
  let checked = 0
  /** Texts without a word are equal, but they are no copies of each other. */
  const keep = ({ shingles, sample, tokens, digest }: TextReading): number => {
    const known = tokens === 0 ? undefined : digests.find(digest)
    if (known !== undefined) return known
    const text = kept.shingles.add(shingles, shingles.length)
    kept.samples.add(sample, sample.length)
    tokensOf.push(tokens)
    if (tokens > 0) digests.add(digest, text)
    return text
  }
  const intake: Intake = {
    check(story) {
      checkStory(story, checked++)
      return story.text
    },
    take(story, reading) {
      texts.push(keep(reading))
      stories.push(story)
      outlets.add(story)
    },
    add(story) {
      const text = intake.check(story)
      intake.take(story, read(text, bodyStart(story, text)))
    },
    finish: () => inOrder(stories, texts, kept, outlets, memory),
  }
  return intake
}

/** What is kept of the texts, by their numbers. */
export interface KeptTexts {
  readonly shingles: ShingleStore
  readonly samples: ShingleStore
  readonly tokensOf: readonly number[]
}

/** Numbers stories by their ids, and documents by their first story. */
function inOrder(
  given: readonly Story[],
  texts: readonly number[],
  kept: KeptTexts,
  outlets: OutletRegister,
  memory: Memory,
): Prepared {
  const order = orderById(given)
  const stories = Array.from(order, (at) => given[at]!)
  const { outletNames, outletNumbers } = outlets.inOrder(order)
  const carriers = { texts: order.map((at) => texts[at]!), outlets: outletNumbers, tokensOf: kept.tokensOf }
  const { columns, documentOf } = columnsOf(carriers, memory)
  return { stories, givenAt: order, documentOf, documents: documentsOf(columns, kept), columns, outletNames, kept }
}

/** Positions of the stories by id. Throws `duplicate-id` with the first id that comes again. */
function orderById(stories: readonly Story[]): Uint32Array {
  const ids = stories.map(({ id }) => id)
  const order = Uint32Array.from(ids, (_, at) => at).sort((a, b) => compareText(ids[a]!, ids[b]!) || a - b)
  let again: readonly [first: number, second: number] | undefined
  for (let at = 1; at < order.length; at++) {
    const first = order[at - 1]!
    const second = order[at]!
    if (ids[first] === ids[second] && (again === undefined || second < again[1])) again = [first, second]
  }
  if (again === undefined) return order
  throw new WiredeskError(
    'duplicate-id',
    `expected unique ids, got ${describe(ids[again[0]])} at positions ${again[0]} and ${again[1]}, rename or drop one`,
  )
}

/** Where the compared text begins: after the dateline, if that opens the text as printed. */
export function bodyStart({ dateline }: Story, text: string): number {
  const raw = dateline?.raw ?? ''
  return raw !== '' && text.startsWith(raw) ? raw.length : 0
}

function checkStories(given: unknown): void {
  if (typeof given === 'object' && given !== null && Symbol.iterator in given) return
  throw new WiredeskError(
    'bad-input',
    `expected stories as an array or iterable, got ${describe(given)}, pass [story, …]`,
  )
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

/** Stories between two reports of progress. */
const REPORT_EVERY = 1024

function report(settings: ClusterSettings, done: number, total: number): void {
  if (done % REPORT_EVERY !== 0) return
  settings.signal?.throwIfAborted()
  settings.onProgress?.({ step: 'shingle', done, total })
}
