// The attributes that cleaning asks for; most of a page's are passed over without being copied.

import { decodeHTMLAttribute } from 'entities/decode'
import { EQUALS, endsName, GREATER, isBlank, isQuote, SLASH } from './units.ts'

/** Add here what a reader of the tree is to see. */
const WANTED: readonly string[] =
  'class id itemprop role property hidden aria-hidden style rel datetime href content name http-equiv lang xml:lang amp ⚡ type'.split(
    ' ',
  )

/** Wanted names by their length: a name of another length is passed over at once. */
const BY_LENGTH: readonly (readonly string[])[] = Array.from(
  { length: Math.max(...WANTED.map((name) => name.length)) + 1 },
  (_, length) => WANTED.filter((name) => name.length === length),
)

/** What elements without a wanted attribute share. */
export const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({})

/** The wanted name that stands from `from` to `to`, in lower case. */
function wantedName(html: string, from: number, to: number): string | undefined {
  const names = BY_LENGTH[to - from]
  if (names === undefined) return undefined
  const first = html.charCodeAt(from) | CASE_BIT
  for (const name of names) {
    if ((name.charCodeAt(0) | CASE_BIT) === first && html.slice(from, to).toLowerCase() === name) return name
  }
  return undefined
}

/** What capital letters of ASCII lack. */
const CASE_BIT = 0x20

/** Takes an attribute in, unless the element has it already. Without a value `valueFrom` is `valueTo`. */
function addAttribute(
  known: Record<string, string> | undefined,
  html: string,
  nameFrom: number,
  nameTo: number,
  valueFrom: number,
  valueTo: number,
): Record<string, string> | undefined {
  const wanted = wantedName(html, nameFrom, nameTo)
  if (wanted === undefined || (known && Object.hasOwn(known, wanted))) return known
  const attributes = known ?? {}
  const value = html.slice(valueFrom, valueTo)
  attributes[wanted] = value.includes('&') ? decodeHTMLAttribute(value) : value
  return attributes
}

/** What stands behind a start tag's name. One reader serves all tags of a page. */
export class TagRest {
  attributes: Readonly<Record<string, string>> = NO_ATTRIBUTES
  /** The tag ends in a slash. */
  closesItself = false
  /** False where the page ends before the tag does. */
  isWhole = true

  /** Reads from behind the name, and returns where the tag ends. */
  read(html: string, from: number): number {
    let known: Record<string, string> | undefined
    let at = from
    this.closesItself = false
    this.isWhole = true
    while (at < html.length) {
      const code = html.charCodeAt(at)
      if (code === GREATER) {
        this.attributes = known ?? NO_ATTRIBUTES
        return at + 1
      }
      if (isBlank(code)) at++
      else if (code === SLASH) {
        at = skipBlanks(html, at + 1)
        this.closesItself = html.charCodeAt(at) === GREATER
      } else {
        const nameFrom = at++
        while (at < html.length && !endsName(html.charCodeAt(at)) && html.charCodeAt(at) !== EQUALS) at++
        const nameTo = at
        at = skipBlanks(html, at)
        if (html.charCodeAt(at) !== EQUALS) {
          known = addAttribute(known, html, nameFrom, nameTo, at, at)
          continue
        }
        at = skipBlanks(html, at + 1)
        const end = valueEnd(html, at)
        if (end >= html.length) break
        const quoted = isQuote(html.charCodeAt(at)) ? 1 : 0
        known = addAttribute(known, html, nameFrom, nameTo, at + quoted, end)
        at = end + quoted
      }
    }
    this.isWhole = false
    return html.length
  }
}

function skipBlanks(html: string, from: number): number {
  let at = from
  while (at < html.length && isBlank(html.charCodeAt(at))) at++
  return at
}

/** Where an attribute's value ends: at its quotation mark, or before a blank or the tag's end. */
function valueEnd(html: string, from: number): number {
  const first = html.charCodeAt(from)
  if (isQuote(first)) {
    const end = html.indexOf(html[from]!, from + 1)
    return end < 0 ? html.length : end
  }
  let at = from
  while (at < html.length && html.charCodeAt(at) !== GREATER && !isBlank(html.charCodeAt(at))) at++
  return at
}
