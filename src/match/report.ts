// Report: groups of documents → clusters of stories with their relations and origins.

import { inverseOf } from './kind.ts'
import { type Corpus, type Link, linkOf } from './link.ts'
import { representativeOf } from './merits.ts'
import { originsOf } from './origins.ts'
import { compareText, type Prepared } from './prepare.ts'
import { createRelater, type Relater, round } from './relate.ts'
import { byTime } from './represent.ts'
import type { Cluster, ClusterReport, Dropped, Member, Relation, Skipped } from './types.ts'

/** What the steps before found. */
export interface Findings {
  readonly prepared: Prepared
  readonly corpus: Corpus
  readonly links: readonly Link[]
  /** Group of each document. */
  readonly groups: readonly number[]
  /** Roundups and the documents they contain. */
  readonly roundups: ReadonlyMap<number, readonly number[]>
  readonly dropped: readonly Dropped[]
  readonly skipped: readonly Skipped[]
}

/** Writes the report. */
export function reportOf(findings: Findings): ClusterReport {
  const { prepared, corpus, links, groups } = findings
  const relater = createRelater(prepared, corpus)
  const neighbours = nearestInGroup(links, groups)
  const storiesOf = storiesByGroup(findings)
  const clusters: Cluster[] = []
  const clusterOf = new Map<number, Cluster>()
  for (const [group, stories] of storiesOf) {
    corpus.settings.signal?.throwIfAborted()
    corpus.settings.onProgress?.({ step: 'relate', done: clusters.length, total: storiesOf.size })
    const cluster = clusterFrom(stories, neighbours, relater, findings)
    clusters.push(cluster)
    clusterOf.set(group, cluster)
  }
  clusters.sort((a, b) => b.members.length - a.members.length || compareText(a.id, b.id))
  const relations = corpus.settings.acrossClusters
    ? [...roundupRelations(findings, relater, clusterOf), ...passageRelations(findings, relater)]
    : []
  relations.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to))
  return {
    documents: prepared.stories.length,
    clusters,
    relations,
    skipped: findings.skipped,
    dropped: findings.dropped,
  }
}

/** Positions of the stories of each group; empty texts are groups of their own. */
function storiesByGroup({ prepared, groups }: Findings): Map<number, number[]> {
  const stories = new Map<number, number[]>()
  for (const [story, document] of prepared.documentOf.entries()) {
    const group = groups[document]!
    const known = stories.get(group)
    if (known === undefined) stories.set(group, [story])
    else known.push(story)
  }
  return stories
}

/** For each document its strongest link inside its group. */
function nearestInGroup(links: readonly Link[], groups: readonly number[]): Map<number, Link> {
  const nearest = new Map<number, Link>()
  const offer = (document: number, link: Link): void => {
    const best = nearest.get(document)
    const better =
      best === undefined ||
      link.strength > best.strength ||
      (link.strength === best.strength && link.jaccard > best.jaccard)
    if (better) nearest.set(document, link)
  }
  for (const link of links) {
    if (groups[link.first] !== groups[link.second]) continue
    offer(link.first, link)
    offer(link.second, link)
  }
  return nearest
}

function clusterFrom(
  unordered: readonly number[],
  neighbours: ReadonlyMap<number, Link>,
  relater: Relater,
  findings: Findings,
): Cluster {
  const { stories, outletNames } = findings.prepared
  const order = [...unordered].sort((a, b) => byTime(stories[a]!, stories[b]!))
  const shown = order.length === 1 ? order[0]! : representativeOf(order, findings.prepared, findings.corpus)
  const relations = new Map<string, Relation>()
  const members: Member[] = []
  let weakest: { from: string; to: string; similarity: number } | undefined
  for (const story of [shown, ...order.filter((other) => other !== shown)]) {
    const id = stories[story]!.id
    const near = order.length === 1 ? undefined : nearestOf(story, shown, order, neighbours, findings)
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
  const made = originsOf(
    order.map((story) => stories[story]!),
    order.map((story) => outletNames[story]!),
  )
  return {
    id: stories[order[0]!]!.id,
    representative: stories[shown]!.id,
    members,
    relations: [...relations.values()],
    ...made,
    copies: order.length - 1,
    ...(weakest !== undefined && { weakestLink: weakest }),
  }
}

function keyOf(relation: Relation): string {
  return `${relation.from}\n${relation.to}`
}

/** The member that a story resembles most: a copy of its text, else its strongest link, else the one shown. */
function nearestOf(
  story: number,
  shown: number,
  order: readonly number[],
  neighbours: ReadonlyMap<number, Link>,
  { prepared, corpus }: Findings,
): { story: number; similarity: number } {
  const document = prepared.documentOf[story]!
  const { copies } = corpus.documents[document]!
  if (copies.length > 1) {
    const twin =
      prepared.documentOf[shown] === document && shown !== story ? shown : copies[0] === story ? copies[1]! : copies[0]!
    return { story: twin, similarity: 1 }
  }
  const link = neighbours.get(document)
  if (link !== undefined) {
    const other = link.first === document ? link.second : link.first
    return { story: corpus.documents[other]!.copies[0]!, similarity: round(link.strength) }
  }
  const other = story === shown ? order.find((member) => member !== shown)! : shown
  const pair = [document, prepared.documentOf[other]!].sort((a, b) => a - b)
  return { story: other, similarity: round(Math.max(0, linkOf(pair[0]!, pair[1]!, corpus).strength)) }
}

function* roundupRelations(
  { prepared, corpus, groups, roundups }: Findings,
  relater: Relater,
  clusterOf: ReadonlyMap<number, Cluster>,
): Iterable<Relation> {
  for (const [document, contained] of roundups) {
    for (const part of contained) {
      // The cluster's face stands for the story, unless that is not what the roundup holds.
      const face = clusterOf.get(groups[part]!)!.representative
      const copy = corpus.documents[part]!.copies.find((story) => prepared.stories[story]!.id === face)
      yield relater.roundup(corpus.documents[document]!.copies[0]!, copy ?? corpus.documents[part]!.copies[0]!)
    }
  }
}

/** For each two clusters that share a passage, the pair that shares most. */
function passageRelations({ prepared, corpus, links, groups, roundups }: Findings, relater: Relater): Relation[] {
  const best = new Map<string, Link>()
  for (const link of links) {
    const a = groups[link.first]!
    const b = groups[link.second]!
    if (a === b || isRoundupPair(link, groups, roundups)) continue
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const known = best.get(key)
    if (known === undefined || link.shared > known.shared) best.set(key, link)
  }
  const relations: Relation[] = []
  for (const { first, second } of best.values()) {
    const one = corpus.documents[first]!.copies[0]!
    const other = corpus.documents[second]!.copies[0]!
    // Read from the later one: it can only have the passage from the earlier one, or both from a third.
    const laterFirst = byTime(prepared.stories[one]!, prepared.stories[other]!) > 0
    const relation = laterFirst ? relater.across(one, other) : relater.across(other, one)
    if (relation !== undefined) relations.push(relation)
  }
  return relations
}

/** Whether one is a roundup of the other's story, whichever print of it was found there. */
function isRoundupPair({ first, second }: Link, groups: readonly number[], roundups: Findings['roundups']): boolean {
  const holds = (document: number, other: number): boolean =>
    roundups.get(document)?.some((part) => groups[part] === groups[other]) === true
  return holds(first, second) || holds(second, first)
}
