// The whole story: pages are cleaned, what their sites repeat is learned, the pages of those sites are cleaned again
// with that knowledge, and the articles are clustered.

import { createLearner, type SiteProfile } from './clean/index.ts'
import { hostOf } from './clean/site.ts'
import { type CleanerOptions, type Cleaning, cleanHere, type Outcome } from './clean-page.ts'
import { describe, WiredeskError } from './errors.ts'
import { type ClusterOptions, type ClusterReport, cluster } from './match/index.ts'
import type { Article, Page } from './types.ts'

/** Pages from anywhere: an array, a generator, a stream. */
export type Pages = Iterable<Page> | AsyncIterable<Page>

/** An article that has an id, so that it can be matched. */
export type IdentifiedArticle = Article & { id: string }

/** Options of `processPages`. All may be left out. */
export interface ProcessOptions {
  /** For every page; `id`, `url` and `publishedAt` come from the page itself. */
  readonly clean?: CleanerOptions
  readonly cluster?: ClusterOptions
  /**
   * Whether to learn what each site repeats from the batch itself. Pages are then held in memory until all are read,
   * unless `pages` is a function, which is called a second time. @default true
   */
  readonly learn?: boolean
  /** Called for every page that was read, in input order; with `learn`, before what its site repeats is known. */
  readonly onArticle?: (article: IdentifiedArticle, index: number) => void
  /** Stops the run: it throws the signal's reason. */
  readonly signal?: AbortSignal
}

/** A page that could not be used, and why. */
export interface SkippedPage {
  /** Position in the input, from 0. */
  readonly index: number
  readonly id?: string
  readonly reason: 'not-a-page' | 'duplicate-id'
  /** What was expected and what came. */
  readonly message: string
}

/** What `processPages` returns. */
export interface ProcessResult {
  /** In input order. */
  readonly articles: IdentifiedArticle[]
  readonly report: ClusterReport
  readonly skipped: SkippedPage[]
}

/**
 * Cleans pages and clusters their articles. A page without an id is called by its position, counted from 1.
 *
 * @param input - The pages, or a function that opens them: it may be called twice, and then no page is held in memory.
 * @example
 * const { articles, report } = await processPages([{ id: 'a', url: 'https://news.example/a', html }])
 */
export async function processPages(input: Pages | (() => Pages), options: ProcessOptions = {}): Promise<ProcessResult> {
  const { articles, skipped } = await cleanPages(input, options)
  const report = cluster(articles, clusterOptions(options))
  return { articles, report, skipped }
}

/** The first half of `processPages`: cleans pages, with what their sites repeat in the batch. */
export async function cleanPages(
  input: Pages | (() => Pages),
  options: Omit<ProcessOptions, 'cluster'> = {},
  cleaning: Cleaning = cleanHere,
): Promise<Omit<ProcessResult, 'report'>> {
  const { learn = true, signal, clean: how = {} } = options
  const skipped: SkippedPage[] = []
  const held: NamedPage[] = []
  const articles = new Map<string, IdentifiedArticle>()
  const sites = watchSites(how.profile)
  for await (const [named, outcome] of cleaning(namePages(openPages(input), skipped, signal), how)) {
    const article = identified(outcome, named)
    articles.set(named.id, article)
    if (learn) sites.observe(article)
    if (learn && typeof input !== 'function') held.push(named)
    options.onArticle?.(article, named.index)
  }
  if (learn && sites.anyRepeats()) {
    const again = typeof input === 'function' ? namePages(openPages(input), [], signal) : held
    const repeating = filtered(again, ({ id }) => {
      signal?.throwIfAborted()
      const first = articles.get(id)
      return first !== undefined && sites.repeats(first)
    })
    for await (const [named, outcome] of cleaning(repeating, { ...how, profile: sites.profile() }))
      articles.set(named.id, identified(outcome, named))
  }
  return { articles: [...articles.values()], skipped }
}

/** The article under its name. Pages that passed the checks can all be taken: what cannot is the caller's options. */
function identified(outcome: Outcome, { id }: NamedPage): IdentifiedArticle {
  if (outcome instanceof WiredeskError) throw outcome
  return { ...outcome, id }
}

async function* filtered<T>(all: Iterable<T> | AsyncIterable<T>, holds: (one: T) => boolean): AsyncGenerator<T> {
  for await (const one of all) if (holds(one)) yield one
}

/** A page that has passed the checks. */
interface NamedPage {
  readonly page: Page
  readonly id: string
  readonly index: number
}

function openPages(input: Pages | (() => Pages)): Pages {
  const pages: unknown = typeof input === 'function' ? input() : input
  const iterable =
    typeof pages === 'object' && pages !== null && (Symbol.iterator in pages || Symbol.asyncIterator in pages)
  if (iterable) return pages as Pages
  throw new WiredeskError(
    'bad-input',
    `expected pages as an iterable, or a function that returns one, got ${describe(pages)}, pass e.g. an array of { id, url, html }`,
  )
}

/** Gives every page a name and leaves out what is no page, or has a name that was there before. */
async function* namePages(
  pages: Pages,
  skipped: SkippedPage[],
  signal: AbortSignal | undefined,
): AsyncGenerator<NamedPage> {
  const seen = new Set<string>()
  let index = -1
  for await (const page of pages) {
    signal?.throwIfAborted()
    index += 1
    const message = whyNoPage(page)
    if (message !== undefined) {
      skipped.push({ index, reason: 'not-a-page', message })
      continue
    }
    const id = String(page.id ?? index + 1)
    if (seen.has(id)) {
      skipped.push({ index, id, reason: 'duplicate-id', message: `expected ids to differ, got ${describe(id)} again` })
      continue
    }
    seen.add(id)
    yield { page, id, index }
  }
}

function whyNoPage(page: unknown): string | undefined {
  if (typeof page !== 'object' || page === null) return `expected a page as an object, got ${describe(page)}`
  const { html, text } = page as Page
  if (typeof html === 'string' || html instanceof Uint8Array || typeof text === 'string') return undefined
  return 'expected `html` or `text`, got neither'
}

/** What is learned of the sites of a batch. */
interface Sites {
  observe(article: Article): void
  anyRepeats(): boolean
  /** True when the batch has another page of the article's site. */
  repeats(article: Article): boolean
  /** What was known before, and what the batch has taught. */
  profile(): SiteProfile
}

function watchSites(known: SiteProfile | undefined): Sites {
  const learner = createLearner(known)
  const pages = new Map<string, number>()
  return {
    observe({ url, blocks }) {
      const host = hostOf(url)
      if (host === undefined) return
      pages.set(host, (pages.get(host) ?? 0) + 1)
      const texts = blocks.map((block) => block.text)
      learner.observe(
        host,
        texts.filter((text) => text !== ''),
      )
    },
    anyRepeats: () => [...pages.values()].some((count) => count > 1),
    repeats: ({ url }) => (pages.get(hostOf(url) ?? '') ?? 0) > 1,
    profile: () => learner.profile(),
  }
}

function clusterOptions({ cluster: options = {}, signal }: ProcessOptions): ClusterOptions {
  return signal === undefined ? options : { signal, ...options }
}
