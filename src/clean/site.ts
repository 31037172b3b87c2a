// Learning what one host repeats: consent notices, newsletter pitches, author boxes, in any language and wording.
//
//   blocks of a page → sketch → (with the host's other pages) distinct stories → counts of lines → is it a repeat?
//
// Idea: a line that stands around many stories of a host is the site's. What makes it hard is that stories repeat too:
// one story at two addresses, an update, a follow-up with last week's background. So stories are counted, not pages,
// and prose must have stood around stories of different topics. Hosts never learn from each other, so a wire story that
// many outlets print is nobody's repeat.
// Cost: one pass over the characters; comparing pages is quadratic within batches of BATCH_PAGES pages of a host.
// Guarantee: within a batch the order of the pages does not matter. Across batches it decides which lines are old.

import { describe, WiredeskError } from '../errors.ts'
import { countPages } from './site/count.ts'
import { sumProfiles } from './site/merge.ts'
import { type PageSketch, sketchPage } from './site/page.ts'
import { compare, emptyHost, type HostProfile, hostOfState, type SiteProfile, stateOf } from './site/profile.ts'
import { prepareRepeats, type SiteRepeats } from './site/repeats.ts'
import { validateProfile } from './site/validate.ts'

export type { HostProfile, LineRow, SiteProfile, StoryRow } from './site/profile.ts'
export type { Repeat, SiteRepeats } from './site/repeats.ts'
export { validateProfile } from './site/validate.ts'

/** Learns pages one by one; the profile can be asked for at any time. */
export interface Learner {
  /**
   * Takes in one page: the texts of its visible blocks, in order. `story` names the story, where the caller knows it
   * (a canonical address, an agency's id): pages of one name count once.
   */
  observe(host: string, blocks: readonly string[], story?: string): void
  /** All that is known, as plain JSON. Asking changes nothing. */
  profile(): SiteProfile
}

/** Pages of a host that are held before they are counted: they are compared in pairs, 2,000 of them here. */
const BATCH_PAGES = 64

/**
 * Starts learning, from nothing or from an earlier profile, which is left as it is.
 *
 * @example
 * const learner = createLearner()
 * for (const page of pages) learner.observe('daily.example', paragraphsOf(page.text))
 * repeatsOf(learner.profile(), 'daily.example')?.isRepeat('Sign up for our morning letter') // { seen: 12, of: 12 }
 */
export function createLearner(profile?: SiteProfile): Learner {
  const hosts = new Map<string, HostProfile>(
    profile === undefined ? [] : Object.entries(validateProfile(profile).hosts),
  )
  const waiting = new Map<string, PageSketch[]>()
  return {
    observe(host, blocks, story) {
      checkPage(host, blocks, story)
      const pages = waiting.get(host) ?? []
      pages.push(sketchPage(blocks, story))
      waiting.set(host, pages)
      if (pages.length < BATCH_PAGES) return
      hosts.set(host, learn(hosts.get(host), pages))
      waiting.delete(host)
    },
    profile() {
      const names = [...new Set([...hosts.keys(), ...waiting.keys()])].sort(compare)
      const known = names.map((host) => [host, learn(hosts.get(host), waiting.get(host) ?? [])] as const)
      return { format: 'wiredesk-site-profile', version: 1, hosts: Object.fromEntries(known) }
    },
  }
}

function learn(known: HostProfile | undefined, pages: readonly PageSketch[]): HostProfile {
  if (known && pages.length === 0) return copyOf(known)
  return hostOfState(countPages(known ? stateOf(known) : emptyHost(), pages))
}

/** A copy, so that what a caller does to one profile does not show in the next. */
function copyOf(host: HostProfile): HostProfile {
  return hostOfState(stateOf(host))
}

function checkPage(host: unknown, blocks: unknown, story: unknown): void {
  if (typeof host !== 'string' || host === '')
    throw new WiredeskError('bad-input', `expected a host name, got ${describe(host)}; use hostOf(url)`)
  if (!Array.isArray(blocks) || blocks.some((block) => typeof block !== 'string'))
    throw new WiredeskError('bad-input', `expected an array of texts, got ${describe(blocks)}; pass the page's blocks`)
  if (story !== undefined && typeof story !== 'string')
    throw new WiredeskError('bad-input', `expected a story's name as text, got ${describe(story)}; leave it out`)
}

/**
 * The repeats of a host, ready for many look-ups; undefined when the profile knows fewer than three of its stories.
 */
export function repeatsOf(profile: SiteProfile, host: string): SiteRepeats | undefined {
  return Object.hasOwn(profile.hosts, host) ? prepareRepeats(profile.hosts[host]!) : undefined
}

/**
 * Adds up what was learned from different pages. Order and grouping do not matter while no host passes its bounds.
 * A story that two profiles have seen counts twice.
 */
export function mergeProfiles(...profiles: readonly SiteProfile[]): SiteProfile {
  return sumProfiles(profiles.map(validateProfile))
}

/** The host that an address belongs to, without `www.`; undefined for what is no web address. */
export function hostOf(url: string | undefined): string | undefined {
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  const host = new URL(url).hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '')
  return host === '' ? undefined : host
}

/** A text's paragraphs, parted by blank lines: the blocks to learn from when a page is text only. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n[^\S\n]{0,200}\n|\u2029/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/**
 * Learns from stories that are text only, such as the input of `cluster`. Texts without a web address teach nothing.
 */
export function learnTexts(texts: Iterable<{ url?: string; text: string }>, profile?: SiteProfile): SiteProfile {
  const learner = createLearner(profile)
  for (const { url, text } of texts) {
    const host = hostOf(url)
    if (host !== undefined) learner.observe(host, paragraphsOf(text))
  }
  return learner.profile()
}
