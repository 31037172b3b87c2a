// Tables of data are kept or removed as a whole: a number in a cell says nothing by itself.

import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import type { DomElement } from '../raw-block.ts'
import { isText, isWeak, relabel } from './relabel.ts'

/** Fewer cells make no table; a cell of more words is a column of the page's layout. */
const CELLS_MIN = 6
const CELL_WORDS_MAX = 60
/** Mean probability of the cells from which a table is part of the article. */
const TABLE_PROBABILITY = 0.3

/** Gives the cells of a table one verdict. */
export function tables(labels: Label[], page: Measured): void {
  for (const cells of cellsByTable(page.facts).values()) {
    if (cells.length < CELLS_MIN || wordiest(cells, page.facts) > CELL_WORDS_MAX) continue
    // A brief's layout may have no longer cell than a table of data, but it has the headline in one.
    if (cells.some((i) => labels[i]!.kind === 'headline')) continue
    const mean = cells.reduce((sum, i) => sum + labels[i]!.probability, 0) / cells.length
    if (mean < TABLE_PROBABILITY && !standsInText(labels, page, cells)) continue
    for (const i of cells) if (!isText(labels[i]) && isOpenCell(labels[i]!)) relabel(labels, i, 'body', 'table')
  }
}

/** Words of the longest cell, which may hold several blocks. */
function wordiest(cells: readonly number[], facts: readonly BlockFacts[]): number {
  const words = new Map<DomElement, number>()
  for (const i of cells) {
    const { block, shape } = facts[i]!
    const cell = closest(block.dom!.element, CELL_TAG) ?? block.dom!.element
    words.set(cell, (words.get(cell) ?? 0) + shape.words)
  }
  return Math.max(...words.values())
}

/** Share of linked words above which a table is a menu. */
const LINKS_MAX = 0.2

/** The table stands between two paragraphs of the text, and leads nowhere. */
function standsInText(labels: readonly Label[], { facts }: Measured, cells: readonly number[]): boolean {
  const before = cells[0]! - 1
  const after = cells.at(-1)! + 1
  if (!isText(labels[before]) || !isText(labels[after]) || after - before - 1 > cells.length) return false
  const chars = cells.reduce((sum, i) => sum + facts[i]!.shape.chars, 0)
  const linked = cells.reduce((sum, i) => sum + facts[i]!.linkShare * facts[i]!.shape.chars, 0)
  return linked <= LINKS_MAX * chars && facts[before]!.prose && facts[after]!.prose
}

/** A year, a time, a "yes" in a cell is data, whatever it is elsewhere. */
function isOpenCell(label: Label): boolean {
  return isWeak(label) || label.rule === 'label' || label.kind === 'timestamp' || label.kind === 'live-stamp'
}

/** Indices of the blocks of each innermost table. */
function cellsByTable(facts: readonly BlockFacts[]): Map<DomElement, number[]> {
  const found = new Map<DomElement, number[]>()
  for (const [i, { block }] of facts.entries()) {
    const table = block.dom && closest(block.dom.element, TABLE_TAG)
    if (!table) continue
    const cells = found.get(table)
    if (cells) cells.push(i)
    else found.set(table, [i])
  }
  return found
}

/** Elements between a cell's text and its table. */
const STEPS_MAX = 8

const TABLE_TAG = /^table$/
const CELL_TAG = /^t[dh]$/

function closest(element: DomElement, tag: RegExp): DomElement | undefined {
  let current: DomElement | undefined = element
  for (let steps = 0; current && steps < STEPS_MAX; steps++) {
    if (tag.test(current.tag)) return current
    current = current.parent
  }
  return undefined
}
