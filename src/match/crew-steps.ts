// Crew steps: everything after the texts were read, divided among threads. What is divided is given back in the order in
// which it was given out, so the result is the same with any number of them.
//
//   intake ─strip─► index ─link─► net ─leads, parts─► roundups ─► components ─tell─► lines
//
// What stands between the arrows stays in one thread: it puts together what the threads found.

import { relationsAcross } from './across.ts'
import { findBriefings } from './briefing.ts'
import { componentsOf } from './components.ts'
import { type SharedCorpus, type SharedDocuments, shareDocuments } from './corpus-view.ts'
import type { Crew } from './crew.ts'
import { droppedIn, type Index } from './inverted.ts'
import { type Corpus, corpusOf } from './link.ts'
import { createNet, joinLinks, type Links, type Net } from './links.ts'
import { marginsOf, withMargins } from './margins.ts'
import { skippedOf, usableIn } from './matcher.ts'
import { sharedMemory } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import { slicesOf } from './postings.ts'
import type { Prepared } from './prepare.ts'
import { findRoundups } from './roundup.ts'
import { makeRoom, openKeeper } from './sets.ts'
import { allOf, batchesOf, createGiver, type Giver, rangesOf } from './shares.ts'
import { createStore } from './store.ts'
import { shareStories } from './story-view.ts'
import { createStripArrays, type StripArrays, type Stripped } from './strip.ts'
import { stripByCrew } from './strip-steps.ts'
import type { InvertTask, LeadsTask, LinkTask, PartsTask, TellTask } from './tasks.ts'
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
  const arrays = createStripArrays(prepared.documents, sharedMemory)
  const stripping = stripByCrew({ prepared, shared: documents, arrays, settings }, give, crew.size)
  // While the threads look for furniture.
  const stories = shareStories(prepared, crew.shareTexts(prepared.stories))
  const stripped = await stripping
  const sets = makeRoom(stripped.lengths)
  const own = corpusOf(prepared, stripped, settings, openKeeper(sets))
  const corpus: SharedCorpus = {
    // The threads take samples from tasks of their own: so they need not hold them to the end.
    documents: { ...documents, samples: createStore().share() },
    masks: arrays.masks,
    isExcluded: arrays.reasons,
    sets,
    stories,
  }
  const margins = marginsOf(prepared, settings, stripped.alike)
  const index = await indexByCrew(stripped, documents, arrays, give, crew.size)
  // Nothing asks for samples after this, and they are as large as the index.
  prepared.kept.samples.clear()
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
    dropped: [...stripped.dropped, ...droppedIn(index)],
  }
}

/** Samples are inverted by slices of the hashes. */
async function indexByCrew(
  { sizes, spread }: Stripped,
  documents: SharedDocuments,
  arrays: StripArrays,
  give: Giver,
  size: number,
): Promise<Index> {
  const task = { kind: 'invert', documents, arrays } as const
  const tasks = slicesOf(spread, size).map((slice): InvertTask => ({ ...task, ...slice }))
  return { slices: await allOf(give('candidates', tasks)), sizes }
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
