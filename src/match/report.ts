// Report: groups of documents → clusters of stories with their relations and origins.

import { inverseOf } from './kind.ts'
import { type Corpus, linkOf } from './link.ts'
import { type Net, otherOf, overlapAt } from './links.ts'
import { representativeOf } from './merits.ts'
import { originsOf } from './origins.ts'
import { createRelater, type Relater, round, type Told } from './relate.ts'
import { byTime, timedOf } from './represent.ts'
import type { Cluster, Member, Relation } from './types.ts'
import { overlapOf } from './verify.ts'

/** A cluster's members: all that a line a story tells. */
export interface MadeMembers extends Pick<Cluster, 'id' | 'representative' | 'members'> {
  /** Positions of its stories in the order of its members: the one that represents it comes first. */
  readonly order: readonly number[]
  /** Position of the one after which it is called. */
  readonly head: number
}

/** A cluster, and positions of its stories. */
export interface MadeCluster extends Pick<MadeMembers, 'order' | 'head'> {
  readonly cluster: Cluster
}

/** Tells groups of documents as clusters of stories. */
export interface Teller {
  cluster(group: readonly number[]): MadeCluster
  /** Without what the members are to their nearest ones, and without origins. */
  members(group: readonly number[]): MadeMembers
}

/** Makes a teller. */
export function createTeller(told: Told, net: Net, corpus: Corpus): Teller {
  const findings: Findings = { told, net, corpus, relater: createRelater(told, corpus, net) }
  return {
    cluster: (group) => clusterFrom(group, findings),
    members: (group) => membersFrom(inOrder(group, findings), group, findings),
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

/** Positions of a group's stories, the earliest first. */
function inOrder(group: readonly number[], { told: { stories }, corpus }: Findings): number[] {
  const order = group.flatMap((document) => [...corpus.documents[document]!.copies])
  if (order.length === 1) return order
  const timed = order.map((position) => ({ position, ...timedOf(stories[position]!) }))
  return timed.sort(byTime).map(({ position }) => position)
}

function clusterFrom(group: readonly number[], findings: Findings): MadeCluster {
  const { told, corpus } = findings
  const order = inOrder(group, findings)
  const relations = new Map<string, Relation>()
  const made = membersFrom(order, group, findings, relations)
  const documentAt = (place: number): number => told.documentOf[order[place]!]!
  const origins = originsOf(
    order.map((story) => ({ story: told.stories[story]!, outlet: told.outletNames[story]! })),
    (one, other) => areOneText(documentAt(one), documentAt(other), corpus),
  )
  const weakestLink = weakestOf(made.members)
  const cluster = {
    id: made.id,
    representative: made.representative,
    members: made.members,
    relations: [...relations.values()],
    ...origins,
    copies: order.length - 1,
    ...(weakestLink !== undefined && { weakestLink }),
  }
  return { cluster, order: made.order, head: made.head }
}

/** Members with what they are to the one shown; their relations to it and to their nearest ones are noted, if wanted. */
function membersFrom(
  order: readonly number[],
  group: readonly number[],
  findings: Findings,
  relations?: Map<string, Relation>,
): MadeMembers {
  const { told, net, corpus, relater } = findings
  const { stories } = told
  const { id: head } = stories[order[0]!]!
  if (order.length === 1) {
    const only: Member = { id: head, relation: 'representative', similarity: 1 }
    return { id: head, representative: head, members: [only], order, head: order[0]! }
  }
  const documents = new Set(group)
  const shown = representativeOf(order, told, net, corpus)
  const shownFirst = [shown, ...order.filter((other) => other !== shown)]
  const members = shownFirst.map((story): Member => {
    const { id } = stories[story]!
    const near = nearestOf(story, shown, order, documents, findings)
    const found = story === shown ? undefined : relater.within(story, shown)
    if (found !== undefined) relations?.set(keyOf(found), found)
    if (relations !== undefined && story !== shown && near.story !== shown) {
      const other = relater.within(story, near.story)
      if (!relations.has(`${other.to}\n${other.from}`)) relations.set(keyOf(other), other)
    }
    const relation = found === undefined ? 'representative' : found.from === id ? found.kind : inverseOf(found.kind)
    return { id, relation, nearest: stories[near.story]!.id, similarity: near.similarity }
  })
  return { id: head, representative: stories[shown]!.id, members, order: shownFirst, head: order[0]! }
}

/** The link of the member that is least like its nearest one; of equals the first. */
function weakestOf(members: readonly Member[]): Cluster['weakestLink'] {
  let weakest: Cluster['weakestLink']
  for (const { id, nearest, similarity } of members) {
    if (nearest === undefined || (weakest !== undefined && similarity >= weakest.similarity)) continue
    weakest = { from: id, to: nearest, similarity }
  }
  return weakest
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
