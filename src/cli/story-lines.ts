// Story lines: lines of JSON → stories whose texts were read, in any thread. What main keeps of a text comes back in a few
// large arrays: its shingles, and its bytes for the spool.

import type { SketchSettings } from '../match/options.ts'
import { bodyStart } from '../match/prepare.ts'
import type { SharedStop, StopSignal } from '../match/stop.ts'
import { createTextCollector, type TextReadings } from '../match/text-reading.ts'
import type { Story } from '../match/types.ts'
import type { LineBlock } from './lines.ts'
import { MAX_PAGE_BYTES } from './lines.ts'
import { parsePage } from './parse-page.ts'
import { createTextEncoder, type EncodedTexts } from './spool-text.ts'
import { toStory } from './story.ts'

/** Reads a block of lines. */
export interface LinesTask {
  readonly kind: 'lines'
  readonly settings: SketchSettings
  /** Says when to stop. */
  readonly stop: SharedStop
  readonly block: LineBlock
}

/** A line that is not blank. */
export interface StoryLine {
  readonly number: number
  /** Why it is no page. */
  readonly problem?: string
  /** The page's own id; without one it is called by its line. */
  readonly id?: string
  /** The page as a story without its text; left out where it has none. */
  readonly story?: Omit<Story, 'text'>
}

/** What was read of a block. */
export interface LinesRead {
  readonly lines: readonly StoryLine[]
  /** Of the stories, in their order. */
  readonly readings: TextReadings
  readonly texts: EncodedTexts
}

/** What is said of a page that cannot be compared. */
export const NO_TEXT = 'expected `text`, as --no-clean compares that, got only `html`'

/** Makes a function that reads blocks of lines, until the signal says stop. Never throws for what stands in them. */
export function createLineReader(settings: SketchSettings, signal: StopSignal): (block: LineBlock) => LinesRead {
  const collect = createTextCollector(settings)
  return ({ first, bytes, ends, tooLong }) => {
    const lines: StoryLine[] = []
    const readings = collect()
    const texts = createTextEncoder(bytes.length)
    for (let at = 0; at < ends.length; at++) {
      signal.throwIfAborted()
      const number = first + at
      if (tooLong.includes(at)) {
        lines.push({
          number,
          problem: `expected a line of at most ${MAX_PAGE_BYTES / 1024 / 1024} MB, got a longer one`,
        })
        continue
      }
      const { page, problem } = parsePage(bytes.subarray(at === 0 ? 0 : ends[at - 1]! + 1, ends[at]!))
      if (problem !== undefined) lines.push({ number, problem })
      if (page === undefined) continue
      const id = page.id == null ? {} : { id: String(page.id) }
      const whole = toStory(page, '')
      if (whole === undefined) {
        lines.push({ number, ...id })
        continue
      }
      const { text, ...story } = whole
      lines.push({ number, ...id, story })
      // One text after another: what a text leaves behind is young when it goes.
      readings.add(text, bodyStart(whole, text))
      texts.add(text)
    }
    return { lines, readings: readings.finish(), texts: texts.finish() }
  }
}
