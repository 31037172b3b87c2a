// Crew: the matcher with its work divided among threads. What is divided is given back in the order in which it was given
// out, so the result is the same with any number of them.
//
//   texts ─read─► intake ─repeats─► furniture ─► index ─link─► net ─leads, parts─► roundups ─► components ─tell─► lines
//
// What stands between the arrows stays in one thread: it puts together what the threads found.

import { relationsAcross } from './across.ts'
import { findBriefings } from './briefing.ts'
import { componentsOf } from './components.ts'
import { type SharedCorpus, type SharedDocuments, shareDocuments } from './corpus-view.ts'
import { type Repeats, type Stripped, stripFurniture } from './furniture.ts'
import { createIndexOf } from './inverted.ts'
import { type Corpus, corpusOf } from './link.ts'
import { createNet, joinLinks, type Links, type Net } from './links.ts'
import { withMargins } from './margins.ts'
import { clusterPrepared, skippedOf, usableIn } from './matcher.ts'
import { sharedMemory, toShared } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import { slicesOf } from './postings.ts'
import { bodyStart, createIntake, type Prepared } from './prepare.ts'
import { findRoundups } from './roundup.ts'
import { makeRoom, openKeeper } from './sets.ts'
import { allOf, batchesOf, createGiver, type Giver, rangesOf } from './shares.ts'
import { createStore } from './store.ts'
import { shareStories } from './story-view.ts'
import type { Done, InvertTask, LeadsTask, LinkTask, PartsTask, RepeatsTask, Task, TellTask } from './tasks.ts'
import { createTextReader } from './text-reading.ts'
import type { Dropped, Story } from './types.ts'
import { SLICE_WINDOWS } from './windows.ts'
import { groupsOf, type LineForm, linesOf, type WrittenReport, writtenOf } from './written.ts'

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
  report(form?: LineForm): Promise<WrittenReport>
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
    async report(form = 'clusters') {
      if (batch.stories.length > 0) await give()
      while (underWay.length > 0) await takeOldest()
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

async function clusterByCrew(
  prepared: Prepared,
  settings: ClusterSettings,
  crew: Crew,
  form: LineForm,
): Promise<WrittenReport> {
  const count = prepared.documents.length
  const give = createGiver(crew, settings)
  const documents = shareDocuments(prepared, settings)
  const stripped = await stripByCrew(prepared, documents, settings, give, crew.size)
  const sets = makeRoom(stripped.lengths)
  const own = corpusOf(prepared, stripped, settings, openKeeper(sets))
  const corpus: SharedCorpus = {
    // The threads take samples from tasks of their own: so they need not hold them to the end.
    documents: { ...documents, samples: createStore().share() },
    masks: stripped.masks.share(),
    isExcluded: toShared(Uint32Array.from(stripped.reasons, (reason) => (reason === undefined ? 0 : 1))),
    sets,
    stories: shareStories(prepared, crew.shareTexts(prepared.stories)),
  }
  const { links: ofTexts, dropped } = await linkByCrew(stripped, own, documents, corpus, give, crew.size)
  const links = withMargins(ofTexts, prepared, own, stripped, sharedMemory)
  prepared.kept.samples.clear()
  stripped.samples.clear()
  const net = createNet(links, count, sharedMemory)
  const roundups = await findRoundupsByCrew(own, net, corpus, give)
  const apart = new Set(roundups.keys())
  const components = componentsOf(links, count, usableIn(net, settings.threshold, apart))
  const onNet = { corpus, net: net.share(), roundups: apart, form }
  const tasks = batchesOf(components).map((batch): TellTask => ({ kind: 'tell', ...onNet, components: batch }))
  const written = await allOf(give('relate', tasks))
  const { groupOf, faces } = groupsOf(written, count)
  return {
    documents: prepared.stories.length,
    lines: () => linesOf(written, form, prepared.givenAt),
    relations: settings.acrossClusters
      ? relationsAcross({ told: prepared, net, corpus: own, roundups, groupOf, faces })
      : [],
    skipped: skippedOf(prepared, stripped, groupOf),
    dropped: [...stripped.dropped, ...dropped],
  }
}

/** Furniture is found by the threads, windows divided by their hashes. */
async function stripByCrew(
  { documents }: Prepared,
  shared: SharedDocuments,
  settings: ClusterSettings,
  give: Giver,
  size: number,
): Promise<Stripped> {
  if (settings.furnitureRepeats === 0) return stripFurniture(documents, settings, undefined, sharedMemory)
  const windows = documents.reduce((sum, { length }) => sum + length, 0)
  const shares = Math.max(size, Math.ceil(windows / SLICE_WINDOWS))
  const ofOutlets = sharedMemory(Math.ceil(windows / 32))
  const share = (number: number): RepeatsTask => ({
    kind: 'repeats',
    documents: shared,
    ofOutlets,
    share: number,
    shares,
  })
  const found = await allOf(
    give(
      'furniture',
      Array.from({ length: shares }, (_, number) => share(number)),
    ),
  )
  const repeats: Repeats = { ofOutlets, suspects: found.flat() }
  return stripFurniture(documents, settings, repeats, sharedMemory)
}

/**
 * Samples are inverted by slices of the hashes, pairs are found and verified by ranges of documents. The index is let go of
 * in the end: it is as large as the samples.
 */
async function linkByCrew(
  { lengths, samples }: Stripped,
  { sets, settings }: Corpus,
  documents: SharedDocuments,
  corpus: SharedCorpus,
  give: Giver,
  size: number,
): Promise<{ links: Links; dropped: readonly Dropped[] }> {
  const { isExcluded } = corpus
  const { sizes, slices } = slicesOf(lengths.length, (document) => sets.sample(document), size, sharedMemory)
  const ofSamples = { documents, samples: samples.share(), isExcluded }
  const lists = await allOf(
    give(
      'candidates',
      slices.map((slice): InvertTask => ({ kind: 'invert', ...ofSamples, ...slice })),
    ),
  )
  const index = createIndexOf(lists, { sizes, lengths }, settings, sharedMemory)
  const tasks = rangesOf(lengths.length).map((range): LinkTask => ({ kind: 'link', corpus, index, ...range }))
  return { links: joinLinks(await allOf(give('verify', tasks)), sharedMemory), dropped: index.dropped }
}

async function findRoundupsByCrew(
  own: Corpus,
  net: Net,
  corpus: SharedCorpus,
  give: Giver,
): Promise<Map<number, number[]>> {
  const ranges = rangesOf(own.documents.length).map((range) => ({ corpus, net: net.share(), ...range }))
  const leads = await allOf(
    give(
      'cluster',
      ranges.map((range): LeadsTask => ({ kind: 'leads', ...range })),
    ),
  )
  const briefings = findBriefings(new Map(leads.flat()), net, own)
  const noStories = new Set(briefings.keys())
  const parts = await allOf(
    give(
      'cluster',
      ranges.map((range): PartsTask => ({ kind: 'parts', briefings: noStories, ...range })),
    ),
  )
  return findRoundups(new Map(parts.flat()), briefings, net, own)
}

function inOrderGiven({ stories, givenAt }: Prepared): Story[] {
  const given: Story[] = new Array(stories.length)
  for (const [position, story] of stories.entries()) given[givenAt[position]!] = story
  return given
}
