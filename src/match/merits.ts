// Merits: what speaks for the members of a cluster, weighed on the longest of them, and which is shown.

import type { Corpus } from './link.ts'
import { knownOverlap, type Net } from './links.ts'
import type { Told } from './relate.ts'
import { chooseRepresentative } from './represent.ts'
import { TwiceCounter } from './twice.ts'
import { overlapOf } from './verify.ts'

/** Longest texts that may be shown, and texts that they are weighed by: enough to find a complete one. */
const WEIGHED = 16
const WEIGHED_BY = 48
/** Jaccard index from which two members say the same. */
const SAME_PRINT = 0.9

/** Position of the member to show, by the policy of the settings. */
export function representativeOf(order: readonly number[], told: Told, net: Net, corpus: Corpus): number {
  const documents = [...new Set(order.map((story) => told.documentOf[story]!))]
  documents.sort((a, b) => corpus.sets.size(b) - corpus.sets.size(a) || a - b)
  const merits =
    corpus.settings.representative === 'most-complete' ? meritsOf(documents, net, corpus) : new Map<number, Merits>()
  const candidates = order.map((position) => ({
    position,
    story: told.stories[position]!,
    outlet: () => told.outletNames[position]!,
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
function meritsOf(longestFirst: readonly number[], net: Net, corpus: Corpus): Map<number, Merits> {
  const weighing = longestFirst.slice(0, WEIGHED_BY)
  const merits = new Map<number, Merits>()
  // One text, however often it was printed, has no rival.
  if (longestFirst.length === 1) return merits
  // What two stories both say each of them says, and the one is printed as often as the other.
  const isPair = longestFirst.length === 2 && longestFirst.every((one) => corpus.documents[one]!.copies.length === 1)
  if (isPair) return new Map(longestFirst.map((one) => [one, { common: 1, prints: 1 }]))
  const common = commonOf(weighing, corpus)
  for (const document of longestFirst.slice(0, WEIGHED)) {
    const same = weighing.filter((other) => other === document || saySame(document, other, net, corpus))
    const prints = same.reduce((sum, other) => sum + corpus.documents[other]!.copies.length, 0)
    const share = common.count === 0 ? 1 : common.countIn(corpus.sets.of(document)) / common.count
    merits.set(document, { common: share, prints })
  }
  return merits
}

function saySame(one: number, other: number, net: Net, { sets }: Corpus): boolean {
  // The index is at most the ratio of the lengths.
  const ratio = Math.min(sets.size(one), sets.size(other)) / Math.max(sets.size(one), sets.size(other))
  if (!(ratio >= SAME_PRINT)) return false
  const { jaccard } = knownOverlap(net, one, other, sets) ?? overlapOf(sets.of(one), sets.of(other))
  return jaccard >= SAME_PRINT
}

/** The shingles that at least two stories of the texts carry. */
function commonOf(weighing: readonly number[], { sets, documents }: Corpus): TwiceCounter {
  const common = new TwiceCounter(weighing.reduce((sum, document) => sum + sets.size(document), 0))
  // A text of several stories carries its shingles twice.
  for (const document of weighing) common.addAll(sets.of(document), documents[document]!.copies.length > 1 ? 2 : 1)
  return common
}
