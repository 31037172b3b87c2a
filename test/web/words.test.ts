// Words, numbers, times and addresses of the pages.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Dated,
  folded,
  grouped,
  laterThan,
  percent,
  span,
  termsOf,
  tickName,
  when,
} from '../../web/parts/words.ts'
import { addressOf, encoded, stateOf, webAddress } from '../../web/report/address.ts'

const rowOf = (published: string): Dated => ({ published, time: Date.parse(published) })
const HOUR = 3_600_000

describe('addresses', () => {
  it('bring any id back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(stateOf(`#doc=${encoded(id)}`)).toMatchObject({ view: 'doc', doc: id })
      }),
    )
    expect(encoded('\ud800x')).toBe('%3Fx')
  })

  it('bring the state of a list back', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(
      fc.property(fc.record({ q: value, site: value, order: value }), (state) => {
        expect({ ...stateOf(addressOf('clusters', state)) }).toEqual({ view: 'clusters', ...state })
      }),
    )
  })

  it('carry the state of a list, and no name is special', () => {
    const state = stateOf('#clusters&origin=AP&q=ferry%20fog&__proto__=x')
    expect({ ...state, proto: Object.getPrototypeOf(state) }).toMatchObject({
      view: 'clusters',
      origin: 'AP',
      proto: null,
    })
    expect(state.q).toBe('ferry fog')
    expect(stateOf('#doc=%')).toMatchObject({ doc: '%' })
  })

  it('of other places are followed only on the web', () => {
    expect(webAddress('https://news.example/a')).toBe('https://news.example/a')
    for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '/a', '', undefined]) {
      expect(webAddress(url)).toBeUndefined()
    }
  })
})

describe('words and numbers', () => {
  it('search folds case and accents', () => {
    expect(folded('Élection Ｆｅｒｒｙ')).toBe('election ferry')
    expect(termsOf('  Zwei  Wörter ')).toEqual(['zwei', 'worter'])
  })

  it('numbers and shares read the same everywhere', () => {
    expect([999, 1000, 1234567].map(grouped)).toEqual(['999', '1,000', '1,234,567'])
    expect([percent(0, 0), percent(1, 1000), percent(1, 3)]).toEqual(['0%', 'under 1%', '33%'])
    expect([percent(999, 1000), percent(1, 1)]).toEqual(['over 99%', '100%'])
  })

  it('times are shown as the page gave them; a date without a clock counts days', () => {
    expect(when('2025-03-17T13:05:00Z')).toBe('2025-03-17 13:05 UTC')
    expect(when('2025-03-17T13:05Z')).toBe('2025-03-17 13:05 UTC')
    expect(when('2025-03-20T19:11:09-04:00')).toBe('2025-03-20 19:11-04:00')
    expect(laterThan(rowOf('2025-03-17T13:05Z'), rowOf('2025-03-17T13:25Z'))).toBe('20 min later')
    expect(laterThan(rowOf('2025-03-17'), rowOf('2025-03-17T13:25Z'))).toBe('the same day')
    expect(laterThan(rowOf('2025-03-17'), rowOf('2025-03-18T01:00Z'))).toBe('the next day')
  })

  it('lengths of time and marks of an axis are as short as they can be', () => {
    expect([HOUR, 30 * HOUR, 72 * HOUR].map(span)).toEqual(['60 min', '30 h', '3 days'])
    const noon = Date.parse('2025-04-08T12:00Z')
    expect([6 * HOUR, 24 * HOUR, 30 * 24 * HOUR, 366 * 24 * HOUR].map((step) => tickName(noon, step))).toEqual([
      '12:00',
      '8 Apr',
      'Apr 2025',
      '2025',
    ])
    expect(tickName(Date.parse('2025-04-09T00:00Z'), 6 * HOUR)).toBe('9 Apr')
  })
})
