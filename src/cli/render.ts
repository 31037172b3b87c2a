// A cleaned page as it is printed: a line of JSON, plain text, or Markdown.

import type { Article, Page } from '../types.ts'

/** The input's fields without `html`, with what was found of the page. Where nothing was found, the input's field stays. */
export function jsonLineOf(page: Page, article: Article, explain: boolean): string {
  const { html: _html, ...fields } = page
  const { id: _id, url: _url, text, credits, flags, blocks, title, byline, ...found } = article
  const line = {
    ...fields,
    text,
    ...(title === '' && isFilled(fields.title) ? {} : { title }),
    ...(byline.length === 0 && isFilled(fields.byline) ? {} : { byline }),
    ...found,
    credits,
    flags,
    ...(explain ? { blocks } : {}),
  }
  return `${JSON.stringify(line)}\n`
}

/** The text of the article, ready for a terminal or a file. */
export function plainOf(article: Article): string {
  return article.text === '' ? '' : `${article.text}\n`
}

/** The article as Markdown: title, byline and date, standfirst, then the text with its subheads. */
export function markdownOf(article: Article): string {
  const { title, byline, published, site, standfirst, text } = article
  const subheads = new Set(article.blocks.filter(({ kind }) => kind === 'subhead').map((block) => block.text))
  const facts = [byline.join(', '), site ?? '', published ?? ''].filter((fact) => fact !== '').map(escapeMarkdown)
  const paragraphs = text.split('\n\n').filter((paragraph) => paragraph !== '')
  const parts = [
    ...(title === '' ? [] : [`# ${escapeMarkdown(title)}`]),
    ...(facts.length === 0 ? [] : [`*${facts.join(' · ')}*`]),
    ...(standfirst === undefined || standfirst === '' ? [] : [`**${escapeMarkdown(standfirst)}**`]),
    ...paragraphs.map((paragraph) => `${subheads.has(paragraph) ? '## ' : ''}${escapeMarkdown(paragraph)}`),
  ]
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

function isFilled(value: unknown): boolean {
  return value != null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

/** Characters that Markdown would read as markup, wherever they stand. */
const INLINE = /[\\`*_[\]<>]/g
/** Marks that open a heading, a list, a table or a rule at the start of a line. */
const OPENING = /^(\s{0,3})([#+|=~-])/gm
const NUMBERED = /^(\s{0,3}\d{1,9})([.)])(?=\s|$)/gm

function escapeMarkdown(text: string): string {
  return text.replace(INLINE, '\\$&').replace(OPENING, '$1\\$2').replace(NUMBERED, '$1\\$2')
}
