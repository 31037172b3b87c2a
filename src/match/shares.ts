// Shares: work cut into tasks, and what the tasks gave back in their order, whoever did them.

import type { Components } from './components.ts'
import type { Crew } from './crew.ts'
import type { ClusterOptions, ClusterSettings } from './options.ts'
import type { Done, Task } from './tasks.ts'

type Step = Parameters<NonNullable<ClusterOptions['onProgress']>>[0]['step']

/** Documents of one task: enough that giving it out costs little, few enough that threads end together. */
const LEAST_DOCUMENTS = 512
const MOST_DOCUMENTS = 4096
/** Tasks that a step is cut into where that allows. */
const TASKS = 64

/** Tasks of a step that goes over all documents fast: what a task gives back is put together in one thread. */
export const FEW_TASKS = 16

/** Gives tasks out, all at once; what they give back comes in the order of the tasks. */
export type Giver = <T extends Task>(step: Step, tasks: readonly T[]) => AsyncGenerator<Done<T>>

/** Looks at the signal after each task. */
export function createGiver(crew: Crew, { signal, onProgress }: ClusterSettings): Giver {
  return async function* <T extends Task>(step: Step, tasks: readonly T[]) {
    const given = tasks.map((task) => crew.run(task))
    for (const one of given) one.catch(() => {}) // the first that fails is told; the others need not be
    for (let at = 0; at < given.length; at++) {
      signal?.throwIfAborted()
      onProgress?.({ step, done: at, total: given.length })
      yield await given[at]!.catch((error: unknown) => {
        // A task that was stopped knows no reason.
        signal?.throwIfAborted()
        throw error
      })
      // What was taken need not be held until the last is there.
      delete given[at]
    }
    signal?.throwIfAborted()
  }
}

/** Everything that is given back. */
export async function allOf<T>(given: AsyncGenerator<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of given) all.push(one)
  return all
}

/** Ranges of documents, of a usual size or a few of equal size. */
export function rangesOf(count: number, few?: number): { from: number; to: number }[] {
  const size = few === undefined ? taskSize(count) : Math.max(1, Math.ceil(count / few))
  const ranges: { from: number; to: number }[] = []
  for (let from = 0; from < count; from += size) ranges.push({ from, to: Math.min(count, from + size) })
  return ranges
}

function taskSize(documents: number): number {
  return Math.min(MOST_DOCUMENTS, Math.max(LEAST_DOCUMENTS, Math.ceil(documents / TASKS)))
}

/** Components in batches of about so many documents. */
export function batchesOf({ documents, starts }: Components): Components[] {
  const size = taskSize(documents.length)
  const batches: Components[] = []
  for (let from = 0; from + 1 < starts.length; ) {
    let to = from + 1
    while (to + 1 < starts.length && starts[to + 1]! - starts[from]! <= size) to++
    batches.push({
      documents: documents.slice(starts[from]!, starts[to]!),
      starts: starts.slice(from, to + 1).map((start) => start - starts[from]!),
    })
    from = to
  }
  return batches
}
