// Groups the pages of a batch into stories, so that versions, updates and second addresses count once.
//
// Two pages are one story when the caller names them alike, when their topics nearly coincide, or when they share half
// of their long lines and nothing says that they are about different things. Lines that stand on unrelated pages are the
// site's frame and are left out of that share. Grouping is by union, so that the order of the pages does not matter.

import type { Kin } from './kin.ts'
import { sharesStory, topicOf } from './likeness.ts'
import type { PageSketch } from './page.ts'
import type { HostState, KnownStory } from './profile.ts'

/** A story of the batch. */
export interface Story {
  /** Positions of its pages. */
  pages: readonly number[]
  /** Keys of the lines of all its versions. */
  lines: ReadonlySet<number>
  long: ReadonlySet<number>
  words: ReadonlySet<number>
  id: number | undefined
}

/** Lines of this many topics are the frame around the stories. */
const FRAME_TOPICS_MIN = 2

/** The stories of a batch that the profile does not know yet. Pages without prose tell no story. */
export function newStories(pages: readonly PageSketch[], kin: Kin, state: HostState): Story[] {
  const inFrame = frameLines(pages, kin, state)
  const groups = group(pages, kin, inFrame)
  return groups
    .filter((group) => !group.some((i) => state.stories.some((story, k) => isVersion(pages[i]!, i, story, k))))
    .map((group) => storyOf(group, pages, inFrame))

  function isVersion(page: PageSketch, i: number, story: KnownStory, k: number): boolean {
    if (page.id !== undefined && page.id === story.id) return true
    const kinship = kin.story(i, k)
    return kinship === 'story' || (kinship !== 'unrelated' && sharesStory(page.long.keys(), story.lines, inFrame))
  }
}

/** Long lines that stand on pages of different topics. */
function frameLines(pages: readonly PageSketch[], kin: Kin, state: HostState): (key: number) => boolean {
  const frame = new Set<number>()
  const holders = new Map<number, number[]>()
  for (const [i, page] of pages.entries()) {
    for (const key of page.long.keys()) {
      const before = holders.get(key)
      if (before === undefined) holders.set(key, [i])
      else {
        if (!frame.has(key) && before.some((j) => kin.pages(i, j) === 'unrelated')) frame.add(key)
        before.push(i)
      }
      if (!frame.has(key) && state.stories.some((s, k) => s.lines.has(key) && kin.story(i, k) === 'unrelated'))
        frame.add(key)
    }
  }
  return (key) => frame.has(key) || (state.lines.get(key)?.topics ?? 0) >= FRAME_TOPICS_MIN
}

/** Positions of the pages by story. */
function group(pages: readonly PageSketch[], kin: Kin, inFrame: (key: number) => boolean): number[][] {
  const leader = pages.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (leader[at] !== at) at = leader[at]!
    return at
  }
  const long = pages.map((page) => new Set(page.long.keys()))
  for (let i = 0; i < pages.length; i++) for (let j = 0; j < i; j++) if (sameStory(i, j)) leader[find(i)] = find(j)
  const groups = new Map<number, number[]>()
  for (const [i, page] of pages.entries()) {
    if (page.long.size === 0) continue
    const at = find(i)
    groups.set(at, [...(groups.get(at) ?? []), i])
  }
  return [...groups.values()]

  function sameStory(i: number, j: number): boolean {
    const [a, b] = [pages[i]!, pages[j]!]
    if (a.id !== undefined && a.id === b.id) return true
    const kinship = kin.pages(i, j)
    return kinship === 'story' || (kinship !== 'unrelated' && sharesStory(a.long.keys(), long[j]!, inFrame))
  }
}

/** The story's words are those of its longest version; of equal ones, of the one with the smallest keys. */
function storyOf(group: readonly number[], pages: readonly PageSketch[], inFrame: (key: number) => boolean): Story {
  const versions = group.map((i) => pages[i]!)
  const lines = new Set(versions.flatMap((page) => [...page.lines]))
  const long = new Set(versions.flatMap((page) => [...page.long.keys()]))
  const longest = versions.reduce((a, b) => (rank(b) > rank(a) ? b : a))
  const ids = versions.flatMap((page) => (page.id === undefined ? [] : [page.id]))
  const id = ids.length > 0 ? Math.min(...ids) : undefined
  return { pages: group, lines, long, words: topicOf(longest, inFrame), id }
}

function rank(page: PageSketch): number {
  return page.long.size - Math.min(...page.long.keys()) / 2 ** 32
}
