// `wiredesk learn`: what each site repeats on its pages, written as a profile that `--sites` reads.

import { createLearner } from '../clean/index.ts'
import { hostOf } from '../clean/site.ts'
import { cleanedPages, readProfile } from './clean.ts'
import type { PlacedPage } from './input.ts'
import { type Run, type RunFlags, runOver } from './run.ts'

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
    for await (const [{ host }, article] of cleanedPages(run, hostedPages(run), {}, flags.workers)) {
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

/** Pages of which the site is known; the others are reported, and need not be cleaned. */
async function* hostedPages(run: Run): AsyncGenerator<PlacedPage & { readonly host: string }> {
  for await (const placed of run.open().pages) {
    const host = typeof placed.page.url === 'string' ? hostOf(placed.page.url) : undefined
    run.progress.page()
    if (host !== undefined) yield { ...placed, host }
    else
      run.problems.report(placed.place, 'expected an absolute `url`: its host is the site that repeats are learned for')
  }
}
