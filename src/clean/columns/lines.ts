// Columns of plain text: how a block's lines stand on the page, and the flow around it.

import { FLOW_NAMES } from '../flow.ts'
import { LEAN_NAMES } from '../lean.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { flag } from './numbers.ts'

export const LINE_NAMES: readonly string[] = [
  ...['line-blanks', 'line-blanks+1', 'line-indent', 'line-count'],
  ...['line-bullet', 'line-bullet-1', 'line-bullet+1', 'line-glued'],
  ...FLOW_NAMES,
  ...LEAN_NAMES,
]

/** Writes the values of LINE_NAMES from `from` on. */
export function writeLines(values: Float64Array, from: number, fact: BlockFacts, { facts, flow }: Measured): void {
  const { index } = fact
  const { layout } = fact.block
  const before = index > 0 ? facts[index - 1] : undefined
  const after = index + 1 < facts.length ? facts[index + 1] : undefined
  let at = from
  values[at++] = Math.min(6, layout?.blanksBefore ?? 0)
  values[at++] = after ? Math.min(6, after.block.layout?.blanksBefore ?? 0) : -1
  values[at++] = Math.min(20, layout?.indent ?? 0)
  values[at++] = Math.min(12, layout?.lines ?? 1)
  values[at++] = flag(layout?.bullet)
  values[at++] = before ? flag(before.block.layout?.bullet) : -1
  values[at++] = after ? flag(after.block.layout?.bullet) : -1
  values[at++] = flag(layout?.glued)
  const width = FLOW_NAMES.length
  for (let column = 0; column < width; column++) values[at++] = flow!.values[index * width + column]!
  const leans = LEAN_NAMES.length
  for (let column = 0; column < leans; column++) values[at++] = flow!.lean[index * leans + column]!
}
