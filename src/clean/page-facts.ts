// What a page says about itself: meta tags, JSON-LD, times, headings and author elements, gathered in one walk.
//
// Idea: follow the tree by pointers, never by recursion, and look closer only at the few elements whose tag or class
// can carry metadata. Cost: a small share of the parse; text and counts are bounded.
// Guarantee: reads only; judges nothing (that is metadata.ts).

import { isInside, rawText, textOf, wordsOf } from './metadata/element-text.ts'
import type { PageFacts } from './metadata/facts.ts'
import { readJsonLd } from './metadata/json-ld.ts'
import { addAuthorPage, addByWords } from './metadata/marked-elements.ts'
import { chooseNextPage, type PageLink } from './metadata/next-page.ts'
import type { Attributes } from './page-tree/attributes.ts'
import { IS_CLOSED } from './page-tree/traits.ts'
import type { PageNode } from './page-tree.ts'

export type { BylineFact, HeadingFact, PageFacts, TimeFact } from './metadata/facts.ts'
export type { JsonLdArticle, JsonLdAuthor } from './metadata/json-ld.ts'

const META_CHARS_MAX = 2000
const HEADINGS_MAX = 60
const LINKS_MAX = 40
const SCRIPTS_MAX = 40

const NEXT_WORDS =
  /next|weiter|suivant|siguiente|下一页|下一頁|次の|次へ|다음|далее|nast[eę]pn|volgende|seguente|próxim/i

/** Collects the facts of a parsed page. The document is only read. */
export function collectFacts(document: PageNode): PageFacts {
  const facts: PageFacts = { meta: new Map(), jsonLd: [], times: [], headings: [], bylines: [], sites: [] }
  const scripts: string[] = []
  const links: PageLink[] = []
  let node: PageNode | null = document.firstChild
  while (node) {
    let child: PageNode | null = null
    if (node.type === 'tag' || node.type === 'script') {
      visit(node, facts, scripts, links)
      if ((node.tag.traits & IS_CLOSED) === 0) child = node.firstChild
    }
    if (child) {
      node = child
      continue
    }
    while (node && !node.next) node = node.parent === document ? null : node.parent
    if (node) node = node.next
  }
  return finish(facts, scripts, links)
}

function finish(facts: PageFacts, scripts: readonly string[], links: readonly PageLink[]): PageFacts {
  facts.jsonLd = readJsonLd(scripts)
  facts.sites = sitesOf(facts)
  const body = longest(facts.jsonLd.map(({ articleBody }) => articleBody ?? ''))
  if (body !== '') facts.articleBody = body
  const next = chooseNextPage(links, facts.canonical ?? facts.meta.get('og:url')?.[0])
  if (next !== undefined) facts.nextPage = next
  return facts
}

function visit(element: PageNode, facts: PageFacts, scripts: string[], links: PageLink[]): void {
  const attributes = element.attribs
  switch (element.tag.name) {
    case 'meta':
      addMeta(facts, attributes)
      return
    case 'link':
      addLink(facts, attributes, links)
      return
    case 'script':
      if (scripts.length < SCRIPTS_MAX && /ld\+json/i.test(attributes.rare?.type ?? '')) scripts.push(rawText(element))
      return
    case 'html':
      addRoot(facts, attributes.rare)
      return
    case 'title':
      if (facts.titleTag === undefined && !isInside(element, 'svg')) facts.titleTag = textOf(element)
      return
    case 'h1':
    case 'h2':
    case 'h3':
      addHeading(facts, element)
      break
    case 'a':
      addAnchor(element, links)
      if (addAuthorPage(facts, element)) return
      break
  }
  addByWords(facts, element)
}

function addRoot(facts: PageFacts, attributes: Attributes['rare'] = {}): void {
  const lang = attributes.lang ?? attributes['xml:lang']
  if (lang) facts.htmlLang = lang
  if (attributes.amp !== undefined || attributes['⚡'] !== undefined) facts.amp = true
}

function addMeta({ meta }: PageFacts, { rare, itemprop }: Attributes): void {
  const content = rare?.content
  if (content === undefined || content === '') return
  for (const key of [rare?.name, rare?.property, itemprop, rare?.['http-equiv']]) {
    const name = key?.trim().toLowerCase()
    if (!name) continue
    const values = meta.get(name)
    if (!values) meta.set(name, [content.slice(0, META_CHARS_MAX)])
    else if (values.length < 20) values.push(content.slice(0, META_CHARS_MAX))
  }
}

function addLink(facts: PageFacts, attributes: Attributes, links: PageLink[]): void {
  const href = attributes.href
  if (!href) return
  const rel = (attributes.rel ?? '').toLowerCase()
  if (rel === 'canonical' && facts.canonical === undefined) facts.canonical = href
  if (rel === 'next' && links.length < LINKS_MAX) links.push({ href, rel: 'next', text: '' })
}

function addAnchor(element: PageNode, links: PageLink[]): void {
  const { href, rel, class: words } = element.attribs
  if (!href || links.length >= LINKS_MAX) return
  const isNext = rel !== undefined && /(?:^|\s)next(?:\s|$)/i.test(rel)
  if (isNext || (words !== undefined && NEXT_WORDS.test(words.printed)))
    links.push({ href, rel: isNext ? 'next' : '', text: textOf(element) })
  else if (
    element.firstChild?.type === 'text' &&
    element.firstChild.data.length < 24 &&
    NEXT_WORDS.test(element.firstChild.data)
  ) {
    links.push({ href, rel: '', text: element.firstChild.data.trim() })
  }
}

function addHeading({ headings }: PageFacts, element: PageNode): void {
  if (headings.length >= HEADINGS_MAX) return
  const text = textOf(element)
  if (text !== '')
    headings.push({
      level: Number(element.tag.name.slice(1)),
      text,
      words: wordsOf(element),
      offset: element.startIndex,
    })
}

function sitesOf({ meta, jsonLd }: PageFacts): string[] {
  const names = [
    ...(meta.get('og:site_name') ?? []),
    ...jsonLd
      .filter(({ type }) => type === 'website' || type === 'newsmediaorganization')
      .map(({ headline }) => headline),
    ...jsonLd.map(({ publisher }) => publisher),
    ...(meta.get('application-name') ?? []),
    ...(meta.get('apple-mobile-web-app-title') ?? []),
    ...(meta.get('publisher') ?? []),
    ...(meta.get('dc.publisher') ?? []),
  ]
  const unique = new Set(
    names
      .map((name) => name?.trim() ?? '')
      .filter((name) => name !== '' && name.length < 100 && !/^https?:/.test(name)),
  )
  return [...unique]
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '')
}
