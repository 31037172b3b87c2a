// What every command shares: its sources, where results, reports and progress go, and how the run ends.

import { EXIT_DONE, EXIT_INTERRUPTED, EXIT_SKIPPED, StrictError } from './exit.ts'
import { type PlacedLines, type PlacedPage, readBlocks, readPages } from './input.ts'
import { createOutput, type Output } from './output.ts'
import { createProblems, type Problems } from './problems.ts'
import { createProgress, type ProgressLine } from './progress.ts'
import { findSources, type InputKind, type Source } from './sources.ts'
import { type Colors, colorsFor } from './terminal.ts'

/** Flags that every command has. */
export interface RunFlags {
  readonly input: InputKind
  readonly strict?: boolean
}

/** The pages of a run, and where to report what is wrong with them. */
export interface Opening {
  readonly pages: AsyncGenerator<PlacedPage>
  /** The same, with lines of JSON as they are, in blocks of so many bytes: instead of `pages`. */
  readonly blocks: (size: number) => AsyncGenerator<PlacedPage | PlacedLines>
  readonly problems: Problems
}

/** A run under way. */
export interface Run {
  readonly sources: readonly Source[]
  readonly output: Output
  readonly problems: Problems
  readonly progress: ProgressLine
  /** For what is written to `output`. */
  readonly colors: Colors
  /** True when results go to a terminal. */
  readonly toTerminal: boolean
  readonly signal: AbortSignal
  /** True when nobody waits for more: interrupted, or the reader has gone. */
  readonly over: boolean
  /** The pages of all sources. A second call reads the files again and reports nothing twice. */
  open(): Opening
  /** Tells the person at the terminal something, on standard error. */
  note(line: string): void
  /** Lets Ctrl-C end the process at once while `work` keeps it from listening. */
  uninterrupted<T>(work: () => T | Promise<T>): Promise<T>
}

/** Runs a command and gives back its exit code. Throws `MisuseError` before anything is read or written. */
export async function runOver(
  files: readonly string[],
  flags: RunFlags,
  command: (run: Run) => Promise<void>,
): Promise<number> {
  const sources = await findSources(files, flags.input)
  const controller = new AbortController()
  const interrupt = (): void => {
    process.once('SIGINT', () => process.exit(EXIT_INTERRUPTED)) // the second time, whatever is under way
    controller.abort()
  }
  process.once('SIGINT', interrupt)
  const run = createRun(sources, flags, controller.signal, interrupt)
  try {
    await command(run)
    await run.output.end()
  } catch (error) {
    if (!(error instanceof StrictError) && !controller.signal.aborted) throw error
  } finally {
    run.progress.clear()
    process.removeListener('SIGINT', interrupt)
  }
  if (run.problems.count > 0) run.note(skipNote(run.problems.count, flags.strict === true))
  if (controller.signal.aborted) return EXIT_INTERRUPTED
  return run.problems.count > 0 ? EXIT_SKIPPED : EXIT_DONE
}

function createRun(sources: readonly Source[], flags: RunFlags, signal: AbortSignal, interrupt: () => void): Run {
  const { stdin, stdout, stderr } = process
  stderr.on('error', () => {}) // nobody reads the reports: that is no reason to stop
  const progress = createProgress(stderr, sizeOf(sources))
  // On a terminal that shows both, the line would stand between the results.
  const output = createOutput(stdout, stdout.isTTY ? progress.clear : undefined)
  const note = (line: string): void => {
    progress.clear()
    stderr.write(line)
  }
  const problems = createProblems(flags.strict === true, colorsFor(stderr), note)
  const quiet: Problems = { report() {}, count: 0 }
  let openings = 0
  if (stdin.isTTY && sources.some(({ path }) => path === undefined)) {
    note('Reading pages from the keyboard; end with Ctrl-D. See --help for files.\n')
  }
  return {
    sources,
    output,
    problems,
    progress,
    colors: colorsFor(stdout),
    toTerminal: stdout.isTTY === true,
    signal,
    get over() {
      return signal.aborted || output.closed
    },
    open() {
      openings += 1
      let bytes = 0
      const onBytesAgain = (count: number): void => {
        bytes += count
        progress.step('cleaning again with what sites repeat', bytes, sizeOf(sources) ?? bytes)
      }
      const first = { problems, onBytes: progress.bytes, note: (line: string) => note(`${line}\n`) }
      const heard = openings === 1 ? first : { problems: quiet, onBytes: onBytesAgain }
      const events = { ...heard, signal }
      return {
        pages: readPages(sources, events),
        blocks: (size) => readBlocks(sources, events, size),
        problems: heard.problems,
      }
    },
    note: (line) => note(`${line}\n`),
    async uninterrupted(work) {
      process.removeListener('SIGINT', interrupt)
      try {
        return await work()
      } finally {
        process.once('SIGINT', interrupt)
      }
    },
  }
}

function sizeOf(sources: readonly Source[]): number | undefined {
  let total = 0
  for (const { bytes } of sources) {
    if (bytes === undefined) return undefined
    total += bytes
  }
  return total > 0 ? total : undefined
}

function skipNote(count: number, strict: boolean): string {
  if (strict) return 'Stopped at the first bad input, as --strict asks.'
  return `Skipped ${count} ${count === 1 ? 'page' : 'pages'} of the input; the reasons are above.`
}
