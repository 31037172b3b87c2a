// Pool: the threads of a run (tinypool), as the match chapter's crew.

import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Tinypool } from 'tinypool'
import type { Crew } from '../match/crew.ts'
import { openStop } from '../match/stop.ts'
import { createPerformer, type Done, type Task } from '../match/tasks.ts'
import { openTexts, type SharedTexts, type Spool } from './spool.ts'
import { createLineReader, type LinesRead, type LinesTask } from './story-lines.ts'

/** More threads wait for each other: what they find is put together in one. */
const MOST_WORKERS = 8

/** A crew that reads lines, too. */
export interface LineCrew extends Crew {
  readLines(task: LinesTask): Promise<LinesRead>
}

/** Threads of a run. */
export interface Pool extends LineCrew {
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>
}

/** Threads that are used unless the caller says how many: one for each processor that this process may use. */
export function usualWorkers(): number {
  return Math.min(MOST_WORKERS, availableParallelism())
}

/** Starts threads that run `file` and read texts from the spool. */
export async function createPool(size: number, spool: Spool, file: string): Promise<Pool> {
  const threads = await startThreads(size, file)
  return {
    size,
    run: <T extends Task>(task: T): Promise<Done<T>> => threads.run(task),
    readLines: (task) => threads.run(task, { transferList: [task.block.bytes.buffer as ArrayBuffer] }),
    shareTexts: (stories) => spool.share(stories),
    close: () => threads.destroy(),
  }
}

/** Starts threads that run `file`. */
export async function startThreads(size: number, file: string): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool')
  return new Tinypool({ filename: file, minThreads: size, maxThreads: size, isolateWorkers: false })
}

/** No threads: each task is done here, and what else waits for its turn (a signal) comes between two tasks. */
export function aloneWith(spool: Spool): LineCrew {
  const perform = createPerformer((texts) => openTexts(texts as SharedTexts))
  let readLines: ReturnType<typeof createLineReader> | undefined
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Result): Promise<Result> => {
    const done = last.then(() => nextTurn()).then(work)
    last = done.catch(() => {})
    return done
  }
  return {
    size: 1,
    run: <T extends Task>(task: T): Promise<Done<T>> => inTurn(() => perform(task)),
    readLines: ({ settings, stop, block }) => {
      readLines ??= createLineReader(settings, openStop(stop))
      const read = readLines
      return inTurn(() => read(block))
    },
    shareTexts: (stories) => spool.share(stories),
  }
}

/**
 * A built worker: this file is bundled into a chunk beside the folder `cli`, or into that folder. Undefined where
 * nothing was built, as loaders of TypeScript are not in effect in threads: then one thread does all.
 */
export function findWorker(name: 'worker' | 'clean-worker' = 'worker'): string | undefined {
  const places = [`./cli/${name}.js`, `./${name}.js`].map((path) => fileURLToPath(new URL(path, import.meta.url)))
  return places.find((place) => existsSync(place))
}
