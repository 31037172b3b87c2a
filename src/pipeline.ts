// The whole story: pages are cleaned, what their sites repeat is learned, the pages of those sites are cleaned again
// with that knowledge, and the articles are clustered.

import { type CleanOptions, clean, createLearner, mergeProfiles, type SiteProfile } from './clean/index.ts'
import { hostOf } from './clean/site.ts'
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
  readonly clean?: Omit<CleanOptions, 'id' | 'url' | 'publishedAt'>
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
  const { learn = true, signal } = options
  const skipped: SkippedPage[] = []
  const held: NamedPage[] = []
  const articles = new Map<string, IdentifiedArticle>()
  const sites = createSites()
  for await (const named of namePages(openPages(input), skipped, signal)) {
    const article = cleanPage(named, options.clean ?? {})
    articles.set(named.id, article)
    if (learn) sites.observe(article)
    if (learn && typeof input !== 'function') held.push(named)
    options.onArticle?.(article, named.index)
  }
  if (learn && sites.anyRepeats()) {
    const again = typeof input === 'function' ? namePages(openPages(input), [], signal) : held
    for await (const named of again) {
      const first = articles.get(named.id)
      if (first === undefined || !sites.repeats(first)) continue
      signal?.throwIfAborted()
      articles.set(named.id, cleanPage(named, sites.known(options.clean ?? {})))
    }
  }
  const list = [...articles.values()]
  return { articles: list, report: cluster(list, clusterOptions(options)), skipped }
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

/** Cleans a page. Its HTML counts, unless that is empty and there is text. */
function cleanPage({ page, id }: NamedPage, options: CleanOptions): IdentifiedArticle {
  const { html, text, url, publishedAt } = page
  const input = typeof text === 'string' && (html == null || html.length === 0) ? { text } : { html: html ?? '' }
  const article = clean(input, {
    ...options,
    id,
    ...(typeof url === 'string' && { url }),
    ...(typeof publishedAt === 'string' && { publishedAt }),
  })
  return { ...article, id }
}

/** What is learned of the sites of a batch. */
interface Sites {
  observe(article: Article): void
  anyRepeats(): boolean
  /** True when the batch has another page of the article's site. */
  repeats(article: Article): boolean
  /** The options with what was learned. */
  known(options: CleanOptions): CleanOptions
}

function createSites(): Sites {
  const learner = createLearner()
  const pages = new Map<string, number>()
  const siteOf = ({ url }: Article): string => (url === undefined ? '' : (hostOf(url) ?? ''))
  let profile: SiteProfile | undefined
  return {
    observe(article) {
      const host = siteOf(article)
      if (host === '') return
      pages.set(host, (pages.get(host) ?? 0) + 1)
      learner.observe(
        host,
        article.blocks.map((block) => block.text).filter((text) => text !== ''),
      )
    },
    anyRepeats: () => [...pages.values()].some((count) => count > 1),
    repeats: (article) => (pages.get(siteOf(article)) ?? 0) > 1,
    known(options) {
      profile ??= options.profile ? mergeProfiles(options.profile, learner.profile()) : learner.profile()
      return { ...options, profile }
    },
  }
}

function clusterOptions({ cluster: options = {}, signal }: ProcessOptions): ClusterOptions {
  return signal === undefined ? options : { signal, ...options }
}
