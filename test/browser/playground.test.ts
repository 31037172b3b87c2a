// The playground in a real browser: the library runs in the page, as one types, with no server behind it.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'
import { buildPlayground } from '../../web/build.ts'
import { SAMPLE_HTML, SAMPLE_TEXT } from '../../web/playground/samples.ts'
import { serveFolder } from '../../web/playground/serve.ts'
import { axe, browserIt, sticksOut, useBrowser } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiredesk-playground-'))
let server: Server
let address = ''
const { open } = useBrowser()

beforeAll(async () => {
  await buildPlayground(folder)
  server = serveFolder(folder)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}, 120_000)
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

const jsonOf = async (page: Page): Promise<unknown> => JSON.parse((await page.textContent('pre.json')) ?? '')

describe('the playground', () => {
  it('is static files whose bundles hold the library and no Node module', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'icon.svg',
      'index.html',
      'licences.txt',
      'main.js',
      'playground.css',
      'worker.js',
    ])
    const worker = readFileSync(join(folder, 'worker.js'), 'utf8')
    expect(worker.match(/\brequire\(["'`]|from\s*["'`]node:|import\(["'`]node:/g)).toBeNull()
  })

  it('is served without what stands beside it', async () => {
    const statuses = ['', 'main.js', 'nothing.js', '..%2f..%2fetc/passwd', '../package.json', 'a/b.js'].map(
      async (path) => (await fetch(address + path)).status,
    )
    expect(await Promise.all(statuses)).toEqual([200, 200, 404, 404, 404, 404])
    expect((await fetch(address, { method: 'POST' })).status).toBe(405)
  })

  for (const look of [
    { width: 1280, dark: true },
    { width: 390, dark: false },
  ]) {
    browserIt(`cleans what is typed, and axe-core objects to nothing, at ${look.width} pixels`, async () => {
      const { page, offences } = await open(address, look)
      expect(await axe(page)).toEqual([])
      await page.getByRole('button', { name: 'Sample page' }).click()
      await page.locator('.block.removed', { hasText: 'free newsletter' }).waitFor()
      expect(await page.locator('.block.kept').count()).toBeGreaterThan(3)
      expect(await axe(page)).toEqual([])
      expect(await sticksOut(page)).toBe(false)
      await page.getByLabel('Page, as HTML or plain text').press('Control+End')
      await page.keyboard.type('<p>Share this story on Facebook</p>')
      await page.locator('.block.removed', { hasText: 'Share this story on Facebook' }).waitFor()
      for (const view of ['Story', 'Metadata', 'Rules', 'JSON']) {
        await page.getByRole('button', { name: view, exact: true }).click()
        expect([view, await sticksOut(page)]).toEqual([view, false])
      }
      expect(await axe(page)).toEqual([])
      expect(offences).toEqual([])
    })
  }

  browserIt('gives what the library gives, for HTML and for text', async () => {
    const { page, offences } = await open(address)
    await page.getByRole('button', { name: 'JSON', exact: true }).click()
    for (const [name, text] of [
      ['Sample page', SAMPLE_HTML],
      ['Sample text', SAMPLE_TEXT],
    ] as const) {
      await page.getByRole('button', { name }).click()
      await page.waitForFunction((length) => {
        const blocks = JSON.parse(document.querySelector('pre.json')?.textContent ?? '{}').blocks as
          | { end: number }[]
          | undefined
        return blocks?.at(-1)?.end === length
      }, text.length)
      expect(await jsonOf(page)).toEqual(JSON.parse(JSON.stringify(clean(text))))
    }
    await page.getByLabel('What is in doubt').selectOption('recall')
    await page.getByRole('button', { name: 'Empty' }).click()
    await page.getByText('Paste a page, or load a sample').waitFor()
    expect(offences).toEqual([])
  })

  browserIt('compares two articles: relation, passages, what was added and cut', async () => {
    const { page, offences } = await open(`${address}#compare`)
    await page.getByRole('button', { name: 'Sample page' }).click()
    await page.getByRole('button', { name: 'Sample copy' }).click()
    await page.locator('.relation').waitFor()
    expect(await page.textContent('.relation')).toMatch(/^The (first|second) article /)
    await page.getByText('As JSON').click()
    expect(await jsonOf(page)).toMatchObject({ passages: expect.any(Array) })
    expect(await page.locator('.beside ins', { hasText: 'Ticket machines' }).count()).toBe(1)
    expect(await page.locator('.beside del', { hasText: 'three bakeries' }).count()).toBe(1)
    expect(await axe(page)).toEqual([])
    await page.getByRole('link', { name: 'Clean a page' }).click()
    await page.getByRole('link', { name: 'Compare two articles' }).click()
    expect(await page.locator('.relation').count()).toBe(1)
    expect(offences).toEqual([])
  })

  browserIt('runs nothing of a hostile page, and ends on a huge line', async () => {
    const { page, offences } = await open(address)
    const field = page.getByLabel('Page, as HTML or plain text')
    await field.fill(
      '<h1>Ferry</h1><p>The ferry sailed &lt;img src=x onerror=alert(1)&gt; again on Monday, the harbour board of Vellmar said, and nobody was on it.</p><script>alert(2)</script><img src=x onerror="alert(3)"><a href="javascript:alert(4)">Sign up for our newsletter</a>',
    )
    await page.locator('.block', { hasText: '<img src=x' }).waitFor()
    expect(await page.locator('main img, main script, main a[href^="javascript:" i]').count()).toBe(0)
    await field.fill(`${'word '.repeat(20_000)}\u202e${'x'.repeat(50_000)}`)
    await page.waitForFunction(() => document.querySelector('.block p')?.textContent?.startsWith('word word'))
    expect(await sticksOut(page)).toBe(false)
    expect(offences).toEqual([])
  })
})
