// The likeliest run of roles around a line that is taken for the headline.
//
// Idea: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over a few lines above and below: each
// role has a weight for every sign that a line shows, each pair of neighbours one of its own, and the best way through is
// Viterbi's. A line of no role weighs nothing, so that windows of different lengths can be compared; but what stands right
// above or below a headline without a role has weights, too: a second headline there speaks against the first.
// Weights: model/head.ts, fitted by bench/train/head.ts.

import * as stored from '../model/head.ts'

/** What a line of the head may be. */
export const ROLES = [
  'other',
  'byline',
  'timestamp',
  'standfirst',
  'key-points',
  'caption',
  'body',
  'headline',
] as const
export type Role = (typeof ROLES)[number]

export const OTHER = 0
export const BODY: number = ROLES.indexOf('body')
export const HEADLINE: number = ROLES.indexOf('headline')
/** Rows of weights behind those of the roles: of a line without a role right above the headline, and right below it. */
export const ABOVE: number = ROLES.length
export const BELOW: number = ROLES.length + 1

/** Weights of a chain. */
export interface HeadModel {
  /** A row for each role, and the two rows of lines beside the headline; in a row a weight for each sign. */
  readonly EMISSIONS: readonly (readonly number[])[]
  /** From each role to each. */
  readonly TRANSITIONS: readonly (readonly number[])[]
  /** What a nat of the headline's own score counts. */
  readonly SCORE: number
}

/** Lines of a window: the signs of each, as numbers, and which of them is the headline. */
export interface Window {
  signs: readonly (readonly number[])[]
  headline: number
  /** The headline's own score. */
  score: number
}

/** Weight that no way goes through. */
const NEVER = -1e9

/** Which row of weights a role of a line has; −1 where it weighs nothing. */
export function rowOf(role: number, at: number, headline: number): number {
  if (role !== OTHER) return role
  return at === headline - 1 ? ABOVE : at === headline + 1 ? BELOW : -1
}

/** What each role of each line weighs by itself. */
export function emissionsOf({ signs, headline, score }: Window, { EMISSIONS, SCORE }: HeadModel): number[][] {
  return signs.map((own, at) =>
    ROLES.map((_, role) => {
      if ((role === HEADLINE) !== (at === headline) || (role === BODY && at < headline)) return NEVER
      const row = rowOf(role, at, headline)
      let weight = role === HEADLINE ? SCORE * score : 0
      if (row < 0) return weight
      const weights = EMISSIONS[row]!
      for (let i = 0; i < own.length; i++) weight += weights[own[i]!]!
      return weight
    }),
  )
}

/** The best way through a window: its weight, and the role of each line. */
export function bestRun(window: Window, model: HeadModel = stored): { weight: number; roles: number[] } {
  const emissions = emissionsOf(window, model)
  const { TRANSITIONS } = model
  const steps: number[][] = []
  let weights = emissions[0]!
  for (const own of emissions.slice(1)) {
    const from = own.map((_, role) => likeliestBefore(weights, role, TRANSITIONS))
    weights = own.map((weight, role) => weight + weights[from[role]!]! + TRANSITIONS[from[role]!]![role]!)
    steps.push(from)
  }
  let role = weights.indexOf(Math.max(...weights))
  const weight = weights[role]!
  const roles = [role]
  for (const from of steps.toReversed()) {
    role = from[role]!
    roles.push(role)
  }
  return { weight, roles: roles.reverse() }
}

function likeliestBefore(weights: readonly number[], role: number, transitions: HeadModel['TRANSITIONS']): number {
  let best = 0
  let most = weights[0]! + transitions[0]![role]!
  for (let before = 1; before < weights.length; before++) {
    const weight = weights[before]! + transitions[before]![role]!
    if (weight > most) [best, most] = [before, weight]
  }
  return best
}
