// Group: linked documents → groups of one story each, without chains.
//
//   1. cores     links between documents that are alike as a whole, strongest first; two groups become one where
//                their core members, on the (length-weighted) average, stand in each other
//   2. excerpts  shorter documents join the group in whose core they stand, the one with most supporters
//
// A~B~C with A unlike C does not become one group: A and C pull the average down. The core of a group are its longest
// members, so that two excerpts from different ends do not part what the whole story holds together.
// Cost: at most 64 comparisons a link.

import { type Corpus, linkOf } from './link.ts'
import type { Net } from './links.ts'
import { PairTable } from './pair-table.ts'

/** Longest members that speak for a group. */
const CORE_SIZE = 8
/** Resemblance from which two documents are alike as a whole, rather than one a part of the other. */
const WHOLE = 0.4
/** What a common opening adds to a target's score: an excerpt that two groups hold is rather the one's that it opens like. */
const LEAD_SCORE = 0.5
/** Rounds of the second phase: later ones only settle what earlier ones moved. */
const ROUNDS = 3

interface Group {
  members: number[]
  /** Longest members, longest first. */
  core: number[]
}

/** Groups the documents of a component: all that links which `isUsable` tie to one of them. */
export type Grouper = (documents: Uint32Array) => readonly (readonly number[])[]

/** Makes a grouper, which remembers strengths between calls no longer than it has to. */
export function createGrouper(net: Net, corpus: Corpus, isUsable: (link: number) => boolean): Grouper {
  const strengths = new PairTable()
  return (documents) => {
    if (documents.length === 1) return [[documents[0]!]]
    const groups = new Map<number, Group>()
    const groupOf = new Map<number, number>()
    for (const document of documents) {
      groups.set(document, { members: [document], core: [document] })
      groupOf.set(document, document)
    }
    const links = linksOf(documents, net).filter((link) => isUsable(link))
    strengths.clear()
    const state: State = { groups, groupOf, strengths: strengthsOf(strengths, documents, net, corpus), corpus, net }
    mergeCores(links, state)
    for (let round = 0; round < ROUNDS; round++) if (!joinExcerpts(links, state)) break
    return Array.from(groups.values(), ({ members }) => members)
  }
}

interface State {
  readonly groups: Map<number, Group>
  readonly groupOf: Map<number, number>
  readonly strengths: (first: number, second: number) => number
  readonly corpus: Corpus
  readonly net: Net
}

/** Numbers of the links between the documents and earlier ones, ascending. */
function linksOf(documents: Uint32Array, { links, of }: Net): number[] {
  const numbers: number[] = []
  // A link's second document found it: links come in the order of those.
  for (const document of documents)
    for (const link of of(document)) if (links.seconds[link] === document) numbers.push(link)
  return numbers
}

/** Strength of any pair: from the links, or compared now (pairs without a common sample may still share a little). */
function strengthsOf(
  known: PairTable,
  documents: Uint32Array,
  net: Net,
  corpus: Corpus,
): (first: number, second: number) => number {
  const { links } = net
  for (const link of linksOf(documents, net))
    known.set(links.firsts[link]!, links.seconds[link]!, links.strengths[link]!)
  return (first, second) => {
    let strength = known.get(first, second)
    if (strength === undefined) {
      strength = linkOf(Math.min(first, second), Math.max(first, second), corpus).strength
      known.set(first, second, strength)
    }
    return strength
  }
}

function mergeCores(usable: readonly number[], state: State): void {
  const { firsts, seconds, strengths, resemblances } = state.net.links
  const whole = usable.filter((link) => resemblances[link]! >= WHOLE)
  whole.sort(
    (a, b) =>
      resemblances[b]! - resemblances[a]! ||
      strengths[b]! - strengths[a]! ||
      firsts[a]! - firsts[b]! ||
      seconds[a]! - seconds[b]!,
  )
  const refused = new Set<string>()
  for (const link of whole) {
    const a = state.groupOf.get(firsts[link]!)!
    const b = state.groupOf.get(seconds[link]!)!
    if (a === b) continue
    // The same two groups, grown no further, would be refused again.
    const key = `${a} ${state.groups.get(a)!.members.length} ${b} ${state.groups.get(b)!.members.length}`
    if (refused.has(key)) continue
    if (likenessOf(a, b, state) >= state.corpus.settings.threshold) merge(a, b, state)
    else refused.add(key)
  }
}

/** Each smaller group looks for the group that it is an excerpt of. Returns whether any found one. */
function joinExcerpts(usable: readonly number[], state: State): boolean {
  const { firsts, seconds } = state.net.links
  const neighbours = new Map<number, Map<number, number>>()
  const add = (from: number, to: number): void => {
    const supporters = neighbours.get(from) ?? neighbours.set(from, new Map()).get(from)!
    supporters.set(to, (supporters.get(to) ?? 0) + 1)
  }
  for (const link of usable) {
    const a = state.groupOf.get(firsts[link]!)!
    const b = state.groupOf.get(seconds[link]!)!
    if (a === b) continue
    add(a, b)
    add(b, a)
  }
  const order = [...neighbours.keys()].sort((a, b) => lengthOf(b, state) - lengthOf(a, state) || a - b)
  let moved = false
  for (const group of order) {
    if (!state.groups.has(group)) continue
    const target = bestTarget(group, neighbours.get(group)!, state)
    if (target === undefined) continue
    merge(group, target, state)
    moved = true
  }
  return moved
}

function bestTarget(group: number, supporters: ReadonlyMap<number, number>, state: State): number | undefined {
  const support = new Map<number, number>()
  for (const [was, count] of supporters) {
    const now = state.groupOf.get(was)!
    // The part chooses its whole, not the other way round: a long story that quotes a brief is not the brief's.
    if (now !== group && isLonger(now, group, state)) support.set(now, (support.get(now) ?? 0) + count)
  }
  let best: number | undefined
  let bestScore = 0
  for (const [target, count] of [...support].sort((a, b) => a[0] - b[0])) {
    const likeness = supportOf(group, target, state)
    if (likeness < state.corpus.settings.threshold) continue
    const score = (likeness * count) / (count + 1) + (opensAlike(group, target, state) ? LEAD_SCORE : 0)
    if (score <= bestScore) continue
    bestScore = score
    best = target
  }
  return best
}

/**
 * Average strength between a part and the half of the target's core that holds it best. A part cannot be like versions
 * that were rewritten where it was cut from; a core of two must agree, or else one of the two would be a chain.
 */
function supportOf(part: number, target: number, state: State): number {
  const core = state.groups.get(target)!.core
  const own = state.groups.get(part)!.core
  const strengths = core.map((member) => {
    let sum = 0
    let weights = 0
    for (const first of own) {
      sum += weightOf(first, state) * state.strengths(first, member)
      weights += weightOf(first, state)
    }
    return { strength: weights === 0 ? 0 : sum / weights, weight: weightOf(member, state) }
  })
  strengths.sort((a, b) => b.strength - a.strength || b.weight - a.weight)
  const half = strengths.slice(0, Math.max(2, Math.ceil(core.length / 2)))
  const weights = half.reduce((sum, { weight }) => sum + weight, 0)
  return weights === 0 ? 0 : half.reduce((sum, { strength, weight }) => sum + strength * weight, 0) / weights
}

function isLonger(a: number, b: number, state: State): boolean {
  const difference = lengthOf(a, state) - lengthOf(b, state)
  return difference === 0 ? a < b : difference > 0
}

function opensAlike(a: number, b: number, { groups, corpus }: State): boolean {
  return groups.get(a)!.core.some((first) => groups.get(b)!.core.some((second) => corpus.sharesLead(first, second)))
}

/** Average strength between the cores of two groups; longer members weigh more. */
function likenessOf(a: number, b: number, state: State): number {
  let sum = 0
  let weights = 0
  for (const first of state.groups.get(a)!.core) {
    for (const second of state.groups.get(b)!.core) {
      const weight = weightOf(first, state) * weightOf(second, state)
      sum += weight * state.strengths(first, second)
      weights += weight
    }
  }
  return weights === 0 ? 0 : sum / weights
}

/** Shingles of a document; a stub without text has no less weight than one shingle. */
function weightOf(document: number, { corpus: { sets } }: State): number {
  return Math.max(1, sets.size(document))
}

function merge(a: number, b: number, state: State): void {
  const kept = Math.min(a, b)
  const gone = Math.max(a, b)
  const into = state.groups.get(kept)!
  const from = state.groups.get(gone)!
  for (const member of from.members) state.groupOf.set(member, kept)
  into.members = into.members.concat(from.members)
  const { sets } = state.corpus
  const core = [...into.core, ...from.core].sort((x, y) => sets.size(y) - sets.size(x) || x - y)
  into.core = core.slice(0, CORE_SIZE)
  state.groups.delete(gone)
}

function lengthOf(group: number, state: State): number {
  return state.corpus.sets.size(state.groups.get(group)!.core[0]!)
}
