// When it was published and changed: weighs all the dates of a page.
// Idea after htmldate (Barbaresi 2020): machine-readable dates of the article first, marked times next, then visible
// dates near the headline, then the address. Several conflicting dates are the normal case; a row's rank decides.

import { findDate, findDates, normalizeDate } from '../dates.ts'
import { MODIFIED_WORDS, PUBLISHED_WORDS } from '../lexicon/months.ts'
import type { PageFacts, TimeFact } from '../page-facts.ts'
import { isArticleType, isPageType } from './article-type.ts'

/** A date with what speaks for it. */
interface Candidate {
  iso: string
  /** Lower is better. */
  rank: number
}

/** What the choice may use beside the facts. */
export interface DatesContext {
  url?: string
  lang?: string
  /** Texts around the headline. */
  opening: readonly string[]
  /** Offset of the headline in the page, when it is known. */
  headlineOffset?: number
}

/** The two dates of a page. */
export interface Dates {
  published?: string
  modified?: string
}

const PUBLISHED_META: readonly string[] = [
  'article:published_time', 'og:article:published_time', 'article:published', 'og:published_time', 'parsely-pub-date', 'sailthru.date', 'datepublished',
  'article.published', 'cxenseparse:recs:publishtime', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'citation_publication_date', 'citation_online_date',
  'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'published_time_telegram', 'publisheddate', 'article_date_original', 'originalpublicationdate',
  'rnews:datepublished', 'ptime', 'dc.date', 'dcterms.date', 'date', 'displaydate', 'datecreated', 'og:pubdate', 'og:release_date', 'mediator_published_time', 'apub:time', 'weibo:article:create_at',
] // biome-ignore format: a list
const MODIFIED_META: readonly string[] = [
  'article:modified_time', 'og:updated_time', 'og:article:modified_time', 'datemodified', 'article:modified', 'dcterms.modified', 'dc.date.modified', 'lastmod', 'last-modified', 'modified', 'revised', 'updated_time', 'bt:moddate', 'apub:modify',
] // biome-ignore format: a list

const FOREIGN_TIME =
  /comment|related|sidebar|(?:^|< )(?:aside|footer|nav)(?: |$)|recommend|trending|popular|most-read|teaser|latest|widget|recent|more-|upcoming|event-|copyright|disqus|reply/
const PUBLISHED_CLASS =
  /publish|pubdate|posted|entry-date|post-date|article-date|date-created|dateline|datepublished|creat|date-display/
const MODIFIED_CLASS = /modif|updat|revis/

/** Weighs the candidates and chooses. */
export function chooseDates(facts: PageFacts, context: DatesContext): Dates {
  const published: Candidate[] = []
  const modified: Candidate[] = []
  fromStructure(facts, published, modified)
  fromTimes(facts.times, context, published, modified)
  fromOpening(context, published, modified)
  const address = dateOfUrl(context.url)
  if (address !== undefined) published.push({ iso: address, rank: 60 })
  const result: Dates = {}
  const first = best(published)
  const last = best(modified)
  if (first !== undefined) result.published = first
  else if (last !== undefined) result.published = last
  if (last !== undefined && last !== result.published) result.modified = last
  return result
}

function best(candidates: readonly Candidate[]): string | undefined {
  let chosen: Candidate | undefined
  for (const candidate of candidates) if (!chosen || candidate.rank < chosen.rank) chosen = candidate
  if (!chosen) return undefined
  // The same day printed with a time of day elsewhere is more exact.
  const day = chosen.iso.slice(0, 10)
  if (chosen.iso.length > 10) return chosen.iso
  return candidates.find(({ iso, rank }) => iso.length > 10 && iso.startsWith(day) && rank < 60)?.iso ?? chosen.iso
}

function fromStructure({ meta, jsonLd }: PageFacts, published: Candidate[], modified: Candidate[]): void {
  for (const node of jsonLd) {
    const penalty = isArticleType(node.type) ? 0 : isPageType(node.type) ? 6 : 30
    add(published, node.published, 10 + penalty)
    add(published, node.created, 28 + penalty)
    add(modified, node.modified, 10 + penalty)
  }
  PUBLISHED_META.forEach((name, index) => {
    for (const value of meta.get(name)?.slice(0, 1) ?? []) add(published, value, 12 + index / 10)
  })
  MODIFIED_META.forEach((name, index) => {
    for (const value of meta.get(name)?.slice(0, 1) ?? []) add(modified, value, 12 + index / 10)
  })
}

function add(candidates: Candidate[], value: string | undefined, rank: number): void {
  const iso = value === undefined ? undefined : normalizeDate(value)
  if (iso !== undefined) candidates.push({ iso, rank })
}

function fromTimes(
  times: readonly TimeFact[],
  context: DatesContext,
  published: Candidate[],
  modified: Candidate[],
): void {
  times.forEach((time, index) => {
    const iso =
      (time.datetime === undefined ? undefined : normalizeDate(time.datetime)) ?? visibleDate(time.text, context)
    if (iso === undefined) return
    const own = time.words.split(' < ').slice(0, 2).join(' ')
    const distance = context.headlineOffset === undefined ? 0 : time.offset < context.headlineOffset - 4000 ? 6 : 0
    const foreign = FOREIGN_TIME.test(time.words) ? 25 : 0
    const label = labelOf(time.text)
    const later = index / 20
    if (label === 'modified' || (label === undefined && MODIFIED_CLASS.test(own) && !PUBLISHED_CLASS.test(own))) {
      modified.push({ iso, rank: 20 + foreign + distance + later })
    } else {
      const marked = label === 'published' || PUBLISHED_CLASS.test(own) ? 0 : time.words.startsWith('time') ? 3 : 5
      published.push({ iso, rank: 20 + marked + foreign + distance + later })
    }
  })
}

function fromOpening(context: DatesContext, published: Candidate[], modified: Candidate[]): void {
  context.opening.forEach((text, index) => {
    if (text.length > 240) return
    for (const { iso, start } of findDates(text, context).slice(0, 3)) {
      const label = labelOf(text.slice(Math.max(0, start - 30), start))
      const rank = 34 + index / 10 + (text.length > 80 ? 8 : 0)
      if (label === 'modified') modified.push({ iso, rank })
      else published.push({ iso, rank: label === 'published' ? rank - 12 : rank })
    }
  })
}

function visibleDate(text: string, context: DatesContext): string | undefined {
  return text.length > 200 ? undefined : findDate(text, context)?.iso
}

/** Whether the words before a date say "published" or "updated"; the last word counts. */
export function labelOf(text: string): 'published' | 'modified' | undefined {
  let label: 'published' | 'modified' | undefined
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    if (MODIFIED_WORDS.has(word)) label = 'modified'
    else if (PUBLISHED_WORDS.has(word) && word !== 'data' && word !== 'дата') label = 'published'
  }
  return label
}

/** `/2024/10/29/…`, `/20241029/…`, `2024-10-29`. */
export function dateOfUrl(url: string | undefined): string | undefined {
  const match = /[/_.-](19[89]\d|20\d\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/.exec(url ?? '')
  return match ? normalizeDate(`${match[1]}${match[2]}${match[3]}`) : undefined
}
