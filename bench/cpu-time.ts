// Processor time of this process: on a busy machine the clock on the wall times the neighbours too.

/** Milliseconds of all threads so far, the collector's included. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds that the fastest of several runs took: the one that the rest of the machine disturbed least. */
export function fastest(run: () => unknown, rounds: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = cpuTime()
    run()
    best = Math.min(best, cpuTime() - start)
  }
  return best
}

/** What any reader of text pays at least: one pass over its units. The sum keeps the compiler from dropping the loop. */
export function readEachUnit(text: string): number {
  let total = 0
  for (let at = 0; at < text.length; at++) total = (total + text.charCodeAt(at)) | 0
  return total
}

/** Runs of a pass that are timed together, since one is too short for the clock. */
const PASSES = 20

/** Milliseconds of one pass over a text. */
export function passTime(text: string, rounds: number): number {
  const repeats = text.length > 1_000_000 ? 1 : PASSES
  const run = (): number => {
    let total = 0
    for (let pass = 0; pass < repeats; pass++) total += readEachUnit(text)
    return total
  }
  return fastest(run, rounds) / repeats
}
