// The HTML report in a real browser: what a reader sees, by mouse, keyboard, phone, link and screen reader.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { processPages } from '../../src/pipeline.ts'
import { renderReport } from '../../src/report/html.ts'
import type { Page as ScrapedPage } from '../../src/types.ts'
import { axe, browserIt, sticksOut, useBrowser } from './browser.ts'

const SAMPLES = new URL('../../examples/samples/pages.jsonl', import.meta.url)
/** Two stories with several prints, one of them in Arabic, and some that stand alone. */
const CHOSEN = /bells|khazzan|konbu|mill-grinds/
const BELLS = '#cluster=capital-dispatch%2Fbells-long-way-home'
const DOCUMENT = '#doc=coastline-radio%2Ftemple-bells-go-home'
const VIEWS = ['', '#clusters', '#documents', BELLS, DOCUMENT, '#doc=nowhere']

const folder = mkdtempSync(join(tmpdir(), 'wiredesk-report-'))
const address = `file://${join(folder, 'report.html')}`
const { open } = useBrowser()

beforeAll(async () => {
  const lines = readFileSync(SAMPLES, 'utf8').trim().split('\n')
  const pages = lines.map((line) => JSON.parse(line) as ScrapedPage).filter(({ id }) => CHOSEN.test(id ?? ''))
  const { articles, report } = await processPages(pages)
  writeFileSync(join(folder, 'report.html'), renderReport(articles, report, { title: 'Samples' }))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

const textOf = async (page: Page, selector: string): Promise<string> => (await page.textContent(selector)) ?? ''

describe('the report in a browser', () => {
  for (const look of [
    { width: 1280, dark: false },
    { width: 390, dark: true },
  ]) {
    browserIt(`has nothing that axe-core objects to, and no offence, in any view at ${look.width} pixels`, async () => {
      const { page, offences } = await open(address, look)
      for (const view of look.dark ? [BELLS, DOCUMENT] : VIEWS) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, view)
        await page.waitForFunction((hash) => location.hash === hash && document.querySelector('main h2') !== null, view)
        expect([view, await axe(page)]).toEqual([view, []])
        expect([view, await sticksOut(page)]).toEqual([view, false])
      }
      expect(offences).toEqual([])
    })
  }

  browserIt('shows the run at a glance, and its charts lead to lists', async () => {
    const { page, offences } = await open(address)
    expect(await textOf(page, '.figures')).toMatch(/documents10.*clusters\d+.*copies\d+/)
    for (const caption of [
      'Who the stories come from',
      'Removed, by kind',
      'Removed, by rule',
      'Removed, by site',
      'Whose stories each site prints',
    ]) {
      expect(await page.locator('caption', { hasText: caption }).count()).toBe(1)
    }
    await page.locator('table', { hasText: 'Removed, by kind' }).getByRole('link', { name: 'newsletter' }).click()
    await page.waitForFunction(() => /^\d+ of 10 documents$/.test(document.querySelector('.tally')?.textContent ?? ''))
    expect(await page.getByLabel('Something removed as').inputValue()).toBe('newsletter')
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(await textOf(page, '.tally')).toBe('10 documents')
    await page.goBack()
    await page.getByRole('heading', { name: 'The run at a glance' }).waitFor()
    expect(offences).toEqual([])
  })

  browserIt('has a cluster with who published when, the agency, and every copy beside the story shown', async () => {
    const { page } = await open(address + BELLS)
    expect(await page.locator('.print.maker').textContent()).toContain('AFP')
    const times = await page
      .locator('.print time')
      .evaluateAll((found) => found.map((time) => time.getAttribute('datetime')))
    expect(times).toHaveLength(6)
    expect(times[0]).toMatch(/^2025-04-08/)
    expect(await page.locator('.parts > li').count()).toBe(5)
    // An excerpt adds nothing; a print in other words does.
    await page.locator('.parts > li', { hasText: 'harbour-courier' }).getByRole('button').click()
    await page.locator('.beside thead', { hasText: 'harbour-courier' }).waitFor()
    expect(await page.locator('.beside td ins').count()).toBeGreaterThan(0)
    await page.locator('.parts > li', { hasText: 'eastbank-herald' }).getByRole('button').click()
    await page.locator('.beside thead', { hasText: 'eastbank-herald' }).waitFor()
    expect(new URL(page.url()).hash).toContain('&with=eastbank-herald%2F')
    const marksOf = (part: string): Promise<number> => page.locator(`.beside td ${part}`).count()
    expect(await marksOf('mark')).toBeGreaterThan(4)
    expect(await marksOf('del')).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'In one text' }).click()
    expect(await page.locator('.in-one p').count()).toBeGreaterThan(4)
    await page.reload()
    expect(await textOf(page, '.beside thead')).toContain('eastbank-herald')
  })

  browserIt(
    'tells of each removed block its kind, rule and confidence, and by keyboard what the rule saw',
    async () => {
      const { page } = await open(address + DOCUMENT)
      const removed = page.locator('.block.removed')
      expect(await removed.count()).toBeGreaterThan(5)
      expect(await removed.first().locator('.label').textContent()).toMatch(/^removed: \w.*rule [\w-]+ · \d+% sure/)
      const seen = page.locator('.block.removed:has(.evidence)').first()
      expect(await seen.locator('.evidence').isVisible()).toBe(false)
      await seen.locator('.tag').focus()
      expect(await seen.locator('.evidence').isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await seen.locator('.evidence').isVisible()).toBe(false)
      await seen.hover()
      expect(await seen.locator('.evidence').isVisible()).toBe(true)
      await page.getByRole('button', { name: 'Next removed block' }).click()
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('tag')
      await page.getByLabel('Show').selectOption('kept')
      expect(await page.locator('.block:not(.kept)').count()).toBe(0)
    },
  )

  browserIt('can be used by keyboard alone: skip link, menu, list, headings that take the focus', async () => {
    const { page } = await open(address)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.locator('#go-clusters').press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Clusters')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await page.keyboard.type('temple bell')
    await page.waitForFunction(() => document.querySelector('.tally')?.textContent?.includes(' of '))
    await page.locator('.row-title a').first().press('Enter')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2' && location.hash.startsWith('#cluster='))
  })

  browserIt('searches titles, and on request every text', async () => {
    const { page } = await open(`${address}#documents&q=Mirelle`)
    await page.getByText('Nothing fits').waitFor()
    await page.getByLabel('In the texts').check()
    await page.waitForFunction(() => /^\d of 10 documents$/.test(document.querySelector('.tally')?.textContent ?? ''))
    expect(new URL(page.url()).hash).toBe('#documents&q=Mirelle&texts=1')
  })

  browserIt('says what it needs where scripts are off', async () => {
    const { page } = await open(address, { javaScript: false })
    expect(await textOf(page, 'noscript')).toContain('Allow scripts')
  })
})
