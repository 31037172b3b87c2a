// Which rows a tree is grown on: a plain share of them, or those that are still wrong and a sample of the others.
// Most blocks of a page are chrome that is known for certain after a few trees (Ke et al. 2017, one-side sampling).

import type { TrainOptions } from './gbdt.ts'

/** Chooses the rows of a tree, moves what it fits there to the front, and gives back their number. */
export function chooseRows(
  seen: Int32Array,
  gradient: Float32Array,
  hessian: Float32Array,
  { rowShare, oneSide }: Pick<TrainOptions, 'rowShare' | 'oneSide'>,
  next: () => number,
): number {
  const threshold = oneSide ? quantile(gradient, 1 - oneSide.topShare) : Number.POSITIVE_INFINITY
  const share = oneSide?.restShare ?? rowShare
  const scale = oneSide ? 1 / share : 1
  let active = 0
  for (let i = 0; i < gradient.length; i++) {
    const sampled = Math.abs(gradient[i]!) < threshold
    if (sampled && (oneSide ? next() >= share : next() < 1 - share)) continue
    seen[active] = i
    gradient[active] = gradient[i]! * (sampled ? scale : 1)
    hessian[active] = hessian[i]! * (sampled ? scale : 1)
    active++
  }
  return active
}

/** Rows that the quantile is estimated from. */
const QUANTILE_ROWS = 5000

function quantile(values: Float32Array, share: number): number {
  const step = Math.max(1, Math.floor(values.length / QUANTILE_ROWS))
  const some: number[] = []
  for (let i = 0; i < values.length; i += step) some.push(Math.abs(values[i]!))
  some.sort((a, b) => a - b)
  return some[Math.floor(share * (some.length - 1))] ?? 0
}
