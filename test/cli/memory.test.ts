// `clean` holds a page at a time, however long the input is and however slowly its results are read.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
/** Lines of 100 kB, most of it a field that passes through: 250 MB of input and as much output. */
const LINES = 2500
const LINE = `${JSON.stringify({ text: 'The tram returned to Nordmole on Monday.', crawl: 'x'.repeat(100_000) })}\n`
/** A process that has cleaned one page holds some 130 MB; one that held its input would pass 380. */
const PEAK_MEGABYTES_MAX = 300
const TIMEOUT_MS = 180_000

it.runIf(existsSync('/proc/self/status'))(
  'memory does not grow with the input',
  async () => {
    const child = spawn(process.execPath, [MAIN, 'clean'])
    let lines = 0
    let peak = 0
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 0x0a) lines += 1
      peak = Math.max(peak, peakOf(child.pid!) ?? 0)
    })
    for (let line = 0; line < LINES; line += 1) {
      if (!child.stdin.write(LINE)) await once(child.stdin, 'drain')
    }
    child.stdin.end()
    const [code] = await once(child, 'close')
    expect([code, lines]).toEqual([0, LINES])
    expect(peak).toBeGreaterThan(50)
    expect(peak).toBeLessThan(PEAK_MEGABYTES_MAX)
  },
  TIMEOUT_MS,
)

it(
  'a reader that does not read stops the work, and its going away ends it',
  async () => {
    const child = spawn(process.execPath, [MAIN, 'clean'])
    child.stdin.on('error', () => {})
    child.stdout.pause()
    let written = 0
    let isBlocked = false
    while (!isBlocked && written < LINES) {
      written += 1
      if (child.stdin.write(LINE)) continue
      isBlocked = await Promise.race([
        once(child.stdin, 'drain').then(() => false),
        new Promise<boolean>((resolve) => setTimeout(resolve, 10_000, true)),
      ])
    }
    expect(isBlocked).toBe(true)
    child.stdout.destroy()
    child.stdin.end()
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
  },
  TIMEOUT_MS,
)

/** Most memory that a process has held, in megabytes; undefined once it is gone. */
function peakOf(pid: number): number | undefined {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000
  } catch {
    return undefined
  }
}
