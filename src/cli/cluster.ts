// `wiredesk cluster`: pages in, and out comes who has the same story: a line a cluster, a line a page, or a summary.

import { channel } from 'node:diagnostics_channel'
import { createCrewMatcher } from '../match/crew.ts'
import type { ClusterOptions, Story } from '../match/index.ts'
import { resolveClusterOptions } from '../match/options.ts'
import { readWritten, type WrittenReport, writtenOf } from '../match/written.ts'
import { summarize } from '../report/summarize.ts'
import type { Article } from '../types.ts'
import type { CleanFlags } from './clean.ts'
import { MisuseError } from './exit.ts'
import { aloneWith, createPool, findWorker, type LineCrew, type Pool, usualWorkers } from './pool.ts'
import { lineReading, readStories } from './read-stories.ts'
import { checkReportFile, writeReportFile } from './report-file.ts'
import { type Run, type RunFlags, runOver } from './run.ts'
import { createSpool } from './spool.ts'

/** Flags of `cluster` as commander hands them over. */
export interface ClusterFlags extends RunFlags, Pick<CleanFlags, 'mode' | 'sites' | 'workers'> {
  readonly clean: boolean
  readonly threshold?: number
  readonly format?: 'jsonl' | 'members' | 'summary'
  readonly report?: string
}

/** What is compared, in input order. */
export interface Material {
  readonly stories: readonly Story[]
  /** Empty with --no-clean: then nothing was removed here. */
  readonly articles: readonly Article[]
}

/** Runs the command; gives back the exit code. */
export async function runCluster(files: readonly string[], flags: ClusterFlags): Promise<number> {
  const options: ClusterOptions = flags.threshold === undefined ? {} : { threshold: flags.threshold }
  resolveClusterOptions(options)
  if (!flags.clean && (flags.mode !== undefined || flags.sites !== undefined)) {
    throw new MisuseError('expected --mode and --sites without --no-clean: they say how to clean; leave one out')
  }
  if (flags.report !== undefined) await checkReportFile(flags.report)
  const pages = flags.clean ? await openPages(flags) : undefined
  const worker = findWorker()
  const workers = flags.workers ?? usualWorkers()
  return runOver(files, flags, async (run) => {
    const texts = createSpool()
    let pool: Pool | undefined
    try {
      const format = flags.format ?? (run.toTerminal ? 'summary' : 'jsonl')
      const reported = flags.report !== undefined
      // What no format shows costs time and memory.
      const shown = { passages: reported, acrossClusters: reported || format === 'summary' }
      const all: ClusterOptions = { ...options, ...shown, onProgress: drawSteps(run) }
      const settings = resolveClusterOptions(all)
      let crew: LineCrew | undefined
      const matcher = createCrewMatcher(settings, async () => {
        if (worker !== undefined && workers > 1) pool = await createPool(workers, texts, worker)
        crew = pool ?? aloneWith(texts)
        return crew
      })
      const material: Material =
        pages !== undefined
          ? await pages(run, workers)
          : {
              stories: await readStories(
                run,
                texts,
                matcher,
                lineReading(settings, run.signal, () => crew),
              ),
              articles: [],
            }
      if (run.signal.aborted) return
      if (flags.clean) for (const story of material.stories) await matcher.add(texts.put(story))
      const report = await run.uninterrupted(() =>
        matcher.report(format === 'members' && !reported ? 'members' : 'clusters'),
      )
      run.progress.clear()
      await write(report, material, { format, report: flags.report, title: titleOf(files) }, run)
    } finally {
      await pool?.close()
      texts.close()
    }
  })
}

/** How pages are cleaned. Loaded where that is wanted: it is nine tenths of the program. */
async function openPages(flags: ClusterFlags): Promise<(run: Run, workers: number) => Promise<Material>> {
  const { cleanAll, cleanOptionsOf } = await import('./cluster-pages.ts')
  const options = await cleanOptionsOf(flags)
  return (run, workers) => cleanAll(run, options, workers)
}

/** What is written, and where. */
interface Printing {
  readonly format: NonNullable<ClusterFlags['format']>
  readonly report: string | undefined
  /** Of the report. */
  readonly title: string
}

async function write(report: WrittenReport, material: Material, printing: Printing, run: Run): Promise<void> {
  const { stories, articles } = material
  noteIncomparable(report, run)
  // What is read as a whole is read once.
  const isWhole = printing.report !== undefined || printing.format === 'summary'
  const whole = isWhole ? readWritten(report) : undefined
  if (whole !== undefined && printing.report !== undefined) {
    await writeReportFile(printing.report, articles.length > 0 ? articles : stories, whole, printing.title)
    run.note(`Report: ${printing.report}`)
  }
  const shown =
    whole === undefined ? report : writtenOf(whole, printing.format === 'members' ? 'members' : 'clusters', stories)
  const isSummary = whole !== undefined && printing.format === 'summary'
  for (const piece of isSummary ? [summarize(whole, articles)] : inPieces(shown.lines())) {
    await run.output.write(piece)
    if (run.over) break
  }
}

/** Names the report after what was read. */
function titleOf(files: readonly string[]): string {
  const [first = '-', ...others] = files
  if (first === '-') return 'wiredesk report'
  return `${first}${others.length > 0 ? ` and ${others.length} more` : ''} · wiredesk report`
}

/** Says on standard error what stands alone because it could not be compared. It is in the output all the same. */
function noteIncomparable({ skipped }: Pick<WrittenReport, 'skipped'>, run: Run): void {
  if (skipped.length === 0) return
  const reasons = new Map<string, number>()
  for (const { reason } of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const list = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ')
  run.note(`Not comparable, so each alone in a cluster: ${list}.`)
}

/** For those who measure: every report of progress. */
const STEPS = channel('wiredesk:step')

function drawSteps(run: Run): NonNullable<ClusterOptions['onProgress']> {
  return (progress) => {
    run.progress.step(progress.step, progress.done, progress.total)
    if (STEPS.hasSubscribers) STEPS.publish(progress)
  }
}

/** Characters that are written at once. */
const PIECE = 1 << 16

function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = ''
  for (const line of lines) {
    piece += `${line}\n`
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
