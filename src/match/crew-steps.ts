// Crew steps: everything after the texts were read, divided among threads. What is divided is given back in the order in
// which it was given out, so the result is the same with any number of them.
//
//   intake ─repeats─► furniture ─► index ─link─► net ─leads, parts─► roundups ─► components ─tell─► lines
//
// What stands between the arrows stays in one thread: it puts together what the threads found.

import { relationsAcross } from './across.ts'
import { findBriefings } from './briefing.ts'
import { componentsOf } from './components.ts'
import { type SharedCorpus, type SharedDocuments, shareDocuments } from './corpus-view.ts'
import type { Crew } from './crew.ts'
import { type Repeats, type Stripped, stripFurniture } from './furniture.ts'
import { createIndexBuilder, type Index } from './inverted.ts'
import { type Corpus, corpusOf } from './link.ts'
import { createNet, joinLinks, type Links, type Net } from './links.ts'
import { marginsOf, withMargins } from './margins.ts'
import { skippedOf, usableIn } from './matcher.ts'
import { sharedMemory, toShared } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import { slicesOf } from './postings.ts'
import type { Prepared } from './prepare.ts'
import { findRoundups } from './roundup.ts'
import { makeRoom, openKeeper } from './sets.ts'
import { allOf, batchesOf, createGiver, type Giver, rangesOf } from './shares.ts'
import { createStore } from './store.ts'
import { shareStories } from './story-view.ts'
import type { InvertTask, LeadsTask, LinkTask, PartsTask, RepeatsTask, TellTask } from './tasks.ts'
import { SLICE_WINDOWS } from './windows.ts'
import { groupsOf, type LineForm, linesOf, type WrittenReport } from './written.ts'

/** Clusters what was read. */
export async function clusterByCrew(
  prepared: Prepared,
  settings: ClusterSettings,
  crew: Crew,
  form: LineForm,
): Promise<WrittenReport> {
  const count = prepared.documents.length
  const give = createGiver(crew, settings)
  const documents = shareDocuments(prepared, settings)
  const stripping = stripByCrew(prepared, documents, settings, give, crew.size)
  // While the threads look for furniture.
  const stories = shareStories(prepared, crew.shareTexts(prepared.stories))
  const stripped = await stripping
  const sets = makeRoom(stripped.lengths)
  const own = corpusOf(prepared, stripped, settings, openKeeper(sets))
  const corpus: SharedCorpus = {
    // The threads take samples from tasks of their own: so they need not hold them to the end.
    documents: { ...documents, samples: createStore().share() },
    masks: stripped.masks.share(),
    isExcluded: toShared(Uint32Array.from(stripped.reasons, (reason) => (reason === undefined ? 0 : 1))),
    sets,
    stories,
  }
  const margins = marginsOf(prepared, settings, stripped.alike)
  const index = await indexByCrew(stripped, own, documents, corpus, give, crew.size)
  // Nothing asks for samples after this, and they are as large as the index.
  prepared.kept.samples.clear()
  stripped.samples.clear()
  const links = withMargins(await linkByCrew(index, corpus, give), margins, own, stripped.lengths, sharedMemory)
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
    dropped: [...stripped.dropped, ...index.dropped],
  }
}

/** Furniture is found by the threads, windows divided by their hashes. */
async function stripByCrew(
  prepared: Prepared,
  shared: SharedDocuments,
  settings: ClusterSettings,
  give: Giver,
  size: number,
): Promise<Stripped> {
  if (settings.furnitureRepeats === 0) return stripFurniture(prepared, settings, undefined, sharedMemory)
  const windows = prepared.documents.reduce((sum, { length }) => sum + length, 0)
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
  return stripFurniture(prepared, settings, repeats, sharedMemory)
}

/** Samples are inverted by slices of the hashes. */
async function indexByCrew(
  { lengths, samples }: Stripped,
  { sets, settings }: Corpus,
  documents: SharedDocuments,
  { isExcluded }: SharedCorpus,
  give: Giver,
  size: number,
): Promise<Index> {
  const { sizes, slices } = slicesOf(lengths.length, (document) => sets.sample(document), size, sharedMemory)
  const ofSamples = { documents, samples: samples.share(), isExcluded }
  const tasks = slices.map((slice): InvertTask => ({ kind: 'invert', ...ofSamples, ...slice }))
  const builder = createIndexBuilder({ sizes, lengths }, settings, sharedMemory)
  for await (const lists of give('candidates', tasks)) builder.add(lists)
  return builder.finish()
}

/** Pairs are found and verified by ranges of documents. */
async function linkByCrew(index: Index, corpus: SharedCorpus, give: Giver): Promise<Links> {
  const tasks = rangesOf(index.sizes.length).map((range): LinkTask => ({ kind: 'link', corpus, index, ...range }))
  return joinLinks(await allOf(give('verify', tasks)), sharedMemory)
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
