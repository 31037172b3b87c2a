// Merges what several runs or machines learned. Counts add up, ages are the younger one; so the order and grouping of
// the merges do not matter, as long as no host passes its bounds.

import {
  byAge,
  compare,
  type HostProfile,
  hostOfState,
  type LineCount,
  type SiteProfile,
  STORIES_MAX,
  type StoryRow,
  stateOf,
  TOPICS_COUNTED,
  textOf,
} from './profile.ts'

/** Sums profiles. A story that two of them have seen counts twice, so merge what was learned from different pages. */
export function sumProfiles(profiles: readonly SiteProfile[]): SiteProfile {
  const byHost = new Map<string, HostProfile[]>()
  for (const { hosts } of profiles)
    for (const [host, known] of Object.entries(hosts)) byHost.set(host, [...(byHost.get(host) ?? []), known])
  const hosts = [...byHost].sort(([a], [b]) => compare(a, b)).map(([host, known]) => [host, sumHosts(known)] as const)
  return { format: 'wiredesk-site-profile', version: 1, hosts: Object.fromEntries(hosts) }
}

function sumHosts(known: readonly HostProfile[]): HostProfile {
  const pages = known.reduce((sum, host) => sum + host.pages, 0)
  const lines = new Map<number, LineCount>()
  for (const host of known) {
    for (const [key, line] of stateOf(host).lines) {
      const last = pages - (host.pages - line.last)
      const before = lines.get(key)
      lines.set(key, before ? sumLines(before, { ...line, last }) : { ...line, last })
    }
  }
  return { ...hostOfState({ pages, lines, stories: [] }), stories: sumStories(known, pages) }
}

function sumLines(a: LineCount, b: LineCount): LineCount {
  return {
    seen: a.seen + b.seen,
    last: Math.max(a.last, b.last),
    topics: Math.min(TOPICS_COUNTED, a.topics + b.topics),
  }
}

/** All stories by age, each once. */
function sumStories(known: readonly HostProfile[], pages: number): StoryRow[] {
  const stories = new Map<string, StoryRow>()
  for (const host of known) {
    for (const row of host.stories) {
      const at = pages - (host.pages - row.at)
      const before = stories.get(textOf(row))
      if (!before || before.at < at) stories.set(textOf(row), { ...row, at })
    }
  }
  return [...stories.values()].sort(byAge).slice(0, STORIES_MAX)
}
