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
    if (cells.length < CELLS_MIN || cells.some((i) => page.facts[i]!.shape.words > CELL_WORDS_MAX)) continue
    const mean = cells.reduce((sum, i) => sum + labels[i]!.probability, 0) / cells.length
    if (mean < TABLE_PROBABILITY) continue
    for (const i of cells) if (!isText(labels[i]) && isWeak(labels[i]!)) relabel(labels, i, 'body', 'table')
  }
}

/** Indices of the blocks of each innermost table. */
function cellsByTable(facts: readonly BlockFacts[]): Map<DomElement, number[]> {
  const found = new Map<DomElement, number[]>()
  for (const [i, { block }] of facts.entries()) {
    const table = block.dom && tableOf(block.dom.element)
    if (!table) continue
    const cells = found.get(table)
    if (cells) cells.push(i)
    else found.set(table, [i])
  }
  return found
}

/** Elements between a cell's text and its table. */
const STEPS_MAX = 8

function tableOf(element: DomElement): DomElement | undefined {
  let current: DomElement | undefined = element
  for (let steps = 0; current && steps < STEPS_MAX; steps++) {
    if (current.tag === 'table') return current
    current = current.parent
  }
  return undefined
}
