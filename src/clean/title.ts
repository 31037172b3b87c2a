// Headlines without what sites glue to them: "Headline | Section | Outlet", "Outlet: Headline".
//
// Idea: cut at separators; a part is an affix when it names the outlet (by its site name or host), or when another
// candidate headline of the page equals what remains without it. Nothing is cut on looks alone, except a short tail
// behind a bar, which headlines do not use.

import { matchesIn } from './matches.ts'

/** Separators that sites put between headline, section and outlet; a hyphen only with blanks around it. */
const SEPARATOR =
  /\s{1,9}[|｜¦│‖»›•·~]{1,9}\s{1,9}|\s{1,9}[–—-]{1,9}\s{1,9}|\s{0,9}[｜|]\s{0,9}|\s{1,9}\/{1,2}\s{1,9}|\s{1,9}::\s{1,9}|\s{0,9}_(?=[\p{L}]{2,20}$)/gu
/** A unit of every separator, and of the colon behind an outlet's name: most headings have none. */
const HAS_SEPARATOR = /[|｜¦│‖»›•·~–—\-/:：_]/
const LEADING_COLON = /^([^:：]{2,40})[:：]\s+/u
/** A part behind a bar with at most this many words is an affix. */
const TAIL_WORDS_MAX = 4
/** The headline keeps at least this share of the words before an affix is cut on looks alone. */
const HEAD_WORDS_MIN = 3

/** What is known of the page around a title. */
export interface TitleContext {
  /** Name of the outlet. */
  site?: string
  host?: string
  /** Keys of the other candidate headlines of the page. */
  others: ReadonlySet<string>
}

/**
 * Cuts outlet and section affixes.
 *
 * @example
 * cleanTitle('Bridge reopens | Local | The Harbour Post', { site: 'The Harbour Post', others: new Set() }) // 'Bridge reopens'
 */
export function cleanTitle(raw: string, context: TitleContext): string {
  const title = raw.replace(/[\s\u00a0]+/g, ' ').trim()
  if (title === '' || !HAS_SEPARATOR.test(title)) return title
  const agreed = agreedHead(title, context.others)
  return agreed ?? cutLead(cutTail(title, context), context)
}

/** The longest prefix or suffix at a separator that another candidate equals. */
function agreedHead(title: string, keys: ReadonlySet<string>): string | undefined {
  const cuts = matchesIn(title, SEPARATOR)
  if (cuts.length === 0) return undefined
  if (keys.size === 0 || keys.has(titleKey(title))) return undefined
  for (const cut of cuts.toReversed()) {
    const head = title.slice(0, cut.index).trim()
    if (isLongEnough(head) && keys.has(titleKey(head))) return head
  }
  for (const cut of cuts) {
    const tail = title.slice(cut.index + cut[0].length).trim()
    if (isLongEnough(tail) && keys.has(titleKey(tail))) return tail
  }
  return undefined
}

function cutTail(title: string, context: TitleContext): string {
  let head = title
  for (;;) {
    const cuts = matchesIn(head, SEPARATOR)
    const cut = cuts.at(-1)
    if (!cut) return head
    const rest = head.slice(0, cut.index).trim()
    const tail = head.slice(cut.index + cut[0].length).trim()
    if (rest === '' || !(isOutlet(tail, context) || isBarTail(cut[0], rest, tail))) return head
    head = rest
  }
}

function isBarTail(separator: string, rest: string, tail: string): boolean {
  if (!/[|｜¦│‖»›]/.test(separator)) return false
  return wordCount(tail) <= TAIL_WORDS_MAX && wordCount(rest) >= HEAD_WORDS_MIN && breadth(tail) < breadth(rest)
}

/** Signs of scripts without blanks are words or half words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/g
const UNSPACED_WIDTH = 2

function unspaced(text: string): number {
  return text.match(UNSPACED)?.length ?? 0
}

/** Length of a text, where such a sign counts as two. */
export function breadth(text: string): number {
  return text.length + (UNSPACED_WIDTH - 1) * unspaced(text)
}

function cutLead(title: string, context: TitleContext): string {
  const first = matchesIn(title, SEPARATOR)[0]
  if (first) {
    const lead = title.slice(0, first.index).trim()
    const rest = title.slice(first.index + first[0].length).trim()
    if (isOutlet(lead, context) && isLongEnough(rest)) return rest
  }
  const colon = LEADING_COLON.exec(title)
  if (colon && isOutlet(colon[1] ?? '', context)) return title.slice(colon[0].length).trim()
  return title
}

/** True when the words name the outlet or its host. */
export function isOutlet(text: string, { site, host }: { site?: string; host?: string }): boolean {
  const key = outletKey(text)
  if (key === '') return false
  const siteKey = site === undefined ? '' : outletKey(site)
  if (
    siteKey !== '' &&
    (key === siteKey ||
      (key.length > 3 && siteKey.startsWith(key)) ||
      (siteKey.length > 3 && extendsName(key, siteKey)))
  )
    return true
  const label = hostLabel(host)
  if (label === '' || label.length < 3) return false
  return (
    key === label ||
    (key.length > 4 && label.startsWith(key) && key.length * 2 > label.length) ||
    (label.length > 4 && extendsName(key, label))
  )
}

/** "Harbour Post Online" extends "Harbour Post"; "Harbour Post's year in pictures" is a headline. */
function extendsName(key: string, name: string): boolean {
  return key.startsWith(name) && key.length <= name.length * 2 + EXTENSION_CHARS_MAX
}

/** Letters that a short name may be extended by: "online", "english". */
const EXTENSION_CHARS_MAX = 4

/** `www.the-post.co.uk` → `thepost`: the label before the public suffix. */
function hostLabel(host: string | undefined): string {
  if (host === undefined) return ''
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.')
  if (labels.length === 1) return outletKey(labels[0] ?? '')
  const suffix = labels.length > 2 && /^(?:co|com|org|net|gov|ac|edu|gob|go|or|ne)$/.test(labels.at(-2) ?? '') ? 3 : 2
  return outletKey(labels.at(-suffix) ?? '')
}

/** "The Harbour-Post.com" → `harbourpost`. */
function outletKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|die|der|das|le|la|les|el|il|o|a)\s+/, '')
    .replace(/\.(?:com|org|net|de|co\.uk|fr|es|it|ru|pl|info|news)$/, '')
    .replace(ASCII.test(text) ? NO_WORD_OF_ASCII : /[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** Key for comparing headlines: letters and digits, folded. */
export function titleKey(text: string): string {
  // Of plain letters, patterns without tables say the same at a third of the time.
  if (ASCII.test(text)) return text.toLowerCase().replace(NO_WORD_OF_ASCII, ' ').trim()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

const ASCII = /^[\0-\x7f]*$/
const NO_WORD_OF_ASCII = /[^a-z0-9]+/g

/** Keys of headlines, for `TitleContext`. */
export function titleKeys(titles: readonly string[]): Set<string> {
  const keys = new Set(titles.map(titleKey))
  keys.delete('')
  return keys
}

function isLongEnough(text: string): boolean {
  return wordCount(text) >= 2 || text.length >= 6
}

function wordCount(text: string): number {
  const parted = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return Math.max(parted, Math.floor(unspaced(text) / UNSPACED_WIDTH))
}
