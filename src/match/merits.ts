// Merits: what speaks for the members of a cluster, weighed on the longest of them, and which is shown.

import type { Corpus } from './link.ts'
import { joined } from './memory.ts'
import type { Told } from './relate.ts'
import { chooseRepresentative } from './represent.ts'
import { sharedCount } from './shingle.ts'
import { sortHashes } from './sorted.ts'
import { overlapOf } from './verify.ts'

/** Longest texts that may be shown, and texts that they are weighed by: enough to find a complete one. */
const WEIGHED = 16
const WEIGHED_BY = 48
/** Jaccard index from which two members say the same. */
const SAME_PRINT = 0.9

/** Position of the member to show, by the policy of the settings. */
export function representativeOf(order: readonly number[], told: Told, corpus: Corpus): number {
  const documents = [...new Set(order.map((story) => told.documentOf[story]!))]
  documents.sort((a, b) => corpus.sets.size(b) - corpus.sets.size(a) || a - b)
  const merits =
    corpus.settings.representative === 'most-complete' ? meritsOf(documents, corpus) : new Map<number, Merits>()
  const candidates = order.map((position) => ({
    position,
    story: told.stories[position]!,
    outlet: told.outletNames[position]!,
    length: corpus.sets.size(told.documentOf[position]!),
    ...(merits.get(told.documentOf[position]!) ?? { common: 0, prints: 0 }),
  }))
  const chosen = chooseRepresentative(candidates, corpus.settings)
  return candidates.find((candidate) => candidate === chosen)!.position
}

interface Merits {
  /** Share of what at least two members say that this one says, too. */
  readonly common: number
  /** Members that say nearly the same, this one included. */
  readonly prints: number
}

/** Merits of the longest documents. */
function meritsOf(longestFirst: readonly number[], corpus: Corpus): Map<number, Merits> {
  const weighing = longestFirst.slice(0, WEIGHED_BY)
  const merits = new Map<number, Merits>()
  // One text, however often it was printed, has no rival.
  if (longestFirst.length === 1) return merits
  // What two stories both say each of them says, and the one is printed as often as the other.
  const isPair = longestFirst.length === 2 && longestFirst.every((one) => corpus.documents[one]!.copies.length === 1)
  if (isPair) return new Map(longestFirst.map((one) => [one, { common: 1, prints: 1 }]))
  const common = commonOf(weighing, corpus)
  for (const document of longestFirst.slice(0, WEIGHED)) {
    const set = corpus.sets.of(document)
    const same = weighing.filter((other) => other === document || saySame(set, corpus.sets.of(other)))
    const prints = same.reduce((sum, other) => sum + corpus.documents[other]!.copies.length, 0)
    merits.set(document, { common: common.length === 0 ? 1 : sharedCount(set, common) / common.length, prints })
  }
  return merits
}

function saySame(one: Uint32Array, other: Uint32Array): boolean {
  // The index is at most the ratio of the lengths.
  const ratio = Math.min(one.length, other.length) / Math.max(one.length, other.length)
  return ratio >= SAME_PRINT && overlapOf(one, other).jaccard >= SAME_PRINT
}

/** Sorted set of the shingles that at least two stories of the texts carry. */
function commonOf(documents: readonly number[], { sets, documents: all }: Corpus): Uint32Array {
  const once = documents.map((document) => sets.of(document))
  // A text of several stories carries its shingles twice.
  const twice = documents.filter((document) => all[document]!.copies.length > 1).map((document) => sets.of(document))
  const sorted = sortHashes(joined([...once, ...twice]))
  let kept = 0
  for (let at = 1; at < sorted.length; at++) {
    const hash = sorted[at]!
    if (hash === sorted[at - 1] && (kept === 0 || sorted[kept - 1] !== hash)) sorted[kept++] = hash
  }
  return sorted.subarray(0, kept)
}
