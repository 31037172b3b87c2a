// Cleaning divided among threads. Pages are given out in batches and come back in the order in which they were read, so
// the output is the same with any number of threads.

import { type CleanerOptions, type Cleaning, cleanHere, type Given, type Outcome } from '../clean-page.ts'
import { type ErrorCode, WiredeskError } from '../errors.ts'
import type { Article, Page } from '../types.ts'

/** Pages of one task. */
export interface CleanTask {
  readonly options: SharedOptions
  readonly pages: readonly Given[]
  /** Whether somebody reads the ledger, which is half of what would be copied between threads. */
  readonly withBlocks: boolean
}

/** Options as JSON in shared memory: a profile of many sites is read once a thread, and not once a task. */
export interface SharedOptions {
  /** Tells these options from others of the run. */
  readonly number: number
  readonly json: Uint8Array
}

/** What a thread made of a page. An error's class does not travel. */
export type Returned = Article | { readonly code: ErrorCode; readonly message: string }

/** Threads that clean. */
export interface CleanCrew {
  readonly size: number
  run(task: CleanTask): Promise<readonly Returned[]>
}

/** When work is divided. */
export interface Dividing {
  /** Characters of pages that go to a thread at once. */
  readonly batch: number
  /** Characters that are cleaned here before threads are started: for less they start longer than they work. */
  readonly alone: number
}

const USUAL: Dividing = { batch: 1 << 19, alone: 1 << 22 }
/** Batches under way for each thread: one is cleaned, one waits. */
const BATCHES_A_THREAD = 2

/**
 * Cleans in threads that `start` brings when there is enough to do; here, where it brings none.
 *
 * @param withBlocks - false where nobody asks for `blocks`: then articles come without them
 */
export function createCleaning(
  start: () => Promise<CleanCrew | undefined>,
  withBlocks: boolean,
  dividing: Dividing = USUAL,
): Cleaning {
  let crew: Promise<CleanCrew | undefined> | undefined
  let runs = 0
  return async function* <T extends Given>(pages: AsyncIterable<T>, options: CleanerOptions) {
    const source = pages[Symbol.asyncIterator]()
    try {
      const some = first(source, crew === undefined ? dividing.alone : 0)
      yield* cleanHere(some.pages(), options)
      if (some.isAll) return
      crew ??= start()
      const threads = await crew
      if (threads === undefined) yield* cleanHere(rest(source), options)
      else yield* inThreads(source, { threads, options: shared(options, runs++), withBlocks, size: dividing.batch })
    } finally {
      // Whoever stops early lets go of what is read.
      await source.return?.()
    }
  }
}

/** As many pages of a source as hold so many characters. */
function first<T extends Given>(source: AsyncIterator<T>, characters: number) {
  const state = {
    /** True when the source had no more. */
    isAll: false,
    async *pages(): AsyncGenerator<T> {
      for (let read = 0; read < characters; ) {
        const next = await source.next()
        if (next.done) {
          state.isAll = true
          return
        }
        read += sizeOf(next.value.page)
        yield next.value
      }
    },
  }
  return state
}

async function* rest<T>(source: AsyncIterator<T>): AsyncGenerator<T> {
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
}

interface Way {
  readonly threads: CleanCrew
  readonly options: SharedOptions
  readonly withBlocks: boolean
  /** Characters of a batch. */
  readonly size: number
}

interface Batch<T> {
  readonly given: readonly T[]
  readonly returned: Promise<readonly Returned[]>
}

/** Reads ahead by as many batches as keep all threads busy. What was read before the source fails is still given back. */
async function* inThreads<T extends Given>(
  source: AsyncIterator<T>,
  { threads, options, withBlocks, size }: Way,
): AsyncGenerator<readonly [T, Outcome]> {
  const underWay: Batch<T>[] = []
  let end: { readonly error?: unknown } | undefined
  while (end === undefined || underWay.length > 0) {
    while (end === undefined && underWay.length < threads.size * BATCHES_A_THREAD) {
      const batch = await read(source, size)
      end = batch.end
      if (batch.given.length === 0) continue
      const pages = batch.given.map(toSend)
      const returned = threads.run({ options, pages, withBlocks })
      returned.catch(() => {}) // told when its turn comes
      underWay.push({ given: batch.given, returned })
    }
    const batch = underWay.shift()
    if (batch === undefined) break
    const returned = await batch.returned
    for (const [at, one] of batch.given.entries()) yield [one, received(returned[at]!)]
  }
  if (end !== undefined && 'error' in end) throw end.error
}

/** What cleaning looks at: other programs' fields would be copied to the thread for nothing. */
function toSend({ page, id }: Given): Given {
  const { html, text, url, publishedAt } = page
  const slim: Record<string, unknown> = { html, text, url, publishedAt }
  return { page: slim as Page, ...(id !== undefined && { id }) }
}

/** Pages of about so many characters, and how the source ended, if it did. */
async function read<T extends Given>(
  source: AsyncIterator<T>,
  size: number,
): Promise<{ given: T[]; end: { readonly error?: unknown } | undefined }> {
  const given: T[] = []
  try {
    for (let characters = 0; characters < size; ) {
      const next = await source.next()
      if (next.done) return { given, end: {} }
      given.push(next.value)
      characters += sizeOf(next.value.page)
    }
  } catch (error) {
    return { given, end: { error } }
  }
  return { given, end: undefined }
}

/** Characters, or bytes; an empty page counts too. */
function sizeOf({ html, text }: Page): number {
  return 1 + (html?.length ?? 0) + (text?.length ?? 0)
}

function received(returned: Returned): Outcome {
  return 'code' in returned ? new WiredeskError(returned.code, returned.message) : returned
}

function shared(options: CleanerOptions, number: number): SharedOptions {
  const bytes = new TextEncoder().encode(JSON.stringify(options))
  const json = new Uint8Array(new SharedArrayBuffer(bytes.length))
  json.set(bytes)
  return { number, json }
}
