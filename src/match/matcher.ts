// Matcher: stories in, one after another, the report out. Each text is read when its story comes and need not be kept:
// later only texts of pairs in doubt are read again, through the story's `text`, which may be a getter.

import { relationsAcross } from './across.ts'
import { findBriefings, leadsIn } from './briefing.ts'
import { createIndex } from './candidates.ts'
import { componentsOf } from './components.ts'
import { createGrouper } from './group.ts'
import { droppedIn } from './inverted.ts'
import { type Corpus, corpusOf, createLinker } from './link.ts'
import { createNet, type Net } from './links.ts'
import { marginsOf, withMargins } from './margins.ts'
import { type ClusterOptions, type ClusterSettings, resolveClusterOptions } from './options.ts'
import { createIntake, type Prepared } from './prepare.ts'
import { bySize, createTeller } from './report.ts'
import { findRoundups, storiesIn } from './roundup.ts'
import type { StopSignal } from './stop.ts'
import { type Stripped, stripFurniture } from './strip.ts'
import type { Cluster, ClusterReport, Skipped, Story } from './types.ts'

/** Takes stories one at a time, so that they need not be in memory together. */
export interface Matcher {
  /**
   * Reads the story's text, and keeps the story. Throws `bad-input`.
   * To keep memory small, give `text` as a getter that reads the text from where it is stored: it is called now, and
   * again in `report` where a pair is in doubt or passages are wanted. It must give the same text every time.
   */
  add(story: Story): void
  /** Clusters what was added; in the end, once. Throws `duplicate-id`. */
  report(): ClusterReport
}

/**
 * Makes a matcher: `cluster` for stories that come one at a time. Throws `bad-option`.
 *
 * @example
 * const matcher = createMatcher()
 * for await (const line of lines) matcher.add(JSON.parse(line))
 * matcher.report().clusters.length
 */
export function createMatcher(options: ClusterOptions = {}): Matcher {
  const settings = resolveClusterOptions(options)
  const intake = createIntake(settings)
  return { add: (story) => intake.add(story), report: () => clusterPrepared(intake.finish(), settings) }
}

/** Everything after the texts were read. */
export function clusterPrepared(prepared: Prepared, settings: ClusterSettings): ClusterReport {
  const count = prepared.documents.length
  const stripped = stripFurniture(prepared, settings)
  const corpus = corpusOf(prepared, stripped, settings)
  const index = createIndex({ ...stripped, sets: corpus.sets }, settings)
  const links = createLinker(index, corpus)(0, count)
  const margins = marginsOf(prepared, settings, stripped.alike)
  const net = createNet(withMargins(links, margins, corpus, stripped.lengths), count)
  settings.onProgress?.({ step: 'cluster', done: 0, total: count })
  const briefings = findBriefings(
    new Map(findIn(0, count, (document) => leadsIn(document, net, corpus), settings.signal)),
    net,
    corpus,
  )
  const isBriefing = (document: number): boolean => briefings.has(document)
  const stories = new Map(findIn(0, count, (document) => storiesIn(document, net, corpus, isBriefing), settings.signal))
  const roundups = findRoundups(stories, briefings, net, corpus)
  const told = tellAll(prepared, net, corpus, usableIn(net, settings.threshold, roundups))
  return {
    documents: prepared.stories.length,
    clusters: told.clusters,
    relations: settings.acrossClusters
      ? relationsAcross({ told: prepared, net, corpus, roundups, groupOf: told.groupOf, faces: told.faces })
      : [],
    skipped: skippedOf(prepared, stripped, told.groupOf),
    dropped: [...stripped.dropped, ...droppedIn(index)],
  }
}

/** Documents between two looks at the signal. */
const LOOK_EVERY = 256

/** Documents of a range of which something was found, and that. */
export function findIn<Found>(
  from: number,
  to: number,
  find: (document: number) => readonly Found[],
  signal: StopSignal | undefined,
): [document: number, found: readonly Found[]][] {
  const all: [number, readonly Found[]][] = []
  for (let document = from; document < to; document++) {
    if (document % LOOK_EVERY === 0) signal?.throwIfAborted()
    const found = find(document)
    if (found.length > 0) all.push([document, found])
  }
  return all
}

/** Tells whether a link may join two documents. */
export function usableIn(
  { links }: Net,
  threshold: number,
  apart: { has(document: number): boolean },
): (link: number) => boolean {
  const { firsts, seconds, strengths } = links
  return (link) => strengths[link]! >= threshold && !apart.has(firsts[link]!) && !apart.has(seconds[link]!)
}

/** Groups all documents and tells the groups as clusters, the biggest first. */
function tellAll(
  prepared: Prepared,
  net: Net,
  corpus: Corpus,
  isUsable: (link: number) => boolean,
): { clusters: Cluster[]; groupOf: Uint32Array; faces: Uint32Array } {
  const { signal, onProgress } = corpus.settings
  const total = prepared.documents.length
  const groupOf = new Uint32Array(total)
  const faces = new Uint32Array(total)
  const { documents, starts } = componentsOf(net.links, total, isUsable)
  const group = createGrouper(net, corpus, isUsable)
  const tell = createTeller(prepared, net, corpus)
  const made: { cluster: Cluster; size: number; head: number }[] = []
  for (let component = 0; component + 1 < starts.length; component++) {
    signal?.throwIfAborted()
    onProgress?.({ step: 'relate', done: starts[component]!, total })
    for (const members of group(documents.subarray(starts[component]!, starts[component + 1]!))) {
      const { cluster, order, head } = tell.cluster(members)
      const first = members.reduce((least, member) => Math.min(least, member))
      for (const member of members) groupOf[member] = first
      faces[first] = order[0]!
      made.push({ cluster, size: order.length, head })
    }
  }
  made.sort((a, b) => bySize(a.size, a.head, b.size, b.head))
  return { clusters: made.map(({ cluster }) => cluster), groupOf, faces }
}

/** Stories that could not be compared. Stubs may have found their cluster all the same, by their margins. */
export function skippedOf(
  { stories, documentOf }: Prepared,
  { reasonOf }: Pick<Stripped, 'reasonOf'>,
  groupOf: Uint32Array,
): Skipped[] {
  const sizes = new Uint32Array(groupOf.length)
  for (const group of groupOf) sizes[group]!++
  return stories.flatMap(({ id }, at) => {
    const document = documentOf[at]!
    const reason = reasonOf(document)
    return reason === undefined || sizes[groupOf[document]!]! > 1 ? [] : [{ id, reason }]
  })
}
