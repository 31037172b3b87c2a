// Inputs that nobody wants: no crash, no hang, and a flag that says why there is no text. Misuse throws.

import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'
import { WiredeskError } from '../../src/errors.ts'

const PARAGRAPH =
  'The ferry company said on Tuesday that the night crossing to Vellmar would return in spring, after repairs to the pier.'

const SECOND =
  'Islanders had asked for the crossing since the pier was closed in autumn, and more than four thousand signed for it.'

/** Time for 30 MB on a machine that does other things. */
const ENOUGH_MS = 240_000

describe('bad documents', () => {
  it.each([
    ['an empty string', '', 'empty'],
    ['white space', ' \n\t\u00a0\u2028\r\n ', 'empty'],
    ['markup without text', '<html><head><title></title></head><body><script>var a</script></body></html>', 'empty'],
    ['the bytes of a PDF as a string', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type/Catalog>>', 'not-text'],
    ['binary with NULs', '\u0000\u0001\u0002PNG\u0000\u0000\ufffd\ufffd'.repeat(40), 'not-text'],
  ])('%s gives an empty article with its flag', (_name, input, flag) => {
    const article = clean(input)
    expect(article.text).toBe('')
    expect(article.flags).toContain(flag)
    expect(article.blocks.at(-1)?.end ?? 0).toBe(input.length)
  })

  it('the bytes of a PDF are not decoded', () => {
    expect(clean(new TextEncoder().encode('%PDF-1.4\nstream')).flags).toEqual(['not-text'])
  })

  it('a page without an article says so', () => {
    expect(clean('<nav><a href="/">Home</a> <a href="/a">Sport</a></nav>').flags).toContain('no-article')
  })

  it('lone surrogates and a stray NUL stay where they are', () => {
    const text = `${PARAGRAPH} \ud83d and \udc00.\u0000\n\n${SECOND}`
    const article = clean({ text })
    expect(article.text).toContain('\ud83d and \udc00.')
    expect(article.blocks.at(-1)?.end).toBe(text.length)
  })

  it('100,000 nested elements are read, and the depth is flagged', () => {
    const depth = 100_000
    const article = clean(`${'<div>'.repeat(depth)}<p>${PARAGRAPH}</p><p>${SECOND}</p>${'</div>'.repeat(depth)}`)
    expect(article.flags).toContain('too-deep')
    expect(article.text).toContain('Vellmar')
  })

  it.each([
    ['of words', 'lorem '],
    ['of one letter', 'a'],
    ['of Chinese', '新'],
    ['of open brackets', '('],
    ['of blanks and dots', '. '],
    ['of tags', '<b>x</b> '],
  ])(
    '30 MB of one line %s end',
    (_name, unit) => {
      const line = unit.repeat(Math.ceil(30_000_000 / unit.length))
      const { blocks } = clean(line)
      expect(blocks.at(-1)?.end).toBe(line.length)
    },
    ENOUGH_MS,
  )

  it.each(['\r\n', '\u2028', '\u2029', '\u0085', '\r'])('lines may end in %j', (ending) => {
    const text = ['Ferry returns to Vellmar', PARAGRAPH, SECOND].join(ending + ending)
    expect(clean({ text }).text.split('\n\n').length).toBeGreaterThanOrEqual(2)
  })
})

describe('misuse', () => {
  const thrown = (run: () => unknown): WiredeskError => {
    try {
      run()
    } catch (error) {
      return error as WiredeskError
    }
    throw new Error('expected an error')
  }

  it.each([[42], [null], [undefined], [[]], [{}], [{ html: 1 }], [() => '']])('refuses %j as input', (input) => {
    const error = thrown(() => clean(input as never))
    expect(error).toBeInstanceOf(WiredeskError)
    expect(error.code).toBe('bad-input')
    expect(error.message).toMatch(/expected .*, got .*, /)
  })

  it.each([
    [{ mode: 'strict' }, /mode.*precision, balanced, recall/],
    [{ format: 'pdf' }, /format.*auto, html, text/],
    [{ url: 7 }, /url.*string/],
    [{ lnag: 'en' }, /lnag.*use one of/],
    ['balanced', /options.*object/],
    [null, /options.*object/],
  ])('refuses the options %j', (options, message) => {
    const error = thrown(() => clean('text', options as never))
    expect(error).toMatchObject({ code: 'bad-option' })
    expect(error.message).toMatch(message)
  })

  it('refuses a profile of another version', () => {
    expect(thrown(() => clean('text', { profile: { version: 2 } as never })).code).toBe('bad-profile')
  })
})

describe('forms of input', () => {
  const html = `<html lang="en"><body><h1>Ferry returns</h1><p>${PARAGRAPH}</p><p>${SECOND}</p></body></html>`

  it("the caller's cheerio is read and not changed", () => {
    const $ = load(html)
    const before = $.html()
    expect(clean($).text).toContain('Vellmar')
    expect($.html()).toBe(before)
  })

  it('bytes are decoded by their mark, their meta element, or as UTF-8', () => {
    const latin = Uint8Array.from(
      [...html.replace('Vellmar', 'Vellmår').replace('<body>', '<meta charset="iso-8859-1"><body>')].map((c) =>
        c.charCodeAt(0),
      ),
    )
    expect(clean(latin).text).toContain('Vellmår')
    expect(clean(new TextEncoder().encode(html.replace('Vellmar', 'Вельмар'))).text).toContain('Вельмар')
    const wide = new Uint8Array(Uint16Array.from([...`\ufeff${html}`].map((c) => c.charCodeAt(0))).buffer)
    expect(clean(wide).text).toContain('Vellmar')
  })

  it.each([
    ['prose about HTML', `Why the <p> tag endures. ${PARAGRAPH} ${SECOND}`, PARAGRAPH],
    ['an HTML fragment', `<p>${PARAGRAPH}</p><p>${SECOND}</p>`, PARAGRAPH],
  ])('%s is told apart by looking', (_name, input, text) => {
    expect(clean(input).text).toContain(text)
  })
})
