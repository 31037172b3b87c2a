// The file's policy allows one script and one style. Their hashes are written down in src/report/html/hashes.ts.

import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { SCRIPT_HASH, STYLE_HASH } from '../../src/report/html/hashes.ts'
import { reportScript } from '../../src/report/html/script.ts'
import { reportStyle } from '../../src/report/html/style.ts'
import { renderReport } from '../../src/report/html.ts'

const EMPTY = { documents: 0, clusters: [], relations: [], skipped: [], dropped: [] }
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

describe('policy of the report', () => {
  it('names the hash of the script: when it changes, put the value expected here into hashes.ts', () => {
    expect(SCRIPT_HASH).toBe(hashOf(reportScript()))
  })

  it('names the hash of the style: when it changes, put the value expected here into hashes.ts', () => {
    expect(STYLE_HASH).toBe(hashOf(reportStyle()))
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
    expect(() => new Script(reportScript())).not.toThrow()
    expect(reportScript()).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|\beval\b|new Function|setHTML|srcdoc/,
    )
    expect(reportScript()).not.toMatch(/fetch\(|XMLHttpRequest|WebSocket|sendBeacon|import\(|\.style\b/)
  })

  it('depends on no clock, chance or language of the machine', () => {
    expect(reportScript()).not.toMatch(/Date\.now|new Date|Math\.random|toLocale|Intl\.|localeCompare|navigator/)
  })
})
