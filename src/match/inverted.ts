// Inverted: the lists of all shared shingles one after another, and for each document where it stands in them. Looking back
// from there to the first of the list is looking at the earlier carriers, so a list costs one look into a far place.
//
//   carriers   |3 7 9 12|0 9|…|5 9 30 …|          | begins a list, and is the sign of its first carrier
//   places of 9     ^     ^      ^                9 meets 7 and 3, 0, 5
//
// Slices of the hashes are indexed each by itself, in whatever thread: their lists need not be brought together.
// A hot list has a short one beside it: its longest carriers. The others stand there, before the first one that comes after
// them; the longest stand in the whole list.

import { type Memory, ownMemory } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import { BEGINS, CARRIER, type Lists } from './postings.ts'
import { resized } from './radix.ts'
import type { Dropped } from './types.ts'

/** An index of the samples, in which the pairs worth verifying are found: of each slice of the hashes one of its own. */
export interface Index {
  readonly slices: readonly IndexSlice[]
  /** Size of each document's sample, with the shingles that it alone has. */
  readonly sizes: Uint32Array
}

/** The lists of a slice of the hashes. */
export interface IndexSlice {
  /** Documents, ascending within a list; below zero, with the sign bit, where a list begins. */
  readonly carriers: Int32Array
  /** The places of document d: `places[from[d] .. from[d + 1]]`. */
  readonly from: Uint32Array
  readonly places: Uint32Array
  /** Lists that were capped. */
  readonly hot: number
  /** Their documents. */
  readonly touched: Uint32Array
}

/** Ends a short list: documents after all of its carriers stand there. */
const LAST = CARRIER
/** Longest carriers of a hot shingle that all its other carriers are paired with: one may be a roundup, not all. */
const HOT_PARTNERS = 8
/** Where counting ends. */
const MOST_SHARED = 0xffff

/** Indexes the lists of a slice. `lengths` are those of the documents without furniture, in shingles. */
export function indexLists(
  lists: Lists,
  lengths: Uint32Array,
  { hotLimit }: Pick<ClusterSettings, 'hotLimit'>,
  memory: Memory = ownMemory,
): IndexSlice {
  const from = memory(lengths.length + 1)
  for (let at = 0; at < lists.length; at++) from[(lists[at]! & CARRIER) + 1]!++
  for (let document = 0; document < lengths.length; document++) from[document + 1]! += from[document]!
  // Room for what there may be of short lists at most.
  const mostHot = Math.floor(lists.length / (hotLimit + 1))
  const carriers = new Int32Array(memory(lists.length + mostHot * (HOT_PARTNERS + 1)).buffer)
  carriers.set(lists)
  const places = memory(lists.length)
  return { carriers, from, places, ...fillPlaces({ carriers, from, places }, lists.length, lengths, hotLimit) }
}

/** What was dropped, of all slices. */
export function droppedIn({ slices, sizes }: Index): Dropped[] {
  const shingles = slices.reduce((sum, { hot }) => sum + hot, 0)
  if (shingles === 0) return []
  const touched = new Uint8Array(sizes.length)
  for (const slice of slices) for (const document of slice.touched) touched[document] = 1
  return [{ reason: 'hot', shingles, documents: touched.reduce((sum, is) => sum + is, 0) }]
}

type Placed = Pick<IndexSlice, 'carriers' | 'from' | 'places'>

/** Fills in the places of the documents in the lists, of which all carriers end at `used`. */
function fillPlaces(
  slice: Placed,
  used: number,
  lengths: Uint32Array,
  hotLimit: number,
): Pick<IndexSlice, 'hot' | 'touched'> {
  const { carriers, from, places } = slice
  const free = from.slice()
  const touched = new Set<number>()
  let hot = 0
  let short = used
  for (let start = 0; start < used; ) {
    let end = start + 1
    while (end < used && carriers[end]! >= 0) end++
    if (end - start <= hotLimit) {
      for (let at = start; at < end; at++) places[free[carriers[at]! & CARRIER]!++] = at
    } else {
      const members = Uint32Array.from(carriers.subarray(start, end), (carrier) => carrier & CARRIER)
      for (const member of members) touched.add(member)
      short = addHot(members, longestOf(members, lengths), { slice, free, place: start, short })
      hot++
    }
    start = end
  }
  return { hot, touched: Uint32Array.from(touched) }
}

interface Filling {
  readonly slice: Placed
  /** By document: where its next place goes. */
  readonly free: Uint32Array
  /** Where the whole list, and the short one, begin. */
  readonly place: number
  readonly short: number
}

/** Adds the short list of a hot one, and the places of its carriers; returns where the next short list begins. */
function addHot(members: Uint32Array, partners: Uint32Array, { slice, free, place, short }: Filling): number {
  const { carriers, places } = slice
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

/**
 * Makes a function that visits the earlier documents which share sampled shingles with a document, and how many, if they are
 * `least` or more: most meetings are by one phrase that both use.
 */
export function meetEarlier(
  { slices, sizes }: Pick<Index, 'slices' | 'sizes'>,
  least: number,
): (document: number, visit: (other: number, times: number) => void) => void {
  const meeting = createMeeting(sizes.length, least)
  let far: Uint32Array = new Uint32Array(1024)
  /** By slice: where its places end among the far ones. */
  const ends = new Uint32Array(slices.length)
  return (document, visit) => {
    // Where the document is the first nobody is met. Looking at all places of all slices first, the processor need not wait
    // for each.
    let lists = 0
    for (let slice = 0; slice < slices.length; slice++) {
      const { carriers, from, places } = slices[slice]!
      const end = from[document + 1]!
      const most = lists + end - from[document]!
      if (most > far.length) far = resized(far, 2 * most)
      for (let at = from[document]!; at < end; at++) {
        const place = places[at]!
        far[lists] = place
        lists += 1 - (carriers[place]! >>> 31)
      }
      ends[slice] = lists
    }
    begin(meeting)
    for (let slice = 0, list = 0; slice < slices.length; slice++) {
      const { carriers } = slices[slice]!
      for (; list < ends[slice]!; list++) meetBefore(carriers, far[list]!, meeting)
    }
    const { marks, met, count } = meeting
    for (let at = 0; at < count; at++) visit(met[at]!, marks[met[at]!]! & MOST_SHARED)
  }
}

/** Who was met: the first `count`. */
interface Meeting {
  /** By document: below, how often it was met, and above, by the document of which number. Nothing has to be put back. */
  readonly marks: Int32Array
  readonly met: Uint32Array
  readonly least: number
  count: number
  number: number
}

/** Bits of a mark that count. */
const COUNT_BITS = 16

function createMeeting(documents: number, least: number): Meeting {
  // One more, as the next one is written before it is known whether it stays.
  return { marks: new Int32Array(documents), met: new Uint32Array(documents + 1), least, count: 0, number: 0 }
}

function begin(meeting: Meeting): void {
  meeting.count = 0
  if (++meeting.number < 2 ** (32 - COUNT_BITS)) return
  meeting.marks.fill(0)
  meeting.number = 1
}

/** Meets the carriers that stand before a place in its list. Without a branch, which the processor could not foresee. */
function meetBefore(carriers: Int32Array, from: number, meeting: Meeting): void {
  const { marks, met, least, number } = meeting
  const sign = number << COUNT_BITS
  let { count } = meeting
  let place = from
  let other: number
  do {
    other = carriers[--place]!
    const earlier = other & CARRIER
    const mark = marks[earlier]!
    // All bits set where the mark has this document's sign.
    const wasMet = (((mark ^ sign) >>> COUNT_BITS) - 1) >> 31
    let times = (mark & MOST_SHARED & wasMet) + 1
    times -= times >>> COUNT_BITS
    marks[earlier] = sign | times
    met[count] = earlier
    count += +(times === least)
  } while (other >= 0)
  meeting.count = count
}
