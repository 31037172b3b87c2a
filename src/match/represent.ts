// Represent: which member of a cluster is shown, by a named policy. Ties go to the earliest, then to the first id.

import { parseTime } from './kind.ts'
import { bareHost, type ClusterSettings } from './options.ts'
import { compareText } from './prepare.ts'
import type { Story } from './types.ts'

/** A member as the policies see it. */
export interface Candidate {
  readonly story: Story
  readonly outlet: string
  /** Shingles without furniture: the length of what the story itself says. */
  readonly length: number
  /** Average share of the other members that stands in this one. */
  readonly coverage: number
}

/** Earliest first; members without a time come last, by id. */
export function byTime(a: Story, b: Story): number {
  const first = parseTime(a.published)
  const second = parseTime(b.published)
  if (first !== second) {
    if (first === undefined) return 1
    if (second === undefined) return -1
    return first - second
  }
  return compareText(a.id, b.id)
}

/** The member to show. */
export function chooseRepresentative(candidates: readonly Candidate[], settings: ClusterSettings): Candidate {
  const score = scoreOf(settings)
  let best = candidates[0]!
  for (const candidate of candidates) {
    const difference = score(candidate) - score(best)
    if (difference > 0 || (difference === 0 && byTime(candidate.story, best.story) < 0)) best = candidate
  }
  return best
}

function scoreOf({ representative, preferredSites }: ClusterSettings): (candidate: Candidate) => number {
  switch (representative) {
    case 'earliest':
      return () => 0
    case 'longest':
      return ({ length }) => length
    case 'origin':
      return ({ story }) => (carriesOrigin(story) ? 1 : 0)
    case 'preferred-sites':
      return ({ story, outlet }) => -placeOf(story, outlet, preferredSites)
    default:
      // The one in which most of the others stand: complete, without the local matter of the longest. To two decimals,
      // so that a word more does not outweigh who was first.
      return ({ coverage, story }) => Math.round(coverage * 100) - ((story.flags ?? []).includes('truncated') ? 1 : 0)
  }
}

function carriesOrigin(story: Story): boolean {
  return story.dateline?.agency !== undefined || (story.credits ?? []).some(({ role }) => role === 'origin')
}

function placeOf(story: Story, outlet: string, sites: readonly string[]): number {
  const names = [outlet, bareHost(story.site ?? '')]
  const place = sites.findIndex((site) => names.includes(site))
  return place < 0 ? sites.length : place
}
