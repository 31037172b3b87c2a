// Briefings: documents that hold the first paragraphs of several stories, and no more of them.
//
//   story A   AAAA··········       the lead is all that a newsletter takes of a story
//   story B   BBBB······
//   briefing  ··AAAA···BBBB·       two leads, of stories unlike each other
//
// A single lead is a passage that both have, and no more. A story with teasers of other ones between its paragraphs
// looks like a briefing; it is one only if no other print carries the rest of it, too.

import type { Corpus, Link } from './link.ts'
import { mostlyApart, type Part, shareOf, UNLIKE } from './parts.ts'
import { unmasked } from './sets.ts'
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

interface Lead extends Part {
  /** Whether little but its opening stands in the document. */
  readonly isLeadOnly: boolean
}

/** Documents that hold leads of different stories, and those stories. */
export function findBriefings(
  links: readonly Link[],
  neighbours: readonly (readonly number[])[],
  corpus: Corpus,
): Map<number, number[]> {
  const leads = new Map<number, Lead[]>()
  for (const link of links) {
    noteLead(leads, link.first, link.second, link.ofFirst, link.ofSecond, corpus)
    noteLead(leads, link.second, link.first, link.ofSecond, link.ofFirst, corpus)
  }
  const candidates = new Map<number, Lead[]>()
  for (const [document, found] of leads) {
    if (found.length < 2) continue
    // Short stories may stand there as a whole beside the leads of longer ones; whole ones alone make a roundup.
    const unlike = unlikeStories(found, corpus)
    if (unlike.length > 1 && unlike.some(({ isLeadOnly }) => isLeadOnly)) candidates.set(document, unlike)
  }
  const isClear = (document: number): boolean => {
    // A part of one story may hold the whole of a shorter part: of two stories that go on elsewhere it holds but leads.
    const leadsOnly = candidates.get(document)?.filter(({ isLeadOnly }) => isLeadOnly) ?? []
    return leadsOnly.length > 1 && shareOf(leadsOnly, document, corpus) >= MOSTLY_LEADS
  }
  const briefings = new Map<number, readonly Lead[]>()
  for (const [document, unlike] of candidates) {
    const others = neighbours[document]!.filter((other) => !isClear(other))
    const stories = isClear(document) ? unlike : mostlyApart(unlike, document, others, corpus)
    if (stories.length > 1) briefings.set(document, stories)
  }
  const copies = printedElsewhere(links, briefings, corpus)
  return new Map(
    [...briefings]
      .filter(([document]) => !copies.has(document))
      .map(([document, found]) => [document, found.map((lead) => lead.document)]),
  )
}

function noteLead(
  leads: Map<number, Lead[]>,
  document: number,
  story: number,
  ofDocument: number,
  ofStory: number,
  corpus: Corpus,
): void {
  if (ofDocument > MOST_OF_DOCUMENT) return
  if (ofDocument * corpus.sets.of(document).length < LEAD_SHINGLES) return
  const stretch = leadRun(story, document, corpus)
  if (stretch.length < LEAD_SHINGLES) return
  const lead = { document: story, stretch, isLeadOnly: ofStory <= MOST_OF_STORY }
  const known = leads.get(document)
  if (known === undefined) leads.set(document, [lead])
  else known.push(lead)
}

/** The story's opening, as far as it stands in the document in one run. */
function leadRun(story: number, document: number, { documents, masks, sets }: Corpus): Uint32Array {
  const kept = unmasked(documents[story]!, masks.of(story))
  const set = sets.of(document)
  let start = 0
  while (start <= LEAD_SLACK && start < kept.length && !contains(set, kept[start]!)) start++
  let end = start
  while (end < kept.length && contains(set, kept[end]!)) end++
  return sortedSet(kept.subarray(start, end))
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
 * Would-be briefings that another document prints without the leads: stories with teasers of other ones. Of what the
 * leads leave of them most stands there, too, or they are its copies and none of the leads is in it.
 */
function printedElsewhere(
  links: readonly Link[],
  briefings: ReadonlyMap<number, readonly Lead[]>,
  corpus: Corpus,
): Set<number> {
  const found = new Set<number>()
  const rests = new Map<number, Uint32Array>()
  const check = (document: number, other: number, strength: number): void => {
    const leads = briefings.get(document)
    if (leads === undefined || briefings.has(other) || found.has(document)) return
    const set = corpus.sets.of(other)
    const isCopy = strength >= corpus.settings.threshold
    if (isCopy && leads.every((lead) => areUnlike(corpus.sets.of(lead.document), set))) found.add(document)
    const rest = rests.get(document) ?? restOf(document, leads, corpus)
    rests.set(document, rest)
    if (rest.length >= LEAD_SHINGLES && sharedCount(rest, set) >= MOST_OF_REST * rest.length) found.add(document)
  }
  for (const { first, second, strength } of links) {
    check(first, second, strength)
    check(second, first, strength)
  }
  return found
}

/** What the leads leave of a document, as a sorted set. */
function restOf(document: number, leads: readonly Lead[], { sets }: Corpus): Uint32Array {
  return sets.of(document).filter((hash) => !leads.some(({ stretch }) => contains(stretch, hash)))
}
