// Kinds, from the fixtures: which kind every expected line got, as a confusion matrix. Part of `npm run quality`, and by
// itself: `npx tsx bench/fixture-kinds.ts`. A line that may be of several kinds counts under the one it got where that is
// among them, else under the first. Fixtures named `wording--…` to `wording-7--…` were written after the lexicon and in
// other words than it had; what they scored before anything was changed for them is the honest estimate for words not
// seen (README).

import { clean } from '../src/clean/index.ts'
import { TEXT_KINDS } from '../src/kinds.ts'
import type { BlockKind } from '../src/types.ts'
import { type FixtureInput, listFixtures, readFixture, type Sighting, sight } from '../test/fixture-page.ts'

/** Lines of some fixtures: how many there are, how many have their kind, and how many are rightly kept or removed. */
export interface KindFigures {
  lines: number
  right: number
  sided: number
  /** Expected kind, then the kind that it got, then how often. */
  matrix: Map<BlockKind, Map<BlockKind | 'none', number>>
}

/** A line of a fixture, the block that it got, and whether that has its kind and is on its side. */
export interface JudgedLine extends Sighting {
  isRight: boolean
  /** Rightly kept or removed. */
  isSided: boolean
}

/** Cleans an input of a fixture and judges its lines. */
export function judgeLines({ form, input, expected: { url, kinds: lines } }: FixtureInput): JudgedLine[] {
  const page = form === 'html' ? { html: input } : { text: input }
  const { blocks } = clean(url === undefined ? page : { ...page, url })
  return sight(blocks, lines).map((line) => {
    const { expected, got } = line
    const isRight = got !== undefined && expected.includes(got.kind)
    const isSided = got !== undefined && expected.some((kind) => TEXT_KINDS.has(kind) === TEXT_KINDS.has(got.kind))
    return { ...line, isRight, isSided }
  })
}

/** Cleans all fixtures whose name passes and counts their lines. */
export function countKinds(passes: (name: string) => boolean): KindFigures {
  const figures: KindFigures = { lines: 0, right: 0, sided: 0, matrix: new Map() }
  for (const { expected, got, isRight, isSided } of listFixtures()
    .filter(passes)
    .flatMap(readFixture)
    .flatMap(judgeLines)) {
    figures.lines++
    if (isRight) figures.right++
    if (isSided) figures.sided++
    const kind = isRight ? got!.kind : expected[0]!
    const row = figures.matrix.get(kind) ?? new Map<BlockKind | 'none', number>()
    row.set(got?.kind ?? 'none', (row.get(got?.kind ?? 'none') ?? 0) + 1)
    figures.matrix.set(kind, row)
  }
  return figures
}

/** The matrix as lines: a kind, how many of its lines were named so, and what the others were taken for. */
export function matrixLines({ matrix }: KindFigures): string[] {
  const rows = [...matrix].map(([kind, row]) => ({ kind, row, total: [...row.values()].reduce((a, b) => a + b, 0) }))
  rows.sort((a, b) => b.total - a.total || (a.kind < b.kind ? -1 : 1))
  return rows.map(({ kind, row, total }) => {
    const others = [...row].filter(([got]) => got !== kind).sort((a, b) => b[1] - a[1])
    const named = `${kind.padEnd(18)} ${String(row.get(kind) ?? 0).padStart(4)} of ${String(total).padStart(4)}`
    return others.length === 0 ? named : `${named}   ${others.map(([got, count]) => `${got} ${count}`).join(', ')}`
  })
}

/** Prints the matrix and the shares of lines with their kind, and gives them back as figures. */
export function reportKinds(): Record<string, number> {
  const groups = [
    ['fixtures', (name: string) => !/^(?:wording-|cms--|system--|trap-5--|brief--)/.test(name)],
    ['wordings', (name: string) => name.startsWith('wording--')],
    ['second wordings', (name: string) => name.startsWith('wording-2--')],
    ['systems', (name: string) => name.startsWith('cms--')],
    ['third wordings', (name: string) => name.startsWith('wording-3--')],
    ['fourth wordings', (name: string) => name.startsWith('wording-4--')],
    ['fifth wordings', (name: string) => name.startsWith('wording-5--')],
    ['sixth wordings', (name: string) => name.startsWith('wording-6--')],
    ['seventh wordings', (name: string) => name.startsWith('wording-7--')],
    ['further systems', (name: string) => name.startsWith('system--')],
    ['stories about prompts', (name: string) => name.startsWith('trap-5--')],
    ['briefs', (name: string) => name.startsWith('brief--')],
  ] as const
  const found: Record<string, number> = {}
  for (const [group, passes] of groups) {
    const figures = countKinds(passes)
    found[`${group} kinds`] = Number((figures.right / figures.lines).toFixed(4))
    found[`${group} kept or removed`] = Number((figures.sided / figures.lines).toFixed(4))
    console.log(
      `${group}: ${figures.right} of ${figures.lines} lines have their kind, ${figures.sided} are rightly kept or removed`,
    )
  }
  console.log('kinds expected, and what the fixtures’ lines got')
  for (const line of matrixLines(countKinds(() => true))) console.log(`  ${line}`)
  return found
}

if (process.argv[1]?.endsWith('fixture-kinds.ts')) reportKinds()
