// Roundups: documents in which several different stories stand, each in its own stretch.
//
//   roundup   AAAA····BBBBB··CCC      A, B, C unlike each other → it belongs to none of them
//   story     AAAAAAAAAA·······       excerpts of one story overlap, or are alike
//
// A roundup would chain its stories into one cluster, so it joins none. Where an outlet cut the opening and another
// one the end, two prints of one story are unlike, too: then most prints have both stretches, and that tells.

import type { Corpus } from './link.ts'
import { type Links, type Net, neighboursOf, otherOf, overlapAt } from './links.ts'
import { CONTAINED, mostlyApart, type Part, shareOf, UNLIKE } from './parts.ts'
import { sharedCount } from './shingle.ts'

/** Stories and stretches of fewer shingles prove nothing. */
const LEAST_SHINGLES = 15
/** Share of the roundup that one story may fill: above, the roundup is that story with something added. */
const MOST_OF_IT = 0.7
/** A story that stands there as a whole may fill more: two stories printed as one. */
const WHOLLY = 0.9
/** Resemblance from which two documents are prints of one text. */
const SAME_PRINT = 0.4
/** Where there are but two stories, each fills at least this share of the whole: one is not a stray paragraph. */
const LEAST_OF_PAIR = 0.15
/** Share of a document that three or more stories fill in a roundup beyond doubt, however often it was printed. */
const MOSTLY_STORIES = 0.6
/** Neighbours looked at, longest first: a roundup of hundreds of prints of two stories is seen in the first few. */
const LOOKED_AT = 64

/** Stories that stand in a document, each in its own stretch; none where there are no two, so that it is no roundup. */
export function storiesIn(
  document: number,
  net: Net,
  corpus: Corpus,
  isBriefing: (document: number) => boolean,
): Part[] {
  const contained: number[] = []
  for (const link of net.of(document)) {
    const other = otherOf(net.links, link, document)
    if (isPartAt(net.links, link, other, corpus) && !isBriefing(other)) contained.push(other)
  }
  if (contained.length < 2) return []
  const own = differentStories(document, contained, corpus).filter((part) => isOwn(part, document, net, corpus))
  return own.length > 1 ? own : []
}

/** Documents that are roundups, of those that hold several stories, and the documents they were found to contain. */
export function findRoundups(
  candidates: ReadonlyMap<number, readonly Part[]>,
  briefings: ReadonlyMap<number, readonly number[]>,
  net: Net,
  corpus: Corpus,
): Map<number, number[]> {
  const isClear = (document: number): boolean => {
    const stories = candidates.get(document) ?? []
    return stories.length > 2 && shareOf(stories, document, corpus) >= MOSTLY_STORIES
  }
  const roundups = new Map<number, number[]>()
  for (const [document, stories] of candidates) {
    // What other roundups hold together may well be two stories.
    const others = neighboursOf(net, document).filter((other) => !briefings.has(other) && !isClear(other))
    const apart = isClear(document) ? stories : mostlyApart(stories, document, others, corpus)
    const least = LEAST_OF_PAIR * corpus.sets.size(document)
    const isFilled = apart.every(({ stretch }) => stretch.length >= least)
    if (apart.length > 2 || (apart.length === 2 && isFilled))
      roundups.set(
        document,
        apart.map((part) => part.document),
      )
  }
  for (const [document, stories] of briefings) {
    const known = roundups.get(document) ?? []
    roundups.set(document, [...known, ...stories.filter((story) => isNewTo(known, story, corpus))])
  }
  return roundups
}

function isNewTo(known: readonly number[], story: number, { sets }: Corpus): boolean {
  return known.every((other) => {
    const shorter = Math.min(sets.size(story), sets.size(other))
    return sharedCount(sets.of(story), sets.of(other)) <= UNLIKE * shorter
  })
}

/** Whether one document of a link is a part of the other one, and not most of it. If both were, the first is. */
function isPartAt(links: Links, link: number, part: number, { sets }: Corpus): boolean {
  const { ofFirst, ofSecond } = overlapAt(links, link, sets)
  if (isPart(ofFirst, ofSecond)) return links.firsts[link] === part
  return links.seconds[link] === part && isPart(ofSecond, ofFirst)
}

function isPart(ofPart: number, ofWhole: number): boolean {
  return ofPart >= CONTAINED && ofWhole <= (ofPart >= WHOLLY ? WHOLLY : MOST_OF_IT)
}

/** Whether most other prints of a part have the stretch, too: else it is a paragraph that was put into both. */
function isOwn({ stretch, document }: Part, whole: number, { links, of }: Net, { sets }: Corpus): boolean {
  const others: number[] = []
  for (const link of of(document)) {
    const print = otherOf(links, link, document)
    if (print !== whole && links.resemblances[link]! >= SAME_PRINT) others.push(print)
    if (others.length === LOOKED_AT) break
  }
  const having = others.filter((print) => sharedCount(sets.of(print), stretch) >= CONTAINED * stretch.length)
  return having.length * 2 >= others.length
}

/** Parts that are unlike each other and fill different stretches, longest first. */
function differentStories(whole: number, candidates: readonly number[], { sets }: Corpus): Part[] {
  const found: Part[] = []
  const inWhole = sets.of(whole)
  const order = [...candidates].sort((a, b) => sets.size(b) - sets.size(a) || a - b)
  for (const document of order.slice(0, LOOKED_AT)) {
    const set = sets.of(document)
    const stretch = intersect(set, inWhole)
    if (stretch.length < LEAST_SHINGLES) continue
    const isNew = found.every((known) => {
      const shorter = Math.min(set.length, sets.size(known.document))
      const sameStretch = sharedCount(stretch, known.stretch) > UNLIKE * Math.min(stretch.length, known.stretch.length)
      return !sameStretch && sharedCount(set, sets.of(known.document)) <= UNLIKE * shorter
    })
    if (isNew) found.push({ document, stretch })
  }
  return found
}

/** Hashes that stand in both sorted sets. */
function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(Math.min(a.length, b.length))
  let count = 0
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    const x = a[left]!
    const y = b[right]!
    if (x === y) both[count++] = x
    if (x <= y) left++
    if (y <= x) right++
  }
  return both.subarray(0, count)
}
