// What is known of a page before its blocks are labelled: where the headline may be, and what the page says of itself.

import { readHead } from './head/read-head.ts'
import { matchesIn } from './matches.ts'
import { measureTexts, type PageHints } from './measure.ts'
import type { TextFacts } from './measure-text.ts'
import { collectFacts, type PageFacts } from './page-facts.ts'
import type { PageNode } from './page-tree.ts'
import type { RawBlock } from './raw-block.ts'
import { breadth } from './title.ts'

/** Reads structured data and headings, and the hints they give. */
export function hintsOfHtml(document: PageNode): { facts: PageFacts; hints: PageHints } {
  const facts = collectFacts(document)
  const headlines = [
    ...(facts.meta.get('og:title') ?? []),
    ...facts.jsonLd.flatMap(({ type, headline }) => (headline && !isSiteType(type) ? [headline] : [])),
    ...facts.headings.filter((heading) => heading.level === 1).map((heading) => heading.text),
    ...titleParts(facts.titleTag),
  ]
  const description = facts.meta.get('og:description')?.[0] ?? facts.meta.get('description')?.[0]
  const hints: PageHints = { headlines: distinct(headlines) }
  if (description && description.length > 30) hints.description = description
  if (facts.articleBody && facts.articleBody.length > 200) hints.articleBody = facts.articleBody
  hints.authors = authorsOf(facts)
  hints.outlets = facts.sites.slice(0, NAMES_MAX)
  return { facts, hints }
}

/** Names that the page declares: more are a list of contributors. */
const NAMES_MAX = 4

function authorsOf({ meta, jsonLd }: PageFacts): string[] {
  const names = [...(meta.get('author') ?? []), ...jsonLd.flatMap(({ authors }) => authors.map(({ name }) => name))]
  return [...new Set(names.map((name) => name.trim()))].slice(0, NAMES_MAX)
}

/** What describes the site, a person or a picture has no headline, though it has a name. */
function isSiteType(type: string): boolean {
  return /website|organization|person|imageobject|breadcrumb|listitem|rating|searchaction/.test(type)
}

/** A title tag, whole, without what follows the last separator, and without the shorter name in front of the first one. */
function titleParts(title: string | undefined): string[] {
  if (!title) return []
  const cuts = matchesIn(title, TITLE_SEPARATOR).map(({ index }) => index)
  if (cuts.length === 0) return [title]
  const head = title.slice(0, cuts.at(-1))
  const [lead, tail] = [title.slice(0, cuts[0]), title.slice(cuts[0]! + SEPARATOR_UNITS)]
  const parts = breadth(tail) > breadth(lead) ? [head, tail] : [head]
  return [title, ...parts.filter((part) => breadth(part) > PART_BREADTH_MIN)]
}

const TITLE_SEPARATOR = / [|–—-] /g
const SEPARATOR_UNITS = 3

/** A shorter part of a title may be a section's name. */
const PART_BREADTH_MIN = 15

/** At most this many candidates are compared with every block. */
const HEADLINES_MAX = 5

function distinct(headlines: readonly string[]): string[] {
  return [
    ...new Set(
      headlines.map((headline) => headline.replace(/\s+/g, ' ').trim()).filter((headline) => headline.length > 3),
    ),
  ].slice(0, HEADLINES_MAX)
}

/** The head of plain text is all that is known before its blocks are labelled, but for a headline that Markdown marks. */
export function hintsOfText(
  blocks: readonly RawBlock[],
  texts: readonly TextFacts[] = measureTexts(blocks).facts,
  url?: string,
  headline?: string,
): PageHints {
  const head = readHead(blocks, texts, url, headline)
  if (headline !== undefined && head?.headline !== headline) return { headlines: [headline] }
  return head ? { headlines: [head.headline], roles: head.roles } : { headlines: [] }
}
