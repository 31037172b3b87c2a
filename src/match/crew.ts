// Crew: the matcher with its work divided among threads. Texts are read while others come, and taken in the order in which
// they were given; then the steps (`crew-steps`).
//
//   stories or lines ─read, by the megabyte─► intake ─► steps

import { clusterByCrew } from './crew-steps.ts'
import { clusterPrepared } from './matcher.ts'
import { sharedMemory } from './memory.ts'
import { type ClusterSettings, sketchSettingsOf } from './options.ts'
import { bodyStart, createIntake, type Prepared } from './prepare.ts'
import { shareStop } from './stop.ts'
import type { Done, Task } from './tasks.ts'
import { createTextsReader, readingAt, type TextReading } from './text-reading.ts'
import type { Story } from './types.ts'
import { type LineForm, type WrittenReport, writtenOf } from './written.ts'

/** Threads that do tasks. */
export interface Crew {
  readonly size: number
  run<T extends Task>(task: T): Promise<Done<T>>
  /** Lays the texts of stories out so that the threads can read them by position: what `createPerformer` opens. */
  shareTexts(stories: readonly Story[]): unknown
}

/** A matcher that waits for a crew. */
export interface CrewMatcher {
  /** Takes the story; waits where too many texts are under way. Throws `bad-input`. */
  add(story: Story): Promise<void>
  /**
   * Takes stories that the caller reads, by the crew or, while there is none, without. `settle` is called with what was
   * read in the order of the calls. Waits where too much is under way.
   */
  addRead<Read>(read: (crew: Crew | undefined) => Promise<Read>, settle: (read: Read) => ReadStories): Promise<void>
  /** Waits until everything that is under way was settled. */
  settled(): Promise<void>
  /** Clusters what was added; in the end, once. Throws `duplicate-id`. */
  report(form?: LineForm): Promise<WrittenReport>
}

/** Stories whose texts were read. */
export interface ReadStories {
  readonly stories: readonly Story[]
  readonly readings: readonly TextReading[]
}

/** How texts are put together into tasks. */
export interface Batching {
  /** Characters of the texts that are read in one task. */
  readonly characters: number
  /** Batches that are read before the crew is started: with no more to do, threads would start for longer than they work. */
  readonly alone: number
}

/** By the megabyte: less costs more for being handed over, more waits for each other at the end. */
export const USUAL_BATCHING: Batching = { characters: 1 << 20, alone: 4 }
/** Batches under way for each thread: one is read, one waits. */
const BATCHES_A_THREAD = 2

/** Makes a matcher whose work a crew does. The crew is started when there is enough to do. */
export function createCrewMatcher(
  settings: ClusterSettings,
  start: () => Promise<Crew>,
  { characters, alone }: Batching = USUAL_BATCHING,
): CrewMatcher {
  const intake = createIntake(settings, sharedMemory)
  const underWay: (() => Promise<void>)[] = []
  const readHere = createTextsReader(settings, settings.signal)
  const stop = shareStop(settings.signal)
  let crew: Crew | undefined
  let batch = emptyBatch()
  let batches = 0
  const takeOldest = async (): Promise<void> => {
    settings.signal?.throwIfAborted()
    await underWay.shift()!()
  }
  const settled = async (): Promise<void> => {
    while (underWay.length > 0) await takeOldest()
  }
  const put = async <Read>(
    read: (crew: Crew | undefined) => Promise<Read>,
    settle: (read: Read) => ReadStories,
  ): Promise<void> => {
    settings.signal?.throwIfAborted()
    if (batches++ >= alone) crew ??= await start()
    const reading = read(crew)
    reading.catch(() => {}) // it is waited for below, maybe after another one has failed
    underWay.push(async () => {
      const read = await reading.catch((error: unknown) => {
        // A task that was stopped knows no reason.
        settings.signal?.throwIfAborted()
        throw error
      })
      const { stories, readings } = settle(read)
      for (const [at, story] of stories.entries()) intake.take(story, readings[at]!)
    })
    while (underWay.length > (crew === undefined ? 0 : crew.size * BATCHES_A_THREAD)) await takeOldest()
  }
  const giveBatch = async (): Promise<void> => {
    const { stories, texts, starts } = batch
    batch = emptyBatch()
    const task = { kind: 'read', settings: sketchSettingsOf(settings), stop, texts, starts } as const
    await put(
      async (threads) => (threads === undefined ? readHere(texts, starts) : threads.run(task)),
      (readings) => ({ stories, readings: texts.map((_, at) => readingAt(readings, at)) }),
    )
  }
  return {
    async add(story) {
      const text = intake.check(story)
      batch.stories.push(story)
      batch.texts.push(text)
      batch.starts.push(bodyStart(story, text))
      batch.characters += text.length
      if (batch.characters >= characters) await giveBatch()
    },
    async addRead(read, settle) {
      if (batch.stories.length > 0) await giveBatch()
      await put(read, settle)
    },
    settled,
    async report(form = 'clusters') {
      if (batch.stories.length > 0) await giveBatch()
      await settled()
      const prepared = intake.finish()
      // A caller's function cannot go to another thread.
      const isAlone = crew === undefined || settings.similarity !== undefined
      return isAlone
        ? writtenOf(clusterPrepared(prepared, settings), form, inOrderGiven(prepared))
        : clusterByCrew(prepared, settings, crew!, form)
    },
  }
}

interface Batch {
  readonly stories: Story[]
  readonly texts: string[]
  readonly starts: number[]
  characters: number
}

function emptyBatch(): Batch {
  return { stories: [], texts: [], starts: [], characters: 0 }
}

function inOrderGiven({ stories, givenAt }: Prepared): Story[] {
  const given: Story[] = new Array(stories.length)
  for (const [position, story] of stories.entries()) given[givenAt[position]!] = story
  return given
}
