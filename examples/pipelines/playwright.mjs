// And pages that only a browser can draw? Playwright renders them, `page.content()` is what `clean` takes.
// Needs playwright-core and a Chromium: where CHROME_PATH or /usr/bin/chromium is none, this says so and ends.

import { existsSync } from 'node:fs'
import { clean } from 'wiredesk'
import { openSite } from './site.mjs'

const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium'
const { chromium } = await import('playwright-core').catch(() => ({}))
if (!chromium || !existsSync(executablePath)) {
  console.log('skipped: no browser here')
  process.exit()
}

const site = await openSite()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage()
await page.goto(`${site.origin}/minato-shimbun/penguin-sento.html`, { waitUntil: 'domcontentloaded' })
// What a script adds is there as well.
await page.evaluate(() => document.querySelector('h1').append('（動画）'))
const { title, lang, text, blocks } = clean(await page.content(), { url: page.url() })
await browser.close()
await site.close()
console.log(`${title} (${lang}): ${text.split('\n\n').length} paragraphs, ${blocks.length} blocks`)
