// The headline of a page: among the visible h1, OpenGraph, JSON-LD and the title tag, which often disagree.
//
// Idea: clean every candidate of affixes with the help of the others; a visible h1 that agrees with one of the
// machine-readable ones wins, since those are often rewritten for search engines.

import type { HeadingFact, PageFacts } from '../page-facts.ts'
import { cleanTitle, isOutlet, type TitleContext, titleKey, titleKeys } from '../title.ts'
import { isArticleType } from './article-type.ts'
import { nearest } from './element-text.ts'
import { plainText } from './plain-text.ts'

/** Share of common words from which two headlines are versions of one; below it the h1 is a slogan or a label. Tuned on
 * the training part of wcxb-dev. */
const AGREEMENT_MIN = 0.2
/** Of headings that agree about as well the first is the headline; further down stand other stories. */
const AGREEMENT_MARGIN = 0.2
/** An h2 says what a title says, word for word or nearly so; or it says it so much better than any h1. */
const H2_ALIKE = 0.85
const H2_AGREEMENT_MIN = 0.5
const H2_MARGIN = 0.25
/** Words of an outlet's name. */
const NAME_WORDS_MAX = 3
/** Without any machine-readable title the only h1 is the headline when it has so many words. */
const LONE_WORDS_MIN = 3
const TITLE_CHARS_MAX = 400
/** Headings inside these elements are the site's, or other stories'. */
const FOREIGN_ELEMENT = /(?:^|< )(?:nav|footer|aside)(?: |$)/
/** So are headings with these words in the class of their own or the nearest elements; further up they tell of layout. */
const FOREIGN_WORD =
  /(?<![a-z])(?:logo(?![a-z])|site-?(?:title|name)|masthead|navbar|cookie|consent|newsletter|modal|popup|related|sidebar|comment)/
const NEAR_ELEMENTS = 3

/** All headlines that the page offers, cleaned, best first. The first is the title. */
export function chooseTitles(facts: PageFacts, context: { site?: string; host?: string }): string[] {
  const machine = machineTitles(facts)
  const declared = new Set(machine.map(titleKey))
  // Class words are evidence: a heading that says what the page declares is the page's own, wherever it stands.
  const tagKey = facts.titleTag === undefined ? '' : titleKey(plainText(facts.titleTag))
  const isDeclared = (key: string): boolean =>
    declared.has(key) || (key.length >= TAG_PART_CHARS_MIN && tagKey.includes(key))
  const headings = facts.headings.filter(({ words, text }) => !isForeign(words) || isDeclared(titleKey(text)))
  const visible = headings.filter(({ level }) => level === 1).map(({ text }) => text)
  const others = titleKeys([...visible, ...machine, ...headings.slice(0, 12).map(({ text }) => text)])
  const clean = (raw: string): string => cleanTitle(raw, { ...context, others } satisfies TitleContext)
  const tag = facts.titleTag === undefined ? '' : clean(plainText(facts.titleTag))
  const cleanMachine = unique(machine.map(clean).filter((title) => isTitle(title, context)))
  const evidence = unique([...cleanMachine, tag].filter((title) => isTitle(title, context)))
  const heading = withoutResidue(bestHeading(headings, evidence, context, clean), evidence)
  return unique([heading ?? '', ...evidence, ...visible.map(clean)].filter((title) => isTitle(title, context)))
}

/** Letters of a heading that stands in the title tag by no chance. */
const TAG_PART_CHARS_MIN = 12

function isForeign(words: string): boolean {
  return FOREIGN_ELEMENT.test(words) || FOREIGN_WORD.test(nearest(words, NEAR_ELEMENTS))
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
  const others = evidence.map(wordsOf)
  const ranked = headings
    .filter(({ level }) => level <= 2)
    .map(({ level, text }) => {
      const title = clean(text)
      const own = wordsOf(title)
      return { level, title, agreement: Math.max(0, ...others.map((other) => agreement(own, other))) }
    })
  const [first, second] = [bestOf(ranked, 1), bestOf(ranked, 2)]
  // The outlet's name may be the h1, and share a word with the title.
  const isName = ranked.every(({ level, title }) => level > 1 || title.split(' ').length <= NAME_WORDS_MAX)
  const outdone = isName && first >= AGREEMENT_MIN && second >= Math.max(H2_AGREEMENT_MIN, first + H2_MARGIN)
  // Hardly a heading agrees, so that few are compared with the outlet.
  const agreeing = ranked.filter(({ agreement: value, level, title }) => {
    const least = level === 1 ? (outdone ? second : AGREEMENT_MIN) : outdone ? second : H2_ALIKE
    return value >= least && isTitle(title, context)
  })
  agreeing.sort((a, b) => a.level - b.level || b.agreement - a.agreement)
  const best = agreeing[0]
  const near = ({ level, agreement: value, title }: (typeof ranked)[number]): boolean =>
    level === best?.level && value >= best.agreement - AGREEMENT_MARGIN && isTitle(title, context)
  if (best) return ranked.find(near)?.title
  if (evidence.length > 0) return undefined
  const h1 = ranked.filter(({ level, title }) => level === 1 && isTitle(title, context))
  return h1.length === 1 && (h1[0]?.title.split(' ').length ?? 0) >= LONE_WORDS_MIN ? h1[0]?.title : undefined
}

function bestOf(headings: readonly { level: number; agreement: number }[], level: number): number {
  return headings.reduce((best, own) => (own.level === level ? Math.max(best, own.agreement) : best), 0)
}

/** What stands in an h1 beside the headline: a date, an author, a source in brackets, a count, a label before a colon. */
const RESIDUE_BEHIND =
  /^[\s/|·•–—-]{0,99}(?:\(?[\w-]{1,63}\.[a-z]{2,6}\)?[\s\d]*|\d+|(?:posted|published|updated|by|on)\s.{2,60}|.{0,20}\b(?:19|20)\d{2}\b.{0,24})$/iu
const RESIDUE_BEFORE = /^[\p{L}\p{M}]{2,16}:\s*$/u
const RESIDUE_WORDS_MIN = 3

/** The headline of an h1 that also holds its date, its author or its section. */
function withoutResidue(heading: string | undefined, evidence: readonly string[]): string | undefined {
  if (heading === undefined) return undefined
  for (const title of evidence) {
    if (title.length >= heading.length || title.split(' ').length < RESIDUE_WORDS_MIN) continue
    const begins = plain(heading).startsWith(plain(title)) && RESIDUE_BEHIND.test(heading.slice(title.length))
    const ends =
      plain(heading).endsWith(plain(title)) && RESIDUE_BEFORE.test(heading.slice(0, heading.length - title.length))
    if (begins || ends) return title
  }
  return heading
}

/** Lower case with plain quotation marks, of the same length. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
}

function isTitle(title: string, context: { site?: string; host?: string }): boolean {
  return title.length > 1 && /[\p{L}\p{N}]/u.test(title) && !isOutlet(title, context)
}

/** Share of the words of the shorter headline that the longer one has, weighed down when lengths differ much. */
function agreement(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
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
  for (const title of titles) {
    const key = title === '' ? '' : titleKey(title)
    if (title !== '' && !seen.has(key)) seen.set(key, title)
  }
  return [...seen.values()]
}
