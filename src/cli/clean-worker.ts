// A thread that cleans: does the tasks of one run.

import { createCleaner, outcomeOf, type PageCleaner } from '../clean-page.ts'
import { WiredeskError } from '../errors.ts'
import type { CleanTask, Returned, SharedOptions } from './clean-threads.ts'

/** The cleaner of the options that came last. */
const last: { number: number; cleanPage: PageCleaner } = { number: -1, cleanPage: createCleaner() }

/** Called by the pool with a task of its queue. */
export default function work({ options, pages, withBlocks }: CleanTask): Returned[] {
  const cleanPage = cleanerOf(options)
  return pages.map((given) => {
    const outcome = outcomeOf(given, cleanPage)
    if (outcome instanceof WiredeskError) return { code: outcome.code, message: outcome.message }
    return withBlocks ? outcome : { ...outcome, blocks: [] }
  })
}

function cleanerOf({ number, json }: SharedOptions): PageCleaner {
  if (last.number !== number) {
    // Decoders refuse shared memory.
    last.cleanPage = createCleaner(JSON.parse(new TextDecoder().decode(Uint8Array.from(json))))
    last.number = number
  }
  return last.cleanPage
}
