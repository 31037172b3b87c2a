// Runs the built command line in a process of its own and says on descriptor 3 what that cost, step by step.

import { subscribe } from 'node:diagnostics_channel'
import { writeSync } from 'node:fs'

/** Milliseconds between two looks at the memory. */
const LOOK_EVERY = 250

const [main, ...args] = process.argv.slice(2)
const steps = []

/** Since the beginning: seconds, and seconds of all threads. */
function spent() {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  return { seconds: performance.now() / 1000, cpu: (userCPUTime + systemCPUTime) / 1e6 }
}

function begin(step) {
  const last = steps.at(-1)
  if (last?.step === step) return
  look()
  const now = spent()
  if (last !== undefined) Object.assign(last, { seconds: now.seconds - last.seconds, cpu: now.cpu - last.cpu })
  steps.push({ step, ...now, gigabytes: 0 })
  look()
}

function look() {
  const last = steps.at(-1)
  if (last !== undefined) last.gigabytes = Math.max(last.gigabytes, process.memoryUsage.rss() / 2 ** 30)
}

let looked = performance.now()
subscribe('wiredesk:step', ({ step }) => {
  begin(step)
  if (performance.now() - looked < LOOK_EVERY) return
  looked = performance.now()
  look()
})
setInterval(look, LOOK_EVERY).unref()
begin('read')
process.argv = [process.argv[0], main, ...args]
process.on('exit', () => {
  begin('end')
  const { maxRSS } = process.resourceUsage()
  writeSync(3, JSON.stringify({ ...spent(), gigabytes: maxRSS / 2 ** 20, steps: steps.slice(0, -1) }))
})
await import(main)
