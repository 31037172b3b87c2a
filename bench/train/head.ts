// Fits the chain that reads the head of a plain text (src/clean/head/chain.ts): `npm run train -- head [--out FILE]`.
// A conditional random field over the headline and the roles around it: of all lines that may be the headline, each with all
// ways to give roles to the lines around it, the right one should be the likeliest. Learned from the fixtures that may be
// trained on, whose lines have kinds (pages of HTML as text, too), and from the training pages of wcxb-dev, whose lines get
// roles from gold title, author and text. Gradients by forward and backward sums, steps by AdaGrad (Duchi et al. 2011).

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  BODY,
  bestRun,
  emissionsOf,
  HEADLINE,
  type HeadModel,
  OTHER,
  ROLES,
  type Role,
  rowOf,
  type Window,
} from '../../src/clean/head/chain.ts'
import { HeadLines } from '../../src/clean/head/read-head.ts'
import { SIGNS } from '../../src/clean/head/sign-table.ts'
import { random, shuffle } from './gbdt.ts'
import { type HeadPage, headPages } from './head-pages.ts'

const ROUNDS = 10
const BATCH = 8
const RATE = 0.15
/** Shrinks weights; of the sum over a batch. */
const PENALTY = 0.01
const PLACES = 2

type Matrix = number[][]

/** A page with its windows, the right one among them. */
interface Example {
  page: HeadPage
  windows: { window: Window; roles: number[]; isRight: boolean }[]
}

/** Fits the chain, prints what it finds of pages that it has not seen, and writes the weights. */
export function trainHead(out?: string): void {
  const examples = headPages().map(exampleOf)
  const model = fitChain(examples.filter(({ page, windows }) => page.trained && windows.some(({ isRight }) => isRight)))
  report(examples, model)
  const path = out ?? fileURLToPath(new URL('../../src/clean/model/head.ts', import.meta.url))
  writeFileSync(path, sourceOf(model))
  console.log(`  ${path}`)
}

function exampleOf(page: HeadPage): Example {
  const lines = new HeadLines(page.blocks, page.texts)
  const windows = lines.candidates.map((candidate) => {
    const { from, window } = lines.windowOf(candidate)
    const roles = window.signs.map((_, at) => {
      if (at === window.headline) return HEADLINE
      const role = ROLES.indexOf(page.roles[from + at]!)
      return role === HEADLINE || (role === BODY && at < window.headline) ? OTHER : role
    })
    return { window, roles, isRight: page.roles[candidate.index] === 'headline' }
  })
  return { page, windows }
}

// ── Fitting ─────────────────────────────────────────────────────────────────────────────────────

class Weights implements HeadModel {
  readonly EMISSIONS: Matrix = zeros(ROLES.length + 2, SIGNS.length)
  readonly TRANSITIONS: Matrix = zeros(ROLES.length, ROLES.length)
  SCORE = 0
}

function zeros(rows: number, columns: number): Matrix {
  return Array.from({ length: rows }, () => new Array<number>(columns).fill(0))
}

function fitChain(examples: readonly Example[]): HeadModel {
  const [model, gradient, squares] = [new Weights(), new Weights(), new Weights()]
  model.SCORE = 1
  const next = random(7)
  for (let round = 0; round < ROUNDS; round++) {
    const order = Int32Array.from(examples.keys())
    shuffle(order, next)
    for (const [at, index] of order.entries()) {
      addGradient(gradient, examples[index]!, model)
      if ((at + 1) % BATCH === 0 || at + 1 === order.length) step(model, gradient, squares)
    }
  }
  return model
}

/** What makes the right way likelier: its signs, less those that the model expects. */
function addGradient(gradient: Weights, { page, windows }: Example, model: HeadModel): void {
  const sums = windows.map(({ window }) => lattice(window, model))
  const total = logSum(sums.map(({ all }) => all))
  let right = -1
  for (const [i, { isRight }] of windows.entries())
    if (isRight && (right < 0 || sums[i]!.all > sums[right]!.all)) right = i
  addRun(gradient, windows[right]!, page.weight)
  for (const [i, sum] of sums.entries()) {
    const share = Math.exp(sum.all - total)
    if (share > 1e-4) addExpected(gradient, windows[i]!.window, sum, model, -share * page.weight)
  }
}

function addRun(gradient: Weights, { window, roles }: Example['windows'][number], scale: number): void {
  gradient.SCORE += scale * window.score
  for (const [at, role] of roles.entries()) {
    const row = rowOf(role, at, window.headline)
    if (row >= 0) for (const sign of window.signs[at]!) gradient.EMISSIONS[row]![sign]! += scale
    if (at > 0) gradient.TRANSITIONS[roles[at - 1]!]![role]! += scale
  }
}

/** Sums over all ways through a window: up to each role of each line, from there on, and of all. */
interface Lattice {
  emissions: number[][]
  forward: Matrix
  backward: Matrix
  all: number
}

function lattice(window: Window, model: HeadModel): Lattice {
  const emissions = emissionsOf(window, model)
  const forward = [emissions[0]!]
  for (const own of emissions.slice(1)) {
    const before = forward.at(-1)!
    forward.push(own.map((weight, role) => weight + logSum(before.map((sum, q) => sum + model.TRANSITIONS[q]![role]!))))
  }
  const backward = [ROLES.map(() => 0)]
  for (const own of emissions.slice(1).reverse()) {
    const after = backward[0]!
    backward.unshift(
      ROLES.map((_, q) => logSum(own.map((weight, role) => weight + model.TRANSITIONS[q]![role]! + after[role]!))),
    )
  }
  return { emissions, forward, backward, all: logSum(forward.at(-1)!) }
}

function addExpected(gradient: Weights, window: Window, sums: Lattice, model: HeadModel, scale: number): void {
  const { emissions, forward, backward, all } = sums
  gradient.SCORE += scale * window.score
  for (const [at, signs] of window.signs.entries())
    for (const [role] of ROLES.entries()) {
      const row = rowOf(role, at, window.headline)
      const share = scale * Math.exp(forward[at]![role]! + backward[at]![role]! - all)
      if (row >= 0 && Math.abs(share) > 1e-7) for (const sign of signs) gradient.EMISSIONS[row]![sign]! += share
      if (at === 0) continue
      for (const [before] of ROLES.entries())
        gradient.TRANSITIONS[before]![role]! +=
          scale *
          Math.exp(
            forward[at - 1]![before]! +
              model.TRANSITIONS[before]![role]! +
              emissions[at]![role]! +
              backward[at]![role]! -
              all,
          )
    }
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values)
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}

/** A step along the gradient, shorter where there were many; the gradient begins anew. */
function step(model: Weights, gradient: Weights, squares: Weights): void {
  const rowsOf = ({ EMISSIONS, TRANSITIONS }: Weights): Matrix => [...EMISSIONS, ...TRANSITIONS]
  const [weights, slopes, sums] = [rowsOf(model), rowsOf(gradient), rowsOf(squares)]
  for (const [i, row] of weights.entries())
    for (let k = 0; k < row.length; k++) {
      const slope = slopes[i]![k]! - PENALTY * row[k]!
      sums[i]![k]! += slope * slope
      if (slope !== 0) row[k]! += (RATE * slope) / Math.sqrt(sums[i]![k]! + 1e-3)
      slopes[i]![k] = 0
    }
  squares.SCORE += gradient.SCORE ** 2
  model.SCORE += (RATE * gradient.SCORE) / Math.sqrt(squares.SCORE + 1e-3)
  gradient.SCORE = 0
}

// ── Reporting and storing ───────────────────────────────────────────────────────────────────────

const REPORTED: readonly Role[] = ['byline', 'timestamp', 'standfirst', 'key-points', 'caption']

/** By set of pages: headlines found, and of the roles around them how many are right of those found and of those there. */
function report(examples: readonly Example[], model: HeadModel): void {
  for (const set of new Set(examples.map(({ page }) => page.set))) {
    const own = examples.filter(({ page }) => page.set === set && page.roles.includes('headline'))
    const runs = own.flatMap(({ windows }) => {
      const tried = windows.map((one) => ({ ...one, run: bestRun(one.window, model) }))
      return tried.sort((a, b) => b.run.weight - a.run.weight).slice(0, 1)
    })
    const right = runs.filter(({ isRight }) => isRight)
    const pairs = right.flatMap(({ run, roles }) => run.roles.map((role, at) => [ROLES[role]!, ROLES[roles[at]!]!]))
    const counts = REPORTED.map((role) => {
      const hits = pairs.filter(([got, is]) => got === role && is === role).length
      const [got, is] = [pairs.filter((pair) => pair[0] === role), pairs.filter((pair) => pair[1] === role)]
      return `${role} ${hits} of ${got.length} found, of ${is.length}`
    })
    console.log(`  ${set}: ${right.length} of ${own.length} headlines; ${counts.join('; ')}`)
  }
}

function sourceOf({ EMISSIONS, TRANSITIONS, SCORE }: HeadModel): string {
  const rows = (matrix: HeadModel['EMISSIONS']): string =>
    JSON.stringify(matrix.map((row) => row.map((weight) => Number(weight.toFixed(PLACES)))))
  return `// Generated by \`npm run train -- head\`. Weights of the chain that reads the head of a plain text.
import type { HeadModel } from '../head/chain.ts'
export const EMISSIONS: HeadModel['EMISSIONS'] = ${rows(EMISSIONS)}
export const TRANSITIONS: HeadModel['TRANSITIONS'] = ${rows(TRANSITIONS)}
export const SCORE = ${SCORE.toFixed(PLACES)}
`
}
