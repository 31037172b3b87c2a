// Who wrote it: JSON-LD, meta tags, author elements and visible "By …" lines, in this order.
// Idea: the first source that gives names wins; the outlet's own name, handles and content-system accounts are no
// names. Organisations sign only when no person does.

import { parseByline } from '../byline.ts'
import type { BylineFact, PageFacts } from '../page-facts.ts'
import { isOutlet } from '../title.ts'
import { isArticleType, isPageType } from './article-type.ts'
import { cleanName, isJobPhrase, looksLikeName, splitNames } from './names.ts'
import { plainText } from './plain-text.ts'

const AUTHOR_META: readonly string[] = [
  'author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'citation_author', 'article:author_name', 'og:author', 'og:article:author', 'byl', 'authors', 'creator', 'cxenseparse:author', 'twitter:data1', 'vr:author', 'shareaholic:article_author_name', 'mediator_author',
] // biome-ignore format: a list

const FOREIGN_BYLINE =
  /comment|related|sidebar|(?:^|< )(?:aside|footer|nav)(?: |$)|recommend|trending|popular|teaser|latest|widget|recent|testimonial|quote|review-author|reply|photo|caption|image|avatar|bio|about-author|author-box|social/

/** What the choice may use beside the facts. */
export interface BylineContext {
  site?: string
  host?: string
  lang?: string
  opening: readonly { text: string; kind?: string }[]
}

/** Names of the authors; empty when the page names none. */
export function chooseByline(facts: PageFacts, context: BylineContext): string[] {
  const sources = [
    () => fromJsonLd(facts, true),
    () => fromMeta(facts),
    () => fromElements(facts.bylines, true),
    () => fromOpening(context),
    () => fromElements(facts.bylines, false),
    () => fromJsonLd(facts, false),
  ]
  let fallback: string[] = []
  for (const source of sources) {
    const names = dedupe(source())
    const people = names.filter((name) => !isOutlet(name, context))
    if (people.length > 0) return people
    if (fallback.length === 0) fallback = names
  }
  return fallback
}

function fromJsonLd({ jsonLd }: PageFacts, articles: boolean): string[] {
  for (const node of jsonLd) {
    if (articles ? !isArticleType(node.type) : !isPageType(node.type)) continue
    const persons = node.authors.filter(({ type }) => type !== 'organization')
    const names = (persons.length > 0 ? persons : node.authors).flatMap(({ name }) => namesOfValue(name))
    if (names.length > 0) return names
  }
  return []
}

function fromMeta({ meta }: PageFacts): string[] {
  for (const name of AUTHOR_META) {
    if (name === 'twitter:data1' && !/written|author|by/i.test(meta.get('twitter:label1')?.[0] ?? '')) continue
    const names = (meta.get(name) ?? []).flatMap((value) => namesOfValue(value))
    if (names.length > 0) return names
  }
  return []
}

/** A value of structured data: one name, or several in one string. */
function namesOfValue(value: string): string[] {
  const text = plainText(value)
  return splitNames(text)
    .filter((part, index) => index === 0 || !isJobPhrase(part))
    .map((part) => cleanName(part))
    .filter((name) => name !== undefined)
}

function fromElements(bylines: readonly BylineFact[], strict: boolean): string[] {
  const kept = bylines.filter(({ words }) => !FOREIGN_BYLINE.test(words))
  const marked = strict
    ? kept.filter(({ words, rel }) => rel?.includes('author') || /author|byline/.test(words.split(' < ')[0] ?? ''))
    : kept
  for (const { text } of marked) {
    const parsed = parseByline(text)
    if (parsed) return parsed.names
    const names = splitNames(text)
      .map((part) => cleanName(part))
      .filter((name) => name !== undefined && looksLikeName(name))
    if (text.length < 60 && names[0] !== undefined) return names.filter((name) => name !== undefined)
  }
  return []
}

function fromOpening({ opening, lang }: BylineContext): string[] {
  for (const { text } of opening) {
    const parsed = parseByline(text, lang === undefined ? {} : { lang })
    if (parsed && parsed.confidence >= 0.8) return parsed.names
  }
  return []
}

function dedupe(names: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const name of names) {
    const key = name.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '')
    if (!seen.has(key)) seen.set(key, name)
  }
  return [...seen.values()]
}
