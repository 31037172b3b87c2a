// When it was published and changed: weighs all the dates of a page.
// Idea after htmldate (Barbaresi 2020): machine-readable dates of the article first, marked times next, then visible
// dates near the headline, then the address. Several conflicting dates are the normal case; a row's rank decides.

import { type DateContext, findDate } from '../dates.ts'
import type { PageFacts, TimeFact } from '../page-facts.ts'
import { isArticleType, isPageType } from './article-type.ts'
import { nearest } from './element-text.ts'
import { normalizeDate } from './normalize-date.ts'
import { type DatedBlock, labelOf, type PrintedDate, printedDates } from './printed-dates.ts'

/** A date with what speaks for it. */
interface Candidate {
  iso: string
  /** Lower is better. */
  rank: number
}

/** What the choice may use beside the facts. */
export interface DatesContext extends DateContext {
  url?: string
  /** The page's blocks. */
  blocks: readonly DatedBlock[]
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

/** Other names that say the same: "w-published-date", "modified-time", "article.created". */
const PUBLISHED_NAME =
  /^(?!.*(?:last|re-?publ|modif|updat|feed|robots))(?:.{0,24}[-_:. ])?(?:(?:first[-_]?)?publish(?:ed)?|publication|posted|issued|release[d]?|pub|creat(?:ed|ion))[-_:. ]?(?:date|time|at|on|datetime)(?:[-_:. ].{0,12})?$/
const MODIFIED_NAME =
  /^(?:.{0,24}[-_:. ])?(?:last[-_]?)?(?:modified|modification|updated?|revised)(?:[-_:. ]?(?:date|time|at|on|datetime))?$/
const NAMED_RANK = 16

const FOREIGN_TIME =
  /comment|related|sidebar|(?:^|< )(?:aside|footer|nav)(?: |$)|recommend|trending|popular|most-read|teaser|latest|widget|recent|more-|upcoming|event-|copyright|disqus|reply/
const PUBLISHED_CLASS =
  /publish|pubdate|posted|entry-date|post-date|article-date|date-created|dateline|datepublished|creat|date-display/
const MODIFIED_CLASS = /modif|updat|revis/

/** Weighs the candidates and chooses. */
export function chooseDates(facts: PageFacts, context: DatesContext): Dates {
  const published: Candidate[] = []
  const modified: Candidate[] = []
  const printed = printedDates(context.blocks, context)
  fromStructure(facts, context, published, modified)
  fromTimes(facts.times, context, published, modified)
  fromPrint(printed, published, modified)
  const address = dateOfUrl(context.url)
  if (address !== undefined) published.push({ iso: address, rank: URL_RANK })
  const first = best(published)
  const last = best(modified)
  const result: Dates = {}
  const chosen = olderInPrint(first, printed) ?? first?.iso ?? last?.iso
  if (chosen !== undefined) result.published = sameInstant(chosen, published)
  if (last !== undefined && last.iso !== result.published) result.modified = last.iso
  return result
}

/** Dates of plain text: in print, then in the address. */
export function chooseTextDates(context: DatesContext): Dates {
  const published: Candidate[] = []
  const modified: Candidate[] = []
  fromPrint(printedDates(context.blocks, { ...context, rows: true }), published, modified)
  const address = dateOfUrl(context.url)
  if (address !== undefined) published.push({ iso: address, rank: URL_RANK })
  const last = best(modified)?.iso
  const first = best(published)?.iso ?? last
  return {
    ...(first === undefined ? {} : { published: first }),
    ...(last === undefined || last === first ? {} : { modified: last }),
  }
}

/**
 * A date printed beside the headline that is older than what the content system says: the page was moved or saved
 * anew. A day's difference is none where the system counts in universal time.
 */
function olderInPrint(first: Candidate | undefined, printed: readonly PrintedDate[]): string | undefined {
  if (!first || first.rank >= PRINT_RANK) return undefined
  const line = printed.find(({ label, nearHeadline }) => nearHeadline && label !== 'modified')
  if (!line) return undefined
  const days = (Date.parse(first.iso.slice(0, 10)) - Date.parse(line.iso.slice(0, 10))) / DAY_MS
  return days > (first.iso.length > 10 ? 1 : 0) ? line.iso : undefined
}

/** The same instant as the page prints it elsewhere, with the zone of its readers. */
function sameInstant(iso: string, candidates: readonly Candidate[]): string {
  if (!/(?:Z|[+-]00:00)$/.test(iso)) return iso
  const instant = Date.parse(iso)
  const local = candidates.find((other) => /[+-]\d\d:\d\d$/.test(other.iso) && Date.parse(other.iso) === instant)
  return local?.iso ?? iso
}

const DAY_MS = 86_400_000
/** Ranks of dates in print, and of the address. */
const PRINT_RANK = 34
const URL_RANK = 60

function best(candidates: readonly Candidate[]): Candidate | undefined {
  let chosen: Candidate | undefined
  for (const candidate of candidates) if (!chosen || candidate.rank < chosen.rank) chosen = candidate
  if (!chosen || chosen.iso.length > 10) return chosen
  // The same day printed with a time of day elsewhere is more exact.
  const day = chosen.iso
  const exact = candidates.find(({ iso, rank }) => iso.length > 10 && iso.startsWith(day) && rank < URL_RANK)
  return exact ? { iso: exact.iso, rank: chosen.rank } : chosen
}

function fromStructure(
  { meta, jsonLd }: PageFacts,
  context: DatesContext,
  published: Candidate[],
  modified: Candidate[],
): void {
  const add = (candidates: Candidate[], value: string | undefined, rank: number): void => {
    const iso = value === undefined ? undefined : normalizeDate(value, context)
    if (iso !== undefined) candidates.push({ iso, rank })
  }
  for (const node of jsonLd) {
    const penalty = isArticleType(node.type) ? 0 : isPageType(node.type) ? 6 : 30
    add(published, node.published, 10 + penalty)
    add(published, node.created, 28 + penalty)
    add(modified, node.modified, 10 + penalty)
  }
  PUBLISHED_META.forEach((name, index) => {
    add(published, meta.get(name)?.[0], 12 + index / 10)
  })
  MODIFIED_META.forEach((name, index) => {
    add(modified, meta.get(name)?.[0], 12 + index / 10)
  })
  for (const [name, [value]] of meta) {
    if (PUBLISHED_NAME.test(name)) add(published, value, NAMED_RANK)
    else if (MODIFIED_NAME.test(name)) add(modified, value, NAMED_RANK)
  }
}

function fromTimes(
  times: readonly TimeFact[],
  context: DatesContext,
  published: Candidate[],
  modified: Candidate[],
): void {
  times.forEach((time, index) => {
    const iso =
      (time.datetime === undefined ? undefined : normalizeDate(time.datetime, context)) ??
      visibleDate(time.text, context)
    if (iso === undefined) return
    const own = nearest(time.words, 2)
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

function fromPrint(printed: readonly PrintedDate[], published: Candidate[], modified: Candidate[]): void {
  for (const { iso, label, rank } of printed) {
    if (label === 'modified') modified.push({ iso, rank: PRINT_RANK + rank })
    else published.push({ iso, rank: PRINT_RANK + rank - (label === 'published' ? LABEL_BONUS : 0) })
  }
}

/** What the word "published" in front of a date is worth. */
const LABEL_BONUS = 4

function visibleDate(text: string, context: DatesContext): string | undefined {
  return text.length > 200 ? undefined : findDate(text, context)?.iso
}

/** `/2024/10/29/…`, `/20241029/…`, `2024-10-29`. */
export function dateOfUrl(url: string | undefined): string | undefined {
  const match = /[/_.-](19[89]\d|20\d\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/.exec(url ?? '')
  return match ? normalizeDate(`${match[1]}${match[2]}${match[3]}`) : undefined
}
