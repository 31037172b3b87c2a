// Checks a profile that comes from outside: a file, a database, another version of the library.

import { describe, WiredeskError } from '../../errors.ts'
import { type HostProfile, type LineRow, type SiteProfile, type StoryRow, TOPICS_COUNTED } from './profile.ts'

const FORMAT = 'wiredesk-site-profile'
const VERSION = 1
/** A 32-bit number in base 36. */
const KEY = /^[0-9a-z]{1,7}$/
const KEYS = /^(?:[0-9a-z]{1,7}(?: [0-9a-z]{1,7})*)?$/
/** Far more than a host has; only keeps hostile input from being matched at length. */
const KEYS_CHARS_MAX = 4096

/**
 * Checks that `json` is a site profile of this version and returns a copy of what belongs to it.
 * Throws `WiredeskError` with the code `bad-profile` otherwise.
 *
 * @example
 * const profile = validateProfile(JSON.parse(text))
 */
export function validateProfile(json: unknown): SiteProfile {
  if (!isObject(json)) throw bad('a site profile (an object)', json, 'pass the object that profile() returned')
  if (json.format !== FORMAT) throw bad(`format "${FORMAT}"`, json.format, 'pass a profile made by wiredesk')
  if (json.version !== VERSION)
    throw bad(`version ${VERSION}`, json.version, 'learn the sites anew with this version of wiredesk')
  if (!isObject(json.hosts)) throw bad('hosts to be an object', json.hosts, REPAIR)
  const hosts = Object.entries(json.hosts).map(([host, value]) => [host, hostFrom(host, value)] as const)
  return { format: FORMAT, version: VERSION, hosts: Object.fromEntries(hosts) }
}

const REPAIR = 'delete the host from the profile or learn it anew'

function hostFrom(host: string, value: unknown): HostProfile {
  const at = `hosts[${JSON.stringify(host)}]`
  if (!isObject(value)) throw bad(`${at} to be an object`, value, REPAIR)
  const { pages, lines, stories } = value
  if (!isCount(pages)) throw bad(`${at}.pages to be a whole number`, pages, REPAIR)
  if (!isObject(lines)) throw bad(`${at}.lines to be an object`, lines, REPAIR)
  if (!Array.isArray(stories)) throw bad(`${at}.stories to be an array`, stories, REPAIR)
  const rows = Object.entries(lines).map(([key, row]) => {
    if (!isKey(key)) throw bad(`the keys of ${at}.lines to be 32-bit numbers in base 36`, key, REPAIR)
    return [key, lineFrom(`${at}.lines.${key}`, row, pages)] as const
  })
  return {
    pages,
    lines: Object.fromEntries(rows),
    stories: stories.map((story, i) => storyFrom(`${at}.stories[${i}]`, story, pages)),
  }
}

function lineFrom(at: string, row: unknown, pages: number): LineRow {
  if (!Array.isArray(row) || row.length < 2 || row.length > 3)
    throw bad(`${at} to be [stories seen, latest story, topics]`, row, REPAIR)
  const [seen, last, topics] = row as unknown[]
  if (!isCount(seen) || seen < 1 || seen > pages) throw bad(`${at}[0] between 1 and ${pages}`, seen, REPAIR)
  if (!isCount(last) || last > pages) throw bad(`${at}[1] between 0 and ${pages}`, last, REPAIR)
  if (topics === undefined) return [seen, last]
  if (!isCount(topics) || topics > TOPICS_COUNTED) throw bad(`${at}[2] between 0 and ${TOPICS_COUNTED}`, topics, REPAIR)
  return [seen, last, topics]
}

function storyFrom(at: string, value: unknown, pages: number): StoryRow {
  if (!isObject(value)) throw bad(`${at} to be an object`, value, REPAIR)
  if (!isCount(value.at) || value.at > pages) throw bad(`${at}.at between 0 and ${pages}`, value.at, REPAIR)
  for (const field of ['lines', 'words'] as const)
    if (!isKeys(value[field])) throw bad(`${at}.${field} to be keys in base 36, parted by blanks`, value[field], REPAIR)
  const row: StoryRow = { at: value.at, lines: value.lines as string, words: value.words as string }
  if (value.id === undefined) return row
  if (typeof value.id !== 'string' || !isKey(value.id)) throw bad(`${at}.id to be a key in base 36`, value.id, REPAIR)
  return { ...row, id: value.id }
}

function bad(expected: string, got: unknown, remedy: string): WiredeskError {
  return new WiredeskError('bad-profile', `expected ${expected}, got ${describe(got)}; ${remedy}`)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isKey(value: string): boolean {
  return KEY.test(value) && Number.parseInt(value, 36) < 2 ** 32
}

function isKeys(value: unknown): boolean {
  return typeof value === 'string' && value.length <= KEYS_CHARS_MAX && KEYS.test(value)
}
