// A page as the learner keeps it until it is counted: the keys of its lines, and the topic words of the long ones.

import { hashName, sketchLine } from './line.ts'

/** One page of a host. */
export interface PageSketch {
  /** Every line once. */
  lines: ReadonlySet<number>
  /** Topic words of the long lines, in order. */
  long: ReadonlyMap<number, Uint32Array>
  /** Hash of the story's name, where the caller gave one. */
  id: number | undefined
}

/** Lines read of a page, half from its head and half from its end, where sites put their own. */
const LINES_PER_PAGE_MAX = 4000
/** Words kept of a page. The first thousands say what it is about. */
const WORDS_PER_PAGE_MAX = 3000

/** Sketches a page by its visible blocks. */
export function sketchPage(blocks: readonly string[], story: string | undefined): PageSketch {
  const lines = new Set<number>()
  const long = new Map<number, Uint32Array>()
  let room = WORDS_PER_PAGE_MAX
  for (const text of ends(blocks)) {
    const line = sketchLine(text)
    if (line === undefined || lines.has(line.key)) continue
    lines.add(line.key)
    if (!line.long) continue
    const words = line.words.length <= room ? line.words : line.words.slice(0, room)
    long.set(line.key, words)
    room -= words.length
  }
  return { lines, long, id: story === undefined ? undefined : hashName(story) }
}

function ends(blocks: readonly string[]): readonly string[] {
  if (blocks.length <= LINES_PER_PAGE_MAX) return blocks
  const half = LINES_PER_PAGE_MAX / 2
  return [...blocks.slice(0, half), ...blocks.slice(-half)]
}
