// Who wrote it: JSON-LD, meta tags, author elements and visible "By …" lines, in this order.
// Idea: the first source that gives names wins; the outlet's own name, handles and content-system accounts are no
// names. Organisations sign only when no person does; an account name yields to a full name that the page shows.

import { parseByline } from '../byline.ts'
import { isBylineLead } from '../byline-leads.ts'
import type { BylineFact, PageFacts } from '../page-facts.ts'
import { isOutlet } from '../title.ts'
import { isArticleType, isPageType } from './article-type.ts'
import { nearest } from './element-text.ts'
import { AUTHOR_PAGE_REL } from './marked-elements.ts'
import { cleanName, inNaturalOrder, isJobPhrase, isTeam, namesOfLine, splitNames } from './names.ts'
import { plainText } from './plain-text.ts'

const AUTHOR_META: readonly string[] = [
  'author', 'article:author', 'parsely-author', 'sailthru.author', 'citation_author', 'citation_authors', 'dc.creator', 'dcterms.creator', 'article:author_name', 'og:author', 'og:article:author', 'byl', 'authors', 'creator', 'cxenseparse:author', 'twitter:data1', 'vr:author', 'shareaholic:article_author_name', 'mediator_author',
] // biome-ignore format: a list

/** Elements of other stories and of the readers' talk. */
const FOREIGN_BYLINE =
  /comment|related|sidebar|(?:^|< )(?:aside|nav)(?: |$)|(?:^|< )footer(?: |$)(?!.*< article)|recommend|trending|popular|teaser|latest|recent|testimonial|reply/
/** What a byline's own element holds beside the name. */
const NO_BYLINE =
  /(?<!elementor-)widget(?!-container)|quote|review-author|photo|caption|image|avatar|bio|about-author|author-box|social/
const OWN_ELEMENTS = 2

function isForeign(words: string): boolean {
  return FOREIGN_BYLINE.test(words) || NO_BYLINE.test(nearest(words, OWN_ELEMENTS))
}

/** What the choice may use beside the facts. */
export interface BylineContext {
  site?: string
  host?: string
  lang?: string
  /** Blocks around the headline, and those right below the text. */
  opening: readonly { text: string; kind?: string }[]
  closing?: readonly { text: string; kind?: string }[]
  /** Where the headline stands in the page: authors of other stories stand above it. */
  headlineOffset?: number
}

/** Names of the authors; empty when the page names none. */
export function chooseByline(facts: PageFacts, context: BylineContext): string[] {
  const declared = [() => fromJsonLd(facts, true), () => fromMeta(facts)]
  const visible = [
    () => fromElements(facts.bylines, true),
    () => fromOpening(context),
    () => fromAuthorPages(facts.bylines, context),
  ]
  const loose = [
    () => fromClosing(context),
    () => fromElements(facts.bylines, false),
    () => fromJsonLd(facts, false),
    () => fromNameBoxes(facts.bylines),
  ]
  const first = firstPeople(declared, context)
  if (first.people.length > 0 && !first.people.every(isAccount)) return first.people
  const second = firstPeople(visible, context)
  if (second.people.some((name) => !isAccount(name) || first.people.length === 0)) return second.people
  if (first.people.length > 0) return first.people
  const team = [...first.others, ...second.others].filter(isTeam)
  if (team.length > 0) return team.slice(0, 1)
  const third = firstPeople(loose, context)
  if (third.people.length > 0) return third.people
  return [first.others, second.others, third.others].find((names) => names.length > 0) ?? []
}

/** One word in a field for a full name: an account of the content system, or a first name. */
const isAccount = (name: string): boolean => !/[\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(name)

/** The names of the first source that gives people, and of the first that gives only the outlet. */
function firstPeople(
  sources: readonly (() => readonly string[])[],
  context: BylineContext,
): { people: string[]; others: string[] } {
  let others: string[] = []
  for (const source of sources) {
    const names = dedupe(source())
    const people = names.filter((name) => !isOutlet(name, context))
    if (people.length > 0) return { people, others }
    if (others.length === 0) others = names
  }
  return { people: [], others }
}

function fromJsonLd({ jsonLd }: PageFacts, articles: boolean): string[] {
  for (const node of jsonLd) {
    if (articles ? !isArticleType(node.type) : !isPageType(node.type)) continue
    const persons = node.authors.filter(({ type }) => type !== 'organization')
    const names =
      persons.length > 0
        ? persons.flatMap(({ name }) => namesOfValue(name))
        : node.authors.flatMap(({ name }) => cleanName(plainText(name)) ?? [])
    if (names.length > 0) return names
  }
  return []
}

function fromMeta({ meta }: PageFacts): string[] {
  for (const name of AUTHOR_META) {
    if (name === 'twitter:data1' && !/written|author|by/i.test(meta.get('twitter:label1')?.[0] ?? '')) continue
    const values = meta.get(name) ?? []
    const names = values.flatMap((value) => namesOfValue(name.startsWith('citation') ? inNaturalOrder(value) : value))
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
  const kept = bylines.filter(({ words }) => !isForeign(words))
  const marked = strict
    ? kept.filter(
        ({ words, rel }) =>
          (rel !== AUTHOR_PAGE_REL && rel?.includes('author')) || /author|byline/.test(nearest(words, 1)),
      )
    : kept
  for (const { text } of marked) {
    const parsed = parseByline(text)
    if (parsed) return parsed.names
    const names = namesOfLine(text)
    if (names.length > 0) return names
  }
  return []
}

function fromOpening({ opening, lang }: BylineContext): string[] {
  for (const [i, { text, kind }] of opening.entries()) {
    const parsed = parseByline(text, lang === undefined ? {} : { lang })
    if (parsed && parsed.confidence >= (kind === 'byline' ? 0.6 : 0.8)) return parsed.names
    const alone = kind === 'byline' ? namesOfLine(text.split(NAME_AND_JOB)[0] ?? '') : []
    if (alone.length > 0) return alone
    const below = isBylineLead(text) ? namesOfLine(opening[i + 1]?.text ?? '') : []
    if (below.length > 0) return below
  }
  return []
}

/** "Ada Lindqvist | Staff Writer | 3 May 2024". */
const NAME_AND_JOB = /\s[|·•–—]\s/u

/** Links to authors' pages at or below the headline. */
function fromAuthorPages(bylines: readonly BylineFact[], { headlineOffset = 0 }: BylineContext): string[] {
  const links = bylines.filter(
    ({ rel, words, offset }) => rel === AUTHOR_PAGE_REL && offset >= headlineOffset && !isForeign(words),
  )
  const first = links.find(({ text }) => namesOfLine(text).length > 0)
  return first ? namesOfLine(first.text) : []
}

/** "This post was written by Ada Lindqvist" below the text. */
const WRITTEN_BY = /^(?:.{0,40}\s)?(?:written|authored) by\s+/iu

function fromClosing({ closing = [], lang }: BylineContext): string[] {
  for (const { text } of closing) {
    const lead = WRITTEN_BY.exec(text)
    const parsed = parseByline(lead ? `By ${text.slice(lead[0].length)}` : text, lang === undefined ? {} : { lang })
    if (parsed && parsed.confidence >= 0.85) return parsed.names
  }
  return []
}

/** The name in a box about the author. */
function fromNameBoxes(bylines: readonly BylineFact[]): string[] {
  const box = bylines.find(({ words }) => /author[\w-]{0,12}[-_]name/.test(nearest(words, 1)))
  return box ? namesOfLine(box.text) : []
}

function dedupe(names: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const name of names) {
    const key = name.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '')
    if (!seen.has(key)) seen.set(key, name)
  }
  return [...seen.values()]
}
