// `wiredesk learn`: what each site repeats on its pages, written as a profile that `--sites` reads.

import { createLearner } from '../clean/index.ts'
import { hostOf } from '../clean/site.ts'
import { cleanedPages, readProfile } from './clean.ts'
import { type RunFlags, runOver } from './run.ts'

/** Flags of `learn`. */
export interface LearnFlags extends RunFlags {
  readonly sites?: string
  readonly workers?: number
}

/** Runs the command; gives back the exit code. */
export async function runLearn(files: readonly string[], flags: LearnFlags): Promise<number> {
  const before = flags.sites === undefined ? undefined : await readProfile(flags.sites)
  return runOver(files, flags, async (run) => {
    const learner = createLearner(before)
    for await (const [placed, article] of cleanedPages(run, {}, flags.workers)) {
      const host = typeof placed.page.url === 'string' ? hostOf(placed.page.url) : undefined
      run.progress.page()
      if (host === undefined) {
        run.problems.report(
          placed.place,
          'expected an absolute `url`: its host is the site that repeats are learned for',
        )
        continue
      }
      learner.observe(
        host,
        article.blocks.map(({ text }) => text).filter((text) => text !== ''),
      )
      if (run.over) break
    }
    if (run.signal.aborted) return
    await run.output.write(`${JSON.stringify(learner.profile())}\n`)
  })
}
