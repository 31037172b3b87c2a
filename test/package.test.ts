// The built package as its users get it: both module systems, every entry, no Node module in the core.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ENTRIES = ['wiredesk', 'wiredesk/clean', 'wiredesk/match']
const folder = mkdtempSync(join(tmpdir(), 'wiredesk-package-'))

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('expected dist, got none, run npm run build')
  execFileSync('mkdir', ['-p', join(folder, 'node_modules')])
  symlinkSync(ROOT, join(folder, 'node_modules/wiredesk'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a module in the folder that has the package installed. */
function run(name: string, source: string): string {
  writeFileSync(join(folder, name), source)
  return execFileSync(process.execPath, [join(folder, name)], { encoding: 'utf8' })
}

describe('module systems', () => {
  it.each(ENTRIES)('%s exports the same names to import and to require', (entry) => {
    const print = 'process.stdout.write(Object.keys(names).filter((key) => key !== "default").sort().join())'
    const imported = run('names.mjs', `import * as names from '${entry}'; ${print}`)
    const required = run('names.cjs', `const names = require('${entry}'); ${print}`)
    expect(imported.split(',').length).toBeGreaterThan(4)
    expect(required).toBe(imported)
  })

  it('both give the same article', () => {
    const body = "const { text } = clean('<p>The tram returned to Nordmole on Monday.</p>'); process.stdout.write(text)"
    const imported = run('clean.mjs', `import { clean } from 'wiredesk/clean'; ${body}`)
    expect(run('clean.cjs', `const { clean } = require('wiredesk/clean'); ${body}`)).toBe(imported)
    expect(imported).toContain('Nordmole')
  })
})

describe('what is built', () => {
  it('has patterns where the source has patterns, which a constructor would make anew at every call', () => {
    const built = readdirSync(join(ROOT, 'dist')).filter((name) => /^chunk-.*\.c?js$/.test(name))
    const sources = built.map((name) => readFileSync(join(ROOT, 'dist', name), 'utf8'))
    expect(sources.join('').match(/\/[^/\n]*\\p\{L\}[^/\n]*\/[a-z]*u/g)?.length).toBeGreaterThan(20)
    expect(sources.flatMap((source) => source.match(/new RegExp\(["'][^\n]{0,80}\\p\{/g) ?? [])).toEqual([])
  })
})

describe('what is loaded', () => {
  const chunksOf = (entry: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(entry)) return seen
    seen.add(entry)
    const source = readFileSync(join(ROOT, 'dist', entry), 'utf8')
    for (const [, target] of source.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      chunksOf(join(entry, '..', target!), seen)
    return seen
  }
  const importsOf = (entry: string): string[] =>
    [...chunksOf(entry)].flatMap((chunk) =>
      [
        ...readFileSync(join(ROOT, 'dist', chunk), 'utf8').matchAll(
          /^(?:import|export)\s[^;]*?from\s*["']([^."'][^"']*)["']/gm,
        ),
      ].map((match) => match[1]!),
    )

  it('wiredesk/match loads no HTML parser and nothing else', () => {
    expect(importsOf('match/index.js')).toEqual([])
  })

  it('the core uses no Node module', () => {
    const nodeModules = importsOf('index.js').filter((name) => name.startsWith('node:') || name === 'fs')
    expect(nodeModules).toEqual([])
    expect(importsOf('index.js')).toContain('cheerio/slim')
  })
})

describe('what is built in', () => {
  it('is named in THIRD-PARTY.md', () => {
    const files = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
    const sources = files
      .filter((name) => /\.c?js$/.test(name))
      .map((name) => readFileSync(join(ROOT, 'dist', name), 'utf8'))
    const paths = sources.flatMap((source) => [...source.matchAll(/^ *\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm)])
    const names = [...new Set(paths.map((match) => match[1]!))]
    expect(names).toContain('franc')
    const terms = readFileSync(join(ROOT, 'THIRD-PARTY.md'), 'utf8')
    expect(names.filter((name) => !terms.includes(`[${name}](`))).toEqual([])
  })
})
