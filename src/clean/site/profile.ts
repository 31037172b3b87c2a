// What is known of the sites: the plain JSON that a caller keeps between runs, and the same as maps to work with.
//
// A host has a number of stories seen (`pages`), a table of lines, and sketches of its latest stories, by which another
// version of a story is recognised on a later day. Everything is bounded: a host takes at most some 50 kB of JSON.

/** Repeats learned for each host. Plain JSON: store it, send it, merge it with another one. */
export interface SiteProfile {
  format: 'wiredesk-site-profile'
  version: 1
  hosts: Record<string, HostProfile>
}

/** What one host repeats. */
export interface HostProfile {
  /** Distinct stories seen: versions and duplicates of a story count once. Halved when it passes 256. */
  pages: number
  /** By key of the line: stories it stood in, number of the latest one, and, for prose, how many topics (up to 3). */
  lines: Record<string, LineRow>
  /** The latest stories, newest first. */
  stories: StoryRow[]
}

/** `[stories seen, number of the latest story, topics seen]`; the topics of short lines are not counted. */
export type LineRow = [seen: number, last: number] | [seen: number, last: number, topics: number]

/** Sketch of a story: keys in base 36, parted by a blank. */
export interface StoryRow {
  /** Number of the story on its host. */
  at: number
  /** Keys of its long lines. */
  lines: string
  /** Hashes of its commonest longer words. */
  words: string
  /** Hash of the name that the caller gave the story. */
  id?: string
}

/** Counts of a line. */
export interface LineCount {
  seen: number
  last: number
  topics: number
}

/** A story that a later page may be another version of. */
export interface KnownStory {
  at: number
  lines: ReadonlySet<number>
  words: ReadonlySet<number>
  id: number | undefined
}

/** A host's profile as maps. */
export interface HostState {
  pages: number
  lines: Map<number, LineCount>
  stories: KnownStory[]
}

/** A line is known to be free of topics from this many topics on; more need not be counted. */
export const TOPICS_COUNTED = 3
/** Past this many stories all counts are halved, so that what a site no longer prints makes room for what it does. */
const PAGES_MAX = 256
/** Lines kept of a host. A page brings about 60, so a line has 25 pages to come again. */
export const LINES_MAX = 1500
/** Stories kept of a host: updates and second addresses come soon or not at all. */
export const STORIES_MAX = 24
/** A line's worth is halved by this many stories without it. */
const WORTH_HALVED_BY = 32

/** A host of which nothing is known. */
export function emptyHost(): HostState {
  return { pages: 0, lines: new Map(), stories: [] }
}

/** Reads a host's JSON into maps. */
export function stateOf(host: HostProfile): HostState {
  const lines = new Map<number, LineCount>()
  for (const [key, [seen, last, topics]] of Object.entries(host.lines))
    lines.set(Number.parseInt(key, 36), { seen, last, topics: topics ?? 0 })
  const stories = host.stories.map((row) => ({
    at: row.at,
    lines: new Set(unpackKeys(row.lines)),
    words: new Set(unpackKeys(row.words)),
    id: row.id === undefined ? undefined : Number.parseInt(row.id, 36),
  }))
  return { pages: host.pages, lines, stories }
}

/** Writes a host as JSON, within its bounds and in an order that depends on the content only. */
export function hostOfState(state: HostState): HostProfile {
  const ranked = [...state.lines].map(([key, line]) => ({ key, line, worth: worth(line, state.pages) }))
  ranked.sort((a, b) => b.worth - a.worth || b.line.last - a.line.last || a.key - b.key)
  const lines: Record<string, LineRow> = {}
  for (const { key, line } of ranked.slice(0, LINES_MAX)) {
    const { seen, last, topics } = line
    lines[packKey(key)] = topics > 0 ? [seen, last, topics] : [seen, last]
  }
  const stories = state.stories.map(rowOf).sort(byAge).slice(0, STORIES_MAX)
  return { pages: state.pages, lines, stories }
}

/** Halves all counts of a host that has seen many stories; a line seen once is forgotten. */
export function decay(state: HostState): HostState {
  let { pages, lines, stories } = state
  while (pages > PAGES_MAX) {
    const [before, after] = [pages, pages >> 1]
    const aged = new Map<number, LineCount>()
    for (const [key, { seen, last, topics }] of lines) {
      const half = seen >> 1
      if (half > 0 && last > before - after)
        aged.set(key, { seen: half, last: last - before + after, topics: Math.min(topics, half) })
    }
    lines = aged
    stories = stories.filter((s) => s.at > before - after).map((s) => ({ ...s, at: s.at - before + after }))
    pages = after
  }
  return { pages, lines, stories }
}

/** Stories seen, discounted by the stories since. */
function worth(line: LineCount, pages: number): number {
  return (line.seen * WORTH_HALVED_BY) / (WORTH_HALVED_BY + pages - line.last)
}

function rowOf(story: KnownStory): StoryRow {
  const row: StoryRow = { at: story.at, lines: packKeys(story.lines), words: packKeys(story.words) }
  if (story.id !== undefined) row.id = packKey(story.id)
  return row
}

/** Newest first; among stories of one age the order of their text, so that input order never shows. */
export function byAge(a: StoryRow, b: StoryRow): number {
  return b.at - a.at || compare(textOf(a), textOf(b))
}

/** A story row without its number. */
export function textOf(row: StoryRow): string {
  return `${row.lines}|${row.words}|${row.id ?? ''}`
}

/** Order by code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function packKey(key: number): string {
  return key.toString(36)
}

function packKeys(keys: Iterable<number>): string {
  return [...keys]
    .sort((a, b) => a - b)
    .map(packKey)
    .join(' ')
}

function unpackKeys(packed: string): number[] {
  return packed === '' ? [] : packed.split(' ').map((key) => Number.parseInt(key, 36))
}
