// A page as scrapers have it, handed to `clean`: which of its fields count, and only its own site's part of a profile.

import { type CleanInput, type CleanOptions, clean, type SiteProfile, validateSiteRules } from './clean/index.ts'
import { hostOf } from './clean/site.ts'
import { checkSelectors } from './clean/site-rules.ts'
import { WiredeskError } from './errors.ts'
import type { Article, Page } from './types.ts'

/** Options that hold for every page of a run. */
export type CleanerOptions = Omit<CleanOptions, 'id' | 'url' | 'publishedAt'>

/** Cleans a page; `id` stands in for the page's own. */
export type PageCleaner = (page: Page, id?: string) => Article

/** A page to clean, with whatever its caller knows of it. */
export interface Given {
  readonly page: Page
  /** Stands in for the page's own. */
  readonly id?: string
}

/** What became of a page: a page that cannot be taken is no reason to end a run. */
export type Outcome = Article | WiredeskError

/** Cleans pages, and gives them back in the order in which they come. */
export type Cleaning = <T extends Given>(
  pages: AsyncIterable<T>,
  options: CleanerOptions,
) => AsyncGenerator<readonly [T, Outcome]>

/** Cleans one page after the other, here. */
export const cleanHere: Cleaning = async function* (pages, options) {
  const cleanPage = createCleaner(options)
  for await (const given of pages) yield [given, outcomeOf(given, cleanPage)]
}

/** The article, or why there is none. */
export function outcomeOf({ page, id }: Given, cleanPage: PageCleaner): Outcome {
  try {
    return cleanPage(page, id)
  } catch (error) {
    if (error instanceof WiredeskError) return error
    throw error
  }
}

/** Prepares to clean many pages with the same options. Throws `bad-rule` for rules and selectors that are wrong. */
export function createCleaner(options: CleanerOptions = {}): PageCleaner {
  const { profile, ...rest } = options
  if (rest.sites !== undefined) checkSelectors(validateSiteRules(rest.sites))
  const profileFor = profile === undefined ? undefined : lookUpSites(profile)
  return (page, id) => {
    const { url, publishedAt } = page
    const known = typeof url === 'string' ? profileFor?.(url) : undefined
    return clean(inputOf(page), {
      ...rest,
      ...(id !== undefined && { id }),
      ...(typeof url === 'string' && { url }),
      ...(typeof publishedAt === 'string' && { publishedAt }),
      ...(known !== undefined && { profile: known }),
    })
  }
}

/** HTML counts, unless it is empty and there is text. */
function inputOf({ html, text }: Page): CleanInput {
  return typeof text === 'string' && (html == null || html.length === 0) ? { text } : { html: html ?? '' }
}

/**
 * Gives the part of a profile that concerns an address. `clean` checks the whole profile it is given, which for
 * thousands of sites would cost more than the page.
 */
function lookUpSites(profile: SiteProfile): (url: string) => SiteProfile | undefined {
  const parts = new Map<string, SiteProfile>()
  return (url) => {
    const host = hostOf(url)
    const known = host !== undefined && Object.hasOwn(profile.hosts, host) ? profile.hosts[host] : undefined
    if (host === undefined || known === undefined) return undefined
    const part = parts.get(host) ?? { ...profile, hosts: { [host]: known } }
    parts.set(host, part)
    return part
  }
}
