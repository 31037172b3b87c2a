// What tests ask of the machine beyond Node. Where it is missing they skip and say so; with CI=true they fail, so that CI
// cannot pass without having looked.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian's Chromium, or the browser that CHROME_PATH names; undefined where there is none. */
export const FOUND_BROWSER: string | undefined = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && path !== '' && existsSync(path))

/** Whether the command is there and ends well with these arguments. */
export function hasCommand(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch (cause) {
    missing(command, cause)
    return false
  }
}

/** Says that a test is skipped for want of something; in CI that is an error. */
export function missing(what: string, cause?: unknown): void {
  if (process.env.CI) throw new Error(`expected ${what} in CI, got none, see .ci/run`, { cause })
  console.log(`tests are skipped: there is no ${what} here`)
}
