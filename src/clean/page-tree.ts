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
import { append, type NodeType, type PageNode, TreeNode } from './page-tree/node.ts'
import { type PageTag, PageTags } from './page-tree/tags.ts'
import { BANG, endsName, GREATER, isBlank, isLetter, isSameName, QUESTION, SLASH } from './page-tree/units.ts'

export type { PageNode } from './page-tree/node.ts'

/** Builds the tree of a page. Whatever the page is, the result is a tree. */
export function parsePage(html: string): PageNode {
  return new TreeBuilder(html).build()
}

class TreeBuilder {
  private readonly tags = new PageTags()
  /** What nodes without a name have. */
  private readonly noTag: PageTag = this.tags.named('')
  private readonly root = new TreeNode('root', this.noTag, NO_ATTRIBUTES, null, 0)
  /** The innermost open element. */
  private parent: TreeNode = this.root
  /** The text that more text may be added to. */
  private open: TreeNode | undefined
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

  private add(type: NodeType, tag: PageTag, start: number, attributes = NO_ATTRIBUTES): TreeNode {
    this.open = undefined
    return append(type, tag, attributes, this.parent, start)
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
      const node = this.add('text', this.noTag, from)
      node.data = data
      this.open = node
    }
    this.open.endIndex = to - 1
  }

  /** Closes the innermost element. */
  private pop(end: number): void {
    const { parent } = this
    parent.tag.open--
    parent.endIndex = end
    this.parent = parent.parent!
    this.open = undefined
  }

  // ── Tags ──────────────────────────────────────────────────────────────────────────────────────

  /** Reads a start tag, and what it holds where that is only text. Returns where text goes on. */
  private startTag(less: number): number {
    const { html, rest } = this
    let at = less + 2
    while (at < html.length && !endsName(html.charCodeAt(at))) at++
    const tag = this.tags.find(html, less + 1, at)
    this.at = Math.min(html.length, rest.read(html, at))
    if (!rest.isWhole) return html.length
    while ((tag.ends & this.parent.tag.bit) !== 0) this.pop(at)
    const { name } = tag
    const type = name === 'script' || name === 'style' ? name : 'tag'
    const node = this.add(type, tag, less, rest.attributes)
    node.endIndex = this.at - 1
    if (tag.isVoid) return this.at
    if (tag.foreign !== undefined) this.foreign.push(tag.foreign === 'inside')
    tag.open++
    this.parent = node
    if (rest.closesItself) {
      if (this.foreign[this.foreign.length - 1]) this.pop(this.at - 1)
    } else if (tag.holdsText) return this.rawText(tag)
    return this.at
  }

  /** The content of a script and its like: all up to its own end tag. */
  private rawText(tag: PageTag): number {
    const { html } = this
    const { name } = tag
    const from = this.at
    for (let end = html.indexOf('</', from); end >= 0; end = html.indexOf('</', end + 2)) {
      const behind = end + 2 + name.length
      const code = html.charCodeAt(behind)
      if (code !== GREATER && !isBlank(code)) continue
      if (!isSameName(html, end + 2, name)) continue
      this.text(from, end, name === 'title')
      this.close(tag, end, behind)
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
      this.add('comment', this.noTag, less)
      return this.at
    }
    let to = from + 1
    while (to < html.length && html.charCodeAt(to) !== GREATER && !isBlank(html.charCodeAt(to))) to++
    if (to < html.length) this.close(this.tags.find(html, from, to), less, to)
    this.passGreater(to)
    return this.at
  }

  /** Closes an element with all that is open inside it. What is not open is passed over, but for `p` and `br`. */
  private close(tag: PageTag, start: number, end: number): void {
    if (tag.foreign !== undefined) this.foreign.pop()
    if (tag.isVoid) {
      if (tag.name === 'br') this.add('tag', tag, start)
      return
    }
    if (tag.open > 0) {
      while (this.parent.tag !== tag) this.pop(end)
      this.pop(end)
    } else if (tag.name === 'p') this.add('tag', tag, start)
  }

  /** Comments, declarations, processing instructions. Returns where text goes on. */
  private declaration(less: number): number {
    const { type, end } = declarationAt(this.html, less)
    this.at = end
    this.add(type, this.noTag, less)
    return end
  }

  /** Goes behind the next `>`. */
  private passGreater(from: number): void {
    const { html } = this
    if (html.charCodeAt(from) === GREATER) {
      this.at = from + 1
      return
    }
    const greater = html.indexOf('>', from)
    this.at = greater < 0 ? html.length : greater + 1
  }
}
