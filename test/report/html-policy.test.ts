// The file's policy allows one script and one style, told by their hashes; src/report/html/client.ts has all four.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { CLIENT_SCRIPT, CLIENT_STYLE, SCRIPT_HASH, STYLE_HASH } from '../../src/report/html/client.ts'
import { renderReport } from '../../src/report/html.ts'
import { buildReport, clientSource } from '../../web/build.ts'

const EMPTY = { documents: 0, clusters: [], relations: [], skipped: [], dropped: [] }
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

describe('policy of the report', () => {
  it('is of the script and style that `npm run build:report` makes of web/report', async () => {
    const built = clientSource(await buildReport())
    expect(readFileSync(new URL('../../src/report/html/client.ts', import.meta.url), 'utf8') === built).toBe(true)
  })

  it('names the hash of the script', () => {
    expect(SCRIPT_HASH).toBe(hashOf(CLIENT_SCRIPT))
  })

  it('names the hash of the style', () => {
    expect(STYLE_HASH).toBe(hashOf(CLIENT_STYLE))
  })

  it('is in the file before anything that it governs, and what is in the file is what it names', () => {
    const html = renderReport([], EMPTY)
    const page = load(html)
    const policy = page('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? ''
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<style|<script/))
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toContain('unsafe')
    const scripts = page('script:not([type])').toArray()
    expect(scripts.map((script) => `'${hashOf(page(script).text())}'`)).toEqual([`'${SCRIPT_HASH}'`])
    expect(policy).toContain(`script-src '${hashOf(page('script:not([type])').text())}'`)
    expect(policy).toContain(`style-src '${hashOf(page('style').text())}'`)
  })

  it('needs nothing that the policy forbids: no style attributes, handlers, images or addresses of other files', () => {
    const html = renderReport([], EMPTY)
    expect(html).not.toMatch(/<[^>]*\s(?:style|on\w+|src)=/i)
    expect(html).not.toMatch(/@import|url\(/)
    expect(load(html)('link, img, iframe, object, embed, base').length).toBe(0)
  })

  it('has a script that can be parsed, and that never makes markup of text', () => {
    expect(() => new Script(CLIENT_SCRIPT)).not.toThrow()
    const found = CLIENT_SCRIPT.match(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|\beval\b|new Function|setHTML|srcdoc|fetch\(|XMLHttpRequest|WebSocket|sendBeacon|import\(|\.style\b/g,
    )
    expect(found).toBeNull()
  })

  it('depends on no clock, chance or language of the machine', () => {
    // The sources, not the script: the diff library asks the clock for a time limit that is never set.
    const folders = ['parts', 'report'].map((name) => new URL(`../../web/${name}/`, import.meta.url))
    const sources = folders.flatMap((folder) =>
      readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')),
    )
    expect(sources.length).toBeGreaterThan(20)
    const asked = sources.flatMap(
      (text) => text.match(/Date\.now|new Date\(\)|Math\.random|toLocale|Intl\.|localeCompare|navigator/g) ?? [],
    )
    expect(asked).toEqual([])
  })
})
