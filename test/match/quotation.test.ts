// Quoters: an article that prints paragraphs of a story among its own stays apart, even where a print of the story is so
// short that it stands in the article as it would in a copy.

import { describe, expect, it } from 'vitest'
import { cluster, compare, type Story } from '../../src/match/index.ts'
import type { Block } from '../../src/types.ts'
import { partition, prose, random, story, tale, words } from './invented.ts'

/** The first words of an invented story; the same seed, the same story. */
const opening = (count: number): string => prose(words(1, 400).slice(0, count))
/** A text with a story of its own around what it quotes. */
const quoting = (quoted: string, before = 240, after = 120): string =>
  [tale(50, before), quoted, tale(51, after)].join('\n\n')

describe('a text that quotes a story', () => {
  const quoter = story('quoter', quoting(opening(120)))

  it('stays apart from a short print beside a fuller one', () => {
    const given = [story('full', opening(190)), story('short', opening(120)), quoter]
    expect(partition(cluster(given))).toEqual(['full short', 'quoter'])
    expect(cluster(given).relations).toMatchObject([{ kind: 'shares-passage' }])
  })

  it('stays apart where there are only short prints', () => {
    expect(partition(cluster([story('a', opening(120)), story('b', opening(110)), quoter]))).toEqual(['a b', 'quoter'])
    expect(partition(cluster([story('a', opening(120)), quoter]))).toEqual(['a', 'quoter'])
    expect(compare(quoter, story('a', opening(120)))!.kind).toBe('shares-passage')
  })

  it('stays apart where the quotation ends it, and where it takes three passages, far apart', () => {
    const last = story('quoter', [tale(50, 240), opening(120)].join('\n\n'))
    expect(partition(cluster([story('a', opening(130)), last]))).toHaveLength(2)
    const part = (from: number, to: number): string => prose(words(1, 400).slice(from, to))
    const thrice = [
      tale(50, 240),
      part(10, 50),
      tale(52, 200),
      part(50, 90),
      tale(53, 200),
      part(90, 130),
      tale(51, 90),
    ]
    expect(partition(cluster([story('a', opening(130)), story('quoter', thrice.join('\n\n'))]))).toHaveLength(2)
  })

  it('stays apart in any order', () => {
    const given = [quoter, story('full', opening(400)), story('short', opening(120)), story('shorter', opening(80))]
    const found = cluster(given)
    expect(partition(found)).toEqual(['full short shorter', 'quoter'])
    expect(cluster([...given].reverse())).toEqual(found)
  })
})

describe('a longer version of a short print', () => {
  const short = story('short', opening(120))

  it('joins it where it opens alike, however much is added', () => {
    const longer = story('longer', `${opening(120)}\n\n${tale(50, 400)}`)
    expect(partition(cluster([short, longer]))).toEqual(['longer short'])
  })

  it('joins it under an outlet’s own paragraph or two, with other matter below', () => {
    const framed = story('framed', quoting(opening(120), 80, 120))
    expect(partition(cluster([short, framed]))).toEqual(['framed short'])
    const reworked = story('reworked', `${tale(50, 170)}\n\n${opening(400)}`)
    expect(partition(cluster([short, story('full', opening(400)), reworked]))).toEqual(['full reworked short'])
  })

  it('joins it under the menu of a page that was not cleaned', () => {
    const menu = words(60, 260).map((word, i) => (i % 3 === 0 ? `\n${word}` : word))
    const page = story('page', `${menu.join(' ')}\n\n${opening(200)}`)
    expect(partition(cluster([story('print', opening(200)), page]))).toEqual(['page print'])
  })

  it('joins it where its agency tells what is new first', () => {
    const signed = (id: string, text: string, agency: string): Story => ({
      ...story(id, text),
      credits: [{ agency, role: 'origin', raw: agency, start: 0, end: 0 }],
    })
    const update = `${tale(50, 240)}\n\n${opening(120)}`
    expect(partition(cluster([signed('a', opening(120), 'AFP'), signed('b', update, 'AFP')]))).toEqual(['a b'])
    expect(partition(cluster([signed('a', opening(120), 'AFP'), signed('b', update, 'dpa')]))).toHaveLength(2)
  })

  it('joins it where its outlet puts what is new above it', () => {
    const blog = (id: string, text: string): Story => ({ id, text, url: `https://valley-herald.example/${id}` })
    const given = [blog('morning', opening(120)), blog('noon', `${tale(50, 240)}\n\n${opening(120)}`)]
    expect(partition(cluster(given))).toEqual(['morning noon'])
  })
})

describe('a quoter in a script without spaces', () => {
  it('stays apart from the print whose whole text it quotes, and a frame of two paragraphs does not', () => {
    const whole = unspaced(1, 300)
    const short = story('short', whole.slice(0, 160))
    const framed = story('framed', [unspaced(2, 180), whole.slice(0, 160), unspaced(3, 160)].join('\n\n'))
    const quoter = story('quoter', [unspaced(4, 420), whole.slice(0, 160), unspaced(5, 160)].join('\n\n'))
    expect(partition(cluster([short, framed]))).toEqual(['framed short'])
    expect(partition(cluster([short, quoter]))).toEqual(['quoter', 'short'])
    expect(partition(cluster([short, story('full', whole), quoter]))).toEqual(['full short', 'quoter'])
  })
})

describe('a quotation that brings its picture along', () => {
  const CAPTION = 'The ferry Halcyon lies on the sandbank off Quarrel Point on Tuesday, a rope hanging from her bow.'
  const block = (kind: Block['kind'], text: string): Block => ({
    ...{ text, start: 0, end: text.length, kind, rule: 'scorer', confidence: 1 },
  })

  it('does not make the text open like the story', () => {
    const own = [tale(50, 80), tale(51, 80), tale(52, 80)]
    const quoted = opening(60)
    const full = story('full', opening(400), { blocks: [block('caption', CAPTION), block('body', opening(400))] })
    const below = [...own.map((text) => block('body', text)), block('caption', CAPTION), block('body', quoted)]
    const above = [block('caption', CAPTION), ...own.map((text) => block('body', text)), block('body', quoted)]
    const text = [...own, quoted].join('\n\n')
    expect(partition(cluster([full, story('quoter', text, { blocks: below })]))).toEqual(['full', 'quoter'])
    // Under a picture of the same scene and with a part of its text, it is a print of it.
    expect(partition(cluster([full, story('print', text, { blocks: above })]))).toEqual(['full print'])
  })

  it('reads blocks of another shape as none', () => {
    const odd = [null, 7, { kind: 'caption' }, { kind: 'caption', text: 7 }] as unknown as Block[]
    expect(partition(cluster([story('a', tale(1), { blocks: odd }), story('b', tale(1, 150))]))).toEqual(['a b'])
  })
})

/** So many characters of an invented story without spaces, in sentences of twenty. */
function unspaced(seed: number, count: number): string {
  const next = random(seed * 104_729)
  const signs = Array.from({ length: count }, () => String.fromCodePoint(0x4e00 + Math.floor(next() * 3000)))
  return signs.join('').replace(/.{20}/gu, '$&。')
}
