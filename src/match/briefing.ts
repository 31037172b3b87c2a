// Briefings: documents that hold the first paragraphs of several stories, and no more of them.
//
//   story A   AAAA··········       the lead is all that a newsletter takes of a story
//   story B   BBBB······
//   briefing  ··AAAA···BBBB·       two leads, of stories unlike each other
//
// A single lead is a passage that both have, and no more. A story with teasers of other ones between its paragraphs
// looks like a briefing; it is one only if no other print carries the rest of it, too.

import type { Corpus } from './link.ts'
import { type Net, neighboursOf, otherOf } from './links.ts'
import { mostlyApart, type Part, shareOf, UNLIKE } from './parts.ts'
import { sharedCount } from './shingle.ts'
import { sortedSet } from './sorted.ts'
import { contains } from './verify.ts'

/** A neighbour's opening must be held without a break for so many shingles: a sentence, more than a headline. */
const LEAD_SHINGLES = 18
/** Shingles of the opening that may be missing before the run begins: a dateline, a word changed. */
const LEAD_SLACK = 6
/** Share of the document that one lead may fill, and of the story that the document may hold. */
const MOST_OF_DOCUMENT = 0.5
const MOST_OF_STORY = 0.5
/** Share of the document that leads of unlike stories fill in a briefing beyond doubt, however often it was printed. */
const MOSTLY_LEADS = 0.5
/** Share of what the leads leave of a document that one other document must hold to be the story that carries them. */
const MOST_OF_REST = 0.5
/** Neighbours looked at: a briefing of many stories is known by the first ones. */
const LOOKED_AT = 64

/** A story of which the opening stands in a document. */
export interface Lead extends Part {
  /** Whether little but its opening stands in the document. */
  readonly isLeadOnly: boolean
}

/** Leads of unlike stories that a document holds; none where it holds no two, so that it may be no briefing. */
export function leadsIn(document: number, net: Net, corpus: Corpus): Lead[] {
  const found: Lead[] = []
  for (const link of net.of(document)) {
    const lead = leadOf(document, link, net, corpus)
    if (lead !== undefined) found.push(lead)
  }
  if (found.length < 2) return []
  // Short stories may stand there as a whole beside the leads of longer ones; whole ones alone make a roundup.
  const unlike = unlikeStories(found, corpus)
  return unlike.length > 1 && unlike.some(({ isLeadOnly }) => isLeadOnly) ? unlike : []
}

/** Documents that are briefings, of those that hold leads of unlike stories, and those stories. */
export function findBriefings(
  candidates: ReadonlyMap<number, readonly Lead[]>,
  net: Net,
  corpus: Corpus,
): Map<number, number[]> {
  const isClear = (document: number): boolean => {
    // A part of one story may hold the whole of a shorter part: of two stories that go on elsewhere it holds but leads.
    const leadsOnly = candidates.get(document)?.filter(({ isLeadOnly }) => isLeadOnly) ?? []
    return leadsOnly.length > 1 && shareOf(leadsOnly, document, corpus) >= MOSTLY_LEADS
  }
  const briefings = new Map<number, readonly Lead[]>()
  for (const [document, unlike] of candidates) {
    const others = neighboursOf(net, document).filter((other) => !isClear(other))
    const stories = isClear(document) ? unlike : mostlyApart(unlike, document, others, corpus)
    if (stories.length > 1) briefings.set(document, stories)
  }
  const found = new Map<number, number[]>()
  for (const [document, leads] of briefings) {
    if (isPrintedElsewhere(document, leads, briefings, net, corpus)) continue
    found.set(
      document,
      leads.map((lead) => lead.document),
    )
  }
  return found
}

/** The lead of a link's other document in the document, if it holds one. */
function leadOf(document: number, link: number, { links }: Net, corpus: Corpus): Lead | undefined {
  const { sets } = corpus
  const shared = links.shared[link]!
  if (shared < LEAD_SHINGLES || shared > MOST_OF_DOCUMENT * sets.size(document)) return undefined
  const story = otherOf(links, link, document)
  const stretch = leadRun(story, document, corpus)
  if (stretch.length < LEAD_SHINGLES) return undefined
  return { document: story, stretch, isLeadOnly: shared <= MOST_OF_STORY * sets.size(story) }
}

/** The story's opening, as far as it stands in the document in one run. */
function leadRun(story: number, document: number, { documents, masks, sets }: Corpus): Uint32Array {
  const { shingles } = documents[story]!
  const set = sets.of(document)
  const run: number[] = []
  let missing = 0
  for (let at = 0; at < shingles.length; at++) {
    if (masks.has(story, at)) continue
    if (contains(set, shingles[at]!)) run.push(shingles[at]!)
    else if (run.length > 0 || missing++ > LEAD_SLACK) break
  }
  return sortedSet(Uint32Array.from(run))
}

/** Parts whose stories, and whose leads, are unlike each other: the longest leads first. */
function unlikeStories(leads: Lead[], { sets }: Corpus): Lead[] {
  leads.sort((a, b) => b.stretch.length - a.stretch.length || a.document - b.document)
  const kept: Lead[] = []
  for (const lead of leads.slice(0, LOOKED_AT)) {
    const isNew = kept.every(
      (known) => areUnlike(lead.stretch, known.stretch) && areUnlike(sets.of(lead.document), sets.of(known.document)),
    )
    if (isNew) kept.push(lead)
  }
  return kept
}

function areUnlike(a: Uint32Array, b: Uint32Array): boolean {
  return sharedCount(a, b) <= UNLIKE * Math.min(a.length, b.length)
}

/**
 * Whether another document prints a would-be briefing without the leads: a story with teasers of other ones. Of what the
 * leads leave of it most stands there, too, or it is its copy and none of the leads is in it.
 */
function isPrintedElsewhere(
  document: number,
  leads: readonly Lead[],
  briefings: ReadonlyMap<number, unknown>,
  net: Net,
  corpus: Corpus,
): boolean {
  const rest = restOf(document, leads, corpus)
  return net.of(document).some((link) => {
    const other = otherOf(net.links, link, document)
    if (briefings.has(other)) return false
    const set = corpus.sets.of(other)
    const isCopy = net.links.strengths[link]! >= corpus.settings.threshold
    if (isCopy && leads.every((lead) => areUnlike(corpus.sets.of(lead.document), set))) return true
    return rest.length >= LEAD_SHINGLES && sharedCount(rest, set) >= MOST_OF_REST * rest.length
  })
}

/** What the leads leave of a document, as a sorted set. */
function restOf(document: number, leads: readonly Lead[], { sets }: Corpus): Uint32Array {
  return sets.of(document).filter((hash) => !leads.some(({ stretch }) => contains(stretch, hash)))
}
