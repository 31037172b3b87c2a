// How the text of a table is put together: a row is a line, its cells are parted by tabs, as a browser's selection has
// them. A cell by itself would be a paragraph that says "340 m".

import type { DomElement, RawBlock } from './raw-block.ts'

/** What parts two paragraphs of the text. */
export const PARAGRAPH_BREAK = '\n\n'

/** Characters of a cell. A longer one is a column of the page's layout, and its paragraphs stay paragraphs. */
const CELL_CHARS_MAX = 300
/** Elements between a cell's text and its row. */
const STEPS_MAX = 8

interface Place {
  table: DomElement
  row: DomElement
  cell: DomElement
}

/** What stands in front of each run of the text, the first one aside. Runs must be in page order. */
export function separatorsOf(runs: readonly RawBlock[]): string[] {
  const places = runs.map(placeOf)
  const rows = dataRows(runs, places)
  return places.map((place, i) => {
    const before = places[i - 1]
    if (!place || !before || before.table !== place.table || !rows.has(place.row) || !rows.has(before.row))
      return PARAGRAPH_BREAK
    return before.row === place.row ? '\t' : '\n'
  })
}

/** Rows of two cells and more that each hold one short line. */
function dataRows(runs: readonly RawBlock[], places: readonly (Place | undefined)[]): Set<DomElement> {
  const cells = new Map<DomElement, Set<DomElement>>()
  const layout = new Set<DomElement>()
  for (const [i, place] of places.entries()) {
    if (!place) continue
    const known = cells.get(place.row) ?? new Set()
    const { text } = runs[i]!
    if (known.has(place.cell) || text.length > CELL_CHARS_MAX || text.includes('\n')) layout.add(place.row)
    cells.set(place.row, known.add(place.cell))
  }
  return new Set([...cells].filter(([row, own]) => own.size > 1 && !layout.has(row)).map(([row]) => row))
}

function placeOf({ dom }: RawBlock): Place | undefined {
  let cell: DomElement | undefined
  let row: DomElement | undefined
  let current = dom?.element
  for (let steps = 0; current && steps < STEPS_MAX; steps++, current = current.parent) {
    if (!cell && (current.tag === 'td' || current.tag === 'th')) cell = current
    else if (cell && !row && current.tag === 'tr') row = current
    else if (row && current.tag === 'table') return { table: current, row, cell: cell! }
  }
  return undefined
}
