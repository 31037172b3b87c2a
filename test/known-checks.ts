// Checks with a list of those that are known to fail, each with a reason. An entry that holds fails the test, until
// it is taken off by hand or by `UPDATE=1 npx vitest run <the test>`. Nothing puts one on but a hand.

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, expect, it } from 'vitest'

/** Something that must be so. `name` is its name in the list of what is not so yet. */
export interface Check {
  readonly name: string
  readonly found: unknown
  readonly expected: unknown
}

/** Makes a test of every check, and one of the list itself: `listName` is a file of test/fixtures. */
export function declareChecks(listName: string, checks: readonly Check[]): void {
  const file = fileURLToPath(new URL(`./fixtures/${listName}`, import.meta.url))
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  const holding = new Set<string>()

  it('names only existing checks as known failures, each with a reason', () => {
    const names = checks.map(({ name }) => name)
    expect(Object.keys(known).filter((name) => !names.includes(name))).toEqual([])
    expect(Object.values(known).filter((reason) => reason.trim() === '')).toEqual([])
  })

  for (const { name, found, expected } of checks) {
    const reason = known[name]
    it(reason === undefined ? name : `${name} still fails: ${reason}`, () => {
      if (reason === undefined) return expect(found).toEqual(expected)
      if (!isDeepStrictEqual(found, expected)) return
      holding.add(name)
      if (process.env.UPDATE !== '1') expect.fail(`holds now: take it off ${listName}, or run with UPDATE=1`)
    })
  }

  afterAll(() => {
    if (process.env.UPDATE !== '1' || holding.size === 0) return
    const rest = Object.entries(known).filter(([name]) => !holding.has(name))
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(rest), null, 2)}\n`)
  })
}
