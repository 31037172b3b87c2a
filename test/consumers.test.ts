// The package as it is published: packed, installed in an empty folder, and used from ES modules, CommonJS, TypeScript and
// the shell. npm takes what it needs from its cache where it can.

import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Packing and installing, on a busy machine. */
const TIMEOUT_MS = 300_000
const folder = mkdtempSync(join(tmpdir(), 'wiredesk-consumer-'))
let packed: readonly string[] = []

async function inFolder(command: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd: folder, maxBuffer: 1 << 26 })
  return stdout
}

function save(name: string, source: string): string {
  writeFileSync(join(folder, name), source)
  return join(folder, name)
}

beforeAll(async () => {
  const listing = await inFolder('npm', 'pack', ROOT, '--ignore-scripts', '--json')
  const [{ filename, files }] = JSON.parse(listing) as [{ filename: string; files: { path: string }[] }]
  packed = files.map(({ path }) => path)
  save('package.json', '{ "name": "consumer", "private": true }')
  await inFolder('npm', 'install', `./${filename}`, '--prefer-offline', '--no-audit', '--no-fund')
}, TIMEOUT_MS)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const USE = `const { title, text } = clean('<h1>Tram returns</h1><p>The tram returned to Nordmole on Monday.</p>')
const { clusters } = cluster([{ id: 'a', text }, { id: 'b', text }])
console.log(clusters.length, clusters[0]?.members.length, text)`
const PRINTS = '1 2 The tram returned to Nordmole on Monday.\n'

describe('the packed package', { timeout: TIMEOUT_MS }, () => {
  it('holds what is built, the documents and nothing else', () => {
    const others = packed.filter((path) => !/^dist\/[\w./-]+\.(?:c?js|d\.c?ts)$/.test(path)).sort()
    expect(others).toEqual([
      'CHANGELOG.md',
      'DESIGN.md',
      'LICENSE',
      'README.md',
      'SKETCH.md',
      'THIRD-PARTY.md',
      'package.json',
    ])
  })

  it('is used from ES modules', async () => {
    const file = save(
      'use.mjs',
      `import { clean } from 'wiredesk/clean'\nimport { cluster } from 'wiredesk/match'\n${USE}`,
    )
    expect(await inFolder(process.execPath, file)).toBe(PRINTS)
  })

  it('is used from CommonJS', async () => {
    const file = save('use.cjs', `const { clean, cluster } = require('wiredesk')\n${USE}`)
    expect(await inFolder(process.execPath, file)).toBe(PRINTS)
  })

  it.each([
    ['node16', 'use.mts'],
    ['node16', 'use.cts'],
    ['bundler', 'use.ts'],
  ])('has its types in TypeScript, strict, moduleResolution %s, %s', async (resolution, name) => {
    const source = `import { type Article, clean, cluster, type ClusterReport, WiredeskError } from 'wiredesk'
import type { SiteProfile } from 'wiredesk/clean'
import { compare, type Relation } from 'wiredesk/match'
const article: Article = clean('Words.', { mode: 'recall' })
const report: ClusterReport = cluster([{ ...article, id: 'a' }])
const relation: Relation | undefined = compare({ id: 'a', text: 'a' }, { id: 'b', text: 'b' })
export const profile: SiteProfile | undefined = undefined
// @ts-expect-error A mode is one of three words.
clean('Words.', { mode: 'fast' })
console.log(report.clusters[0]?.id, relation?.kind, new WiredeskError('bad-input', '').code)
`
    const kind = resolution === 'bundler' ? 'esnext' : 'node16'
    const flags = ['--strict', '--noEmit', '--target', 'es2022', '--module', kind, '--moduleResolution', resolution]
    await inFolder(process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), ...flags, save(name, source))
  })

  it('is used from the shell', async () => {
    const command = join(folder, 'node_modules/.bin/wiredesk')
    expect(await inFolder(command, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
    save('story.txt', 'The tram returned to Nordmole on Monday, two years after a landslide buried the line.\n')
    expect(await inFolder(command, 'clean', 'story.txt', '--format', 'text')).toContain('two years after a landslide')
  })
})
