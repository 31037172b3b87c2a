// Options of `clean`: what each means, its default, and the one place where they are checked.

import { describe, WiredeskError } from '../errors.ts'
import type { Mode } from './label.ts'
import { type SiteProfile, validateProfile } from './site.ts'
import { type SiteRules, validateSiteRules } from './site-rules.ts'

/** Options of `clean`. All may be left out. */
export interface CleanOptions {
  /** Passed through to the article. */
  id?: string
  /** Absolute address of the page: resolves links, names the outlet, tells its own agency. */
  url?: string
  /** `auto` tells HTML from text by looking. @default 'auto' */
  format?: 'auto' | 'html' | 'text'
  /**
   * What a doubtful block becomes: `precision` drops it (corpora), `recall` keeps it (archives).
   * @default 'balanced'
   */
  mode?: Mode
  /** BCP 47 language, where the caller knows it. Default: what the page declares, checked against its text. */
  lang?: string
  /** Charset of bytes as the server named it. A byte order mark wins. Default: found in the page. */
  charset?: string
  /** ISO 8601; wins over what the page says. */
  publishedAt?: string
  /** What the site repeats, from `learnSite`. */
  profile?: SiteProfile
  /** Your own rules by host: what to remove, to add and to protect. They overrule the cleaner. */
  sites?: SiteRules
}

const STRINGS = ['id', 'url', 'lang', 'charset', 'publishedAt'] as const
const CHOICES = {
  format: ['auto', 'html', 'text'],
  mode: ['precision', 'balanced', 'recall'],
} as const
const KEYS: readonly string[] = [...STRINGS, ...Object.keys(CHOICES), 'profile', 'sites']

/** Checks options. Throws `bad-option`, `bad-profile` and `bad-rule`. */
export function checkCleanOptions(options: unknown): CleanOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new WiredeskError('bad-option', `expected options as an object, got ${describe(options)}, pass {} or nothing`)
  }
  const given = options as Record<string, unknown>
  for (const [key, value] of Object.entries(given)) {
    if (!KEYS.includes(key)) throw badOption(key, 'a known option', 'this name', `use one of ${KEYS.join(', ')}`)
    if (value === undefined) continue
    if ((STRINGS as readonly string[]).includes(key) && typeof value !== 'string')
      throw badOption(key, 'a string', describe(value), 'leave it out or pass a string')
    if (key in CHOICES) checkChoice(key as keyof typeof CHOICES, value)
  }
  if (given.profile !== undefined) validateProfile(given.profile)
  if (given.sites === undefined) return given as CleanOptions
  return { ...(given as CleanOptions), sites: validateSiteRules(given.sites) }
}

function checkChoice(key: keyof typeof CHOICES, value: unknown): void {
  const choices: readonly unknown[] = CHOICES[key]
  if (!choices.includes(value))
    throw badOption(key, `one of ${choices.join(', ')}`, describe(value), 'choose one of these')
}

function badOption(name: string, expected: string, got: string, remedy: string): WiredeskError {
  return new WiredeskError('bad-option', `expected option ${name} to be ${expected}, got ${got}, ${remedy}`)
}
