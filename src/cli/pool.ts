// Pool: the threads of a run (tinypool), as the match chapter's crew.

import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Crew } from '../match/crew.ts'
import type { Done, Task } from '../match/tasks.ts'
import type { Spool } from './spool.ts'

/** More threads wait for each other: grouping and the report are done in one. */
const MOST_WORKERS = 8

/** Threads of a run. */
export interface Pool extends Crew {
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>
}

/** Threads that are used unless the caller says how many: one for each processor that this process may use. */
export function usualWorkers(): number {
  return Math.min(MOST_WORKERS, availableParallelism())
}

/** Starts threads that run `file` and read texts from the spool. */
export async function createPool(size: number, spool: Spool, file: string): Promise<Pool> {
  const { Tinypool } = await import('tinypool')
  const threads = new Tinypool({ filename: file, minThreads: size, maxThreads: size, isolateWorkers: false })
  return {
    size,
    run: <T extends Task>(task: T): Promise<Done<T>> => threads.run(task),
    shareTexts: (stories) => spool.share(stories),
    close: () => threads.destroy(),
  }
}

/**
 * The built worker: this file is bundled into a chunk beside the folder `cli`, or into that folder. Undefined where
 * nothing was built, as loaders of TypeScript are not in effect in threads: then one thread does all.
 */
export function findWorker(): string | undefined {
  const places = ['./cli/worker.js', './worker.js'].map((name) => fileURLToPath(new URL(name, import.meta.url)))
  return places.find((place) => existsSync(place))
}
