// Inverted: the lists of all shared shingles one after another, and for each document where it stands in them. Looking back
// from there to the first of the list is looking at the earlier carriers, so a list costs one look into a far place.
//
//   carriers   |3 7 9 12|0 9|…|5 9 30 …|          | begins a list, and is the sign of its first carrier
//   places of 9     ^     ^      ^                9 meets 7 and 3, 0, 5
//
// A hot list has a short one beside it: its longest carriers. The others stand there, before the first one that comes after
// them; the longest stand in the whole list.

import { type Memory, ownMemory } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import { BEGINS, CARRIER, type Lists } from './postings.ts'
import { resized } from './radix.ts'
import type { Dropped } from './types.ts'

/** An index of the samples, in which the pairs worth verifying are found. */
export interface Index {
  /** Documents, ascending within a list; below zero, with the sign bit, where a list begins. */
  readonly carriers: Int32Array
  /** The places of document d: `places[from[d] .. from[d + 1]]`. */
  readonly from: Uint32Array
  readonly places: Uint32Array
  /** Size of each document's sample, with the shingles that it alone has. */
  readonly sizes: Uint32Array
  readonly dropped: readonly Dropped[]
}

/** Ends a short list: documents after all of its carriers stand there. */
const LAST = CARRIER
/** Longest carriers of a hot shingle that all its other carriers are paired with: one may be a roundup, not all. */
const HOT_PARTNERS = 8
/** Where counting ends. */
const MOST_SHARED = 0xffff

/** Sizes of the samples, and lengths of the documents without furniture, in shingles. */
interface Sizes {
  readonly sizes: Uint32Array
  readonly lengths: Uint32Array
}

/** Makes an index of lists, which come by slices of the hashes: none need be held. */
export interface IndexBuilder {
  add(lists: Lists): void
  /** Once, in the end. */
  finish(): Index
}

/** Makes a builder. */
export function createIndexBuilder(
  { sizes, lengths }: Sizes,
  { hotLimit }: Pick<ClusterSettings, 'hotLimit'>,
  memory: Memory = ownMemory,
): IndexBuilder {
  const sampled = sizes.reduce((sum, size) => sum + size, 0)
  const mostHot = Math.floor(sampled / (hotLimit + 1))
  // Room for what there may be at most: pages that are not written to cost nothing.
  const carriers = new Int32Array(memory(sampled + mostHot * (HOT_PARTNERS + 1)).buffer)
  const from = memory(sizes.length + 1)
  let used = 0
  return {
    add(lists) {
      carriers.set(lists, used)
      used += lists.length
      for (let at = 0; at < lists.length; at++) from[(lists[at]! & CARRIER) + 1]!++
    },
    finish() {
      for (let document = 0; document < sizes.length; document++) from[document + 1]! += from[document]!
      const index: Index = { carriers, from, places: memory(used), sizes, dropped: [] }
      return { ...index, dropped: fillPlaces(index, used, lengths, hotLimit) }
    },
  }
}

/** Fills in the places of the documents in the lists, of which all carriers end at `used`; returns what was dropped. */
function fillPlaces(index: Index, used: number, lengths: Uint32Array, hotLimit: number): Dropped[] {
  const { carriers, from, places, sizes } = index
  const free = from.slice()
  const touched = new Uint8Array(sizes.length)
  let hot = 0
  let short = used
  for (let start = 0; start < used; ) {
    let end = start + 1
    while (end < used && carriers[end]! >= 0) end++
    if (end - start <= hotLimit) {
      for (let at = start; at < end; at++) places[free[carriers[at]! & CARRIER]!++] = at
    } else {
      const members = Uint32Array.from(carriers.subarray(start, end), (carrier) => carrier & CARRIER)
      for (const member of members) touched[member] = 1
      short = addHot(members, longestOf(members, lengths), { index, free, place: start, short })
      hot++
    }
    start = end
  }
  return hot === 0 ? [] : [{ reason: 'hot', shingles: hot, documents: touched.reduce((sum, is) => sum + is, 0) }]
}

interface Filling {
  readonly index: Index
  /** By document: where its next place goes. */
  readonly free: Uint32Array
  /** Where the whole list, and the short one, begin. */
  readonly place: number
  readonly short: number
}

/** Adds the short list of a hot one, and the places of its carriers; returns where the next short list begins. */
function addHot(members: Uint32Array, partners: Uint32Array, { index, free, place, short }: Filling): number {
  const { carriers, places } = index
  carriers.set(partners, short)
  carriers[short]! |= BEGINS
  carriers[short + partners.length] = LAST
  let next = 0
  for (let at = 0; at < members.length; at++) {
    const member = members[at]!
    while (next < partners.length && partners[next]! < member) next++
    places[free[member]!++] = partners[next] === member ? place + at : short + next
  }
  return short + partners.length + 1
}

/** The longest of some documents (of equals, the first), in ascending order. One pass: hot lists are long. */
function longestOf(carriers: Uint32Array, lengths: Uint32Array): Uint32Array {
  const longest: number[] = []
  for (let at = 0; at < carriers.length; at++) {
    const carrier = carriers[at]!
    const length = lengths[carrier]!
    if (longest.length === HOT_PARTNERS && lengths[longest[HOT_PARTNERS - 1]!]! >= length) continue
    let place = longest.length
    while (place > 0 && lengths[longest[place - 1]!]! < length) place--
    longest.splice(place, 0, carrier)
    if (longest.length > HOT_PARTNERS) longest.pop()
  }
  return Uint32Array.from(longest).sort()
}

/** Makes a function that visits the earlier documents which share sampled shingles with a document, and how many. */
export function meetEarlier({
  carriers,
  from,
  places,
  sizes,
}: Index): (document: number, visit: (other: number, times: number) => void) => void {
  const shared = new Uint16Array(sizes.length)
  let met: Uint32Array = new Uint32Array(1024)
  let far = new Uint32Array(1024)
  return (document, visit) => {
    const end = from[document + 1]!
    if (end - from[document]! > far.length) far = new Uint32Array(2 * (end - from[document]!))
    // Where the document is the first nobody is met. Looking at all places first, the processor need not wait for each.
    let lists = 0
    for (let at = from[document]!; at < end; at++) {
      const place = places[at]!
      far[lists] = place
      lists += 1 - (carriers[place]! >>> 31)
    }
    let meetings = 0
    for (let list = 0; list < lists; list++) {
      let place = far[list]!
      let other: number
      do {
        other = carriers[--place]!
        const earlier = other & CARRIER
        const times = shared[earlier]!
        if (times === 0) {
          if (meetings === met.length) met = resized(met, met.length * 2)
          met[meetings++] = earlier
        }
        if (times < MOST_SHARED) shared[earlier] = times + 1
      } while (other >= 0)
    }
    for (let at = 0; at < meetings; at++) {
      const other = met[at]!
      const times = shared[other]!
      shared[other] = 0
      visit(other, times)
    }
  }
}
