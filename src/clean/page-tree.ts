// Reads a page into a tree: no more than cleaning walks along, as htmlparser2 and cheerio would build it.
//
// Idea: the text between two tags, a comment, a script and an attribute's value are found by native searches for the sign
// that ends them, not unit by unit; attributes that nobody asks for are never copied. Which tags close which is
// tags.ts. Cost: one pass, about a third of cheerio's load; no recursion, and nothing that grows with the depth.
// Guarantee: the tree is that of htmlparser2 in HTML mode (test/clean/page-tree.test.ts compares them on made-up and on
// real pages), but for a tag that the page's end cuts off, which is dropped here, and for where a text begins behind an
// end tag with blanks in it.

import { decodeHTML } from 'entities/decode'
import { NO_ATTRIBUTES, TagRest } from './page-tree/attributes.ts'
import { declarationAt } from './page-tree/declarations.ts'
import type { NodeType, PageNode } from './page-tree/node.ts'
import { type Tag, tagOf } from './page-tree/tags.ts'
import { BANG, endsName, GREATER, isBlank, isLetter, QUESTION, SLASH } from './page-tree/units.ts'

export type { PageNode } from './page-tree/node.ts'

/** Builds the tree of a page. Whatever the page is, the result is a tree. */
export function parsePage(html: string): PageNode {
  return new TreeBuilder(html).build()
}

/** A node under construction. All kinds share one class, which keeps the walks over them fast. */
class TreeNode implements PageNode {
  prev: TreeNode | null = null
  next: TreeNode | null = null
  firstChild: TreeNode | null = null
  lastChild: TreeNode | null = null
  endIndex: number
  data = ''

  constructor(
    readonly type: NodeType,
    readonly name: string,
    readonly attribs: Readonly<Record<string, string>>,
    readonly parent: TreeNode | null,
    readonly startIndex: number,
  ) {
    this.endIndex = startIndex
  }
}

class TreeBuilder {
  private readonly root = new TreeNode('root', '', NO_ATTRIBUTES, null, 0)
  private parent: TreeNode = this.root
  /** The text that more text may be added to. */
  private open: TreeNode | undefined
  /** Names of the open elements, outermost first, and how many there are of each. */
  private readonly stack: string[] = []
  private readonly counts = new Map<string, number>()
  private readonly tags = new Map<string, Tag>()
  private readonly rest = new TagRest()
  /** Whether each stretch of HTML or of another language within the other is foreign. */
  private readonly foreign: boolean[] = [false]
  /** Offset of the next `&` at or behind the text under way. */
  private ampersand = -1
  /** Where the last tag ends; the page's length where it never does. */
  private at = 0

  constructor(private readonly html: string) {}

  build(): PageNode {
    const { html } = this
    let from = 0
    while (this.at < html.length) {
      const less = html.indexOf('<', this.at)
      if (less < 0) break
      const next = html.charCodeAt(less + 1)
      this.at = less + 1
      if (isLetter(next)) {
        this.text(from, less)
        from = this.startTag(less)
      } else if (next === SLASH) from = this.endTag(from, less)
      else if (next === BANG || next === QUESTION) {
        this.text(from, less)
        from = this.declaration(less)
      }
    }
    this.text(from, html.length)
    return this.root
  }

  // ── Nodes ─────────────────────────────────────────────────────────────────────────────────────

  private add(type: NodeType, name: string, attributes: Readonly<Record<string, string>>, start: number): TreeNode {
    const { parent } = this
    const node = new TreeNode(type, name, attributes, parent, start)
    const before = parent.lastChild
    node.prev = before
    if (before) before.next = node
    else parent.firstChild = node
    parent.lastChild = node
    this.open = undefined
    return node
  }

  private text(from: number, to: number, decodes = true): void {
    if (from >= to) return
    const { html } = this
    const raw = html.slice(from, to)
    if (this.ampersand < from) {
      const at = html.indexOf('&', from)
      this.ampersand = at < 0 ? html.length : at
    }
    const data = decodes && this.ampersand < to ? decodeHTML(raw) : raw
    if (this.open) this.open.data += data
    else {
      const node = this.add('text', '', NO_ATTRIBUTES, from)
      node.data = data
      this.open = node
    }
    this.open.endIndex = to - 1
  }

  private push(name: string): void {
    this.stack.push(name)
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }

  /** Closes the innermost element. */
  private pop(end: number): void {
    const name = this.stack.pop()!
    this.counts.set(name, this.counts.get(name)! - 1)
    this.parent.endIndex = end
    this.parent = this.parent.parent!
    this.open = undefined
  }

  private tag(from: number, to: number): Tag {
    const printed = this.html.slice(from, to)
    const known = this.tags.get(printed)
    if (known) return known
    const tag = tagOf(printed.toLowerCase())
    this.tags.set(printed, tag)
    return tag
  }

  // ── Tags ──────────────────────────────────────────────────────────────────────────────────────

  /** Reads a start tag, and what it holds where that is only text. Returns where text goes on. */
  private startTag(less: number): number {
    const { html } = this
    let at = less + 2
    while (at < html.length && !endsName(html.charCodeAt(at))) at++
    const tag = this.tag(less + 1, at)
    const { rest } = this
    this.at = Math.min(html.length, rest.read(html, at))
    if (!rest.isWhole) return html.length
    while (this.stack.length > 0 && tag.closes?.has(this.stack[this.stack.length - 1]!)) this.pop(at)
    const { name, isVoid } = tag
    const type = name === 'script' || name === 'style' ? name : 'tag'
    const node = this.add(type, name, rest.attributes, less)
    node.endIndex = this.at - 1
    if (isVoid) return this.at
    if (tag.foreign !== undefined) this.foreign.push(tag.foreign === 'inside')
    this.push(name)
    this.parent = node
    if (rest.closesItself) {
      if (this.foreign[this.foreign.length - 1]) this.pop(this.at - 1)
    } else if (tag.holdsText) return this.rawText(name)
    return this.at
  }

  /** The content of a script and its like: all up to its own end tag. */
  private rawText(name: string): number {
    const { html } = this
    const from = this.at
    for (let end = html.indexOf('</', from); end >= 0; end = html.indexOf('</', end + 2)) {
      const behind = end + 2 + name.length
      const code = html.charCodeAt(behind)
      if (code !== GREATER && !isBlank(code)) continue
      if (html.slice(end + 2, behind).toLowerCase() !== name) continue
      this.text(from, end, name === 'title')
      this.close(this.tags.get(name) ?? tagOf(name), end, behind)
      this.passGreater(behind)
      return this.at
    }
    this.text(from, html.length, name === 'title')
    this.at = html.length
    return html.length
  }

  /** Reads an end tag, or what only looks like one. Returns where text goes on. */
  private endTag(textFrom: number, less: number): number {
    const { html } = this
    let from = less + 2
    while (from < html.length && isBlank(html.charCodeAt(from))) from++
    const first = html.charCodeAt(from)
    // "</>" is text.
    if (first === GREATER || from >= html.length) {
      this.at = from + 1
      return textFrom
    }
    this.text(textFrom, less)
    if (!isLetter(first)) {
      this.passGreater(from)
      this.add('comment', '', NO_ATTRIBUTES, less)
      return this.at
    }
    let to = from + 1
    while (to < html.length && html.charCodeAt(to) !== GREATER && !isBlank(html.charCodeAt(to))) to++
    if (to < html.length) {
      this.close(this.tag(from, to), less, to)
    }
    this.passGreater(to)
    return this.at
  }

  /** Closes an element with all that is open inside it. What is not open is passed over, but for `p` and `br`. */
  private close(tag: Tag, start: number, end: number): void {
    const { name } = tag
    if (tag.foreign !== undefined) this.foreign.pop()
    if (tag.isVoid) {
      if (name === 'br') this.add('tag', name, NO_ATTRIBUTES, start)
      return
    }
    if ((this.counts.get(name) ?? 0) > 0) {
      while (this.stack[this.stack.length - 1] !== name) this.pop(end)
      this.pop(end)
    } else if (name === 'p') {
      this.add('tag', name, NO_ATTRIBUTES, start)
    }
  }

  /** Comments, declarations, processing instructions. Returns where text goes on. */
  private declaration(less: number): number {
    const { type, end } = declarationAt(this.html, less)
    this.at = end
    this.add(type, '', NO_ATTRIBUTES, less)
    return end
  }

  /** Goes behind the next `>`. */
  private passGreater(from: number): void {
    const greater = this.html.indexOf('>', from)
    this.at = greater < 0 ? this.html.length : greater + 1
  }
}
