// The sketch is as SKETCH.md says: golden vectors, and a naive implementation of that page that agrees on any text.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combine, mix } from '../../src/match/hash.ts'
import { bands, createSketcher, estimate, loadSketch, saveSketch, sketch } from '../../src/match/index.ts'
import { createTokenizer } from '../../src/match/tokenize.ts'
import { naiveBands, naiveCombine, naiveMix, naiveSketch, naiveTokenHash, naiveTokens } from './naive-sketch.ts'

const SPECIFICATION = readFileSync(new URL('../../SKETCH.md', import.meta.url), 'utf8')
const RAIN = 'Rain fell on the north coast on Monday.'
const hex = (value: number): string => value.toString(16).padStart(8, '0')
const bytesOf = (...given: Parameters<typeof sketch>): string =>
  Buffer.from(saveSketch(sketch(...given))).toString('hex')

const tokensOf = (text: string): { hash: number; weight: number }[] => {
  const tokenizer = createTokenizer()
  const count = tokenizer.run(text)
  return Array.from({ length: count }, (_, at) => ({ hash: tokenizer.hashes[at]!, weight: tokenizer.weights[at]! }))
}

/** Scripts and signs that the rules speak of, denser than in random Unicode. */
const ODD = [
  ..."0123456789,.,. '’aAßñéİıﬁŉ北海にがガ゙ｶﾞー々ไทยภ่าສະខ្មែရန်བོད་हिन्दीשָׁלוֹםعَرَبِيّۃ１，０Ⅷ²½℃🙂\u00ad\u200d\ud800\u0301\u3099\ufeff𝒜𠮷\u0345ẞΣς",
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...ODD), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '1', '.', '北', 'が', ','), maxLength: 300 }),
)

describe('golden vectors of SKETCH.md', () => {
  it('mix and combine', () => {
    for (const [from, to] of [
      [1, '514e28b7'],
      [0xffffffff, '81f16f39'],
      [0x811c9dc5, 'ab3e7c0b'],
    ] as const) {
      expect(hex(mix(from))).toBe(to)
      expect(SPECIFICATION).toContain(`| \`${hex(from)}\` | \`${to}\` |`)
    }
    expect(hex(combine(0x12345678, 0x9abcdef0) >>> 0)).toBe('06dbca52')
  })

  it('tokens', () => {
    const rows = [
      ...SPECIFICATION.matchAll(/^\| (`[^|]+`) \| ((?:`[0-9a-f]{8}`(?: \(\d\))? ?)+)(?:\((\d) each\) )?\|$/gm),
    ]
    expect(rows.length).toBeGreaterThanOrEqual(9)
    for (const [, texts, hashes] of rows) {
      for (const [, text] of texts!.matchAll(/`([^`]+)`/g)) {
        if (/^[0-9a-f]{8}$/.test(text!)) continue // a row of mix
        expect(tokensOf(text!).map(({ hash }) => hex(hash))).toEqual(
          [...hashes!.matchAll(/`(\w+)`/g)].map(([, one]) => one),
        )
      }
    }
    expect(tokensOf('東京2020年').map(({ weight }) => weight)).toEqual([1, 1, 2, 1])
  })

  it('sketches and bands', () => {
    const golden: [text: string, options: { seed?: number }, bytes: string, four: string][] = [
      [
        RAIN,
        {},
        '5744534b01000304400000000000000006000000060000003842cf2526566f425553c849156e98ae0000f4b1bd8d5ed3',
        'ffda2d2e 15aba7c4 56a92511 49e01d5d',
      ],
      [
        RAIN,
        { seed: 1 },
        '5744534b0100030440000000010000000600000006000000318038244a63ee277aa6f4535a6ac5b09249fab41cdb8bc0',
        'c95e3f3c 15d6941c c4d29830 8c3f60c2',
      ],
      ['Rain', {}, '5744534b01000304400000000000000001000000010000009069cc13', 'e67de9af f437625b f186ad96 9cc56a5e'],
      [
        '北海に雨が降った。',
        {},
        '5744534b0100030440000000000000000300000003000000dde0d032b821bf7ebd46be8d',
        '28ccfd66 81ea9031 9eb345de 20bea835',
      ],
    ]
    for (const [text, options, bytes, four] of golden) {
      expect(bytesOf(text, options)).toBe(bytes)
      expect(bands(text, { ...options, bands: 4, rows: 2 }).join(' ')).toBe(four)
      expect(SPECIFICATION).toContain(`\`${bytes}\` | \`${four}\``)
    }
    expect(bytesOf('')).toBe('5744534b0100030440000000000000000000000000000000')
    expect(bands('')).toEqual([])
  })
})

describe('the naive implementation agrees', () => {
  it('on numbers', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.nat(0xffffffff), (a, b) => {
        expect(BigInt(mix(a))).toBe(naiveMix(BigInt(a)))
        expect(BigInt(combine(a, b) >>> 0)).toBe(naiveCombine(BigInt(a), BigInt(b)))
      }),
      { seed: 1 },
    )
  })

  it('on the tokens of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const naive = naiveTokens(text).map(({ kind, text: folded }) => ({
          hash: Number(naiveTokenHash(folded)),
          weight: kind === 'word' ? 2 : 1,
        }))
        expect(tokensOf(text)).toEqual(naive)
      }),
      { seed: 2, numRuns: 600 },
    )
  })

  it('on code points of every block', () => {
    const inUse = /^[^\p{Cn}\p{Co}\p{Cs}]$/u
    const differing: string[] = []
    for (let codePoint = 0; codePoint <= 0x2fa1f; codePoint += codePoint < 0x3400 ? 11 : 211) {
      const char = String.fromCodePoint(codePoint)
      if (!inUse.test(char)) continue
      const naive = naiveTokens(`x${char}y`).map(({ text: folded }) => Number(naiveTokenHash(folded)))
      const own = tokensOf(`x${char}y`).map(({ hash }) => hash)
      if (own.join() !== naive.join()) differing.push(char)
    }
    expect(differing).toEqual([])
  })

  it('on sketches with any settings', () => {
    const settings = fc.record({
      shingleSize: fc.integer({ min: 1, max: 16 }),
      sampling: fc.integer({ min: 1, max: 64 }),
      floor: fc.integer({ min: 8, max: 40 }),
      seed: fc.nat(0xffffffff),
    })
    fc.assert(
      fc.property(anyText, settings, (text, options) => {
        const { hashes, shingleCount } = sketch(text, options)
        expect({ hashes: [...hashes], shingleCount }).toEqual(naiveSketch(text, options))
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  it('on bands', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom([64, 2], [4, 4], [1, 1], [16, 8]), (text, [count, rows]) => {
        expect(bands(text, { bands: count!, rows: rows! })).toEqual(naiveBands(text, count!, rows!))
      }),
      { seed: 4, numRuns: 60 },
    )
  })
})

describe('a stored sketch', () => {
  it('comes back as it was, from one sketcher as from many', () => {
    const sketchOf = createSketcher()
    for (const text of ['', RAIN, '北海に雨が降った。', RAIN.repeat(90)]) {
      expect(sketchOf(text)).toEqual(sketch(text))
      expect(loadSketch(saveSketch(sketchOf(text)))).toEqual(sketch(text))
    }
  })

  it('is refused by the name of the setting that differs', () => {
    const bytes = saveSketch(sketch(RAIN))
    expect(() => loadSketch(bytes, { seed: 7 })).toThrow(/`seed`, got 0 and 7/)
    expect(() => loadSketch(bytes, { sampling: 8 })).toThrow(/`sampling`, got 4 and 8/)
    expect(() => loadSketch(bytes, { floor: 8 })).toThrow(/`floor`, got 64 and 8/)
    expect(() => loadSketch(bytes, { shingleSize: 2 })).toThrow(/`shingleSize`, got 3 and 2/)
    expect(() => estimate(sketch(RAIN), sketch(RAIN, { seed: 7 }))).toThrow(/`seed`/)
  })

  it('is refused when its bytes are not those of a sketch', () => {
    const bytes = saveSketch(sketch(RAIN))
    const changed = (at: number, value: number): Uint8Array => bytes.map((byte, place) => (place === at ? value : byte))
    expect(() => loadSketch(changed(0, 0x58))).toThrow(/WDSK/)
    expect(() => loadSketch(changed(4, 9))).toThrow(/version 1, got version 9/)
    expect(() => loadSketch(changed(6, 0))).toThrow(/shingleSize/)
    expect(() => loadSketch(bytes.subarray(0, 30))).toThrow(/cut off/)
    expect(() => loadSketch(changed(27, 0xff))).toThrow(/ascend/)
    expect(() => loadSketch(changed(16, 1))).toThrow(/shingleCount/)
  })

  it('bands say which shape they want', () => {
    expect(() => bands(RAIN, { bands: 3 })).toThrow(/power of two .* got 3 × 2/)
    expect(() => bands(RAIN, { rows: 0 })).toThrow(/`rows` to be an integer from 1 to 16, got 0/)
  })
})
