// Across: relations between stories of different clusters: what roundups hold, and passages that stand in two stories.

import type { Corpus } from './link.ts'
import type { Net } from './links.ts'
import { compareText } from './prepare.ts'
import { createRelater, type Relater, type Told } from './relate.ts'
import { byTime, timedOf } from './represent.ts'
import type { Relation } from './types.ts'

/** What was found of the documents. */
export interface Grouped {
  readonly told: Told
  readonly net: Net
  readonly corpus: Corpus
  /** Roundups and the documents they contain. */
  readonly roundups: ReadonlyMap<number, readonly number[]>
  /** Group of each document, as the number of its first member. */
  readonly groupOf: Uint32Array
  /** By the number of a group, the position of the story that represents it. */
  readonly faces: Uint32Array
}

/** All relations across clusters, by the ids of the stories. */
export function relationsAcross(grouped: Grouped): Relation[] {
  const relater = createRelater(grouped.told, grouped.corpus, grouped.net)
  const relations = [...roundupRelations(grouped, relater), ...passageRelations(grouped, relater)]
  return relations.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to))
}

function* roundupRelations({ corpus, roundups, groupOf, faces }: Grouped, relater: Relater): Iterable<Relation> {
  for (const [document, contained] of roundups) {
    for (const part of contained) {
      // The cluster's face stands for the story, unless that is not what the roundup holds.
      const { copies } = corpus.documents[part]!
      const face = faces[groupOf[part]!]!
      yield relater.roundup(corpus.documents[document]!.copies[0]!, copies.includes(face) ? face : copies[0]!)
    }
  }
}

/** For each two clusters that share a passage, the pair that shares most. */
function passageRelations(grouped: Grouped, relater: Relater): Relation[] {
  const { told, corpus, net, groupOf } = grouped
  const { firsts, seconds, shared, count } = net.links
  const best = new Map<string, number>()
  for (let link = 0; link < count; link++) {
    const a = groupOf[firsts[link]!]!
    const b = groupOf[seconds[link]!]!
    if (a === b || isRoundupPair(firsts[link]!, seconds[link]!, grouped)) continue
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const known = best.get(key)
    if (known === undefined || shared[link]! > shared[known]!) best.set(key, link)
  }
  const relations: Relation[] = []
  for (const link of best.values()) {
    const one = corpus.documents[firsts[link]!]!.copies[0]!
    const other = corpus.documents[seconds[link]!]!.copies[0]!
    // Read from the later one: it can only have the passage from the earlier one, or both from a third.
    const laterFirst = byTime(timedOf(told.stories[one]!), timedOf(told.stories[other]!)) > 0
    const relation = laterFirst ? relater.across(one, other) : relater.across(other, one)
    if (relation !== undefined) relations.push(relation)
  }
  return relations
}

/** Whether one is a roundup of the other's story, whichever print of it was found there. */
function isRoundupPair(first: number, second: number, { roundups, groupOf }: Grouped): boolean {
  const holds = (document: number, other: number): boolean =>
    roundups.get(document)?.some((part) => groupOf[part] === groupOf[other]) === true
  return holds(first, second) || holds(second, first)
}
