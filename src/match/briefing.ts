// Briefings: documents that hold the first paragraphs of several stories, and no more of them.
//
//   story A   AAAA··········       the lead is all that a newsletter takes of a story
//   story B   BBBB······
//   briefing  ··AAAA···BBBB·       two leads, of stories unlike each other
//
// A single lead is a passage that both have, and no more. A story with teasers of other ones between its paragraphs
// looks like a briefing; it is one only if no other print carries the rest of it, too.

import type { Corpus, Link } from './link.ts'
import { mostlyApart, type Part, UNLIKE } from './parts.ts'
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
  const briefings = new Map<number, number[]>()
  for (const [document, found] of leads) {
    if (found.length < 2) continue
    // Short stories may stand there as a whole beside the leads of longer ones; whole ones alone make a roundup.
    const unlike = unlikeStories(found, corpus)
    if (!unlike.some(({ isLeadOnly }) => isLeadOnly)) continue
    const stories = mostlyApart(unlike, document, neighbours[document]!, corpus)
    if (stories.length > 1) briefings.set(document, stories)
  }
  for (const document of printedElsewhere(links, briefings, corpus)) briefings.delete(document)
  return briefings
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

/** Would-be briefings of which a copy without the leads exists: they are stories with teasers. */
function printedElsewhere(links: readonly Link[], briefings: ReadonlyMap<number, number[]>, corpus: Corpus): number[] {
  const found = new Set<number>()
  const check = (document: number, other: number): void => {
    const stories = briefings.get(document)
    if (stories === undefined || briefings.has(other)) return
    if (stories.every((story) => areUnlike(corpus.sets.of(story), corpus.sets.of(other)))) found.add(document)
  }
  for (const { first, second, strength } of links) {
    if (strength < corpus.settings.threshold) continue
    check(first, second)
    check(second, first)
  }
  return [...found]
}
