// Two texts side by side: paragraphs with their partners, words kept, cut and added.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/match/index.ts'
import { type AlignedRow, align } from '../../web/parts/align.ts'
import { type Pair, paragraphsOf } from '../../web/parts/paragraph-pairs.ts'
import { isWord, tokensOf } from '../../web/parts/tokens.ts'

const plain = (text: string): string =>
  paragraphsOf(text)
    .map(([start, end]) => text.slice(start, end))
    .join('\n')
const side = (rows: readonly AlignedRow[], which: 'left' | 'right'): string =>
  rows
    .map((row) => row[which].map(({ text }) => text).join(''))
    .filter((text) => text !== '')
    .join('\n')
const marked = (rows: readonly AlignedRow[]): string[] =>
  rows.map(({ merged }) => merged.map(({ text, how }) => (how === 'shared' ? text : `[${how} ${text}]`)).join(''))

const FERRY = 'The night ferry to Vellmar will sail again in April, the harbour board said on Tuesday.'
const PIER = 'Repairs to the pier took eleven months and cost 4.2 million crowns, twice the estimate.'
const CREW = 'The crew of nineteen will be joined by four apprentices from the island of Tarn.'

/** The passages of two texts as the library finds them. */
function passagesOf(left: string, right: string): Pair[] | undefined {
  const relation = compare({ id: 'a', text: left }, { id: 'b', text: right })
  return relation?.passages?.map(({ from, to }) => (relation.from === 'a' ? [from, to] : [to, from]))
}

describe('align', () => {
  it('loses nothing of either text, whatever the passages', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n', '.', '文'), maxLength: 60 })
    const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
    const pairs = fc.option(fc.array(fc.tuple(range, range), { maxLength: 6 }), { nil: undefined })
    fc.assert(
      fc.property(text, text, pairs, (left, right, passages) => {
        const { rows } = align(left, right, passages)
        // A row of several paragraphs keeps what stands between them, blank lines too.
        expect(plain(side(rows, 'left'))).toBe(plain(left))
        expect(plain(side(rows, 'right'))).toBe(plain(right))
        expect(rows.flatMap(({ left: one, right: two }) => [...one, ...two]).every((piece) => piece.text !== '')).toBe(
          true,
        )
      }),
    )
  })

  it('counts every word once: shared, cut or moved on the left, added on the right', () => {
    const words = (text: string): number => tokensOf(text).filter(isWord).length
    const [left, right] = [`${FERRY}\n\n${PIER}`, `${FERRY.replace('Tuesday', 'Monday evening')}\n\n${CREW}`]
    const { shared, cut, moved, added } = align(left, right, passagesOf(left, right))
    expect(shared + cut + moved).toBe(words(left))
    expect([cut, added]).toEqual([1 + words(PIER), 2 + words(CREW)])
  })

  it('puts paragraphs beside their partners, and what one side lacks beside nothing', () => {
    const [left, right] = [[FERRY, PIER, CREW].join('\n\n'), [FERRY, CREW].join('\n\n')]
    for (const passages of [passagesOf(left, right), undefined]) {
      const { rows } = align(left, right, passages)
      expect(marked(rows)).toEqual([FERRY, `[cut ${PIER}]`, CREW])
      expect(rows.map((row) => row.right.length)).toEqual([1, 0, 1])
    }
  })

  it('shows a changed word as a change, and words in between that are the same by chance as part of it', () => {
    const changed = FERRY.replace('on Tuesday', 'late on Monday')
    expect(marked(align(FERRY, changed, passagesOf(FERRY, changed)).rows)).toEqual([
      'The night ferry to Vellmar will sail again in April, the harbour board said [cut on Tuesday][added late on Monday].',
    ])
  })

  it('takes a paragraph that was broken in two as the same', () => {
    const broken = FERRY.replace('April, ', 'April,\n\n')
    expect(
      marked(
        align(FERRY, broken, [
          [
            [0, FERRY.length],
            [0, broken.length],
          ],
        ]).rows,
      ),
    ).toEqual([broken])
  })

  it('tells what only stands at another place from what is new', () => {
    const [left, right] = [[FERRY, PIER, CREW].join('\n'), [CREW, FERRY, PIER].join('\n')]
    const { rows, moved, cut, added } = align(left, right, passagesOf(left, right))
    expect(marked(rows)).toEqual([`[moved ${CREW}]`, FERRY, PIER, `[moved ${CREW}]`])
    expect([moved, cut, added]).toEqual([15, 0, 0])
  })

  it('marks paragraphs that differ too much for a word diff by their passages', () => {
    const words = (name: string, number: number): string =>
      Array.from({ length: number }, (_, at) => `${name}${at}`).join(' ')
    const [same, own, other] = [words('s', 3000), words('x', 1000), words('y', 1000)]
    const [left, right] = [`${same} ${own}`, `${other} ${same}`]
    const passage: Pair = [
      [0, same.length],
      [other.length + 1, right.length],
    ]
    const { shared, cut, added, moved } = align(left, right, [passage])
    expect({ shared, cut, added, moved }).toEqual({ shared: 3000, cut: 1000, added: 1000, moved: 0 })
  })

  it('quotes and dashes of another shape are no change', () => {
    expect(marked(align('She said “no” – twice over.', 'She said "no" - twice over.', undefined).rows)).toEqual([
      'She said "no" - twice over.',
    ])
  })
})
