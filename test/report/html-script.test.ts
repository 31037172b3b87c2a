// The parts of the page's script that compute: run here without a page. What it puts on the page is for a browser.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLUSTERS_VIEW } from '../../src/report/html/script/clusters-view.ts'
import { COMPARE } from '../../src/report/html/script/compare.ts'
import { DATA } from '../../src/report/html/script/data.ts'
import { DOM } from '../../src/report/html/script/dom.ts'
import { LIST } from '../../src/report/html/script/list.ts'
import { ROUTE } from '../../src/report/html/script/route.ts'
import { SEARCH } from '../../src/report/html/script/search.ts'

interface Piece {
  text: string
  how: 'shared' | 'own' | 'glue'
  number?: number
}
type Range = [start: number, end: number]

interface Functions {
  piecesOf(text: string, ranges: [number, number, number][]): Piece[]
  passagesBetween(relation: unknown[] | undefined, one: number, texts: [string, string]): [Range, Range][]
  stateOf(hash: string): Record<string, string | undefined>
  encoded(id: string): string
  webAddress(url: string | undefined): string | undefined
  folded(text: string): string
  termsOf(query: string): string[]
  grouped(number: number): string
  percent(part: number, whole: number): string
  when(published: string): string
  laterThan(first: Row, row: Row): string
}
interface Row {
  published: string
  time: number
}

const NAMES =
  'piecesOf, passagesBetween, stateOf, encoded, webAddress, folded, termsOf, grouped, percent, when, laterThan'
const INDEX = JSON.stringify({ documents: [], clusters: [], chunkDocuments: 50, charts: {} })

/** The script's functions, with just enough of a page for its first lines; the last line, which draws it, is left out. */
function load(): Functions {
  const element = { textContent: INDEX, addEventListener: () => {} }
  const page = { getElementById: () => element, title: '' }
  const chapters = [DOM, DATA, LIST, SEARCH, CLUSTERS_VIEW, COMPARE, ROUTE.replace(/show\(true\)\s*$/, '')]
  const body = `'use strict'\n${chapters.join('')}\nreturn { ${NAMES} }`
  return new Function('document', 'window', 'location', 'history', body)(page, element, {}, {}) as Functions
}

const script = load()
const rowOf = (published: string): Row => ({ published, time: Date.parse(published) })

describe('pieces of a text', () => {
  it('are the whole text, whatever the passages', () => {
    const range = fc.tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: -3, max: 60 }), fc.nat(9))
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(range, { maxLength: 8 }), (text, ranges) => {
        const pieces = script.piecesOf(text, ranges)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      }),
    )
  })

  it('are shared, own, or neither: white space and marks between two passages', () => {
    const pieces = script.piecesOf('One two. Three four, five.', [
      [9, 14, 2],
      [0, 7, 1],
    ])
    expect(pieces.map(({ text, how, number }) => [text, how, number])).toEqual([
      ['One two', 'shared', 1],
      ['. ', 'glue', undefined],
      ['Three', 'shared', 2],
      [' four, five.', 'own', undefined],
    ])
  })
})

describe('passages of two documents', () => {
  const passages = [[5, 9, 1, 4, 12]]

  it('are read from either end of the relation', () => {
    const relation = [0, 1, 'near', 0.5, 0.5, 0.5, passages]
    const forward: [Range, Range][] = [
      [
        [5, 9],
        [1, 4],
      ],
    ]
    const back: [Range, Range][] = [
      [
        [1, 4],
        [5, 9],
      ],
    ]
    expect(script.passagesBetween(relation, 0, ['', ''])).toEqual(forward)
    expect(script.passagesBetween(relation, 1, ['', ''])).toEqual(back)
  })

  it('are the whole text of exact copies, and equal paragraphs where the report has none', () => {
    expect(script.passagesBetween([0, 1, 'exact', 1, 1, 1, null], 0, ['abc', 'abcd'])).toEqual([
      [
        [0, 3],
        [0, 4],
      ],
    ])
    expect(script.passagesBetween(undefined, 0, ['a b\n\nc', 'x\n\na  b'])).toEqual([
      [
        [0, 3],
        [3, 7],
      ],
    ])
  })
})

describe('addresses', () => {
  it('bring any id back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(script.stateOf(`#doc=${script.encoded(id)}`)).toMatchObject({ view: 'doc', doc: id })
      }),
    )
    expect(script.encoded('\ud800x')).toBe('%3Fx')
  })

  it('carry the state of a list, and no name is special', () => {
    const state = script.stateOf('#clusters&origin=AP&q=ferry%20fog&__proto__=x')
    expect({ ...state, proto: Object.getPrototypeOf(state) }).toMatchObject({
      view: 'clusters',
      origin: 'AP',
      proto: null,
    })
    expect(state.q).toBe('ferry fog')
    expect(script.stateOf('#doc=%')).toMatchObject({ doc: '%' })
  })

  it('of other places are followed only on the web', () => {
    expect(script.webAddress('https://news.example/a')).toBe('https://news.example/a')
    for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '/a', '', undefined]) {
      expect(script.webAddress(url)).toBeUndefined()
    }
  })
})

describe('words and numbers', () => {
  it('search folds case and accents', () => {
    expect(script.folded('Élection Ｆｅｒｒｙ')).toBe('election ferry')
    expect(script.termsOf('  Zwei  Wörter ')).toEqual(['zwei', 'worter'])
  })

  it('numbers and shares read the same everywhere', () => {
    expect([999, 1000, 1234567].map(script.grouped)).toEqual(['999', '1,000', '1,234,567'])
    expect([script.percent(0, 0), script.percent(1, 1000), script.percent(1, 3)]).toEqual(['0%', 'under 1%', '33%'])
  })

  it('times are shown as the page gave them; a date without a clock counts days', () => {
    expect(script.when('2025-03-17T13:05:00Z')).toBe('2025-03-17 13:05 UTC')
    expect(script.when('2025-03-20T19:11:09-04:00')).toBe('2025-03-20 19:11-04:00')
    expect(script.laterThan(rowOf('2025-03-17T13:05Z'), rowOf('2025-03-17T13:25Z'))).toBe('20 min later')
    expect(script.laterThan(rowOf('2025-03-17'), rowOf('2025-03-17T13:25Z'))).toBe('the same day')
    expect(script.laterThan(rowOf('2025-03-17'), rowOf('2025-03-18T01:00Z'))).toBe('the next day')
  })
})
