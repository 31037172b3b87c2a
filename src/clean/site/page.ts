// A page as the learner keeps it until it is counted: the keys of its lines, and the topic words of the long ones.

import { hashName, type LineSketch, sketchLine } from './line.ts'

/** One page of a host. */
export interface PageSketch {
  /** Every line once. */
  lines: ReadonlyMap<number, PageLine>
  /** Keys of the long lines, in order. */
  long: readonly number[]
  /** Hash of the story's name, where the caller gave one. */
  id: number | undefined
}

/** A line of a page. `words` is empty in short lines. */
export interface PageLine {
  size: number
  words: Uint32Array
}

/** Lines read of a page, half from its head and half from its end, where sites put their own. */
const LINES_PER_PAGE_MAX = 4000
/** Words kept of a page. The first thousands say what it is about. */
const WORDS_PER_PAGE_MAX = 3000
const NO_WORDS = new Uint32Array(0)

/** Sketches a page by its visible blocks. */
export function sketchPage(blocks: readonly string[], story: string | undefined): PageSketch {
  const lines = new Map<number, PageLine>()
  const long: number[] = []
  let room = WORDS_PER_PAGE_MAX
  for (const text of ends(blocks)) {
    const line = sketchLine(text)
    if (line === undefined || lines.has(line.key)) continue
    const isLong = line.words.length > 0
    lines.set(line.key, { size: line.size, words: isLong ? keep(line, room) : NO_WORDS })
    if (isLong) long.push(line.key)
    room = Math.max(0, room - line.words.length)
  }
  return { lines, long, id: story === undefined ? undefined : hashName(story) }
}

function keep(line: LineSketch, room: number): Uint32Array {
  return Uint32Array.from(line.words.slice(0, room))
}

function ends(blocks: readonly string[]): readonly string[] {
  if (blocks.length <= LINES_PER_PAGE_MAX) return blocks
  const half = LINES_PER_PAGE_MAX / 2
  return [...blocks.slice(0, half), ...blocks.slice(-half)]
}
