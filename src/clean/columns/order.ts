// Columns of a block's place among the others: positions, and the nearest neighbours.

import type { BlockFacts, Measured } from '../measure.ts'
import { flag, log } from './numbers.ts'
import { chromeWeight } from './shape.ts'

/** Blocks before and behind whose own values are columns. */
const STEPS: readonly number[] = [-2, -1, 1, 2]

export const ORDER_NAMES: readonly string[] = [
  ...['position', 'blocks', 'page-words', 'page-prose'],
  ...STEPS.flatMap((step) => [`words${step}`, `prose${step}`, `terminal${step}`, `phrase${step}`]),
  ...['since-chrome-heading', 'since-headline', 'prose-before', 'prose-around-3', 'prose-around-10', 'age+1', 'age-1'],
] // biome-ignore format: a list

/** Writes the values of ORDER_NAMES from `from` on. */
export function writeOrder(values: Float64Array, from: number, fact: BlockFacts, page: Measured): void {
  const { facts, totalWords, totalProse } = page
  const { index } = fact
  let at = from
  values[at++] = index / Math.max(1, facts.length)
  values[at++] = log(facts.length)
  values[at++] = log(totalWords)
  values[at++] = totalProse / Math.max(1, totalWords)
  for (const step of STEPS) {
    const neighbour = neighbourOf(facts, index + step)
    values[at++] = neighbour ? log(neighbour.shape.words) : -1
    values[at++] = neighbour ? flag(neighbour.prose) : -1
    values[at++] = neighbour ? flag(neighbour.shape.endsTerminal) : -1
    values[at++] = neighbour ? chromeWeight(neighbour) : -1
  }
  values[at++] = Math.min(40, fact.sinceChromeHeading)
  values[at++] = Math.max(-60, Math.min(60, fact.sinceHeadline))
  values[at++] = fact.proseBefore / Math.max(1, totalProse)
  values[at++] = log(proseAround(fact, page, 3))
  values[at++] = log(proseAround(fact, page, 10))
  values[at++] = ageOf(neighbourOf(facts, index + 1))
  values[at++] = ageOf(neighbourOf(facts, index - 1))
}

function neighbourOf(facts: readonly BlockFacts[], index: number): BlockFacts | undefined {
  // A look-up by −1 would be one by name.
  return index < 0 || index >= facts.length ? undefined : facts[index]
}

function ageOf(neighbour: BlockFacts | undefined): number {
  return neighbour ? flag(neighbour.relativeAge || neighbour.timestamp) : -1
}

function proseAround(fact: BlockFacts, { facts, totalProse }: Measured, span: number): number {
  const first = facts[Math.max(0, fact.index - span)]!
  const last = neighbourOf(facts, fact.index + span + 1)
  return (last ? last.proseBefore : totalProse) - first.proseBefore - (fact.prose ? fact.shape.words : 0)
}
