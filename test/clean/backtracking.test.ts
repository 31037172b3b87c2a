// No pattern of cleaning can be made to go back over what it has read: all of them, those in the source and those that
// are put together when first asked for, are analysed by scslre, which looks for stretches of one character that cost
// more than linear time. Pages made to do so are in adversarial.test.ts.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const SOURCE = fileURLToPath(new URL('../../src/clean/', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../fixtures/clean/', import.meta.url))
/** Patterns that there are at least; fewer would mean that they are no longer found. */
const WRITTEN_MIN = 500
const BUILT_MIN = 100

/** All patterns in the source, with their places. */
function writtenPatterns(): [pattern: string, place: string][] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(SOURCE, file), 'utf8'), ts.ScriptTarget.Latest, true)
    const found: [string, string][] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node))
        found.push([node.text, `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`])
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

/** One fixture of so many is read. */
const FIXTURES_EVERY = 16

/** All patterns that cleaning puts together while it reads some fixtures. */
async function builtPatterns(): Promise<[pattern: string, place: string][]> {
  const built = new Map<string, string>()
  const own = globalThis.RegExp
  globalThis.RegExp = new Proxy(own, {
    construct(target, given, newTarget) {
      const pattern = Reflect.construct(target, given, newTarget) as RegExp
      built.set(String(pattern), 'put together')
      return pattern
    },
  })
  try {
    const { clean } = await import('../../src/clean/index.ts')
    const folders = readdirSync(FIXTURES).filter((_, index) => index % FIXTURES_EVERY === 0)
    for (const folder of folders)
      for (const file of readdirSync(join(FIXTURES, folder)).filter((name) => name.startsWith('input.'))) {
        const source = readFileSync(join(FIXTURES, folder, file), 'utf8')
        clean(file.endsWith('.html') ? { html: source } : { text: source }, { url: 'https://courier.example/1' })
      }
    clean({ text: await noAges() })
  } finally {
    globalThis.RegExp = own
  }
  return [...built]
}

/** Lines that ask every pattern of an age and are none: a pattern is made when its unit's first letter stands behind a number. */
async function noAges(): Promise<string> {
  const { AGE_FORMS } = await import('../../src/clean/lexicon/ages.ts')
  const letters = new Set(AGE_FORMS.flatMap(({ units }) => units.split('|').map((unit) => unit[0]!)))
  return [...letters].map((letter) => `3 ${letter}?`).join('\n\n')
}

/** What of a pattern can be made to cost more than linear time, or undefined. */
function weakness([pattern, place]: readonly [string, string]): string | undefined {
  const end = pattern.lastIndexOf('/')
  const flags = pattern.slice(end + 1)
  const { reports } = analyse({ source: pattern.slice(1, end), flags })
  const [report] = reports
  return report && `${place} ${report.type}${report.exponential ? ', exponential' : ''}: ${pattern.slice(0, 120)}`
}

describe('patterns', () => {
  it('are known to the analysis when they are weak', () => {
    expect(weakness(['/(?:a+)+b/u', 'x'])).toMatch(/^x Self, exponential/)
    expect(weakness(['/[\\s.]+$/u', 'x'])).toMatch(/^x Move/)
    expect(weakness(['/^a*a*b/', 'x'])).toMatch(/^x Trade/)
    expect(weakness(['/^(?:by|von) \\p{Lu}[\\p{L}-]{1,40}$/u', 'x'])).toBeUndefined()
  })

  it('in the source cost linear time', () => {
    const written = writtenPatterns()
    expect(written.length).toBeGreaterThan(WRITTEN_MIN)
    expect(written.map(weakness).filter(Boolean)).toEqual([])
  })

  it('put together cost linear time', async () => {
    const built = await builtPatterns()
    expect(built.length).toBeGreaterThan(BUILT_MIN)
    expect(built.map(weakness).filter(Boolean)).toEqual([])
  })
})
