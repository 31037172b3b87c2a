// How fast matching is, printed beside how right it is.
//   npm run bench:match                              sketching, candidate indexes, growth from 10,000 to 100,000
//   npm run bench:match -- sketch                    sketching beside its peers and its own floors
//   npm run bench:match -- indexes                   sampled shingles beside MinHash bands: recall and speed
//   npm run bench:match -- scale 100000 1000000      growth, step by step (--workers N; --plot FILE.svg)
//   npm run bench:match -- worst 100000              half of the input is made to fill hot buckets

import { cpus, loadavg } from 'node:os'
import { benchIndexes } from './match/indexes.ts'
import { plot, runScale, type ScaleRun } from './match/scale.ts'
import { benchSketching } from './match/sketching.ts'

const USUAL_SIZES = [10_000, 30_000, 100_000]

const [what = 'all', ...rest] = process.argv.slice(2)
const plotAt = rest.indexOf('--plot')
const plotFile = plotAt < 0 ? undefined : rest.splice(plotAt, 2)[1]
const workersAt = rest.indexOf('--workers')
const flags = workersAt < 0 ? [] : rest.splice(workersAt, 2)
const sizes = rest.map(Number).filter((size) => Number.isInteger(size) && size > 0)

console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]!.model}), load ${loadavg()[0]!.toFixed(1)}`)
if (what === 'all' || what === 'sketch') await benchSketching()
if (what === 'all' || what === 'indexes') benchIndexes()
if (what === 'all' || what === 'scale') await grow('usual', sizes.length > 0 ? sizes : USUAL_SIZES)
if (what === 'worst') await grow('worst', sizes.length > 0 ? sizes : [30_000])

async function grow(kind: 'usual' | 'worst', counts: readonly number[]): Promise<void> {
  const runs: ScaleRun[] = []
  for (const count of counts) {
    const run = await runScale(count, kind, flags)
    runs.push(run)
    print(run, runs[0]!)
  }
  if (plotFile !== undefined) await plot(runs, plotFile)
}

function print(run: ScaleRun, first: ScaleRun): void {
  const { count, kind, megabytes, seconds, cpu, gigabytes, precision, recall, load } = run
  const growth = (cpu / first.cpu).toFixed(1)
  console.log(
    `${kind} ${count} articles, ${megabytes.toFixed(0)} MB: ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU ` +
      `(${((cpu / count) * 1e6).toFixed(0)} µs an article, ${growth} × the first), ${gigabytes.toFixed(2)} GB resident, ` +
      `pair precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, load ${load.toFixed(1)}`,
  )
  for (const { step, seconds: clock, cpu: ofThreads, gigabytes: most } of run.steps) {
    console.log(
      `  ${step.padEnd(10)} ${clock.toFixed(1).padStart(6)} s ${ofThreads.toFixed(1).padStart(6)} s of CPU ${most.toFixed(2).padStart(5)} GB`,
    )
  }
}
