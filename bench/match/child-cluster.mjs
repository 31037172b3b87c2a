// Runs the built command line in a process of its own and says on descriptor 3 what that cost.

import { writeSync } from 'node:fs'

const [main, ...args] = process.argv.slice(2)
const start = performance.now()
process.argv = [process.argv[0], main, ...args]
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const cpu = (userCPUTime + systemCPUTime) / 1e6
  writeSync(3, JSON.stringify({ seconds: (performance.now() - start) / 1000, cpu, gigabytes: maxRSS / 1024 / 1024 }))
})
await import(main)
