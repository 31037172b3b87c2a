// A gate answers what its patterns answer, only sooner: every one of them against itself, on texts made to tempt it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Anywhere, Openings } from '../../../src/clean/gate/gate.ts'
import { isAnchored, prefixesOf } from '../../../src/clean/gate/prefixes.ts'

const ANCHORED: readonly RegExp[] = [
  /^(?:by|von) \p{Lu}/u,
  /^(?:an? |the )?(?:news )?story\b/iu,
  /^[ab]{2,3}c?d/u,
  /^(?:foto|ſtraße|σας|İki):? ?/iu,
  /^\(?(?=x)x+y*[^z]/u,
  /^(?:a|b|^c)(?:d{2}|e{0,1}|f{1}|g*)h/u,
  /^\u{1f4f7}+ by|^\u00e9\x41\/\[\]/u,
  /^(?:(?<name>un)?do\1?|it's|l'|d\d-[0-3x]+)/u,
]
const LOOSE: readonly RegExp[] = [/\bdpa[:-]\d/iu, /all rights|(?<=x)tous droits|版权所有/iu, /[.!?] ?foto:/iu]

/** Pieces that the patterns are made of, and some of their neighbours, in either case. */
const piece = fc.constantFrom(
  ..."by|von|BY|the|The |an |a|news |story|STORY|b|c|cd|d|dd|e|f|g|h|foto|Foto:|ſtraße|STRASSE|straße|σας|ΣΑΣ|σασ|İki|iki|x|xx|y|z|(|)|📷| |  |é|A|/|[|]|un|do|undoun|it’s|it's|l'|d1-|-3x|dpa|DPA:|dpa-7|all rights|ALL RIGHTS|tous droits|xtous droits|版权所有|. |! |K|Q".split(
    '|',
  ),
)
const text = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''))

describe('gates', () => {
  it('an opening that a pattern matches passes, whatever the pattern is made of', () => {
    const gate = new Openings(...ANCHORED)
    fc.assert(
      fc.property(text, (sample) => {
        const first = ANCHORED.find((pattern) => pattern.test(sample))
        expect(gate.test(sample)).toBe(first !== undefined)
        expect(gate.exec(sample)).toEqual(first?.exec(sample) ?? null)
      }),
      { numRuns: 4000, seed: 7 },
    )
  })

  it('a match anywhere passes', () => {
    const gate = new Anywhere(...LOOSE)
    fc.assert(
      fc.property(text, (sample) => {
        expect(gate.exec(sample)).toEqual(LOOSE.find((pattern) => pattern.test(sample))?.exec(sample) ?? null)
      }),
      { numRuns: 4000, seed: 11 },
    )
  })

  it('most texts are refused without a pattern', () => {
    const gate = new Openings(/^(?:source|quelle|zdroj): /iu)
    expect([gate.mayOpen('The ferry returned', 0), gate.mayOpen('QUELLE', 0), gate.mayOpen('x Zdroj: ', 2)]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('beginnings are read off the source', () => {
    expect(prefixesOf(/^(?:by|von) \p{Lu}/u)).toEqual(['by ', 'von '])
    expect(prefixesOf(/^[ab]?c+d/u).sort()).toEqual(['ac', 'bc', 'c'])
    expect(prefixesOf(/^\p{L}+ x/u)).toEqual([''])
    expect([isAnchored(/^a|^b/), isAnchored(/^a|b/), isAnchored(/a/), isAnchored(/^a/m)]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('a pattern that a gate cannot stand before is refused by name', () => {
    expect(() => new Openings(/a/u).test('a')).toThrow(/begins with \^/)
    expect(() => new Anywhere(/\p{L}+/u).test('a')).toThrow(/known letters/)
  })
})
