// The import directions of DESIGN.md: index → pipeline → chapter → step → lexicon, types, errors.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

interface SourceFile {
  path: string
  text: string
  /** Paths of imported files, relative to src, and names of imported packages. */
  files: string[]
  packages: string[]
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map(readSource)

function readSource(path: string): SourceFile {
  const text = readFileSync(join(SRC, path), 'utf8')
  const targets = [
    ...text.matchAll(/^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm),
  ].map((match) => match[1] ?? match[2] ?? match[3]!)
  const local = targets.filter((target) => target.startsWith('.'))
  return {
    path,
    text,
    files: local.map((target) => relative(SRC, join(SRC, dirname(path), target))),
    packages: targets.filter((target) => !target.startsWith('.')),
  }
}

const within = (folder: string): SourceFile[] => files.filter(({ path }) => path.startsWith(folder))
const offences = (sources: readonly SourceFile[], forbidden: (target: string) => boolean): string[] =>
  sources.flatMap(({ path, files: targets, packages }) =>
    [...targets, ...packages].filter(forbidden).map((target) => `${path} → ${target}`),
  )

describe('import directions', () => {
  it('the files are found', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files.flatMap(({ files: targets }) => targets).length).toBeGreaterThan(50)
  })

  it('every imported file exists', () => {
    const known = new Set(files.map(({ path }) => path))
    expect(offences(files, (target) => target.endsWith('.ts') && !known.has(target))).toEqual([])
  })

  it('match knows nothing of clean, and clean nothing of match', () => {
    expect(offences(within('match/'), (target) => /^(?:clean|cli|report|pipeline)\b/.test(target))).toEqual([])
    expect(offences(within('clean/'), (target) => /^(?:match|cli|report|pipeline)\b/.test(target))).toEqual([])
  })

  it('only read-html imports cheerio', () => {
    const others = files.filter(({ path }) => path !== 'clean/read-html.ts')
    expect(offences(others, (target) => target.startsWith('cheerio'))).toEqual([])
  })

  it('the core uses no node: module', () => {
    const core = files.filter(({ path }) => !path.startsWith('cli/'))
    expect(offences(core, (target) => target.startsWith('node:'))).toEqual([])
  })

  it('nobody imports the shop window, and only the command line imports the command line', () => {
    expect(offences(files, (target) => target === 'index.ts').filter((line) => !line.startsWith('cli/'))).toEqual([])
    const others = files.filter(({ path }) => !path.startsWith('cli/'))
    expect(offences(others, (target) => target.startsWith('cli/'))).toEqual([])
  })

  it('the lexicon is data: it imports types and itself', () => {
    const allowed = /^(?:clean\/lexicon\/|types\.ts$)/
    expect(offences(within('clean/lexicon/'), (target) => !allowed.test(target))).toEqual([])
  })

  it('no file imports itself in a circle', () => {
    const byPath = new Map(files.map((file) => [file.path, file]))
    const valueTargets = ({ text, path }: SourceFile): string[] =>
      [...text.matchAll(/^(?:import|export)\s(?!type\b)[^'"]*?from\s+'(\.[^']+)'/gm)].map((match) =>
        relative(SRC, join(SRC, dirname(path), match[1]!)),
      )
    const reaches = (from: string, to: string, seen: Set<string>): boolean =>
      valueTargets(byPath.get(from)!).some((next) => {
        if (next === to) return true
        if (seen.has(next) || !byPath.has(next)) return false
        seen.add(next)
        return reaches(next, to, seen)
      })
    expect(files.map(({ path }) => path).filter((path) => reaches(path, path, new Set()))).toEqual([])
  })
})
