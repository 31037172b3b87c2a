// Hostile pages in a real browser: whatever an article says stays text, in every view of the report.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { cluster } from '../../src/match/index.ts'
import { processPages } from '../../src/pipeline.ts'
import { renderReport } from '../../src/report/html.ts'
import { HOSTILE, hostileArticle } from '../report/hostile.ts'
import { axe, browserIt, sticksOut, useBrowser } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiredesk-hostile-'))
const address = `file://${join(folder, 'report.html')}`
const articles = HOSTILE.map(hostileArticle)
const { open } = useBrowser()

beforeAll(() => {
  writeFileSync(
    join(folder, 'report.html'),
    renderReport(articles, cluster(articles), { title: HOSTILE.slice(0, 9).join(' ') }),
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Elements of the body that the report never makes, and attributes that it never sets. */
const FOREIGN =
  'img, iframe, object, embed, base, body meta, body link, body style, [onclick], [onerror], [onload], [style], [srcdoc], a[href^="javascript:" i]'

describe('hostile pages in a browser', () => {
  browserIt(
    'run nothing, load nothing, make no element and are shown character for character, in any view',
    async () => {
      const { page, offences } = await open(address)
      const texts = new Map(articles.map(({ id, blocks }) => [`#doc=${addressed(id)}`, blocks.map(({ text }) => text)]))
      const places = [...texts.keys(), ...articles.slice(0, 4).map(({ id }) => `#cluster=${addressed(id)}`)]
      for (const view of ['', '#clusters', '#documents', '#documents&q=%3Cimg', ...places]) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, view)
        await page.waitForFunction((hash) => location.hash === hash && document.querySelector('main h2') !== null, view)
        expect([view.slice(0, 60), await page.locator(FOREIGN).count()]).toEqual([view.slice(0, 60), 0])
        expect([view.slice(0, 60), await sticksOut(page)]).toEqual([view.slice(0, 60), false])
        if (texts.has(view)) expect(await page.locator('.block > p').allTextContents()).toEqual(texts.get(view))
      }
      expect(await page.evaluate(() => document.scripts.length)).toBe(3)
      expect(offences).toEqual([])
    },
  )

  browserIt('turn no neighbour around: text that reads from right to left stays in its own box', async () => {
    const { page } = await open(`${address}#documents`)
    const joined = await page
      .locator('.row-title, .row-facts .outlet')
      .evaluateAll(
        (all) =>
          all.filter(
            (one) => getComputedStyle(one).unicodeBidi.includes('isolate') || one.getAttribute('dir') === 'auto',
          ).length - all.length,
      )
    expect(joined).toBe(0)
    expect(await axe(page)).toEqual([])
  })

  browserIt('from the scraper to the report: markup in a page stays what the page said', async () => {
    const html =
      '<h1>Ferry &lt;script&gt;alert(1)&lt;/script&gt;</h1><p>The ferry &lt;img src=x onerror=alert(2)&gt; sailed again on Monday, the harbour board said, after a winter in which nobody crossed.</p><p><a href="javascript:alert(3)">Sign up for our newsletter</a></p><script>alert(4)</script><svg onload="alert(5)"></svg>'
    const { articles: cleaned, report } = await processPages([{ id: 'a', url: 'javascript:alert(6)', html }])
    writeFileSync(join(folder, 'page.html'), renderReport(cleaned, report))
    const { page, offences } = await open(`file://${join(folder, 'page.html')}#doc=a`)
    expect(await page.textContent('.block.kept')).toContain('The ferry <img src=x onerror=alert(2)> sailed again')
    expect(await page.locator(FOREIGN).count()).toBe(0)
    expect(offences).toEqual([])
  })
})

/** An id as it stands in an address: lone halves of characters as question marks. */
function addressed(id: string): string {
  return encodeURIComponent(Buffer.from(id).toString().replaceAll('\ufffd', '?'))
}
