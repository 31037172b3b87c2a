// Counts a batch of pages of one host into what is known of the host.
//
// A line counts once a story. Of prose it is also counted in how many topics it stood: a background paragraph stands in
// the follow-ups of one story, the site's own lines stand around everything. Within a batch the order of the pages
// changes nothing; between batches it changes only which lines and stories are the oldest.

import { type Kin, relate } from './kin.ts'
import type { PageSketch } from './page.ts'
import { decay, type HostState, type KnownStory, TOPICS_COUNTED } from './profile.ts'
import { newStories, type Story } from './stories.ts'

/** Long lines kept of a story, those with the smallest keys: enough to know it again. */
const STORY_LINES_MAX = 24

/** The host's state after a batch. The given state is not changed. */
export function countPages(state: HostState, pages: readonly PageSketch[]): HostState {
  const kin = relate(pages, state.stories)
  const stories = newStories(pages, kin, state)
  const at = state.pages + stories.length
  const lines = new Map(state.lines)
  for (const [key, holders] of holdersOf(stories)) {
    const known = state.lines.get(key)
    const seen = (known?.seen ?? 0) + holders.length
    const isLong = holders.some((story) => story.long.has(key))
    const topics = isLong ? countTopics(key, holders, known?.topics ?? 0, state, kin) : 0
    lines.set(key, { seen, last: at, topics: Math.min(topics, seen) })
  }
  const latest = stories.map((story) => remember(story, at))
  return decay({ pages: at, lines, stories: [...latest, ...state.stories] })
}

function holdersOf(stories: readonly Story[]): Map<number, Story[]> {
  const holders = new Map<number, Story[]>()
  for (const story of stories) {
    for (const key of story.lines) {
      const before = holders.get(key)
      if (before) before.push(story)
      else holders.set(key, [story])
    }
  }
  return holders
}

/** Adds the stories that are about something else than all stories counted before, up to the number that matters. */
function countTopics(key: number, holders: readonly Story[], known: number, state: HostState, kin: Kin): number {
  if (known >= TOPICS_COUNTED) return known
  const counted: Story[] = []
  for (const story of inFixedOrder(holders)) {
    if (known + counted.length >= TOPICS_COUNTED) break
    const isNew = counted.every((other) => areUnrelated(story, other, kin))
    if (isNew && (known === 0 || !continuesKnown(key, story, state, kin))) counted.push(story)
  }
  return known + counted.length
}

/** Order by content: the order in which pages came must not show in the counts. */
function inFixedOrder(stories: readonly Story[]): readonly Story[] {
  if (stories.length < 2) return stories
  const ranked = stories.map((story) => ({ story, rank: Math.min(...story.long), size: story.lines.size }))
  return ranked
    .sort((a, b) => b.story.words.size - a.story.words.size || a.rank - b.rank || a.size - b.size)
    .map((r) => r.story)
}

function areUnrelated(a: Story, b: Story, kin: Kin): boolean {
  return a.pages.every((i) => b.pages.every((j) => kin.pages(i, j) === 'unrelated'))
}

/** True when a remembered story that has the line, or may have it, is of the same topic. */
function continuesKnown(key: number, story: Story, state: HostState, kin: Kin): boolean {
  return state.stories.some(
    (known, k) => mayHold(known, key) && story.pages.some((i) => kin.story(i, k) !== 'unrelated'),
  )
}

function mayHold(story: KnownStory, key: number): boolean {
  return story.lines.has(key) || story.lines.size >= STORY_LINES_MAX
}

function remember(story: Story, at: number): KnownStory {
  const lines = new Set([...story.long].sort((a, b) => a - b).slice(0, STORY_LINES_MAX))
  return { at, lines, words: story.words, id: story.id }
}
