// Laws of cleaning that hold for every input, checked on random, on mutilated and on hostile ones.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'
import type { Article } from '../../src/types.ts'
import { listFixtures, readFixture, readKnownFailures } from '../fixture-page.ts'

const SEED = 20_241_029
const inputs = listFixtures().flatMap(readFixture)
const pages = inputs.map(({ id, input, form }) => ({ id, input, form }))

/** Blocks follow each other without gap or overlap from the first unit of the input to the last. */
function partitions(article: Article, length: number): boolean {
  let at = 0
  for (const { start, end } of article.blocks) {
    if (start !== at || end < start) return false
    at = end
  }
  return at === length
}

/** Pieces of real pages and of markup, in any order: what a broken scrape looks like. */
const debris = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="related">',
        '</div>',
        '<h1>',
        '<a href=x>',
        '</a>',
        '<br>',
        '\n',
        '\n\n',
      ),
      fc.constantFrom(
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<',
        '>',
        '&amp;',
        '&#0;',
        '\u0000',
        '\ud800',
        '\udc00',
        '\r\n',
      ),
      fc.constantFrom(
        'Read more:',
        'By Ada Vell',
        '3 hours ago',
        'WEISSHAVEN (dpa) - ',
        'Share',
        '© 2024',
        '。',
        'إعلان',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc
        .nat({ max: Math.max(0, pages.length - 1) })
        .chain((i) => fc.nat({ max: 2000 }).map((from) => pages[i]!.input.slice(from, from + 300))),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

describe('clean', () => {
  it('blocks partition the input, whatever it is', () => {
    fc.assert(
      fc.property(debris, fc.constantFrom('auto', 'html', 'text'), (source, format) => {
        const article = clean(source, { format: format as 'auto' })
        expect(partitions(article, source.length)).toBe(true)
      }),
      { seed: SEED, numRuns: 400 },
    )
  })

  it('blocks partition every fixture, and their texts are what the input shows', () => {
    for (const { input, form } of pages) {
      const article = clean(form === 'html' ? { html: input } : { text: input })
      expect(partitions(article, input.length)).toBe(true)
      if (form === 'text')
        for (const { text, start, end } of article.blocks)
          expect(squeezed(input.slice(start, end))).toContain(squeezed(text))
    }
  })

  it('the same input gives the same article', () => {
    for (const { input } of pages.slice(0, 10)) expect(clean(input)).toEqual(clean(input))
  })

  it('an article is plain JSON', () => {
    fc.assert(
      fc.property(debris, (source) => {
        const article = clean(source)
        expect(JSON.parse(JSON.stringify(article))).toEqual(article)
      }),
      { seed: SEED, numRuns: 100 },
    )
  })

  it('cleaning a cleaned text changes nothing, but for a short line on top, which is the headline then', () => {
    // A page that is still misread keeps chrome, which a second reading may take.
    const misread = readKnownFailures()
    for (const { input, form } of pages.filter(({ id }) => misread[id] === undefined)) {
      const { text, blocks } = clean(form === 'html' ? { html: input } : { text: input })
      const top = blocks.find(({ kind }) => kind === 'body' || kind === 'subhead')
      const again = clean({ text })
      const once = top && top.text === again.title ? text.slice(top.text.length + 2) : text
      expect(again.text).toBe(once)
    }
  })

  it('NFC and NFD, LF and CR LF give the same text', () => {
    for (const { input, form } of pages.filter(({ form: own }) => own === 'text')) {
      const text = clean({ text: input }).text
      expect(clean({ text: input.replace(/\r?\n/g, '\r\n') }).text, form).toBe(text)
      expect(clean({ text: input.normalize('NFD') }).text.normalize('NFC')).toBe(text.normalize('NFC'))
    }
  })
})

/** Visible characters only; a hyphen at a line's end may go. */
function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cf}-]+/gu, '')
}
