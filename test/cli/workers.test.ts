// Threads: the report is the same with any number of them, whatever is laid aside, and what goes wrong in one is told.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type PluginBuild } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aloneWith, createPool, type Pool } from '../../src/cli/pool.ts'
import { createSpool } from '../../src/cli/spool.ts'
import { createLineReader } from '../../src/cli/story-lines.ts'
import { createCrewMatcher } from '../../src/match/crew.ts'
import { type ClusterOptions, type ClusterReport, cluster, type Story } from '../../src/match/index.ts'
import { resolveClusterOptions, sketchSettingsOf } from '../../src/match/options.ts'
import { readWritten } from '../../src/match/written.ts'
import { noisy, prose, tale, words } from '../match/invented.ts'

/** Whole, cut, noisy and wrapped copies, outlets' furniture, one form with other facts, texts that no UTF-8 can hold. */
function stories(): Story[] {
  const made: Story[] = []
  for (let number = 0; number < 120; number++) {
    const text = tale(number % 23)
    const outlet = number % 7
    const form = [
      text,
      text.slice(0, Math.floor(text.length * 0.6)),
      noisy(text, number),
      `${text}\n\n${prose(words(900 + number, 60))}`,
      text.toUpperCase(),
      number < 60 ? '' : `${text} \ud800`,
      `Shares of ${words(number, 1)[0]} rose ${number} percent to ${number * 7} on Monday. ${prose(words(77, 120))}`,
    ]
    const furniture = outlet < 3 ? `\n\n${prose(words(5000 + outlet, 30))}` : ''
    made.push({
      id: `s${number}`,
      url: `https://o${outlet}.example/${number}`,
      title: `Title ${number % 23}`,
      published: new Date(Date.UTC(2026, 0, 1 + (number % 9))).toISOString(),
      ...(number % 4 === 0 && { dateline: { raw: text.slice(0, 12), agency: 'Agency' } }),
      text: `${form[number % form.length]}${furniture}`,
    })
  }
  return made
}

/** The pool's own module, not a copy of it: what is handed over is known by a symbol of that. */
function withPoolOutside(bundle: PluginBuild): void {
  bundle.onResolve({ filter: /^tinypool$/ }, () => ({ path: import.meta.resolve('tinypool'), external: true }))
}

describe('threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-workers-'))
  const file = join(folder, 'worker.mjs')
  beforeAll(async () => {
    const entryPoints = [fileURLToPath(new URL('../../src/cli/worker.ts', import.meta.url))]
    const plugins = [{ name: 'pool', setup: withPoolOutside }]
    await build({
      entryPoints,
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile: file,
      logLevel: 'silent',
      plugins,
    })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Clusters in so many threads; tells how many tasks they did. */
  async function inThreads(
    given: readonly Story[],
    size: number,
    { held, ...options }: ClusterOptions & { held?: number } = {},
  ): Promise<{ report: ClusterReport; tasks: Map<string, number> }> {
    const spool = createSpool(held)
    const pools: Pool[] = []
    const tasks = new Map<string, number>()
    try {
      const matcher = createCrewMatcher(
        resolveClusterOptions(options),
        async () => {
          const pool = await createPool(size, spool, file)
          pools.push(pool)
          const run: Pool['run'] = (task) => {
            tasks.set(task.kind, (tasks.get(task.kind) ?? 0) + 1)
            return pool.run(task)
          }
          return { ...pool, run }
        },
        { characters: 20_000, alone: 1 },
      )
      for (const story of given) await matcher.add(typeof story.text === 'string' ? spool.put(story) : story)
      return { report: readWritten(await matcher.report()), tasks }
    } finally {
      for (const pool of pools) await pool.close()
      spool.close()
    }
  }

  const given = stories()
  const alone = cluster(given)

  it('say what one thread says, byte for byte', async () => {
    expect(alone.clusters.some(({ copies }) => copies > 2)).toBe(true)
    expect(alone.dropped.some(({ reason }) => reason === 'outlet-repeat')).toBe(true)
    for (const size of [1, 2, 3]) {
      const { report, tasks } = await inThreads(given, size)
      expect(JSON.stringify(report)).toBe(JSON.stringify(alone))
      expect(tasks.get('read')).toBeGreaterThan(3)
      expect(tasks.get('repeats')).toBe(size)
      expect(tasks.get('invert')).toBe(size)
      expect(tasks.get('tell')).toBeGreaterThan(0)
      expect(tasks.get('link')).toBeGreaterThan(0)
    }
  })

  it('read texts from memory, from the file, and from both', async () => {
    for (const held of [0, 30_000]) {
      const { report } = await inThreads(given, 2, { held })
      expect(report).toEqual(alone)
    }
  })

  it('leave to the caller what only the caller can do', async () => {
    const options: ClusterOptions = { similarity: (a, b) => (a.title === b.title ? 1 : 0), furnitureRepeats: 0 }
    const { report, tasks } = await inThreads(given, 2, options)
    expect(report).toEqual(cluster(given, options))
    expect(tasks.has('link')).toBe(false)
  })

  it('are not started for little', async () => {
    const { report, tasks } = await inThreads(given.slice(0, 3), 2)
    expect(report).toEqual(cluster(given.slice(0, 3)))
    expect(tasks.size).toBe(0)
  })

  it('stop when the signal says so', async () => {
    const controller = new AbortController()
    const onProgress: ClusterOptions['onProgress'] = ({ step }) => {
      if (step === 'verify') controller.abort(new Error('enough'))
    }
    await expect(inThreads(given, 2, { signal: controller.signal, onProgress })).rejects.toThrow('enough')
  })

  it.each(['read', 'repeats', 'invert', 'link', 'leads', 'parts', 'tell'])(
    'stop in the middle of a task: %s',
    async (kind) => {
      const controller = new AbortController()
      const spool = createSpool()
      const crew = aloneWith(spool)
      const told: Promise<unknown>[] = []
      const run: typeof crew.run = (task) => {
        const done = crew.run(task)
        if (task.kind !== kind) return done
        // It was given out: only what it looks at itself can stop it.
        controller.abort(new Error('enough'))
        told.push(done.catch((error: Error) => error.message))
        return done
      }
      const settings = resolveClusterOptions({ signal: controller.signal })
      const batching = { characters: 20_000, alone: 1 }
      const matcher = createCrewMatcher(settings, async () => ({ ...crew, run }), batching)
      const clustered = async (): Promise<unknown> => {
        for (const story of given) await matcher.add(spool.put(story))
        return matcher.report()
      }
      await expect(clustered()).rejects.toThrow('enough')
      expect(new Set(await Promise.all(told))).toEqual(new Set(['stopped']))
      spool.close()
    },
  )

  it('stop in the middle of a block of lines', () => {
    let looks = 0
    const signal = {
      throwIfAborted() {
        if (++looks > 3) throw new Error('enough')
      },
    }
    const lines = given.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`)
    const bytes = new TextEncoder().encode(lines.join(''))
    const ends = Uint32Array.from(lines, (_, at) => Buffer.byteLength(lines.slice(0, at + 1).join('')))
    const read = createLineReader(sketchSettingsOf(resolveClusterOptions({})), signal)
    expect(() => read({ first: 1, bytes, ends, tooLong: [] })).toThrow('enough')
    expect(looks).toBe(4)
  })

  it('tell of what is no story, and of ids that come again', async () => {
    await expect(inThreads([{ id: 'a' } as Story], 2)).rejects.toThrow('expected `text`')
    await expect(inThreads([...given, given[0]!], 2)).rejects.toThrow('expected unique ids')
  })
})
