// Relate: two stories → what the first is to the second, with measures and passages.

import { type Absence, absenceOf, wholly } from './absence.ts'
import { kindOf } from './kind.ts'
import type { Corpus } from './link.ts'
import { knownOverlap, type Net } from './links.ts'
import { hasRun, hitsIn } from './overlay.ts'
import { passagesOf } from './passages.ts'
import type { Prepared } from './prepare.ts'
import { WORD_WEIGHT } from './tokenize.ts'
import type { Passage, Relation, RelationKind } from './types.ts'
import { type Overlap, overlapOf } from './verify.ts'

/** Words that a passage needs before two different stories are said to share it: a quotation, not a phrase. */
export const SHARED_WORDS = 25

/** Stories as they are told: what is known of them beside their words. */
export type Told = Pick<Prepared, 'stories' | 'documentOf' | 'outletNames'>

/** Relates stories by their positions in `Prepared.stories`. */
export interface Relater {
  /** Relation of two stories of one cluster, read from the first or, where only that has a name, from the second. */
  within(from: number, to: number): Relation
  /** Relation of stories of different clusters; undefined where they share no passage. */
  across(from: number, to: number): Relation | undefined
  /** The relation of a roundup to a story in it. */
  roundup(from: number, to: number): Relation
}

/** Makes a relater. What links say need not be compared again. */
export function createRelater({ stories, documentOf, outletNames }: Told, corpus: Corpus, net?: Net): Relater {
  const { settings } = corpus
  const passages = (from: number, to: number): Passage[] =>
    passagesOf(corpus.read(from), corpus.read(to), corpus.masks.of(documentOf[from]!))

  const relation = (from: number, to: number, kind: RelationKind, overlap: Overlap): Relation => ({
    from: stories[from]!.id,
    to: stories[to]!.id,
    kind,
    jaccard: round(overlap.jaccard),
    containment: [round(overlap.ofFirst), round(overlap.ofSecond)],
    ...(settings.passages && kind !== 'exact' && { passages: passages(from, to) }),
  })

  const overlap = (from: number, to: number): Overlap => {
    const own = documentOf[from]!
    const other = documentOf[to]!
    const known = net === undefined ? undefined : knownOverlap(net, own, other, corpus.sets)
    return known ?? overlapOf(corpus.sets.of(own), corpus.sets.of(other))
  }

  /** All shingles of a document that are no furniture, if what it shares with another one is all. */
  const wholeIf = (share: number, document: number): Absence | undefined =>
    share === 1 ? wholly(corpus.documents[document]!.length - corpus.masks.count(document)) : undefined

  const absence = (from: number, to: number, shared: Overlap): readonly [Absence, Absence] => {
    const own = documentOf[from]!
    const other = documentOf[to]!
    const ownWhole = wholeIf(shared.ofFirst, own)
    const otherWhole = wholeIf(shared.ofSecond, other)
    if (ownWhole !== undefined) return [ownWhole, otherWhole ?? absenceOf(corpus.overlay.hits(other, own))]
    if (otherWhole !== undefined) return [absenceOf(corpus.overlay.hits(own, other)), otherWhole]
    const [ofFrom, ofTo] = corpus.overlay.both(own, other)
    return [absenceOf(ofFrom), absenceOf(ofTo)]
  }

  /** Whether enough shingles in a row stand in the other text, furniture of that included: without, no word is read. */
  const maySharePassage = (from: number, to: number): boolean => {
    const { documents, masks } = corpus
    const own = documentOf[from]!
    const document = documentOf[to]!
    const hits =
      masks.count(document) === 0
        ? corpus.overlay.hits(own, document)
        : hitsIn(masks.strip(own, documents[own]!.shingles), documents[document]!.shingles)
    return hasRun(hits, SHARED_WORDS + 1 - settings.shingleSize * WORD_WEIGHT)
  }

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
        absence: () => absence(from, to, shared),
        sameLead: () => corpus.sharesLead(documentOf[from]!, documentOf[to]!),
      }
      const { kind, reversed } = kindOf(pair)
      return reversed ? relation(to, from, kind, swap(shared)) : relation(from, to, kind, shared)
    },
    across(from, to) {
      if (!maySharePassage(from, to)) return undefined
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
