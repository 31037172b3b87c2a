// A real browser for tests: opens a page, watches what it does that nobody asked for, and has axe-core look at it.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, it } from 'vitest'
import { FOUND_BROWSER, missing } from '../machine.ts'

const AXE = join(fileURLToPath(new URL('../../node_modules/axe-core', import.meta.url)), 'axe.min.js')
/** Milliseconds to wait for a state before a test fails; generous, as machines are loaded. */
const PATIENCE = 45_000

/** A page and what it did besides what it was asked. */
export interface Visit {
  readonly page: Page
  /** Uncaught errors, errors on the console (broken policies among them), dialogs, popups, requests to the network. */
  readonly offences: string[]
}

export interface Look {
  readonly width?: number
  readonly dark?: boolean
  readonly javaScript?: boolean
}

/** Opens pages; call once per file. */
export function useBrowser(): { open(address: string, look?: Look): Promise<Visit> } {
  let browser: Browser
  const contexts: BrowserContext[] = []
  if (FOUND_BROWSER === undefined) missing('Chromium')
  beforeAll(async () => {
    if (FOUND_BROWSER !== undefined)
      browser = await chromium.launch({ executablePath: FOUND_BROWSER, args: ['--no-sandbox'], timeout: 2 * PATIENCE })
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
  }, PATIENCE)
  return {
    async open(address, { width = 1280, dark = false, javaScript = true } = {}) {
      for (const context of contexts.splice(0)) await context.close()
      const context = await browser.newContext({
        viewport: { width, height: width < 500 ? 844 : 900 },
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: javaScript,
        hasTouch: width < 500,
      })
      contexts.push(context)
      context.setDefaultTimeout(PATIENCE)
      const page = await context.newPage()
      const offences: string[] = []
      watch(context, page, address, offences)
      await page.goto(address)
      return { page, offences }
    },
  }
}

function watch(context: BrowserContext, page: Page, address: string, offences: string[]): void {
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') offences.push(`console: ${message.text()}`)
  })
  page.on('dialog', (dialog) => {
    offences.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('page', (other) => {
    if (other !== page) offences.push(`popup: ${other.url()}`)
  })
  const origin = /^https?:/.test(address) ? new URL(address).origin : address.split('#')[0]!
  context.on('request', (request) => {
    if (!request.url().startsWith(origin)) offences.push(`request: ${request.url()}`)
  })
}

/** A test that needs the browser. */
export function browserIt(name: string, test: () => Promise<void>): void {
  if (FOUND_BROWSER !== undefined) it(name, test, 2 * PATIENCE)
  else it.skip(`${name} (skipped: no browser)`, test)
}

/** What axe-core finds wrong on the page: rule, element, advice. */
export async function axe(page: Page): Promise<string[]> {
  // Through the debugger, as the page's own policy allows no other script.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(readFileSync(AXE, 'utf8'))
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: AxeRun }).axe.run(document, {
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  })
}

interface AxeRun {
  run(
    root: unknown,
    options: unknown,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
}

/** Whether something sticks out of the window at the side. */
export async function sticksOut(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}
