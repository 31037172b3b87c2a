// A run of inline text between two block-level boundaries, put together piece by piece.

import { IS_BLOCK, TRAITS_OF } from './page-tree/traits.ts'
import type { PageNode } from './page-tree.ts'
import type { DomElement, RawBlock } from './raw-block.ts'
import { sequential } from './sequential.ts'

/** Characters of a counter. */
const DIGITS_MAX = 5

/** Collects the text of one run, in pieces: to ask a growing string for its end would copy it every time. */
export class Run {
  links: number
  private element: DomElement | undefined
  /** The deepest element that holds all of the run so far and is not left yet: what holds more text, too. */
  private open: DomElement | undefined
  private readonly pieces: string[] = []
  private length = 0
  /** What the text ends with: nothing more is added to a blank by a blank. */
  private ending: 'nothing' | 'blank' | 'break' | 'text' = 'nothing'
  private start = -1
  private end = -1
  private linkChars = 0
  private strongChars = 0
  private slantChars = 0
  /** A sign that another spelling may stand for: see `mayCompose`. */
  private composes = false

  constructor(element: DomElement | undefined, links: number) {
    this.element = element
    this.open = element
    this.links = links
  }

  /** To be told of every element that is left while the run goes on. */
  leave(element: DomElement | undefined): void {
    if (this.open === element) this.open = element?.parent
  }

  add(node: PageNode, linked: boolean, strong: boolean, slant: boolean, preformatted: boolean): void {
    const before = this.length
    if (preformatted) {
      this.composes = true
      this.put(node.data, 'text')
    } else this.collapse(node.data)
    const added = this.length - before
    if (added === 0 || (added === 1 && this.ending === 'blank')) return
    if (this.start < 0) this.start = node.startIndex
    this.end = node.endIndex + 1
    this.element = this.open
    if (linked) this.linkChars += added
    if (strong) this.strongChars += added
    if (slant) this.slantChars += added
  }

  breakLine(): void {
    if (this.ending === 'nothing' || this.ending === 'break') return
    if (this.ending === 'blank') this.length -= this.pieces.pop()!.length
    this.put('\n', 'break')
  }

  /** Parts two words that only style sheets part. */
  blank(): void {
    if (this.ending === 'text') this.put(' ', 'blank')
  }

  /** Adds text with every stretch of white space as one blank, none at the beginning. */
  private collapse(data: string): void {
    if (!UNTIDY.test(data)) {
      if (data !== '') this.put(data, 'text')
      return
    }
    let from = 0
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i)
      if (!isSpace(code)) {
        if (code >= COMBINING && mayCompose(code)) this.composes = true
        continue
      }
      // One plain blank between two words stays in its slice.
      if (code === 32 && i > from && i + 1 < data.length && !isSpace(data.charCodeAt(i + 1))) continue
      if (i > from) this.put(data.slice(from, i), 'text')
      if (this.ending === 'text') this.put(' ', 'blank')
      from = i + 1
      while (from < data.length && isSpace(data.charCodeAt(from))) from++
      i = from - 1
    }
    if (from < data.length) this.put(data.slice(from), 'text')
  }

  /** Nothing but a number of a few digits so far. */
  isNumber(): boolean {
    return this.length <= DIGITS_MAX && /^\d{1,4} ?$/.test(this.pieces.join(''))
  }

  private put(piece: string, ending: 'blank' | 'break' | 'text'): void {
    this.pieces.push(piece)
    this.length += piece.length
    this.ending = ending
  }

  private text(): string {
    // A blank at the end is a piece of its own.
    if (this.ending === 'blank' || this.ending === 'break') this.pieces.pop()
    const { pieces } = this
    const joined = pieces.length === 1 ? pieces[0]! : pieces.join('')
    const text = joined.trim()
    const composed = this.composes ? text.normalize('NFC') : text
    // What is joined has memory of its own.
    return pieces.length > 1 && composed.length === joined.length ? composed : sequential(composed)
  }

  finish(): RawBlock | undefined {
    const text = this.text()
    if (text === '' || !this.element) return undefined
    const { linkChars, links, strongChars, slantChars, element } = this
    return {
      text,
      start: this.start,
      end: this.end,
      dom: { tag: blockTag(element), element, linkChars, links, strongChars, slantChars },
      layout: undefined,
    }
  }
}

function blockTag(element: DomElement): string {
  let current: DomElement | undefined = element
  while (current && ((TRAITS_OF.get(current.tag) ?? 0) & IS_BLOCK) === 0) current = current.parent
  return current?.tag ?? 'body'
}

/** No unit below this one has another spelling of the same text, nor is part of one. */
const COMBINING = 0x300

/** Of the units from `COMBINING` on, quotation marks, dashes and other punctuation have none either. */
function mayCompose(code: number): boolean {
  return code < 0x2010 || code > 0x206f
}

/** Any white space but plain blanks between two words, and what may compose. */
const UNTIDY = /[^ -~\xa1-\u02ff\u2010-\u2027\u2029-\u206f]| {2}|^ | $/

/** White space of pages, zero-width blanks included. */
export function isSpace(code: number): boolean {
  if (code > 32 && code < 0xa0) return false
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x200b || code === 0x2028
  )
}
