// Learns sites from whole pages: every page is read into its blocks, and the learner counts what its host repeats.

import type { Page } from '../types.ts'
import { open } from './open.ts'
import { readHtml } from './read-html.ts'
import { readText } from './read-text.ts'
import { createLearner, hostOf, type SiteProfile } from './site.ts'
import { unmark } from './text/markdown.ts'

/**
 * Learns what sites repeat from some of their pages, three or more of a host. Pages without a web address teach
 * nothing, and pages that are no text are passed over.
 *
 * @param profile - What is known already; it is left as it is.
 * @example
 * const profile = learnSite(pages)
 * clean(page.html, { url: page.url, profile })
 */
export function learnSite(pages: Iterable<Page>, profile?: SiteProfile): SiteProfile {
  const learner = createLearner(profile)
  for (const page of pages) {
    const host = hostOf(page.url)
    if (host !== undefined) learner.observe(host, blocksOf(page))
  }
  return learner.profile()
}

/** The visible texts of a page, in order. */
function blocksOf({ html, text }: Page): string[] {
  if (html === undefined && text === undefined) return []
  const { source, format, refusal } = open(html === undefined ? { text: text ?? '' } : { html }, {})
  if (refusal) return []
  const blocks = format === 'html' ? readHtml(source).blocks : readText(plainOf(source).normalize('NFC'))
  return blocks.map((block) => block.text)
}

/** A text as `clean` reads it. */
function plainOf(source: string): string {
  return unmark(source)?.text ?? source
}
