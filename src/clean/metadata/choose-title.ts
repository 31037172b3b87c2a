// The headline of a page: among the visible h1, OpenGraph, JSON-LD and the title tag, which often disagree.
//
// Idea: clean every candidate of affixes with the help of the others; a visible h1 that agrees with one of the
// machine-readable ones wins, since those are often rewritten for search engines.

import type { HeadingFact, PageFacts } from '../page-facts.ts'
import { cleanTitle, isOutlet, type TitleContext, titleKey } from '../title.ts'
import { isArticleType } from './article-type.ts'
import { plainText } from './plain-text.ts'

/** Share of common words from which two headlines are versions of one. Tuned on the training part of wcxb-dev. */
const AGREEMENT_MIN = 0.3
/** An h1 that shares less with them is the headline all the same when it is the only one and has so many words. */
const LONE_WORDS_MIN = 3
const TITLE_CHARS_MAX = 400
/** Headings inside these are the site's, or other stories'. */
const FOREIGN_HEADING =
  /(?:^|< )(?:nav|footer|aside)(?: |$)|logo|site-title|site-name|masthead|navbar|cookie|consent|newsletter|modal|popup|related|sidebar|comment/

/** All headlines that the page offers, cleaned, best first. The first is the title. */
export function chooseTitles(facts: PageFacts, context: { site?: string; host?: string }): string[] {
  const machine = machineTitles(facts)
  const headings = facts.headings.filter(({ words }) => !FOREIGN_HEADING.test(words))
  const visible = headings.filter(({ level }) => level === 1).map(({ text }) => text)
  const others = [...visible, ...machine, ...headings.slice(0, 12).map(({ text }) => text)]
  const clean = (raw: string): string => cleanTitle(raw, { ...context, others } satisfies TitleContext)
  const tag = facts.titleTag === undefined ? '' : clean(plainText(facts.titleTag))
  const cleanMachine = unique(machine.map(clean).filter((title) => isTitle(title, context)))
  const evidence = unique([...cleanMachine, tag].filter((title) => isTitle(title, context)))
  const heading = bestHeading(headings, evidence, context, clean)
  return unique([heading ?? '', ...evidence, ...visible.map(clean)].filter((title) => isTitle(title, context)))
}

function machineTitles({ meta, jsonLd }: PageFacts): string[] {
  const names = [
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'citation_title',
    'headline',
    'title',
  ]
  const fromMeta = names.flatMap((name) => meta.get(name)?.slice(0, 1) ?? [])
  const fromJsonLd = jsonLd.filter(({ type }) => isArticleType(type)).map(({ headline }) => headline ?? '')
  return [...fromMeta, ...fromJsonLd]
    .map((title) => plainText(title))
    .filter((title) => title !== '' && title.length <= TITLE_CHARS_MAX)
}

/** The h1 (else an h2) that says what the machine-readable titles say. */
function bestHeading(
  headings: readonly HeadingFact[],
  evidence: readonly string[],
  context: { site?: string; host?: string },
  clean: (raw: string) => string,
): string | undefined {
  const ranked = headings
    .filter(({ level }) => level <= 2)
    .map(({ level, text }) => {
      const title = clean(text)
      return { level, title, agreement: Math.max(0, ...evidence.map((other) => agreement(title, other))) }
    })
    .filter(({ title }) => isTitle(title, context))
  const agreeing = ranked.filter(({ agreement: value, level }) => value >= (level === 1 ? AGREEMENT_MIN : 0.85))
  agreeing.sort((a, b) => a.level - b.level || b.agreement - a.agreement)
  if (agreeing[0]) return agreeing[0].title
  const h1 = ranked.filter(({ level }) => level === 1)
  return h1.length === 1 && (h1[0]?.title.split(' ').length ?? 0) >= LONE_WORDS_MIN ? h1[0]?.title : undefined
}

function isTitle(title: string, context: { site?: string; host?: string }): boolean {
  return title.length > 1 && /\p{L}/u.test(title) && !isOutlet(title, context)
}

/** Share of the words of the shorter headline that the longer one has, weighed down when lengths differ much. */
export function agreement(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.size === 0 || right.size === 0) return 0
  let shared = 0
  for (const word of left) if (right.has(word)) shared++
  return (2 * shared) / (left.size + right.size)
}

function wordsOf(text: string): Set<string> {
  const key = titleKey(text)
  // Scripts without blanks: pairs of characters.
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(key))
    return new Set([...key].map((unit, index, all) => unit + (all[index + 1] ?? '')))
  return new Set(key.split(' ').filter((word) => word !== ''))
}

/** Drops empty titles and those that differ from an earlier one in case and punctuation only. */
function unique(titles: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const title of titles) if (title !== '' && !seen.has(titleKey(title))) seen.set(titleKey(title), title)
  return [...seen.values()]
}
