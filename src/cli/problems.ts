// Bad input: told as `FILE:LINE: what is wrong`, counted, skipped; with --strict the first one ends the run.

import { StrictError } from './exit.ts'
import { type Colors, oneLine } from './terminal.ts'

/** Where in the input something stands. */
export interface Place {
  /** Name of the file as the caller gave it; `-` for standard input. */
  readonly file: string
  /** 1-based; left out where the whole file is meant. */
  readonly line?: number
  /** In bytes from 0, where the file is a web archive: the record there is meant. */
  readonly offset?: number
}

/** Takes what is wrong with the input. */
export interface Problems {
  /** Reports one skip. Throws `StrictError` with --strict. */
  report(place: Place, message: string): void
  /** Skips so far. */
  readonly count: number
}

/** Longest report, so that a broken line of megabytes does not fill the screen. */
const REPORT_WIDTH = 300

/** Starts counting. `write` gets whole lines, meant for standard error. */
export function createProblems(strict: boolean, colors: Colors, write: (line: string) => void): Problems {
  let count = 0
  return {
    report(place, message) {
      count += 1
      write(`${colors.bold(nameOf(place))}: ${colors.yellow(oneLine(message, REPORT_WIDTH))}\n`)
      if (strict) throw new StrictError(`${nameOf(place)}: ${message}`)
    },
    get count() {
      return count
    },
  }
}

/** `FILE:LINE`, as editors and compilers have it; of a web archive `FILE: record at byte OFFSET`. */
export function nameOf({ file, line, offset }: Place): string {
  if (offset !== undefined) return oneLine(`${file}: record at byte ${offset}`, REPORT_WIDTH)
  return oneLine(line === undefined ? file : `${file}:${line}`, REPORT_WIDTH)
}
