// Decides which lines of a host are repeats. All thresholds are here.

import { measureLine } from './line.ts'
import { type HostProfile, type LineCount, stateOf, TOPICS_COUNTED } from './profile.ts'

/** In how many of the host's stories a line stood. */
export interface Repeat {
  seen: number
  of: number
}

/** The repeats of one host. */
export interface SiteRepeats {
  /** Looks a block up by its text: the counts where it is the site's, undefined where it is not known to be. */
  isRepeat(blockText: string): Repeat | undefined
}

/** Nothing is a repeat before it stood in this many stories. */
const STORIES_MIN = 3
/** Share of the host's stories for prose. Outlets re-use a background paragraph in fewer. */
const LONG_SHARE_MIN = 0.3
/** Share for labels, links and headings, which a site may show in one section only. */
const SHORT_SHARE_MIN = 0.15
/** Prose around nearly all of this many stories is the site's, even if the site has one topic only. */
const ONE_TOPIC_STORIES_MIN = 8
const ONE_TOPIC_SHARE_MIN = 0.8
/** A line fades when it was not seen for this many times the distance at which it used to come … */
const FADED_DISTANCES = 4
/** … but not before this many stories without it. */
const FADED_STORIES_MIN = 20

/** Prepares a host's repeats for many look-ups; undefined when too few stories were seen to know any. */
export function prepareRepeats(host: HostProfile): SiteRepeats | undefined {
  if (host.pages < STORIES_MIN) return undefined
  const repeated = new Map<number, LineCount>()
  for (const [key, line] of stateOf(host).lines)
    if (line.seen >= STORIES_MIN && !hasFaded(line, host.pages)) repeated.set(key, line)
  return {
    isRepeat(blockText) {
      const measured = measureLine(blockText)
      const line = measured && repeated.get(measured.key)
      if (!line) return undefined
      const isSite = measured.long ? isSiteProse(line, host.pages) : line.seen >= SHORT_SHARE_MIN * host.pages
      return isSite ? { seen: line.seen, of: host.pages } : undefined
    },
  }
}

function isSiteProse(line: LineCount, pages: number): boolean {
  if (line.seen < LONG_SHARE_MIN * pages) return false
  return (
    line.topics >= TOPICS_COUNTED || (line.seen >= ONE_TOPIC_STORIES_MIN && line.seen >= ONE_TOPIC_SHARE_MIN * pages)
  )
}

function hasFaded(line: LineCount, pages: number): boolean {
  return pages - line.last > Math.max(FADED_STORIES_MIN, (FADED_DISTANCES * pages) / line.seen)
}
