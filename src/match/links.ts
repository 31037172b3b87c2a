// Links: verified pairs in flat arrays, in the order in which they were found, so that millions of them are no objects
// and threads can share them. What two documents have of each other follows from what they share and their sizes.

import { type Memory, ownMemory } from './memory.ts'
import type { Sets } from './sets.ts'
import { type Overlap, overlapBySizes } from './verify.ts'

/** A verified pair. */
export interface Link extends Overlap {
  readonly first: number
  readonly second: number
  /** How surely they are one story, 0 to 1, or -1 for one form with other facts: compared with the threshold. */
  readonly strength: number
  /** How alike the two are as a whole: the Jaccard index, of broken pairs what it was before the noise. */
  readonly resemblance: number
}

/** Verified pairs: number i is in place i of every array. */
export interface Links {
  readonly count: number
  readonly firsts: Uint32Array
  readonly seconds: Uint32Array
  /** Different shingles that both have. */
  readonly shared: Uint32Array
  readonly strengths: Float64Array
  readonly resemblances: Float64Array
}

/** Collects links. */
export interface LinkCollector {
  add(link: Pick<Link, 'first' | 'second' | 'shared' | 'strength' | 'resemblance'>): void
  finish(): Links
}

/** Makes a collector with room for so many links at first. */
export function createLinkCollector(room = 1024): LinkCollector {
  let links = makeLinks(room)
  let count = 0
  return {
    add({ first, second, shared, strength, resemblance }) {
      if (count === links.firsts.length) links = larger(links, count * 2)
      links.firsts[count] = first
      links.seconds[count] = second
      links.shared[count] = shared
      links.strengths[count] = strength
      links.resemblances[count++] = resemblance
    },
    finish: () => ({ ...links, count }),
  }
}

/** Several parts as one, in their order. */
export function joinLinks(parts: readonly Links[], memory: Memory = ownMemory): Links {
  const joined = makeLinks(
    parts.reduce((sum, { count }) => sum + count, 0),
    memory,
  )
  let at = 0
  for (const part of parts) {
    for (const field of FIELDS) joined[field].set(part[field].subarray(0, part.count), at)
    at += part.count
  }
  return joined
}

const FIELDS = ['firsts', 'seconds', 'shared', 'strengths', 'resemblances'] as const

function makeLinks(count: number, memory: Memory = ownMemory): Links {
  return {
    count,
    firsts: memory(count),
    seconds: memory(count),
    shared: memory(count),
    strengths: new Float64Array(memory(count * 2).buffer),
    resemblances: new Float64Array(memory(count * 2).buffer),
  }
}

function larger(links: Links, size: number): Links {
  const made = makeLinks(size)
  for (const field of FIELDS) made[field].set(links[field])
  return made
}

/** Links by their documents. */
export interface Net {
  readonly links: Links
  /** Numbers of the links of a document, ascending: a view. */
  of(document: number): Uint32Array
  /** The arrays, for `openNet` in another thread. */
  share(): SharedNet
}

/** The arrays of a net: the links of document d are `numbers[starts[d] .. starts[d + 1]]`. */
export interface SharedNet {
  readonly links: Links
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
}

/** Sorts links by their documents, of which there are `count`. */
export function createNet(links: Links, count: number, memory: Memory = ownMemory): Net {
  const starts = memory(count + 1)
  const { firsts, seconds } = links
  for (let link = 0; link < links.count; link++) {
    starts[firsts[link]! + 1]!++
    starts[seconds[link]! + 1]!++
  }
  for (let document = 0; document < count; document++) starts[document + 1]! += starts[document]!
  const free = starts.slice()
  const numbers = memory(links.count * 2)
  for (let link = 0; link < links.count; link++) {
    numbers[free[firsts[link]!]!++] = link
    numbers[free[seconds[link]!]!++] = link
  }
  return openNet({ links, starts, numbers })
}

/** Opens a net of another thread. */
export function openNet(shared: SharedNet): Net {
  const { links, starts, numbers } = shared
  return {
    links,
    of: (document) => numbers.subarray(starts[document]!, starts[document + 1]!),
    share: () => shared,
  }
}

/** The other document of a link. */
export function otherOf({ firsts, seconds }: Links, link: number, document: number): number {
  const first = firsts[link]!
  return first === document ? seconds[link]! : first
}

/** What the two documents of a link share. */
export function overlapAt({ firsts, seconds, shared }: Links, link: number, sets: Pick<Sets, 'size'>): Overlap {
  return overlapBySizes(shared[link]!, sets.size(firsts[link]!), sets.size(seconds[link]!))
}

/** What two documents share, where a link says so: that of a stub need not. */
export function knownOverlap(net: Net, one: number, other: number, sets: Pick<Sets, 'size'>): Overlap | undefined {
  const { shared } = net.links
  const [near, far] = net.of(one).length <= net.of(other).length ? [one, other] : [other, one]
  for (const link of net.of(near)) {
    if (otherOf(net.links, link, near) === far && shared[link]! > 0)
      return overlapBySizes(shared[link]!, sets.size(one), sets.size(other))
  }
  return undefined
}

/** A link as one object. */
export function linkAt(links: Links, link: number, sets: Pick<Sets, 'size'>): Link {
  return {
    first: links.firsts[link]!,
    second: links.seconds[link]!,
    strength: links.strengths[link]!,
    resemblance: links.resemblances[link]!,
    ...overlapAt(links, link, sets),
  }
}

/** Documents that a document has links to, in the order of the links. */
export function neighboursOf({ links, of }: Net, document: number): number[] {
  return Array.from(of(document), (link) => otherOf(links, link, document))
}
