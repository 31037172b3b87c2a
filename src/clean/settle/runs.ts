// Runs of blocks that stand near each other.

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
