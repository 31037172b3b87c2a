// A line of JSON to a page, or to a sentence that says why it is none.

import { describe } from '../errors.ts'
import type { Page } from '../types.ts'

/** Exactly one of the two; neither for a blank line. */
export interface ParsedLine {
  readonly page?: Page
  readonly problem?: string
}

/** Fields that must be strings where they are given. Crawlers write null for what they do not know. */
const STRINGS: readonly string[] = ['html', 'text', 'url', 'publishedAt']

/** Parses a line of UTF-8. Never throws. */
export function parsePage(bytes: Uint8Array): ParsedLine {
  const line = decode(bytes)
  if (line === undefined) return { problem: 'expected UTF-8, got bytes that are not' }
  if (line.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { problem: `expected a line of JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  return checkPage(value)
}

/** Checks a value that should be a page. */
export function checkPage(value: unknown): ParsedLine {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: `expected an object with \`html\` or \`text\`, got ${describe(value)}` }
  }
  const page = value as Record<string, unknown>
  const wrong = STRINGS.find((field) => page[field] != null && typeof page[field] !== 'string')
  if (wrong !== undefined) return { problem: `expected \`${wrong}\` to be a string, got ${describe(page[wrong])}` }
  if (page.html == null && page.text == null) return { problem: 'expected `html` or `text`, got neither' }
  if (page.id != null && typeof page.id !== 'string' && typeof page.id !== 'number') {
    return { problem: `expected \`id\` to be a string or a number, got ${describe(page.id)}` }
  }
  return { page: page as Page }
}

/** Without `stream` it remembers nothing from one line to the next. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Uint8Array): string | undefined {
  try {
    return UTF_8.decode(bytes)
  } catch {
    return undefined
  }
}
