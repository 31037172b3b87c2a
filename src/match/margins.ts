// Margins: what a page says of its story beside the text: headline, standfirst, captions.
//
//   print     HHHH CC ████████████████     most of the text stands in the other one: the margins are not asked
//   stub      HHHH CC ██                   hardly more than headline and caption is left of the story
//   reframed  HHHH ██·······               a sentence of the story, then other matter: the page opens like the story
//
// They count in favour only: every outlet writes its own headline, so one that differs says nothing, and texts are compared
// without. What stands beside stories that are unlike each other ("Watch live", a stock picture) is left out, and two
// stubs have no text that vouches for them. Cost: margins are read once, some 30 words a story; sets with margins are made
// for pairs below the threshold and for stubs only.

import { besideIn } from './beside.ts'
import { createDigests } from './digests.ts'
import { leadOf, sameLead } from './lead.ts'
import type { Alike } from './likeness.ts'
import { type Corpus, LEAD_LEAST, LEAD_LIFT } from './link.ts'
import { createLinkCollector, joinLinks, type Link, type Links, linkAt } from './links.ts'
import { joined, type Memory } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import type { Prepared } from './prepare.ts'
import { createShingler, sharedCount } from './shingle.ts'
import { sortedSet } from './sorted.ts'
import type { Story } from './types.ts'

/** Unlike stories that make a margin furniture, and carriers looked at to see them. */
const UNLIKE_CARRIERS = 3
const CARRIERS_LOOKED_AT = 24
/** Stories with one text whose margins are looked at. */
const PRINTS_LOOKED_AT = 16
/** A page of fewer shingles is no evidence: "Your letters", "Weather for Friday". */
const LEAST_SHINGLES = 8
/** Shingles of a text up to which it is a stub, and of the opening of a page, headline included: a sentence or two. */
const OPENING = 24
/** Share of a stub that must stand beside or at the top of the other text to look at the pair. */
const STUB_SHARE = 0.3
/** Share of the shorter text from which texts are judged by themselves: margins help where little is left. */
const ENOUGH_TEXT = 0.5
/** Hours from which a headline may be another story's: it comes again with the season. */
const SAME_STORY_HOURS = 24 * 7

const NOTHING = new Uint32Array(0)

/**
 * The links, with those below the threshold judged anew by what stands beside the texts, and with links of stubs, of which
 * too little is left to be candidates. Gives back the same ones where no story has margins.
 */
export function withMargins(
  links: Links,
  margins: MarginOf | undefined,
  corpus: Corpus,
  lengths: Uint32Array,
  memory?: Memory,
): Links {
  if (margins === undefined) return links
  const pages = createPages(margins, corpus)
  const isStub = (document: number): boolean => lengths[document]! <= OPENING
  const known = new Set<number>()
  const { threshold } = corpus.settings
  const keyOf = (first: number, second: number): number => first * lengths.length + second
  const judged = { ...links, strengths: links.strengths.slice(), resemblances: links.resemblances.slice() }
  for (let at = 0; at < links.count; at++) {
    const link = linkAt(links, at, corpus.sets)
    if (isStub(link.first) || isStub(link.second)) known.add(keyOf(link.first, link.second))
    if (link.strength < 0 || link.strength >= threshold || shareOf(link) >= ENOUGH_TEXT) continue
    const { strength, resemblance } = judgeAnew(link, pages, corpus)
    judged.strengths[at] = strength
    judged.resemblances[at] = resemblance
  }
  const ofStubs = createLinkCollector()
  for (const [first, second] of stubPairs(pages, lengths, corpus)) {
    if (known.has(keyOf(first, second))) continue
    const unlinked = { first, second, shared: 0, jaccard: 0, ofFirst: 0, ofSecond: 0, strength: 0, resemblance: 0 }
    const link = judgeAnew(unlinked, pages, corpus)
    if (link.strength >= threshold) ofStubs.add(link)
  }
  return joinLinks([judged, ofStubs.finish()], memory)
}

/** Share of the shorter text that stands in the longer one. */
function shareOf({ ofFirst, ofSecond }: Link): number {
  return Math.max(ofFirst, ofSecond)
}

/** Shingles of a document's margins, in the order of the page, without furniture. */
export type MarginOf = (document: number) => Uint32Array

/**
 * Margins of all documents; undefined where no story has any. Only who carries which is kept: the margins of the few
 * documents that are asked for are read again.
 */
export function marginsOf(
  { documents, stories }: Prepared,
  settings: ClusterSettings,
  alike: Alike,
): MarginOf | undefined {
  const hasAny = ({ title, blocks, beside }: Story): boolean => Boolean(title || blocks || beside)
  if (!stories.some(hasAny)) return undefined
  const shingle = createShingler(settings)
  const digests = createDigests()
  /** By the numbers of the margins: the first document that carries it, and all where there are several. */
  const firsts: number[] = []
  const carriers = new Map<number, number[]>()
  for (const { index, copies } of documents) {
    for (const text of marginTexts(copies, stories)) {
      const digest = shingle(text, 0).digest()
      const number = digests.find(digest)
      if (number === undefined) digests.add(digest, firsts.push(index) - 1)
      else if (firsts[number] !== index) addCarrier(carriers, number, firsts[number]!, index)
    }
  }
  const furniture = new Set<number>()
  for (const [number, all] of carriers) if (areUnlike(all, alike)) furniture.add(number)
  return (document) => {
    const parts: Uint32Array[] = []
    const seen = new Set<number>()
    for (const text of marginTexts(documents[document]!.copies, stories)) {
      const { shingles, count, digest } = shingle(text, 0)
      const number = digests.find(digest())!
      if (!seen.has(number) && !furniture.has(number)) parts.push(shingles.slice(0, count))
      seen.add(number)
    }
    return joined(parts)
  }
}

function addCarrier(carriers: Map<number, number[]>, number: number, first: number, index: number): void {
  const known = carriers.get(number)
  if (known === undefined) carriers.set(number, [first, index])
  else if (known.length < CARRIERS_LOOKED_AT && known[known.length - 1] !== index) known.push(index)
}

/** What stands beside the text in the prints of one text. */
function* marginTexts(copies: Uint32Array, stories: readonly Story[]): Iterable<string> {
  for (const copy of copies.slice(0, PRINTS_LOOKED_AT)) {
    const { title, blocks, beside } = stories[copy]!
    if (typeof title === 'string') yield title
    if (Array.isArray(beside)) for (const text of beside) if (typeof text === 'string') yield text
    if (Array.isArray(blocks)) yield* besideIn(blocks)
  }
}

/** Whether enough of the carriers are unlike each other. */
function areUnlike(carriers: readonly number[], alike: Alike): boolean {
  const leaders: number[] = []
  for (const carrier of carriers) {
    if (leaders.some((leader) => alike(leader, carrier))) continue
    if (leaders.push(carrier) >= UNLIKE_CARRIERS) return true
  }
  return false
}

/** A text with its margins before it. */
interface Page {
  readonly hasMargin: boolean
  /** Sorted shingles without furniture, of all and of the opening. */
  readonly set: Uint32Array
  readonly opening: Uint32Array
}

/** Pages by the numbers of their documents, made when they are first asked for. */
interface Pages {
  readonly marginOf: MarginOf
  readonly pageOf: (document: number) => Page
}

function createPages(marginOf: MarginOf, { documents, masks, sets }: Corpus): Pages {
  const pages: (Page | undefined)[] = []
  const pageOf = (document: number): Page => {
    const known = pages[document]
    if (known !== undefined) return known
    const margin = marginOf(document)
    const text = sets.of(document).length === 0 ? NOTHING : masks.strip(document, documents[document]!.shingles)
    const shingles = joined([margin, text])
    const opening = sortedSet(shingles.slice(0, OPENING))
    const page = { hasMargin: margin.length > 0, set: sortedSet(shingles), opening }
    pages[document] = page
    return page
  }
  return { marginOf, pageOf }
}

/** Judges a link anew on the pages; gives back the same one where that changes nothing. */
function judgeAnew(link: Link, { pageOf }: Pages, corpus: Corpus): Link {
  const { first, second } = link
  const one = pageOf(first)
  const two = pageOf(second)
  const least = Math.min(one.set.length, two.set.length)
  if (least < LEAST_SHINGLES || !(one.hasMargin || two.hasMargin)) return link
  const shared = sharedCount(one.set, two.set)
  const share = shared / least
  const ofOpening = share >= LEAD_LEAST && sameLead(one.opening, two.opening) ? LEAD_LIFT : 0
  const lift = Math.max(ofOpening, link.strength - shareOf(link))
  const strength = Math.min(1, share + lift)
  if (strength < corpus.settings.threshold || strength <= link.strength || isOther(link, corpus)) return link
  const resemblance = Math.max(link.resemblance, shared / (one.set.length + two.set.length - shared))
  return { ...link, strength, resemblance }
}

/** Whether two pages of one headline are two stories: a form with other facts, or of another week. */
function isOther({ first, second, shared, ofFirst, ofSecond }: Link, corpus: Corpus): boolean {
  const circumstances = corpus.circumstances(first, second)
  if ((circumstances.hoursApart ?? 0) > SAME_STORY_HOURS) return true
  const [shorter, other] = ofFirst >= ofSecond ? [first, second] : [second, first]
  return shared > 0 && corpus.judge(shorter, other).isTemplate(circumstances)
}

/** Pairs of a stub and a longer text that has much of it beside it or at its top; first < second. */
function stubPairs({ pageOf, marginOf }: Pages, lengths: Uint32Array, corpus: Corpus): [number, number][] {
  const stubsOf = stubsByShingle(pageOf, lengths, corpus)
  const pairs: [number, number][] = []
  if (stubsOf.size === 0) return pairs
  for (const document of corpus.documents) {
    const { index } = document
    if (lengths[index]! <= OPENING) continue
    const met = new Map<number, number>()
    const top = sortedSet(joined([marginOf(index), leadOf(document, corpus.masks)]))
    for (const shingle of top) for (const stub of stubsOf.get(shingle) ?? []) met.set(stub, (met.get(stub) ?? 0) + 1)
    for (const [stub, shared] of met) {
      if (shared < STUB_SHARE * pageOf(stub).set.length) continue
      pairs.push([Math.min(stub, index), Math.max(stub, index)])
    }
  }
  return pairs
}

/** Stubs by the shingles of their pages; what more of them carry than a hot shingle has carriers names none. */
function stubsByShingle(pageOf: Pages['pageOf'], lengths: Uint32Array, { settings }: Corpus): Map<number, number[]> {
  const stubsOf = new Map<number, number[]>()
  for (let document = 0; document < lengths.length; document++) {
    if (lengths[document]! > OPENING) continue
    const { set } = pageOf(document)
    if (set.length < LEAST_SHINGLES) continue
    for (const shingle of set) {
      const known = stubsOf.get(shingle)
      if (known === undefined) stubsOf.set(shingle, [document])
      else known.push(document)
    }
  }
  for (const [shingle, stubs] of stubsOf) if (stubs.length > settings.hotLimit) stubsOf.delete(shingle)
  return stubsOf
}
