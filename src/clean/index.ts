// clean: a scraped page in, an article with its ledger out. The steps in flow order:
// open → read → split → measure → label → settle → assemble, with metadata and wire evidence read from the labelled blocks.

import type { Article, ArticleFlag, Block, Page } from '../types.ts'
import { flagsOf, ledgerOf, standfirstOf, textOf } from './assemble.ts'
import { applyBrake } from './brake.ts'
import { copyOut } from './copy-out.ts'
import { evidenceOf, type WireEvidence } from './evidence.ts'
import { hintsOfHtml, hintsOfText } from './hints.ts'
import { type Label, label, strictnessOf } from './label.ts'
import { type Measured, measure, measureTexts } from './measure.ts'
import { type Metadata, metadataOfHtml, metadataOfText } from './metadata.ts'
import { misreadIn } from './misread.ts'
import { type CleanInput, type Opened, open } from './open.ts'
import { type CleanOptions, checkCleanOptions } from './options.ts'
import type { PageFacts } from './page-facts.ts'
import { changed } from './raw-block.ts'
import { readHtml } from './read-html.ts'
import { readText } from './read-text.ts'
import { findScriptBody, isScriptBlock, SCRIPT_LABEL, scriptBlock } from './script-body.ts'
import { settle } from './settle.ts'
import { hostOf, repeatsOf } from './site.ts'
import { applySiteRules, type PreparedRule, rulesFor } from './site-rules.ts'
import { splitGluedChrome } from './split-chrome.ts'
import { splitGluedPrompts } from './split-prompt.ts'
import { readComposed } from './text/compose.ts'
import { type Unmarked, unmark } from './text/markdown.ts'

export type { Mode } from './label.ts'
export { learnSite } from './learn-site.ts'
export type { CheerioDocument, CleanInput } from './open.ts'
export type { CleanOptions } from './options.ts'
export { createLearner, type Learner, mergeProfiles, type SiteProfile, validateProfile } from './site.ts'
export { type HostRules, type SiteMatch, type SiteRules, validateSiteRules } from './site-rules.ts'

/** A read page: runs, what is measured of them, and for HTML what the page says about itself. */
interface Reading {
  measured: Measured
  facts: PageFacts | undefined
  tooDeep: boolean
  /** The user's rules that hold for the page's host. */
  rules: readonly PreparedRule[]
}

/**
 * Cleans one page. Site chrome goes, the article stays, and `blocks` says for every stretch of the input what it was
 * taken for, by which rule, and how sure that is. Never throws for a bad page: an article without text has a flag.
 *
 * @param input - HTML or plain text (told apart by looking), bytes of an HTML page, `{ html }`, `{ text }`, or a cheerio
 *   document, which is serialised and never changed. Offsets refer to this string (to the decoded or serialised one).
 * @throws WiredeskError `bad-input` for anything else, `bad-option` for options of a wrong type or range.
 * @example
 * const article = clean('<h1>Tram returns</h1><p>The tram returned to Nordmole on Monday after two years.</p>')
 * article.title // 'Tram returns'
 */
export function clean(input: CleanInput, options: CleanOptions = {}): Article {
  const checked = checkCleanOptions(withPage(options, input))
  const opened = open(input, checked)
  if (opened.refusal) return nothing(opened, checked, opened.refusal)
  const unmarked = opened.format === 'text' ? unmark(opened.source) : undefined
  const source = unmarked?.text ?? opened.source
  const reading = opened.format === 'html' ? openHtml(source, checked) : openText(source, checked, unmarked?.headline)
  if (reading.measured.facts.length === 0) return nothing(opened, checked, 'empty')
  const { labels, braked } = labelled(reading, checked)
  const runs = reading.measured.facts.map(({ block }) => block)
  const blocks = ledgerOf(source, runs, labels)
  const article = articleOf(source, { blocks, text: textOf(runs, labels), braked }, reading, checked)
  return copyOut(unmarked ? inMarked(article, opened.source, unmarked) : article)
}

/** The article of a Markdown text with offsets of the text as it was given, marks included. */
function inMarked(article: Article, { length }: string, { at, before }: Unmarked): Article {
  const last = article.blocks.length - 1
  const blocks = article.blocks.map((block, i) => ({
    ...block,
    start: before(block.start),
    end: i === last ? length : before(block.end),
  }))
  const credits = article.credits.map((credit) => ({ ...credit, start: at(credit.start), end: before(credit.end) }))
  return { ...article, blocks, credits }
}

/** A page's own `id`, `url` and `publishedAt` stand in for options that are left out. */
function withPage(options: CleanOptions, input: CleanInput): CleanOptions {
  if (typeof input !== 'object' || input === null || input instanceof Uint8Array) return options
  if (typeof options !== 'object' || options === null) return options
  const { id, url, publishedAt } = input as Partial<Page>
  return {
    ...(typeof id === 'string' && { id }),
    ...(typeof url === 'string' && { url }),
    ...(typeof publishedAt === 'string' && { publishedAt }),
    ...options,
  }
}

function openHtml(source: string, { url, sites }: CleanOptions): Reading {
  const rules = sites ? rulesFor(sites, hostOf(url) ?? hostOf(canonicalOf(source))) : []
  const selectors = rules.flatMap(({ match, at }, mark) =>
    match.selector === undefined ? [] : [{ selector: match.selector, mark, at }],
  )
  const { blocks, elements, document, tooDeep } = readHtml(source, selectors)
  const texts = measureTexts(blocks)
  const { facts, hints: declared } = hintsOfHtml(document)
  // A page that declares no headline is read as plain text is, for one that is only printed.
  const hints = declared.headlines.length > 0 ? declared : { ...declared, ...hintsOfText(blocks, texts.facts, url) }
  const reading = { measured: measure(blocks, elements, hints, texts), facts, tooDeep, rules }
  if (reading.measured.totalProse >= SHOWN_WORDS_MIN) return reading
  const script = scriptBlock(findScriptBody(document), elements.length)
  if (!script) return reading
  const before = blocks.findLastIndex(({ start }) => start < script.start) + 1
  const all = [...blocks.slice(0, before), script, ...blocks.slice(before)]
  return { ...reading, measured: measure(all, [...elements, script.dom!.element], hints) }
}

/** Words in sentences below which the page shows no article, so that one is looked for in its scripts. */
const SHOWN_WORDS_MIN = 40

function openText(source: string, { url, sites }: CleanOptions, headline?: string): Reading {
  const read = readComposed(source, (text) => splitGluedChrome(text, readText(text)))
  const mend = misreadIn(source)
  const blocks = mend ? read.map((block) => changed(block, { text: mend(block.text) })) : read
  const rules = sites ? rulesFor(sites, hostOf(url)) : []
  const texts = measureTexts(blocks)
  const hints = hintsOfText(blocks, texts.facts, url, headline)
  const whole = measure(blocks, [], hints, texts)
  const parted = splitGluedPrompts(source, whole.facts)
  return { measured: parted ? measure(parted, [], hints) : whole, facts: undefined, tooDeep: false, rules }
}

/** Where a page given without its address says that it stands. */
function canonicalOf(source: string): string | undefined {
  const link = /<link\s[^>]{0,300}?rel=["']?canonical[^>]{0,1000}>/i.exec(source.slice(0, HEAD_CHARS))?.[0]
  return link && /\shref=["']?([^"'\s>]{1,1000})/i.exec(link)?.[1]
}

/** Characters of a page in which its head stands. */
const HEAD_CHARS = 200_000

function labelled({ measured, rules }: Reading, options: CleanOptions): { labels: Label[]; braked: boolean } {
  const repeats = options.profile && options.url ? repeatsOf(options.profile, hostOf(options.url) ?? '') : undefined
  const strictness = strictnessOf(measured, options.mode ?? 'balanced')
  const labels = settle(label(measured, strictness, repeats), measured, strictness)
  const script = measured.facts.findIndex(({ block }) => isScriptBlock(block))
  if (script >= 0) labels[script] = SCRIPT_LABEL
  applySiteRules(labels, measured, rules)
  return { labels, braked: applyBrake(labels, measured) }
}

function articleOf(
  source: string,
  { blocks, text, braked }: { blocks: Block[]; text: string; braked: boolean },
  reading: Reading,
  options: CleanOptions,
): Article {
  const metadata = metadataFor(blocks, reading, options)
  const evidence = wireEvidence(source, blocks, metadata, options)
  const flags: ArticleFlag[] = flagsOf(blocks, text)
  if (braked) flags.push('brake')
  if (reading.tooDeep) flags.push('too-deep')
  const standfirst = standfirstOf(blocks)
  const site = metadata.site ?? evidence.site
  return {
    ...(options.id !== undefined && { id: options.id }),
    ...(options.url !== undefined && { url: options.url }),
    title: metadata.title,
    byline: bylineOf(metadata, blocks, evidence),
    ...published(metadata, options, evidence),
    ...(metadata.lang !== undefined && { lang: metadata.lang }),
    ...(site !== undefined && { site }),
    ...(evidence.dateline && { dateline: evidence.dateline }),
    credits: evidence.credits,
    ...(standfirst !== undefined && { standfirst }),
    ...(metadata.nextPage !== undefined && { nextPage: metadata.nextPage }),
    text,
    blocks,
    flags,
  }
}

/** People before agencies: an agency signs only where nobody else does. */
function bylineOf({ byline }: Metadata, blocks: readonly Block[], evidence: WireEvidence): string[] {
  const agencies = new Set(evidence.credits.flatMap(({ agency, raw }) => [agency, raw]))
  const people = byline.map((name) => withoutMark(name, agencies).trim()).filter((name) => !agencies.has(name))
  if (people.length > 0) return people
  if (byline.length === 0 && evidence.names.length > 0) return [...new Set(evidence.names)]
  return byline.length > 0 ? byline : signedBy(blocks, evidence)
}

/** "Jo Hart, PA" is Jo Hart. */
function withoutMark(name: string, agencies: ReadonlySet<string>): string {
  const comma = name.lastIndexOf(', ')
  return comma > 0 && agencies.has(name.slice(comma + 2)) ? name.slice(0, comma) : name
}

/** Where no person signs, the agencies named in the byline do, as printed there. */
function signedBy(blocks: readonly Block[], { credits }: WireEvidence): string[] {
  const lines = blocks.filter(({ kind }) => kind === 'byline')
  const signed = credits.filter(({ start, end }) => lines.some((line) => line.start <= start && end <= line.end))
  return [...new Set(signed.map(({ agency }) => agency))]
}

function metadataFor(blocks: readonly Block[], { facts, measured }: Reading, options: CleanOptions): Metadata {
  const context = {
    ...(options.url !== undefined && { url: options.url }),
    ...(options.lang !== undefined && { lang: options.lang }),
  }
  const visible = blocks.filter(({ text }) => text !== '')
  const headline = measured.hints.headlines[0]
  const known = { ...context, ...(headline !== undefined && { headline }) }
  return facts ? metadataOfHtml(facts, visible, known) : metadataOfText(visible, known)
}

function wireEvidence(
  source: string,
  blocks: readonly Block[],
  metadata: Metadata,
  options: CleanOptions,
): WireEvidence {
  const host = options.url === undefined ? undefined : hostOf(options.url)
  const year = Number.parseInt(options.publishedAt ?? metadata.published ?? '', 10)
  return evidenceOf(source, blocks, {
    ...(metadata.lang !== undefined && { lang: metadata.lang }),
    ...(host !== undefined && { host }),
    ...(Number.isInteger(year) && { year }),
  })
}

function published(
  metadata: Metadata,
  options: CleanOptions,
  evidence: WireEvidence,
): { published?: string; modified?: string } {
  const first = options.publishedAt ?? metadata.published ?? evidence.dateline?.date
  return {
    ...(first !== undefined && { published: first }),
    ...(metadata.modified !== undefined && { modified: metadata.modified }),
  }
}

/** The article of a page that cannot be read. Its one block says why. */
function nothing({ source }: Opened, options: CleanOptions, flag: 'empty' | 'not-text'): Article {
  const block: Block = {
    text: '',
    start: 0,
    end: source.length,
    kind: 'other-chrome',
    rule: flag === 'empty' ? 'markup' : 'not-text',
    confidence: 1,
  }
  return {
    ...(options.id !== undefined && { id: options.id }),
    ...(options.url !== undefined && { url: options.url }),
    title: '',
    byline: [],
    credits: [],
    text: '',
    blocks: source.length === 0 ? [] : [block],
    flags: [flag],
  }
}
