// Title, authors, dates, language, outlet: from what the page says about itself and from its first blocks.

import type { BlockKind } from '../types.ts'
import { detectLanguage, putsDayFirst, SAMPLE_CHARS } from './language.ts'
import { lazy } from './lexicon/lazy.ts'
import { chooseByline } from './metadata/choose-byline.ts'
import { chooseDates, chooseTextDates } from './metadata/choose-dates.ts'
import { chooseTextByline } from './metadata/choose-text-byline.ts'
import { chooseTextTitles } from './metadata/choose-text-title.ts'
import { chooseTitles } from './metadata/choose-title.ts'
import { continues } from './metadata/next-page.ts'
import { outletOfText } from './metadata/outlet-name.ts'
import { plainText } from './metadata/plain-text.ts'
import type { PageFacts } from './page-facts.ts'
import { cleanTitle, titleKey, titleKeys } from './title.ts'

/** What is known about an article beside its text. */
export interface Metadata {
  title: string
  byline: string[]
  published?: string
  modified?: string
  lang?: string
  site?: string
  /** The page's own description, for alignment with blocks. */
  standfirst?: string
  /** Absolute when the page's address is known. */
  nextPage?: string
  /** All candidate headlines, best first, for alignment with blocks. */
  headlines: string[]
}

/** A block as far as metadata needs it. */
export interface OpeningBlock {
  readonly text: string
  readonly kind?: BlockKind
}

/** What the caller knows. */
export interface MetadataContext {
  url?: string
  lang?: string
  /** What the page's own headline may be; of plain text, and of a page that declares none, the line that reads most like one. */
  headline?: string
}

/** Blocks around the headline that are searched for names; paragraphs of the text among them, where a name may stand. */
const OPENING_BLOCKS_MAX = 40
const OPENING_PARAGRAPHS = 5

/** Metadata of an HTML page, from what it says about itself and from its blocks, whose kinds the labeller gave. */
export function metadataOfHtml(facts: PageFacts, blocks: readonly OpeningBlock[], context: MetadataContext): Metadata {
  const url = context.url ?? facts.canonical ?? facts.meta.get('og:url')?.[0]
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined
  const site = facts.sites.map((name) => plainText(name)).find((name) => name !== '')
  const outlet = { ...(site === undefined ? {} : { site }), ...(host === undefined ? {} : { host }) }
  const head = headOf(blocks)
  const chosen = chooseTitles(facts, outlet)
  const headlines = chosen.length > 0 || context.headline === undefined ? chosen : [context.headline]
  const lang = languageOfHtml(facts, head, context)
  const spoken = lang === undefined ? {} : { lang }
  const headline = facts.headings.find(({ text }) => text.includes(headlines[0] ?? '\u0000'))
  const dates = chooseDates(facts, {
    ...spoken,
    ...orderOf(blocks, lang, host, declaredLanguage(facts)),
    ...(url === undefined ? {} : { url }),
    blocks,
    ...(headline ? { headlineOffset: headline.offset } : {}),
  })
  const metadata: Metadata = {
    title: asPrinted(headlines[0] ?? '', head),
    byline: chooseByline(facts, {
      ...outlet,
      ...spoken,
      opening: head,
      closing: tailOf(blocks),
      ...(headline ? { headlineOffset: headline.offset } : {}),
    }),
    ...dates,
    ...spoken,
    headlines,
  }
  if (site !== undefined) metadata.site = site
  const standfirst = descriptionOf(facts)
  if (standfirst !== undefined) metadata.standfirst = standfirst
  const next = nextPageOf(facts, url)
  if (next !== undefined) metadata.nextPage = next
  return metadata
}

/** The headline as the page prints it, where that is the title without an outlet or a section. */
function asPrinted(title: string, head: readonly OpeningBlock[]): string {
  const key = titleKey(title)
  const printed = head.find(({ kind, text }) => {
    const own = kind === 'headline' ? titleKey(text) : ''
    return own !== '' && own !== key && (key.startsWith(`${own} `) || key.endsWith(` ${own}`))
  })
  return printed === undefined ? title : cleanTitle(title, { others: titleKeys([printed.text]) })
}

/** The blocks around the headline, up to the first paragraphs. */
function headOf(blocks: readonly OpeningBlock[]): readonly OpeningBlock[] {
  const body = blocks.findIndex(({ kind }) => kind === 'body')
  const end = body < 0 ? Math.min(blocks.length, OPENING_BLOCKS_MAX) : body + OPENING_PARAGRAPHS
  return blocks.slice(Math.max(0, end - OPENING_BLOCKS_MAX), end)
}

/** Blocks right below the last paragraph. */
function tailOf(blocks: readonly OpeningBlock[]): readonly OpeningBlock[] {
  const last = blocks.findLastIndex(({ kind }) => kind === 'body')
  return last < 0 ? [] : blocks.slice(last + 1, last + 1 + CLOSING_BLOCKS_MAX)
}

const CLOSING_BLOCKS_MAX = 8

/** Whether the page writes 12/11 for the 12th of November, where its language leaves that open. */
function orderOf(
  blocks: readonly OpeningBlock[],
  lang: string | undefined,
  host: string | undefined,
  declared?: string,
): { dayFirst: () => boolean | undefined } {
  // The text's spelling is asked only where a page prints a date that leaves it open.
  const dayFirst = lazy(() => {
    const text = blocks.map((block) => (block.kind === undefined || block.kind === 'body' ? block.text : '')).join('\n')
    return { known: putsDayFirst(text, lang, { host, declared }) }
  })
  return { dayFirst: () => dayFirst().known }
}

function languageOfHtml(
  facts: PageFacts,
  opening: readonly OpeningBlock[],
  context: MetadataContext,
): string | undefined {
  return context.lang ?? detectLanguage(opening.map(({ text }) => text).join('\n'), declaredLanguage(facts))
}

function declaredLanguage({ htmlLang, meta, jsonLd }: PageFacts): string | undefined {
  return (
    htmlLang ??
    meta.get('content-language')?.[0] ??
    meta.get('og:locale')?.[0] ??
    jsonLd.find(({ lang }) => lang !== undefined)?.lang
  )
}

function descriptionOf({ meta, jsonLd }: PageFacts): string | undefined {
  const values = [
    meta.get('og:description')?.[0],
    meta.get('description')?.[0],
    ...jsonLd.map(({ description }) => description),
    meta.get('twitter:description')?.[0],
  ]
  for (const value of values) {
    const plain = value === undefined ? '' : plainText(value)
    if (plain !== '') return plain
  }
  return undefined
}

function nextPageOf(facts: PageFacts, url: string | undefined): string | undefined {
  const next = facts.nextPage
  if (next === undefined || !continues(next, url)) return undefined
  return url !== undefined && URL.canParse(next, url) ? new URL(next, url).href : next
}

/** As much of the blocks' texts, or of those of a kind, as tells a language. */
function sampleOf(blocks: readonly OpeningBlock[], only?: BlockKind): string {
  let sample = ''
  for (const { text, kind } of blocks) {
    if (only !== undefined && kind !== only) continue
    sample += sample === '' ? text : `\n${text}`
    if (sample.length >= SAMPLE_CHARS) break
  }
  return sample
}

/** Metadata of plain text, from blocks whose kinds the labeller gave. */
export function metadataOfText(
  blocks: readonly { text: string; kind: BlockKind }[],
  context: MetadataContext,
): Metadata {
  const host = context.url !== undefined && URL.canParse(context.url) ? new URL(context.url).hostname : undefined
  const ofKind = (kind: BlockKind): string[] => blocks.filter((block) => block.kind === kind).map(({ text }) => text)
  const lang = context.lang ?? detectLanguage(sampleOf(blocks, 'body') || sampleOf(blocks))
  const spoken = lang === undefined ? {} : { lang }
  const site = outletOfText(blocks)
  const outlet = { ...(site === undefined ? {} : { site }), ...(host === undefined ? {} : { host }) }
  const headlines = chooseTextTitles(blocks, {
    ...outlet,
    ...(context.headline === undefined ? {} : { headline: context.headline }),
  })
  const metadata: Metadata = {
    title: headlines[0] ?? '',
    byline: chooseTextByline(blocks, {
      ...spoken,
      ...outlet,
      title: headlines[0] ?? '',
      ...(context.headline === undefined ? {} : { headline: context.headline }),
    }),
    ...chooseTextDates({
      ...spoken,
      ...orderOf(blocks, lang, host),
      ...(context.url === undefined ? {} : { url: context.url }),
      blocks,
    }),
    ...spoken,
    headlines,
  }
  if (site !== undefined) metadata.site = site
  const standfirst = ofKind('standfirst')[0]
  if (standfirst !== undefined) metadata.standfirst = standfirst
  return metadata
}
