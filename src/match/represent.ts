// Represent: which member of a cluster is shown, by a named policy. Ties go to the earliest, then to the first id.

import { parseTime } from './kind.ts'
import { bareHost, type ClusterSettings } from './options.ts'
import { compareText } from './prepare.ts'
import type { Story } from './types.ts'

/** A member as the policies see it. */
export interface Candidate {
  readonly story: Story
  /** Asked for by the policy that needs it. */
  outlet(): string
  /** Shingles without furniture: the length of what the story itself says. */
  readonly length: number
  /** Share of what at least two members say that this one says, too. */
  readonly common: number
  /** Members that say nearly the same, this one included. */
  readonly prints: number
}

/** Earliest first; members without a time come last, by id. */
export function byTime(a: Timed, b: Timed): number {
  if (a.time !== b.time) {
    if (a.time === undefined) return 1
    if (b.time === undefined) return -1
    return a.time - b.time
  }
  return compareText(a.id, b.id)
}

/** A story by its name and the time at which it was published. */
export interface Timed {
  readonly id: string
  readonly time: number | undefined
}

/** The member to show. */
export function chooseRepresentative(candidates: readonly Candidate[], settings: ClusterSettings): Candidate {
  let best = candidates[0]!
  let bestMerits = meritsOf(best, settings)
  for (const candidate of candidates) {
    const merits = meritsOf(candidate, settings)
    const difference = firstDifference(merits, bestMerits)
    if (difference < 0 || (difference === 0 && byTime(timedOf(candidate.story), timedOf(best.story)) >= 0)) continue
    best = candidate
    bestMerits = merits
  }
  return best
}

/** The time is read from the story: once, if many are compared. */
export function timedOf({ id, published }: Pick<Story, 'id' | 'published'>): Timed {
  return { id, time: parseTime(published) }
}

/** What speaks for a member, most important first. */
function meritsOf(candidate: Candidate, { representative, preferredSites }: ClusterSettings): number[] {
  const { story, length, common, prints } = candidate
  switch (representative) {
    case 'earliest':
      return []
    case 'longest':
      return [length]
    case 'origin':
      return [carriesOrigin(story) ? 1 : 0]
    case 'preferred-sites':
      return [-placeOf(story, candidate.outlet(), preferredSites)]
    default: {
      // Complete, and printed like this more often than with local matter. To two decimals: a word is no merit.
      const whole = (story.flags ?? []).includes('truncated') ? 0 : 1
      return [whole, Math.round(common * 100), prints, length]
    }
  }
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((merit, index) => merit !== b[index])
  return at < 0 ? 0 : a[at]! - b[at]!
}

function carriesOrigin(story: Story): boolean {
  return story.dateline?.agency !== undefined || (story.credits ?? []).some(({ role }) => role === 'origin')
}

function placeOf(story: Story, outlet: string, sites: readonly string[]): number {
  const names = [outlet, bareHost(story.site ?? '')]
  const place = sites.findIndex((site) => names.includes(site))
  return place < 0 ? sites.length : place
}
