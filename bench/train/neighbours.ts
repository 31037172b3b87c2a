// Counts which kinds of lines stand beside which, and where on the page: `npm run train -- neighbours [--out FILE]`.
// Pages: the fixtures that were not written to be unseen. Made for src/clean/line-model/run.ts.
// The same fixtures give the same file, bit by bit.

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { placeOf, type State } from '../../src/clean/line-model/run.ts'
import { TEXT_KINDS } from '../../src/kinds.ts'
import { type ExpectedLine, listFixtures, readFixture } from '../../test/fixture-page.ts'
import { isUnseen } from './unseen.ts'

/** Where the counts are stored. */
const NEIGHBOURS: string = fileURLToPath(new URL('../../src/clean/model/neighbours.ts', import.meta.url))

/** How often a kind stood behind each, by the number of the one before, or in each part of the page. */
type Counts = readonly ReadonlyMap<State, number>[]

/** Counts kinds beside each other and by place, and writes the counts to `out`. */
export function countNeighbours(out: string = NEIGHBOURS): void {
  const pages = listFixtures()
    .filter((fixture) => !isUnseen(fixture))
    .flatMap((fixture) => readFixture(fixture).map(({ expected }) => expected.kinds.map(stateOf)))
  const kinds = [...new Set(pages.flat())].sort()
  const neighbours = kinds.map(() => new Map<State, number>())
  const places = [0, 1, 2].map(() => new Map<State, number>())
  for (const states of pages) {
    const first = states.indexOf('text')
    const last = states.lastIndexOf('text')
    for (const [index, state] of states.entries()) {
      if (state !== 'text') count(places[placeOf(index, first, last)]!, state)
      if (index > 0) count(neighbours[kinds.indexOf(states[index - 1]!)]!, state)
    }
  }
  writeFileSync(out, sourceOf(kinds, neighbours, places))
  console.log(`${pages.length} pages, ${kinds.length} kinds, written to ${out}`)
}

/** A line's kind is the first that is expected, and text if text may be expected. */
function stateOf([, kind]: ExpectedLine): State {
  const expected = typeof kind === 'string' ? [kind] : kind
  return expected.some((one) => TEXT_KINDS.has(one)) ? 'text' : expected[0]!
}

function count(counts: Map<State, number>, state: State): void {
  counts.set(state, (counts.get(state) ?? 0) + 1)
}

function sourceOf(kinds: readonly State[], neighbours: Counts, places: Counts): string {
  const rowOf = (counts: ReadonlyMap<State, number>): string =>
    `  '${kinds.flatMap((kind, number) => (counts.has(kind) ? [`${number}:${counts.get(kind)}`] : [])).join(' ')}',`
  return [
    '// Made by `npm run train -- neighbours`. Not to be edited.',
    '',
    `export const KINDS = '${kinds.join(' ')}'`,
    '/** For each kind the kinds that stood behind it, as "number:times". */',
    `export const NEIGHBOURS: readonly string[] = [\n${neighbours.map(rowOf).join('\n')}\n]`,
    '/** The kinds above the text, within it, below it. */',
    `export const PLACES: readonly string[] = [\n${places.map(rowOf).join('\n')}\n]`,
    '',
  ].join('\n')
}
