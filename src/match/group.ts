// Group: linked documents → groups of one story each, without chains.
//
//   1. cores     links between documents that are alike as a whole, strongest first; two groups become one where
//                their core members, on the (length-weighted) average, stand in each other
//   2. excerpts  shorter documents join the group in whose core they stand, the one with most supporters
//
// A~B~C with A unlike C does not become one group: A and C pull the average down. The core of a group are its longest
// members, so that two excerpts from different ends do not part what the whole story holds together.
// Cost: at most 64 comparisons a link.

import { type Corpus, type Link, linkOf } from './link.ts'

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

/** Groups documents; returns the group of each document as the number of its first member. */
export function groupDocuments(links: readonly Link[], corpus: Corpus, count: number): number[] {
  const groups = new Map<number, Group>()
  const groupOf = Array.from({ length: count }, (_, index) => index)
  for (let index = 0; index < count; index++) groups.set(index, { members: [index], core: [index] })
  const strengths = strengthTable(links, corpus, count)
  const state: State = { groups, groupOf, strengths, corpus }
  const { threshold } = corpus.settings
  const usable = links.filter((link) => link.strength >= threshold)
  mergeCores(usable, state)
  for (let round = 0; round < ROUNDS; round++) if (!joinExcerpts(usable, state)) break
  return groupOf
}

interface State {
  readonly groups: Map<number, Group>
  readonly groupOf: number[]
  readonly strengths: (first: number, second: number) => number
  readonly corpus: Corpus
}

/** Strength of any pair: from the links, or compared now (pairs without a common sample may still share a little). */
function strengthTable(links: readonly Link[], corpus: Corpus, count: number): State['strengths'] {
  const known = new Map<number, number>()
  const keyOf = (first: number, second: number): number =>
    first < second ? first * count + second : second * count + first
  for (const link of links) known.set(keyOf(link.first, link.second), link.strength)
  return (first, second) => {
    const key = keyOf(first, second)
    let strength = known.get(key)
    if (strength === undefined) {
      strength = linkOf(Math.min(first, second), Math.max(first, second), corpus).strength
      known.set(key, strength)
    }
    return strength
  }
}

function mergeCores(links: readonly Link[], state: State): void {
  const whole = links.filter(({ resemblance }) => resemblance >= WHOLE)
  whole.sort(
    (a, b) => b.resemblance - a.resemblance || b.strength - a.strength || a.first - b.first || a.second - b.second,
  )
  const refused = new Set<string>()
  for (const { first, second } of whole) {
    const a = state.groupOf[first]!
    const b = state.groupOf[second]!
    if (a === b) continue
    // The same two groups, grown no further, would be refused again.
    const key = `${a} ${state.groups.get(a)!.members.length} ${b} ${state.groups.get(b)!.members.length}`
    if (refused.has(key)) continue
    if (likenessOf(a, b, state) >= state.corpus.settings.threshold) merge(a, b, state)
    else refused.add(key)
  }
}

/** Each smaller group looks for the group that it is an excerpt of. Returns whether any found one. */
function joinExcerpts(links: readonly Link[], state: State): boolean {
  const neighbours = new Map<number, Map<number, number>>()
  const add = (from: number, to: number): void => {
    const supporters = neighbours.get(from) ?? neighbours.set(from, new Map()).get(from)!
    supporters.set(to, (supporters.get(to) ?? 0) + 1)
  }
  for (const { first, second } of links) {
    const a = state.groupOf[first]!
    const b = state.groupOf[second]!
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
    const now = state.groupOf[was]!
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
  return Math.max(1, sets.of(document).length)
}

function merge(a: number, b: number, state: State): void {
  const kept = Math.min(a, b)
  const gone = Math.max(a, b)
  const into = state.groups.get(kept)!
  const from = state.groups.get(gone)!
  for (const member of from.members) state.groupOf[member] = kept
  into.members = into.members.concat(from.members)
  const { sets } = state.corpus
  const core = [...into.core, ...from.core].sort((x, y) => sets.of(y).length - sets.of(x).length || x - y)
  into.core = core.slice(0, CORE_SIZE)
  state.groups.delete(gone)
}

function lengthOf(group: number, state: State): number {
  return state.corpus.sets.of(state.groups.get(group)!.core[0]!).length
}
