// Kept articles must not keep their pages: V8 makes a cut of a string a pointer into it.

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** Cleans pages of about a megabyte, keeps what `keep` takes of each, and prints the megabytes that stay alive. */
const PROGRAM = `
import { clean } from '${fileURLToPath(new URL('../../dist/index.js', import.meta.url))}'
const filler = '<script>' + 'x = 1;'.repeat(160_000) + '</script>'
const kept = []
for (let i = 0; i < 60; i++) {
  const page = '<html><head><title>Ferry number ' + i + ' returns to Vellmar harbour</title></head><body>' + filler +
    '<h1>Ferry number ' + i + ' returns to Vellmar harbour</h1><p>The ferry number ' + i +
    ' returned to the harbour of Vellmar on Monday, eleven months after the storm had damaged the pier there.</p></body></html>'
  const article = clean(Buffer.from(page).toString('latin1'))
  if (!article.title.includes(String(i))) throw new Error('no title')
  kept.push(process.argv[2] === 'title' ? article.title : article)
}
gc()
gc()
process.stdout.write(String(process.memoryUsage().heapUsed / 1e6 + process.memoryUsage().external / 1e6))
if (kept.length !== 60) throw new Error('nothing kept')
`

describe('memory', () => {
  it.each(['title', 'article'])('sixty pages of a megabyte leave little when only the %s is kept', (what) => {
    const run = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-', what], {
      input: PROGRAM,
      encoding: 'utf8',
    })
    expect(Number(run)).toBeGreaterThan(1)
    // The tables alone are some 40 MB, the pages would be 60 more.
    expect(Number(run)).toBeLessThan(60)
  })
})
