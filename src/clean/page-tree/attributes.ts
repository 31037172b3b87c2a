// The attributes that cleaning asks for; most of a page's are passed over without being copied.

import { decodeHTMLAttribute } from 'entities/decode'
import { ClassList } from './class-list.ts'
import { EQUALS, endsName, GREATER, isBlank, isQuote, isSameName, SLASH } from './units.ts'

/** Attributes that many elements have, each with a field of its own; then those that few have. Add here what a reader of the tree is to see. */
const COMMON = ['class', 'id', 'href', 'rel', 'style', 'itemprop', 'role'] as const
const RARE = 'property hidden aria-hidden datetime content name http-equiv lang xml:lang amp ⚡ type'.split(' ')
const WANTED: readonly string[] = [...COMMON, ...RARE]

/** The wanted attributes of one element; undefined where it lacks one. */
export class Attributes {
  class: ClassList | undefined = undefined
  id: ClassList | undefined = undefined
  href: string | undefined = undefined
  rel: string | undefined = undefined
  style: string | undefined = undefined
  itemprop: string | undefined = undefined
  role: string | undefined = undefined
  /** All others by their names. */
  rare: Record<string, string> | undefined = undefined

  /** The first of several attributes of one name counts. */
  add(name: string, value: string, lists: ClassLists): void {
    switch (name) {
      case 'class':
        this.class ??= lists.of(value)
        return
      case 'id':
        this.id ??= new ClassList(value)
        return
      case 'href':
        this.href ??= value
        return
      case 'rel':
        this.rel ??= value
        return
      case 'style':
        this.style ??= value
        return
      case 'itemprop':
        this.itemprop ??= value
        return
      case 'role':
        this.role ??= value
        return
    }
    this.rare ??= {}
    this.rare[name] ??= value
  }

  /** The same attributes, their values changed; those of elements that share them stay as they are. */
  changed(change: (value: string) => string): Attributes {
    const entries = this.entries()
    if (entries.every(([, value]) => change(value) === value)) return this
    const attributes = new Attributes()
    const lists = new ClassLists()
    for (const [name, value] of entries) attributes.add(name, change(value), lists)
    return attributes
  }

  /** All that the element has, by their names. */
  entries(): [name: string, value: string][] {
    const common = COMMON.map((name): [string, string | undefined] => {
      const value = this[name]
      return [name, value instanceof ClassList ? value.printed : value]
    })
    return [...common, ...Object.entries(this.rare ?? {})].filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    )
  }
}

/** A reader of the tree may ask for the attribute. */
export function isWanted(name: string): boolean {
  return WANTED.includes(name)
}

/** What elements without a wanted attribute share. */
export const NO_ATTRIBUTES: Attributes = Object.freeze(new Attributes())

/** The lists of class words of one page. */
export class ClassLists {
  private readonly known = new Map<string, ClassList>()

  of(printed: string): ClassList {
    let list = this.known.get(printed)
    if (list === undefined) {
      list = new ClassList(printed)
      this.known.set(printed, list)
    }
    return list
  }
}

/** Names have at most so many units, and a name's first unit counts by its lowest bits. */
const NAME_MAX = Math.max(...WANTED.map((name) => name.length))
const FIRST_BITS = 5

/** The one wanted name of a length and a first unit; most names of a page have none. */
const CANDIDATES: readonly (string | undefined)[] = candidates()

function candidates(): (string | undefined)[] {
  const all = new Array<string | undefined>((NAME_MAX + 1) << FIRST_BITS).fill(undefined)
  for (const name of WANTED) {
    const slot = slotOf(name.length, name.charCodeAt(0))
    if (all[slot] !== undefined) throw new Error(`expected one name a slot, got ${name} and ${all[slot]}`)
    all[slot] = name
  }
  return all
}

/** Capital letters have the same lowest bits as small ones. */
function slotOf(length: number, first: number): number {
  return (length << FIRST_BITS) | (first & ((1 << FIRST_BITS) - 1))
}

/** The wanted name that stands from `from` to `to`, in small or capital letters. */
function wantedName(html: string, from: number, to: number): string | undefined {
  if (to - from > NAME_MAX) return undefined
  const name = CANDIDATES[slotOf(to - from, html.charCodeAt(from))]
  return name !== undefined && isSameName(html, from, name) ? name : undefined
}

/** What stands behind a start tag's name. One reader serves all tags of a page. */
export class TagRest {
  attributes: Attributes = NO_ATTRIBUTES
  /** The tag ends in a slash. */
  closesItself = false
  /** False where the page ends before the tag does. */
  isWhole = true

  private readonly lists = new ClassLists()

  /** Reads from behind the name, and returns where the tag ends. */
  read(html: string, from: number): number {
    this.attributes = NO_ATTRIBUTES
    this.closesItself = false
    this.isWhole = true
    let at = from
    while (at < html.length) {
      const code = html.charCodeAt(at)
      if (code === GREATER) return at + 1
      if (isBlank(code)) at++
      else if (code === SLASH) {
        at = skipBlanks(html, at + 1)
        this.closesItself = html.charCodeAt(at) === GREATER
      } else {
        const nameFrom = at++
        while (at < html.length && !endsName(html.charCodeAt(at)) && html.charCodeAt(at) !== EQUALS) at++
        const name = wantedName(html, nameFrom, at)
        at = skipBlanks(html, at)
        if (html.charCodeAt(at) !== EQUALS) {
          if (name !== undefined) this.add(name, '')
          continue
        }
        at = skipBlanks(html, at + 1)
        const quoted = isQuote(html.charCodeAt(at)) ? 1 : 0
        const end = valueEnd(html, at)
        if (end >= html.length) break
        if (name !== undefined) this.add(name, html.slice(at + quoted, end))
        at = end + quoted
      }
    }
    this.isWhole = false
    return html.length
  }

  private add(name: string, value: string): void {
    if (this.attributes === NO_ATTRIBUTES) this.attributes = new Attributes()
    this.attributes.add(name, value.includes('&') ? decodeHTMLAttribute(value) : value, this.lists)
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
    const end = html.indexOf(first === 0x22 ? '"' : "'", from + 1)
    return end < 0 ? html.length : end
  }
  let at = from
  while (at < html.length && html.charCodeAt(at) !== GREATER && !isBlank(html.charCodeAt(at))) at++
  return at
}
