// A user's own rules for hosts: what to remove, to add and to protect, by selector or by text. They overrule everything
// that the cleaner thinks, and the ledger says so (`site-rule`).
//
// Where several rules meet a block, `protect` wins over `remove`, and `remove` over `add`: so a container can be added,
// a box in it removed, and a paragraph of that box protected.

import { describe, WiredeskError } from '../errors.ts'
import { isBlockKind, LIFTED_KINDS, TEXT_KINDS } from '../kinds.ts'
import type { BlockKind } from '../types.ts'
import type { Label } from './label.ts'
import type { Measured } from './measure.ts'
import type { DomElement } from './raw-block.ts'
import { checkSelector } from './read-html.ts'

/**
 * What a rule looks for. `selector` is a CSS selector for pages given as HTML: everything inside a matching element
 * counts. `text` matches blocks that contain it, whatever case and white space, in HTML and in plain text. Exactly one
 * of the two stands in a rule.
 */
export interface SiteMatch {
  readonly selector?: string
  readonly text?: string
  /** What the ledger calls the block. @default 'other-chrome' for `remove`, 'body' for `add` */
  readonly kind?: BlockKind
}

/** Rules of one host. All lists may be left out. */
export interface HostRules {
  /** Not part of the text, whatever it looks like. */
  readonly remove?: readonly SiteMatch[]
  /** Part of the text, whatever it looks like. */
  readonly add?: readonly SiteMatch[]
  /** Never taken for chrome: what would be removed is text; captions, bylines and headlines stay what they are. */
  readonly protect?: readonly SiteMatch[]
}

/**
 * Rules by host. A host's rules hold for it, for `www.` and for all its subdomains; those of `*` hold everywhere. Rules
 * of several matching hosts add up.
 *
 * @example
 * const sites = { 'courier.example': { remove: [{ selector: '.promo' }, { text: 'Get the Courier app', kind: 'app-promo' }] } }
 * clean(page, { url: 'https://www.courier.example/ferry', sites })
 */
export type SiteRules = Readonly<Record<string, HostRules>>

const FORMAT = 'wiredesk-site-rules'
const VERSION = 1
const ACTIONS = ['remove', 'add', 'protect'] as const
type Action = (typeof ACTIONS)[number]
/** Shorter texts stand in every paragraph. */
const TEXT_CHARS_MIN = 3

/** The rule of the ledger for blocks that a user's rule decided. */
export const SITE_RULE = 'site-rule'

/** One rule, ready for matching. Elements that its selector matches carry its number. */
export interface PreparedRule {
  readonly action: Action
  readonly match: SiteMatch
  /** The text to look for, folded. */
  readonly wanted: string | undefined
  /** Where the rule stands, for messages: `sites["courier.example"].remove[0]`. */
  readonly at: string
}

/**
 * Checks rules from outside: a file (`{ "format": "wiredesk-site-rules", "version": 1, "hosts": { … } }`) or the hosts
 * alone. Gives back the hosts. Throws `WiredeskError` with the code `bad-rule`. Selectors are parsed when a page needs them, or by `checkSelectors`.
 *
 * @example
 * const sites = validateSiteRules(JSON.parse(text))
 */
export function validateSiteRules(json: unknown): SiteRules {
  if (!isObject(json)) throw bad('sites to be an object of rules by host', json, 'write { "courier.example": { … } }')
  const hosts = json.format === FORMAT ? hostsOfFile(json) : json
  if (!isObject(hosts)) throw bad('hosts to be an object of rules by host', hosts, 'write { "courier.example": { … } }')
  for (const [host, rules] of Object.entries(hosts)) checkHost(host, rules)
  return hosts as SiteRules
}

function hostsOfFile({ version, hosts }: Record<string, unknown>): unknown {
  if (version !== VERSION) throw bad(`version ${VERSION} of ${FORMAT}`, version, 'write "version": 1')
  return hosts
}

/** Parses all selectors, so that a wrong one shows before the first page. Throws `bad-rule`. */
export function checkSelectors(sites: SiteRules): void {
  for (const { match, at } of Object.keys(sites).flatMap((host) => rulesFor(sites, host)))
    if (match.selector !== undefined) checkSelector(match.selector, at)
}

const HOST = /^(?:\*|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)$/u

function checkHost(host: string, rules: unknown): void {
  const at = `sites[${JSON.stringify(host)}]`
  if (!HOST.test(host)) throw bad('a host name such as courier.example, or *', host, `write ${bareHost(host)}`)
  if (!isObject(rules)) throw bad(`${at} to be an object`, rules, 'write { "remove": [ … ] }')
  for (const [action, list] of Object.entries(rules)) {
    if (!(ACTIONS as readonly string[]).includes(action))
      throw bad(`${at} to have remove, add or protect`, action, 'use one of these names')
    if (!Array.isArray(list)) throw bad(`${at}.${action} to be an array`, list, 'write [{ "selector": ".promo" }]')
    for (const [i, match] of list.entries()) checkMatch(`${at}.${action}[${i}]`, action as Action, match)
  }
}

/** The host that was meant, with whatever else was written left out. */
function bareHost(written: string): string {
  const bare = written
    .trim()
    .replace(/^(?:[a-z]{1,9}:)?\/\/|^\*\./i, '')
    .split(/[/?#:]/, 1)[0]!
  return HOST.test(bare) ? `${JSON.stringify(bare)}; it holds for subdomains, too` : 'the host alone'
}

function checkMatch(at: string, action: Action, match: unknown): void {
  if (!isObject(match)) throw bad(`${at} to be an object`, match, 'write { "selector": … } or { "text": … }')
  const { selector, text, kind, ...others } = match
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw bad(`${at} to have selector or text, and kind`, unknown, 'leave it out')
  if ((selector === undefined) === (text === undefined))
    throw new WiredeskError(
      'bad-rule',
      `expected ${at} to have selector or text, got ${selector === undefined ? 'neither' : 'both'}; write one of them`,
    )
  if (selector !== undefined && (typeof selector !== 'string' || selector.trim() === ''))
    throw bad(`${at}.selector to be a CSS selector`, selector, 'write e.g. ".promo"')
  if (text !== undefined && (typeof text !== 'string' || fold(text).length < TEXT_CHARS_MIN))
    throw bad(`${at}.text to be a string of ${TEXT_CHARS_MIN} characters or more`, text, 'write more of the text')
  if (kind !== undefined) checkKind(at, action, kind)
}

function checkKind(at: string, action: Action, kind: unknown): void {
  if (!isBlockKind(kind)) throw bad(`${at}.kind to be a kind of block`, kind, 'use one that `blocks` shows')
  if (action === 'protect') throw bad(`${at} without kind`, kind, 'a protected block keeps its own kind, or is body')
  const isText = TEXT_KINDS.has(kind)
  if (isText !== (action === 'add'))
    throw bad(`${at}.kind to be ${action === 'add' ? 'body or subhead' : 'a kind that is not text'}`, kind, 'change it')
}

/** The rules that hold for a host, strongest last. Without a host those of `*` alone. */
export function rulesFor(sites: SiteRules, host: string | undefined): PreparedRule[] {
  const names = Object.keys(sites).filter((name) => name === '*' || (host !== undefined && isWithin(host, name)))
  names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return (['add', 'remove', 'protect'] as const).flatMap((action) =>
    names.flatMap((name) =>
      (sites[name]![action] ?? []).map((match, i) => ({
        action,
        match,
        wanted: match.text === undefined ? undefined : fold(match.text),
        at: `sites[${JSON.stringify(name)}].${action}[${i}]`,
      })),
    ),
  )
}

function isWithin(host: string, name: string): boolean {
  const bare = inUrls(name).replace(/^www\./, '')
  return host === bare || host.endsWith(`.${bare}`)
}

/** A host as addresses have it: in lower case and ASCII ("bücher.example" is "xn--bcher-kva.example" there). */
function inUrls(name: string): string {
  const url = `https://${name}`
  return /[^\0-\x7f]/.test(name) && URL.canParse(url) ? new URL(url).hostname : name.toLowerCase()
}

/** Applies a host's rules to settled labels, in place; the last rule that matches decides. */
export function applySiteRules(labels: Label[], { facts }: Measured, rules: readonly PreparedRule[]): void {
  if (rules.length === 0) return
  const readsText = rules.some(({ wanted }) => wanted !== undefined)
  for (const [i, { block }] of facts.entries()) {
    const folded = readsText ? fold(block.text) : ''
    const decisive = rules.findLast(({ wanted }, index) =>
      wanted === undefined ? isMarked(block.dom?.element, index) : folded.includes(wanted),
    )
    if (decisive) labels[i] = decided(labels[i]!, decisive)
  }
}

function isMarked(element: DomElement | undefined, rule: number): boolean {
  for (let current = element; current; current = current.parent) if (current.marks?.includes(rule)) return true
  return false
}

function decided(label: Label, { action, match }: PreparedRule): Label {
  const kept = TEXT_KINDS.has(label.kind)
  const evidence = `${action} ${JSON.stringify(match.selector ?? match.text)}`
  const base = { rule: SITE_RULE, confidence: 1, probability: label.probability, evidence }
  if (action === 'remove') return { ...base, kind: match.kind ?? (kept ? 'other-chrome' : label.kind) }
  if (action === 'add') return { ...base, kind: match.kind ?? (kept ? label.kind : 'body') }
  return { ...base, kind: LIFTED_KINDS.has(label.kind) || kept ? label.kind : 'body' }
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

function bad(expected: string, got: unknown, remedy: string): WiredeskError {
  return new WiredeskError('bad-rule', `expected ${expected}, got ${describe(got)}; ${remedy}`)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
