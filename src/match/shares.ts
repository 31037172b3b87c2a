// Shares: work cut into tasks, and what the tasks gave back in their order, whoever did them.

import type { Components } from './components.ts'
import type { Crew } from './crew.ts'
import type { ClusterOptions, ClusterSettings } from './options.ts'
import type { Done, Task } from './tasks.ts'

type Step = Parameters<NonNullable<ClusterOptions['onProgress']>>[0]['step']

/** Documents of one task. */
const DOCUMENTS = 512

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
      yield await given[at]!
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

/** Ranges of documents. */
export function rangesOf(count: number): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  for (let from = 0; from < count; from += DOCUMENTS) ranges.push({ from, to: Math.min(count, from + DOCUMENTS) })
  return ranges
}

/** Components in batches of about so many documents. */
export function batchesOf({ documents, starts }: Components): Components[] {
  const batches: Components[] = []
  for (let from = 0; from + 1 < starts.length; ) {
    let to = from + 1
    while (to + 1 < starts.length && starts[to + 1]! - starts[from]! <= DOCUMENTS) to++
    batches.push({
      documents: documents.slice(starts[from]!, starts[to]!),
      starts: starts.slice(from, to + 1).map((start) => start - starts[from]!),
    })
    from = to
  }
  return batches
}
