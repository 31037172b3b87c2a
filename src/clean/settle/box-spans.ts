// Which blocks stand in an element of the page: they follow each other, since both are in document order.

import type { BlockFacts, Measured } from '../measure.ts'
import type { DomElement } from '../raw-block.ts'

/** First block of a box, and the first one behind it; block `at` stands in it. */
export function spanOfBox(facts: readonly BlockFacts[], at: number, box: DomElement): [from: number, end: number] {
  let from = at
  while (from > 0 && isInside(facts[from - 1]!.block.dom!.element, box)) from--
  return [from, endOfBox(facts, at, box)]
}

/** Index of the first block behind a box in which block `at` stands. */
export function endOfBox(facts: readonly BlockFacts[], at: number, box: DomElement): number {
  let end = at + 1
  while (end < facts.length && isInside(facts[end]!.block.dom!.element, box)) end++
  return end
}

function isInside(element: DomElement, box: DomElement): boolean {
  let up: DomElement | undefined = element
  while (up && up.depth > box.depth) up = up.parent
  return up === box
}

/** The smallest element that holds more blocks than this one: the box that a heading heads. */
export function boxHeadedBy({ facts, tree }: Measured, i: number): DomElement | undefined {
  let element: DomElement | undefined = facts[i]!.block.dom!.element
  while (element && tree!.containers.blocks[element.index]! <= 1) element = element.parent
  return element
}
