// The core runs wherever JavaScript does: bundled for browsers it is run in a context that has the web's own globals and
// nothing of Node, in a worker thread, in a worker of a real browser, and in Bun and Deno where the machine has them. Each
// is a binary of some hundred megabytes, so .ci/run brings them rather than package.json; there nothing may skip.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SAMPLE_PAGES, TRAM_STORY } from './cli/sample-pages.ts'
import { FOUND_BROWSER, hasCommand, missing } from './machine.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TIMEOUT_MS = 180_000
const folder = mkdtempSync(join(tmpdir(), 'wiredesk-runtime-'))
const pages = JSON.stringify(SAMPLE_PAGES)
/** What every runtime is asked; `wiredesk` is the module. */
const TASK = `(() => {
  const articles = ${pages}.map(({ id, url, html }) => wiredesk.clean({ html }, { id, url }))
  const { clusters } = wiredesk.cluster(articles)
  return JSON.stringify([articles[0].text, clusters.map(({ members }) => members.length)])
})()`
const ANSWER = JSON.stringify([TRAM_STORY.join('\n\n'), [2, 1]])
let script = ''
if (FOUND_BROWSER === undefined) missing('Chromium')

beforeAll(async () => {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('expected dist, got none, run npm run build')
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'dist/index.js')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'wiredesk',
    platform: 'browser', // a Node module anywhere in the core would be an error here
    charset: 'utf8',
    logLevel: 'error',
  })
  script = outputFiles[0]!.text
}, TIMEOUT_MS)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the core', { timeout: TIMEOUT_MS }, () => {
  it('needs nothing but the language, TextDecoder, TextEncoder, URL and atob', () => {
    const context = createContext({ TextDecoder, TextEncoder, URL, atob })
    expect(runInContext('[typeof process, typeof Buffer, typeof require].join()', context)).toBe(
      'undefined,undefined,undefined',
    )
    expect(runInContext(`${script}\n${TASK}`, context)).toBe(ANSWER)
  })

  it('runs in a worker thread', async () => {
    const source = `import * as wiredesk from ${JSON.stringify(join(ROOT, 'dist/index.js'))}
import { parentPort } from 'node:worker_threads'
parentPort.postMessage(${TASK})`
    writeFileSync(join(folder, 'worker.mjs'), source)
    const worker = new Worker(join(folder, 'worker.mjs'))
    expect(await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject))).toBe(ANSWER)
  })

  it.runIf(FOUND_BROWSER)("runs in a browser's worker", async () => {
    const browser = await chromium.launch({ executablePath: FOUND_BROWSER!, args: ['--no-sandbox'] })
    try {
      const page = await browser.newPage()
      const answer = await page.evaluate(
        `new Promise((resolve, reject) => {
          const blob = new Blob([${JSON.stringify(`${script}\npostMessage(${TASK})`)}], { type: 'text/javascript' })
          const worker = new Worker(URL.createObjectURL(blob))
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = ({ message }) => reject(new Error(message))
        })`,
      )
      expect(answer).toBe(ANSWER)
    } finally {
      await browser.close()
    }
  })

  it.runIf(hasCommand('bun', '--version'))('runs in Bun', () => {
    expect(execFileSync('bun', [moduleFile()], { encoding: 'utf8' })).toBe(`${ANSWER}\n`)
  })

  it.runIf(hasCommand('deno', '--version'))('runs in Deno', () => {
    const flags = ['run', '--no-remote', '--node-modules-dir=manual', '--allow-read', '--allow-env']
    expect(execFileSync('deno', [...flags, moduleFile()], { encoding: 'utf8' })).toBe(`${ANSWER}\n`)
  })
})

/** A module that prints the answer, for runtimes that take a file. */
function moduleFile(): string {
  const file = join(folder, 'task.mjs')
  writeFileSync(file, `${script}\nconsole.log(${TASK})\n`)
  return file
}
