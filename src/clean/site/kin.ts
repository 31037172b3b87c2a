// Relates the pages of a batch with each other and with the stories that the host's profile remembers.

import { compareTopics, type Kinship, sharesStory, topicOf } from './likeness.ts'
import type { PageSketch } from './page.ts'
import type { KnownStory } from './profile.ts'

/** How the pages of a batch are related. */
export interface Kin {
  /** Between two pages of the batch, by position. */
  pages(i: number, j: number): Kinship
  /** Between a page and a remembered story. */
  story(i: number, k: number): Kinship
}

/** Compares every pair once. Cost: quadratic in the batch, which is small. */
export function relate(pages: readonly PageSketch[], stories: readonly KnownStory[]): Kin {
  const topics = pages.map(topicCache)
  const long = pages.map((page) => new Set(page.long.keys()))
  const between = pages.map((_, i) => pages.slice(0, i).map((_, j) => comparePages(i, j, topics, long)))
  const toStories = pages.map((_, i) => stories.map((story) => compareStory(topics[i]!, long[i]!, story)))
  return {
    pages: (i, j) => (i === j ? 'story' : i > j ? between[i]![j]! : between[j]![i]!),
    story: (i, k) => toStories[i]![k]!,
  }
}

/** Topics of one page with and without the lines it shares with another; frames are shared again and again. */
interface TopicCache {
  own(shared: ReadonlySet<number>): ReadonlySet<number>
  shared(shared: ReadonlySet<number>): ReadonlySet<number>
}

function topicCache(page: PageSketch): TopicCache {
  const known = new Map<string, ReadonlySet<number>>()
  const recall = (mark: string, shared: ReadonlySet<number>, without: (key: number) => boolean) => {
    const name = `${mark}${[...shared].sort((a, b) => a - b).join(' ')}`
    const topic = known.get(name) ?? topicOf(page, without)
    known.set(name, topic)
    return topic
  }
  return {
    own: (shared) => recall('own ', shared, (key) => shared.has(key)),
    shared: (shared) => recall('shared ', shared, (key) => !shared.has(key)),
  }
}

function comparePages(
  i: number,
  j: number,
  topics: readonly TopicCache[],
  long: readonly ReadonlySet<number>[],
): Kinship {
  const [a, b] = [topics[i]!, topics[j]!]
  const shared = intersection(long[i]!, long[j]!)
  const [ownA, ownB] = [a.own(shared), b.own(shared)]
  const kinship = compareTopics(ownA, ownB)
  if (kinship !== 'unrelated' || !sharesStory(long[i]!, long[j]!)) return kinship
  // Mostly the same lines: two stories in one frame, or two updates of a story. Then what is new speaks of the rest.
  const common = a.shared(shared)
  const speaks = [ownA, ownB].some((own) => compareTopics(own, common) !== 'unrelated')
  return speaks ? 'topic' : 'unrelated'
}

function compareStory(page: TopicCache, long: ReadonlySet<number>, story: KnownStory): Kinship {
  return compareTopics(page.own(intersection(long, story.lines)), story.words)
}

function intersection(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  const both = new Set<number>()
  for (const key of a) if (b.has(key)) both.add(key)
  return both
}
