// What elements are called, and what it says: of the article's own container nothing, of captions and biographies all.

import { describe, expect, it } from 'vitest'
import { parseByline } from '../../src/clean/byline.ts'
import { clean } from '../../src/clean/index.ts'
import { readFixture } from '../fixture-page.ts'

const PARAGRAPHS = [
  'The harbour board voted on Monday to reopen the northern quay, which has been shut since the January storm.',
  'Boats may tie up there again from the first of May, the board said, but only on the lee side of the wall.',
  'The repair cost four million crowns, a third of it for lamps, and took the divers eleven weeks in cold water.',
]
const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('')
const page = (body: string): string =>
  `<html lang="en"><head><title>Northern quay reopens in May</title></head><body>${body}</body></html>`

function kindsOf(html: string): Map<string, string> {
  return new Map(clean({ html }).blocks.map((block) => [block.text.trim(), block.kind]))
}

describe('the article’s own container', () => {
  it('names nothing in it, whatever it is called', () => {
    const html = page(
      `<form class="newsletter-post"><h1>Northern quay reopens in May</h1>${text}<p class="share-line">Pass it on</p></form>`,
    )
    const kinds = kindsOf(html)
    for (const paragraph of PARAGRAPHS) expect(kinds.get(paragraph)).toBe('body')
    expect(kinds.get('Pass it on')).not.toBe('newsletter')
    expect(clean({ html }).title).toBe('Northern quay reopens in May')
  })
})

describe('boxes that say what they are', () => {
  it('are captions, also inline ones in front of the text', () => {
    const caption = 'Divers rest on the northern quay after the last of the stones was set in place on Friday.'
    const html = page(
      `<h1>Northern quay reopens in May</h1><div><span><img src="a.jpg"><em class="img_desc">${caption}</em></span>${PARAGRAPHS[0]}<br><br>${PARAGRAPHS[1]}<br><br>${PARAGRAPHS[2]}</div>`,
    )
    expect(kindsOf(html).get(caption)).toBe('caption')
  })

  it('are biographies, without a name that the page declares', () => {
    const about = 'Ada has been sailing for eleven years and has slept on every island of the bay. She keeps bees.'
    const html = page(`<h1>Northern quay reopens in May</h1>${text}<div class="bio"><p>${about}</p></div>`)
    expect(kindsOf(html).get(about)).toBe('author-bio')
  })

  it('are standfirsts in a heading beside the headline, while the text stands apart', () => {
    const summary = 'Boats return to the lee side after eleven weeks of repairs'
    const html = page(`<h1>Northern quay reopens in May</h1><h2>${summary}</h2><div class="story">${text}</div>`)
    expect(kindsOf(html).get(summary)).toBe('standfirst')
    const section = page(`<div><h1>Northern quay reopens in May</h1><h2>${summary}</h2>${text}</div>`)
    expect(kindsOf(section).get(summary)).not.toBe('standfirst')
  })

  it('are no table where a cell holds the article', () => {
    const menu = ['Home', 'News', 'Sport', 'Weather', 'Tides', 'Letters'].map(
      (word) => `<a href="/${word}">${word}</a><br>`,
    )
    const html = page(
      `<table><tr><td>${menu.join('<br>')}</td><td><b>Northern quay reopens in May</b><br><br>${PARAGRAPHS.join('<br><br>')}</td></tr></table>`,
    )
    expect(clean({ html }).text).not.toContain('Tides')
  })
})

describe('posts of a live blog', () => {
  it('are kept where most of their siblings are', () => {
    const [page] = readFixture('cms--live-blog--es')
    const post = clean({ html: page!.input }).blocks.find(({ text }) => text.startsWith('Los científicos han medido'))
    expect([post?.kind, post?.rule]).toEqual(['body', 'among-posts'])
  })
})

describe('author lines', () => {
  it.each([
    ['Marta Quiroga Actualizado: 3 feb 2025 - 13:47 CET', 'Marta Quiroga'],
    ['By Gwen Hathersagepublished 2 May 2025', 'Gwen Hathersage'],
    ['Veröffentlicht am 14. April 2025 von Hedwig Strobel', 'Hedwig Strobel'],
    ['Por Ana Prado, g1 — Serra Funda', 'Ana Prado'],
    ['كتب: سامر العوضي الثلاثاء 06 مايو 2025', 'سامر العوضي'],
  ])('%s', (line, name) => {
    expect(parseByline(line)?.names).toEqual([name])
  })
})
