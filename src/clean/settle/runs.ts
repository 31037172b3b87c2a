// Indices of blocks: one after the other, and in runs that stand near each other.

/** The indices from one to before another. */
export const range = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, k) => from + k)

/** Ascending indices in runs: within one the next is no further than `apart`. */
export function runsOf(indices: readonly number[], apart: number): number[][] {
  const runs: number[][] = []
  for (const index of indices) {
    const run = runs.at(-1)
    if (run && index - run.at(-1)! <= apart) run.push(index)
    else runs.push([index])
  }
  return runs
}
