// Clean pool: the threads of a run that cleans. A file of its own, as it brings the whole of cleaning, which takes a quarter of
// a second to load: comparing needs none of it.

import type { Tinypool } from 'tinypool'
import type { Cleaning } from '../clean-page.ts'
import { type CleanCrew, createCleaning } from './clean-threads.ts'
import { findWorker, startThreads, usualWorkers } from './pool.ts'

/** Cleaning by so many threads, which are started when there is enough to do. `close` ends them. */
export function openCleaning(
  workers: number = usualWorkers(),
  withBlocks = true,
): { cleaning: Cleaning; close(): Promise<void> } {
  let threads: Tinypool | undefined
  const start = async (): Promise<CleanCrew | undefined> => {
    const file = findWorker('clean-worker')
    if (file === undefined || workers === 1) return undefined
    const started = await startThreads(workers, file)
    threads = started
    return { size: workers, run: (task) => started.run(task) }
  }
  return { cleaning: createCleaning(start, withBlocks), close: async () => threads?.destroy() }
}
