// Pages whose UTF-8 was read as another charset before they came here. All pages are invented.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'

const TITLE = 'Café “Størmvær” öffnet wieder'
const PARAGRAPHS = [
  'The café’s “winter garden” reopened on Monday — eleven months after the storm, the harbour board said.',
  'Repairs cost 4.2 million €, twice the estimate, and Zoë Núñez paid the first guest’s bill herself.',
  'The terrace stays shut until May, when the last of the new moorings arrives from Łódź.',
]
const PAGE = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p class="by">By Zoë Núñez</p>${PARAGRAPHS.map(
  (text) => `<p>${text}</p>`,
).join('')}</body></html>`
const misread = (text: string, charset: 'latin1' | 'windows-1252'): string =>
  charset === 'latin1' ? Buffer.from(text).toString('latin1') : new TextDecoder(charset).decode(Buffer.from(text))

describe('UTF-8 that was read as another charset', () => {
  for (const charset of ['latin1', 'windows-1252'] as const) {
    it(`has its signs back, as HTML and as text (${charset})`, () => {
      const article = clean({ html: misread(PAGE, charset) })
      expect(article.title).toBe(TITLE)
      expect(article.byline).toEqual(['Zoë Núñez'])
      expect(article.text).toBe(PARAGRAPHS.join('\n\n'))
      expect(clean({ text: misread(PARAGRAPHS.join('\n\n'), charset) }).text).toBe(PARAGRAPHS.join('\n\n'))
    })
  }

  it('keeps offsets into the page as it was given', () => {
    const html = misread(PAGE, 'latin1')
    const last = clean({ html }).blocks.find(({ text }) => text === PARAGRAPHS[2])!
    expect(html.slice(last.start, last.end)).toContain(misread(PARAGRAPHS[2]!, 'latin1'))
  })

  it('is mended where a user’s rules have selectors, too', () => {
    const sites = { '*': { remove: [{ selector: '.by' }] } }
    expect(clean({ html: misread(PAGE, 'latin1') }, { sites }).text).toBe(PARAGRAPHS.join('\n\n'))
  })

  it('a page that speaks of such signs beside right ones is left alone', () => {
    const signs =
      'For hours “cafÃ©”, “NÃºÃ±ez” and “ZoÃ«” stood on the harbour board’s page, which Ms Núñez found funny.'
    expect(clean({ html: PAGE.replace(PARAGRAPHS[1]!, signs) }).text).toContain(signs)
  })
})
