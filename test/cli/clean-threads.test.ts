// Threads that clean: the same articles in the same order with any number of them, and what goes wrong is told in turn.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import Tinypool from 'tinypool'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CleanerOptions, cleanHere, type Given, type Outcome } from '../../src/clean-page.ts'
import { type CleanTask, createCleaning, type Returned } from '../../src/cli/clean-threads.ts'
import { WiredeskError } from '../../src/errors.ts'
import type { Page } from '../../src/types.ts'

const PAGES = 40
const ODD_PAGE = 17

function pages(): Page[] {
  return Array.from({ length: PAGES }, (_, number) => ({
    url: `https://harbour${number % 3}.example/${number}`,
    crawler: { depth: number },
    html:
      number === ODD_PAGE
        ? (42 as never)
        : `<nav><a href="/">Home</a> <a href="/tides">Tides</a></nav><h1>Ferry ${number} returns to Skerrin</h1>
           <p>The ferry returned to Skerrin on Monday after ${number} weeks in the yard, the harbour office said.</p>
           <p>Its crew of ${number + 3} had waited for a propeller that no yard on the coast could cast any more.</p>
           <footer>© 2025 Skerrin Post. All rights reserved.</footer>`,
  }))
}

async function* read(all: readonly Page[], failAt = Number.POSITIVE_INFINITY): AsyncGenerator<Given> {
  for (const [at, page] of all.entries()) {
    if (at === failAt) throw new Error('the disk is gone')
    yield { page }
  }
}

const keyOf = (outcome: Outcome): string =>
  outcome instanceof WiredeskError ? `${outcome.code}: ${outcome.message}` : JSON.stringify(outcome)

describe('cleaning in threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-cleaning-'))
  const file = join(folder, 'worker.mjs')
  const pools: Tinypool[] = []
  beforeAll(async () => {
    const entryPoints = [fileURLToPath(new URL('../../src/cli/clean-worker.ts', import.meta.url))]
    await build({ entryPoints, bundle: true, format: 'esm', platform: 'node', outfile: file, logLevel: 'silent' })
  })
  afterAll(async () => {
    for (const pool of pools) await pool.destroy()
    rmSync(folder, { recursive: true })
  })

  /** Cleans in so many threads, the first of the pages here. Tells how many tasks the threads had. */
  function threads(
    size: number,
    withBlocks = true,
  ): { cleaning: ReturnType<typeof createCleaning>; tasks: CleanTask[] } {
    const tasks: CleanTask[] = []
    const start = async () => {
      const pool = new Tinypool({ filename: file, minThreads: size, maxThreads: size, isolateWorkers: false })
      pools.push(pool)
      const run = (task: CleanTask): Promise<readonly Returned[]> => {
        tasks.push(task)
        return pool.run(task)
      }
      return { size, run }
    }
    return { cleaning: createCleaning(start, withBlocks, { batch: 1500, alone: 2000 }), tasks }
  }

  async function outcomes(cleaning: typeof cleanHere, options: CleanerOptions = {}): Promise<string[]> {
    const found: string[] = []
    for await (const [, outcome] of cleaning(read(pages()), options)) found.push(keyOf(outcome))
    return found
  }

  it.each([1, 2, 3])('gives with %i what is given without, in order', async (size) => {
    const { cleaning, tasks } = threads(size)
    const expected = await outcomes(cleanHere)
    expect(expected[ODD_PAGE]).toMatch(/^bad-input: expected/)
    expect(await outcomes(cleaning)).toEqual(expected)
    expect(tasks.length).toBeGreaterThan(5)
    expect(tasks.flatMap((task) => task.pages.map(({ page }) => page)).some((page) => 'crawler' in page)).toBe(false)
  })

  it('takes other options for a second run in the same threads', async () => {
    const { cleaning } = threads(2)
    const [plain, ruled] = [{}, { sites: { 'harbour1.example': { remove: [{ text: 'Its crew of' }] } } }]
    for (const options of [plain, ruled, plain])
      expect(await outcomes(cleaning, options)).toEqual(await outcomes(cleanHere, options))
    expect(await outcomes(cleanHere, ruled)).not.toEqual(await outcomes(cleanHere, plain))
  })

  it('leaves the ledger out where nobody reads it', async () => {
    const { cleaning } = threads(2, false)
    let last: Outcome | undefined
    for await (const [, outcome] of cleaning(read(pages()), {})) last = outcome
    expect(last).toMatchObject({ title: 'Ferry 39 returns to Skerrin', blocks: [] })
  })

  it('gives back what was read before the source failed, and then fails', async () => {
    const { cleaning } = threads(2)
    let given = 0
    const run = async (): Promise<void> => {
      for await (const _ of cleaning(read(pages(), 30), {})) given += 1
    }
    await expect(run()).rejects.toThrow('the disk is gone')
    expect(given).toBe(30)
  })

  it('starts no threads for a few pages', async () => {
    const start = (): never => {
      throw new Error('expected no start')
    }
    const cleaning = createCleaning(start, true)
    expect(await outcomes(cleaning)).toEqual(await outcomes(cleanHere))
  })
})
