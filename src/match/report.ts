// Report: groups of documents → clusters of stories with their relations and origins.

import { inverseOf } from './kind.ts'
import { type Corpus, linkOf } from './link.ts'
import { type Net, otherOf, overlapAt } from './links.ts'
import { representativeOf } from './merits.ts'
import { originsOf } from './origins.ts'
import { createRelater, type Relater, round, type Told } from './relate.ts'
import { byTime } from './represent.ts'
import type { Cluster, Member, Relation } from './types.ts'
import { overlapOf } from './verify.ts'

/** A cluster, and positions of its stories. */
export interface MadeCluster {
  readonly cluster: Cluster
  /** In the order of its members: the one that represents it comes first. */
  readonly order: readonly number[]
  /** The one after which it is called. */
  readonly head: number
}

/** Makes a function that tells a group of documents as a cluster of stories. */
export function createTeller(told: Told, net: Net, corpus: Corpus): (group: readonly number[]) => MadeCluster {
  const relater = createRelater(told, corpus)
  const findings: Findings = { told, net, corpus, relater }
  return (group) => {
    const members = new Set(group)
    const stories = group.flatMap((document) => corpus.documents[document]!.copies)
    return clusterFrom(stories, members, findings)
  }
}

interface Findings {
  readonly told: Told
  readonly net: Net
  readonly corpus: Corpus
  readonly relater: Relater
}

/** Order of two clusters: the bigger first; those of a size by their ids, which is the order of the stories. */
export function bySize(size: number, head: number, otherSize: number, otherHead: number): number {
  return otherSize - size || head - otherHead
}

function clusterFrom(unordered: readonly number[], group: ReadonlySet<number>, findings: Findings): MadeCluster {
  const { told, corpus, relater } = findings
  const { stories, outletNames } = told
  const order = unordered.length === 1 ? unordered : [...unordered].sort((a, b) => byTime(stories[a]!, stories[b]!))
  const shown = order.length === 1 ? order[0]! : representativeOf(order, told, corpus)
  const relations = new Map<string, Relation>()
  const members: Member[] = []
  let weakest: { from: string; to: string; similarity: number } | undefined
  const shownFirst = [shown, ...order.filter((other) => other !== shown)]
  for (const story of shownFirst) {
    const id = stories[story]!.id
    const near = order.length === 1 ? undefined : nearestOf(story, shown, order, group, findings)
    let relation: Member['relation'] = 'representative'
    if (story !== shown) {
      const found = relater.within(story, shown)
      relation = found.from === id ? found.kind : inverseOf(found.kind)
      relations.set(keyOf(found), found)
    }
    if (near === undefined) {
      members.push({ id, relation, similarity: 1 })
      continue
    }
    if (near.story !== shown && story !== shown) {
      const found = relater.within(story, near.story)
      const mirrored = `${found.to}\n${found.from}`
      if (!relations.has(mirrored)) relations.set(keyOf(found), found)
    }
    const nearest = stories[near.story]!.id
    members.push({ id, relation, nearest, similarity: near.similarity })
    if (weakest === undefined || near.similarity < weakest.similarity) {
      weakest = { from: id, to: nearest, similarity: near.similarity }
    }
  }
  const documentAt = (place: number): number => told.documentOf[order[place]!]!
  const made = originsOf(
    order.map((story) => ({ story: stories[story]!, outlet: outletNames[story]! })),
    (one, other) => areOneText(documentAt(one), documentAt(other), corpus),
  )
  const cluster = {
    id: stories[order[0]!]!.id,
    representative: stories[shown]!.id,
    members,
    relations: [...relations.values()],
    ...made,
    copies: order.length - 1,
    ...(weakest !== undefined && { weakestLink: weakest }),
  }
  return { cluster, order: shownFirst, head: order[0]! }
}

/** Resemblance from which two texts say the same: what differs is local matter. */
const ONE_TEXT = 0.7

function areOneText(one: number, other: number, { sets }: Findings['corpus']): boolean {
  return one === other || overlapOf(sets.of(one), sets.of(other)).jaccard >= ONE_TEXT
}

function keyOf(relation: Relation): string {
  return `${relation.from}\n${relation.to}`
}

/** The member that a story resembles most: a copy of its text, else its strongest link, else the one shown. */
function nearestOf(
  story: number,
  shown: number,
  order: readonly number[],
  group: ReadonlySet<number>,
  { told, net, corpus }: Findings,
): { story: number; similarity: number } {
  const document = told.documentOf[story]!
  const { copies } = corpus.documents[document]!
  if (copies.length > 1) {
    const twin =
      told.documentOf[shown] === document && shown !== story ? shown : copies[0] === story ? copies[1]! : copies[0]!
    return { story: twin, similarity: 1 }
  }
  const link = strongestIn(group, document, net, corpus)
  if (link !== undefined) {
    const other = otherOf(net.links, link, document)
    return { story: corpus.documents[other]!.copies[0]!, similarity: round(net.links.strengths[link]!) }
  }
  const other = story === shown ? order.find((member) => member !== shown)! : shown
  const pair = [document, told.documentOf[other]!].sort((a, b) => a - b)
  return { story: other, similarity: round(Math.max(0, linkOf(pair[0]!, pair[1]!, corpus).strength)) }
}

/** The strongest link of a document inside its group; of equally strong ones that of the greater Jaccard index. */
function strongestIn(
  group: ReadonlySet<number>,
  document: number,
  { links, of }: Net,
  { sets }: Corpus,
): number | undefined {
  const jaccard = (link: number): number => overlapAt(links, link, sets).jaccard
  let best: number | undefined
  for (const link of of(document)) {
    if (!group.has(otherOf(links, link, document))) continue
    const more = best === undefined ? 1 : links.strengths[link]! - links.strengths[best]!
    if (more > 0 || (more === 0 && jaccard(link) > jaccard(best!))) best = link
  }
  return best
}
