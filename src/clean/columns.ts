// The scorer's columns, in groups: each group names its columns and writes their values in the same order, so that a row
// is filled without a call a column. Adding one means a name, a value at the same place, and retraining (npm run train).
// −1 stands for "unknown" throughout (no case in the script, no DOM).

import { LINE_NAMES, writeLines } from './columns/lines.ts'
import { ORDER_NAMES, writeOrder } from './columns/order.ts'
import { charsScale, PHRASE_GROUP_NAMES, SHAPE_NAMES, writeShape } from './columns/shape.ts'
import { STORY_NAMES, writeStory } from './columns/story.ts'
import { BIT_NAMES, type BitColumns, bitColumnsOf, TREE_NAMES, writeBits, writeTree } from './columns/tree.ts'
import type { Measured } from './measure.ts'

export { chromeWeight, PHRASE_GROUP_NAMES } from './columns/shape.ts'

/** The columns of one form of pages. */
export interface Columns {
  /** In the order of a row. */
  readonly names: readonly string[]
  /** Where each of a block's values goes in its row, by the place at which its group writes it; −1 for one that is no column. */
  readonly places: Int16Array
  readonly bits: BitColumns | undefined
}

/** Columns that no tree for HTML has asked twice, since the tree says the same better; a column number is a byte. */
const HTML_UNUSED: ReadonlySet<string> = new Set([
  ...PHRASE_GROUP_NAMES.map((name) => `phrase-${name}`),
  ...'relative-age starts-lower tag-span tag-h4 tag-blockquote tag-summary tag-dd in-details in-a'.split(' '),
  ...'credit related popular share consent pager footer tags search embed print live event donate meta date paywall'
    .split(' ')
    .map((group) => `near-${group}`),
  ...'credit consent print live event donate'.split(' ').map((group) => `far-${group}`),
])

/** Columns that are the same for all blocks of a page; see flow.ts. */
const OF_PAGE: ReadonlySet<string> = new Set(['blocks', 'page-words', 'page-prose'])

const TEXT_WRITTEN = [...SHAPE_NAMES, ...ORDER_NAMES, ...LINE_NAMES]
const HTML_WRITTEN = [...SHAPE_NAMES, ...ORDER_NAMES, ...TREE_NAMES, ...STORY_NAMES]
const HTML_NAMES = [...SHAPE_NAMES, ...ORDER_NAMES, ...TREE_NAMES, ...BIT_NAMES, ...STORY_NAMES]

function columnsOf(all: readonly string[], written: readonly string[], unused: ReadonlySet<string>): Columns {
  const names = all.filter((name) => !unused.has(name))
  const bits = all.length > written.length ? bitColumnsOf(names) : undefined
  return { names, places: Int16Array.from(written, (name) => names.indexOf(name)), bits }
}

/** Columns of plain text, and of HTML. */
export const TEXT_COLUMNS: Columns = columnsOf(TEXT_WRITTEN, TEXT_WRITTEN, OF_PAGE)
export const HTML_COLUMNS: Columns = columnsOf(HTML_NAMES, HTML_WRITTEN, HTML_UNUSED)

const ORDER_FROM = SHAPE_NAMES.length
const FORM_FROM = ORDER_FROM + ORDER_NAMES.length
const STORY_FROM = FORM_FROM + TREE_NAMES.length

/** Fills the matrix of a page, row-major; rows of more values than there are columns have room behind them. */
export function matrixOf(page: Measured, { names, places, bits }: Columns, width: number = names.length): Float32Array {
  const rows = new Float32Array(page.facts.length * width)
  const values = new Float64Array(places.length)
  const scale = charsScale(page)
  for (let index = 0; index < page.facts.length; index++) {
    const fact = page.facts[index]!
    const row = index * width
    writeShape(values, 0, fact, scale)
    writeOrder(values, ORDER_FROM, fact, page)
    if (page.tree && bits) {
      writeTree(values, FORM_FROM, fact, page)
      writeStory(values, STORY_FROM, fact, page)
      writeBits(rows, row, fact, page.tree, bits)
    } else writeLines(values, FORM_FROM, fact, page)
    for (let at = 0; at < places.length; at++) {
      const place = places[at]!
      if (place >= 0) rows[row + place] = values[at]!
    }
  }
  return rows
}
