// Crew: the matcher with its work divided among threads. What is divided is given back in the order in which it was given
// out, so the result is the same with any number of them.
//
//   texts ─read─► intake ─repeats─► furniture ─► candidates ─link─► as in one thread
//
// Grouping and the report stay in one thread: they are small, and each step of them needs the one before.

import { findCandidates } from './candidates.ts'
import { type SharedCorpus, shareDocuments, shareStories } from './corpus-view.ts'
import { mergeRepeats, type Repeats, type Stripped, stripFurniture } from './furniture.ts'
import { corpusOf, type Link, linkAll } from './link.ts'
import { clusterPrepared, conclude } from './matcher.ts'
import { sharedMemory, toShared } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import { bodyStart, createIntake, type Prepared } from './prepare.ts'
import type { Done, Task } from './tasks.ts'
import { createTextReader } from './text-reading.ts'
import type { ClusterReport, Story } from './types.ts'

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
  /** Clusters what was added; in the end, once. Throws `duplicate-id`. */
  report(): Promise<ClusterReport>
}

/** How texts are put together into tasks. */
export interface Batching {
  /** Characters of the texts that are read in one task. */
  readonly characters: number
  /** Batches that are read before the crew is started: with no more to do, threads would start for longer than they work. */
  readonly alone: number
}

const USUAL_BATCHING: Batching = { characters: 1 << 20, alone: 4 }
/** Batches under way for each thread: one is read, one waits. */
const BATCHES_A_THREAD = 2
/** Pairs verified in one task. */
const PAIRS = 2048

/** Makes a matcher whose work a crew does. The crew is started when there is enough to do. */
export function createCrewMatcher(
  settings: ClusterSettings,
  start: () => Promise<Crew>,
  { characters, alone }: Batching = USUAL_BATCHING,
): CrewMatcher {
  const intake = createIntake(settings, sharedMemory)
  const underWay: { stories: Story[]; readings: Promise<Done<Extract<Task, { kind: 'read' }>>> }[] = []
  const { shingleSize, sampling, floor, seed } = settings
  const read = createTextReader(settings)
  let crew: Crew | undefined
  let batch = emptyBatch()
  let batches = 0
  const takeOldest = async (): Promise<void> => {
    const { stories, readings } = underWay.shift()!
    for (const [at, reading] of (await readings).entries()) intake.take(stories[at]!, reading)
  }
  const give = async (): Promise<void> => {
    settings.signal?.throwIfAborted()
    const { stories, texts, starts } = batch
    batch = emptyBatch()
    if (batches++ < alone) {
      for (const [at, story] of stories.entries()) intake.take(story, read(texts[at]!, starts[at]!))
      return
    }
    crew ??= await start()
    const readings = crew.run({ kind: 'read', settings: { shingleSize, sampling, floor, seed }, texts, starts })
    readings.catch(() => {}) // it is waited for below, maybe after another one has failed
    underWay.push({ stories, readings })
    while (underWay.length > crew.size * BATCHES_A_THREAD) await takeOldest()
  }
  return {
    async add(story) {
      const text = intake.check(story)
      batch.stories.push(story)
      batch.texts.push(text)
      batch.starts.push(bodyStart(story, text))
      batch.characters += text.length
      if (batch.characters >= characters) await give()
    },
    async report() {
      if (batch.stories.length > 0) await give()
      while (underWay.length > 0) await takeOldest()
      const prepared = intake.finish()
      return crew === undefined ? clusterPrepared(prepared, settings) : clusterByCrew(prepared, settings, crew)
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

async function clusterByCrew(prepared: Prepared, settings: ClusterSettings, crew: Crew): Promise<ClusterReport> {
  const documents = shareDocuments(prepared, settings)
  const repeats: Repeats | undefined =
    settings.furnitureRepeats === 0
      ? undefined
      : mergeRepeats(
          await inOrder(
            Array.from({ length: crew.size }, (_, share) =>
              crew.run({ kind: 'repeats', documents, share, shares: crew.size }),
            ),
            settings,
          ),
        )
  const stripped = stripFurniture(prepared.documents, settings, repeats)
  const candidates = findCandidates(stripped, settings)
  const corpus = corpusOf(prepared, stripped, settings)
  // A caller's function cannot go to another thread.
  const links =
    settings.similarity === undefined
      ? await linkByCrew(candidates, sharedCorpus(prepared, stripped, documents, crew), settings, crew)
      : linkAll(candidates, corpus)
  return conclude({ prepared, stripped, corpus, candidates, links })
}

function sharedCorpus(
  prepared: Prepared,
  { masks, reasons }: Stripped,
  documents: SharedCorpus['documents'],
  crew: Crew,
): SharedCorpus {
  return {
    documents,
    masks: masks.share(),
    isExcluded: toShared(Uint32Array.from(reasons, (reason) => (reason === undefined ? 0 : 1))),
    ...shareStories(prepared),
    texts: crew.shareTexts(prepared.documents.map(({ copies }) => prepared.stories[copies[0]!]!)),
  }
}

async function linkByCrew(
  { firsts, seconds }: { firsts: Uint32Array; seconds: Uint32Array },
  corpus: SharedCorpus,
  settings: ClusterSettings,
  crew: Crew,
): Promise<Link[]> {
  const parts: Promise<Link[]>[] = []
  for (let from = 0; from < firsts.length; from += PAIRS) {
    const to = Math.min(firsts.length, from + PAIRS)
    parts.push(crew.run({ kind: 'link', corpus, firsts: firsts.slice(from, to), seconds: seconds.slice(from, to) }))
  }
  const links: Link[] = []
  const done = await inOrder(parts, settings, (count) =>
    settings.onProgress?.({ step: 'verify', done: Math.min(firsts.length, count * PAIRS), total: firsts.length }),
  )
  for (const part of done) for (const link of part) links.push(link)
  return links
}

/** Waits for all parts, and looks at the signal after each. */
async function inOrder<T>(
  parts: readonly Promise<T>[],
  { signal }: ClusterSettings,
  onDone?: (count: number) => void,
): Promise<T[]> {
  for (const part of parts) part.catch(() => {}) // the first that fails is told; the others need not be
  const done: T[] = []
  for (const part of parts) {
    signal?.throwIfAborted()
    done.push(await part)
    onDone?.(done.length)
  }
  signal?.throwIfAborted()
  return done
}
