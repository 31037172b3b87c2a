// Relate: two stories → what the first is to the second, with measures and passages.

import { type Absence, absenceOf } from './absence.ts'
import { kindOf } from './kind.ts'
import type { Corpus } from './link.ts'
import { createReader, type Places, passagesOf, placesOf, type Reading } from './passages.ts'
import { bodyStart, type Prepared } from './prepare.ts'
import type { Passage, Relation, RelationKind } from './types.ts'
import { type Overlap, overlapOf } from './verify.ts'

/** Words that a passage needs before two different stories are said to share it: a quotation, not a phrase. */
export const SHARED_WORDS = 25
/** Relates stories by their positions in `Prepared.stories`. */
export interface Relater {
  /** Relation of two stories of one cluster, read from the first or, where only that has a name, from the second. */
  within(from: number, to: number): Relation
  /** Relation of stories of different clusters; undefined where they share no passage. */
  across(from: number, to: number): Relation | undefined
  /** The relation of a roundup to a story in it. */
  roundup(from: number, to: number): Relation
}

/** Makes a relater. It keeps the text it last read, so relations to one story are cheapest in a row. */
export function createRelater(prepared: Prepared, corpus: Corpus): Relater {
  const { stories, documentOf, outletNames } = prepared
  const { settings } = corpus
  const read = createReader(settings.shingleSize, settings.seed)
  let lastPlace = -1
  let last: { reading: Reading; places: Places } | undefined

  const indexed = (story: number): { reading: Reading; places: Places } => {
    if (last === undefined || lastPlace !== story) {
      const reading = read(stories[story]!.text, bodyStart(stories[story]!))
      last = { reading, places: placesOf(reading) }
      lastPlace = story
    }
    return last
  }

  const passages = (from: number, to: number): Passage[] => {
    const { reading, places } = indexed(to)
    const own = read(stories[from]!.text, bodyStart(stories[from]!))
    return passagesOf(own, reading, places, corpus.masks.of(documentOf[from]!))
  }

  const relation = (from: number, to: number, kind: RelationKind, overlap: Overlap): Relation => ({
    from: stories[from]!.id,
    to: stories[to]!.id,
    kind,
    jaccard: round(overlap.jaccard),
    containment: [round(overlap.ofFirst), round(overlap.ofSecond)],
    ...(settings.passages && kind !== 'exact' && { passages: passages(from, to) }),
  })

  const overlap = (from: number, to: number): Overlap =>
    overlapOf(corpus.sets.of(documentOf[from]!), corpus.sets.of(documentOf[to]!))

  const absence = (of: number, other: number): Absence =>
    absenceOf(corpus.documents[documentOf[of]!]!, corpus.masks.of(documentOf[of]!), corpus.sets.of(documentOf[other]!))

  return {
    within(from, to) {
      if (documentOf[from] === documentOf[to]) return relation(from, to, 'exact', WHOLLY)
      const shared = overlap(from, to)
      const pair = {
        from: stories[from]!,
        to: stories[to]!,
        fromOutlet: outletNames[from]!,
        toOutlet: outletNames[to]!,
        overlap: shared,
        absence: [absence(from, to), absence(to, from)] as const,
        sameLead: corpus.sharesLead(documentOf[from]!, documentOf[to]!),
      }
      const { kind, reversed } = kindOf(pair)
      return reversed ? relation(to, from, kind, swap(shared)) : relation(from, to, kind, shared)
    },
    across(from, to) {
      const longest = passages(from, to)[0]
      if (longest === undefined || longest.words < SHARED_WORDS) return undefined
      return relation(from, to, 'shares-passage', overlap(from, to))
    },
    roundup: (from, to) => relation(from, to, 'roundup-contains', overlap(from, to)),
  }
}

const WHOLLY: Overlap = { shared: 0, jaccard: 1, ofFirst: 1, ofSecond: 1 }

function swap({ shared, jaccard, ofFirst, ofSecond }: Overlap): Overlap {
  return { shared, jaccard, ofFirst: ofSecond, ofSecond: ofFirst }
}

/** Four digits: more would be noise, and reports would differ in the last bit. */
export function round(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
