// Reads HTML into paragraph-like runs. The only file that imports cheerio.
//
// The page is read into a tree (page-tree.ts; where a user's rules have selectors, by cheerio in its htmlparser2 mode) and
// walked once, by pointers and without recursion, so that nesting of any depth is safe. A run is the inline text between two
// block-level boundaries; it remembers the deepest element that holds all of it.

import { load } from 'cheerio/slim'
import { describe, WiredeskError } from '../errors.ts'
import { isSpace, Run } from './html-run.ts'
import { CAPTION_CLASS } from './lexicon/class-words.ts'
import { mendTree } from './misread.ts'
import type { Attributes } from './page-tree/attributes.ts'
import { type DomNode, treeOf } from './page-tree/from-dom.ts'
import { IS_BLOCK, IS_PARTED, IS_SKIPPED, IS_SLANT, IS_STRONG } from './page-tree/traits.ts'
import { type PageNode, parsePage } from './page-tree.ts'
import type { DomElement, RawBlock } from './raw-block.ts'

/** What the reader hands on: runs, every element that holds one, and the tree for metadata. */
export interface HtmlPage {
  blocks: RawBlock[]
  /** In document order, parents before children. */
  elements: DomElement[]
  document: PageNode
  /** True when elements deeper than `DEPTH_MAX` were counted as that deep. */
  tooDeep: boolean
}

/** Deeper elements exist only in broken or hostile pages; they are read, but share one depth. */
const DEPTH_MAX = 400

/** A selector whose elements are to be marked, and where it was given, for messages. */
export interface MarkedSelector {
  readonly selector: string
  readonly mark: number
  readonly at: string
}

/**
 * Parses and reads a page. Offsets of the runs are UTF-16 offsets into `html`. Elements that selectors match are marked,
 * and begin a run of their own. Throws `bad-rule` for what is no CSS selector.
 */
export function readHtml(html: string, selectors: readonly MarkedSelector[] = []): HtmlPage {
  const marks = new Map<PageNode, number[]>()
  const document = selectors.length === 0 ? parsePage(html) : treeWithMarks(html, selectors, marks)
  mendTree(document, html)
  const walker = new Walker(marks)
  walker.walk(document)
  return { blocks: walker.blocks, elements: walker.elements, document, tooDeep: walker.tooDeep }
}

/** Selectors need a whole DOM: cheerio's, of which the page's tree is a copy. */
function treeWithMarks(html: string, selectors: readonly MarkedSelector[], marks: Map<PageNode, number[]>): PageNode {
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true, withEndIndices: true } })
  const selected = new Map<unknown, number[]>()
  for (const { selector, mark, at } of selectors) {
    for (const element of select($, selector, at)) {
      const known = selected.get(element)
      if (known) known.push(mark)
      else selected.set(element, [mark])
    }
  }
  return treeOf($.root().get(0) as unknown as DomNode, (node, copy) => {
    const own = selected.get(node)
    if (own) marks.set(copy, own)
  })
}

function select($: ReturnType<typeof load>, selector: string, at: string): unknown[] {
  try {
    return $(selector).toArray()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const expected = `expected ${at}.selector to be a CSS selector, got ${describe(selector)} (${reason})`
    throw new WiredeskError('bad-rule', `${expected}; write e.g. ".promo"`)
  }
}

/** Throws `bad-rule` for what is no CSS selector. */
export function checkSelector(selector: string, at: string): void {
  select(load('', { xml: { xmlMode: false } }), selector, at)
}

class Walker {
  readonly blocks: RawBlock[] = []
  readonly elements: DomElement[] = []
  tooDeep = false
  private element: DomElement | undefined
  private links = 0
  private strong = 0
  private slant = 0
  private preformatted = 0
  private run: Run | undefined
  private breaks = 0
  /** An inline element began right where its sibling ended. */
  private seam = false
  private readonly marks: ReadonlyMap<PageNode, number[]>

  constructor(marks: ReadonlyMap<PageNode, number[]>) {
    this.marks = marks
  }

  /** Depth-first, in document order: `enter` on the way down, `leave` on the way up. */
  walk(root: PageNode): void {
    if (isBare(root)) this.open(root, 'body', IS_BLOCK)
    let node: PageNode | null = root.firstChild
    while (node) {
      const child = this.enter(node)
      if (child) {
        node = child
        continue
      }
      while (node && !node.next) {
        node = node.parent === root ? null : node.parent
        if (node) this.leave(node)
      }
      if (node) node = node.next
    }
    this.flush()
  }

  /** Returns the child to go on with; without one the node is already left. */
  private enter(node: PageNode): PageNode | null {
    if (node.type === 'text') {
      this.text(node)
      return null
    }
    const { traits, name } = node.tag
    if (node.type !== 'tag' || (traits & IS_SKIPPED) !== 0) return null
    if (name === 'br') {
      this.lineBreak()
      return null
    }
    this.open(node, name, traits)
    if (node.firstChild) return node.firstChild
    this.leave(node)
    return null
  }

  private open(node: PageNode, tag: string, traits: number): void {
    const marks = this.marks.size > 0 ? this.marks.get(node) : undefined
    if (marks || (traits & IS_BLOCK) !== 0 || isCaption(node)) this.flush()
    else if (isSeam(node)) this.seam = true
    const element = this.elementOf(tag, node.attribs)
    if (marks) element.marks = marks
    this.element = element
    this.elements.push(element)
    if ((traits & IS_SLANT) !== 0) this.slant++
    if ((traits & IS_STRONG) !== 0) this.strong++
    else if (tag === 'pre') this.preformatted++
    else if (tag === 'a') {
      this.links++
      if (this.run) this.run.links++
    }
  }

  private elementOf(tag: string, attributes: Attributes): DomElement {
    const parent = this.element
    let depth = parent ? parent.depth + 1 : 0
    if (depth > DEPTH_MAX) {
      this.tooDeep = true
      depth = DEPTH_MAX
    }
    const { class: classes, id } = attributes
    const role = attributes.itemprop ?? attributes.role ?? attributes.rare?.property
    return {
      tag,
      classes,
      id,
      role: role === undefined ? '' : role.toLowerCase(),
      hidden: isHidden(attributes),
      depth,
      index: this.elements.length,
      parent,
      marks: undefined,
    }
  }

  private leave(node: PageNode): void {
    const { traits, name } = node.tag
    const apart = (traits & IS_BLOCK) !== 0 || this.element?.marks || isCaption(node)
    if (apart || (name === 'a' && this.isCounter(node))) this.flush()
    if ((traits & IS_SLANT) !== 0) this.slant--
    if ((traits & IS_STRONG) !== 0) this.strong--
    else if (name === 'a') this.links--
    else if (name === 'pre') this.preformatted--
    this.run?.leave(this.element)
    this.element = this.element?.parent
  }

  /** A link in front of a paragraph that counts its comments is no part of it. */
  private isCounter({ attribs }: PageNode): boolean {
    return (
      this.run !== undefined && attribs.class !== undefined && COUNTS.test(attribs.class.printed) && this.run.isNumber()
    )
  }

  private text(node: PageNode): void {
    const { data } = node
    const blank = isBlank(data)
    if (!this.run) {
      if (blank) return
      this.run = new Run(this.element, this.links > 0 ? 1 : 0)
    } else if ((this.seam || isSeam(node)) && OPENS_WORD.test(data)) this.run.blank()
    this.seam = false
    this.run.add(node, this.links > 0, this.strong > 0, this.slant > 0, this.preformatted > 0)
    if (!blank) this.breaks = 0
  }

  /** Two line breaks in a row end a paragraph; one is white space. */
  private lineBreak(): void {
    this.breaks++
    if (this.breaks > 1) this.flush()
    else this.run?.breakLine()
  }

  private flush(): void {
    const block = this.run?.finish()
    if (block) this.blocks.push(block)
    this.run = undefined
    this.breaks = 0
  }
}

/** Text stands in no block's element, as in what a feed or a content system's API gives out: then the page is its element. */
function isBare(root: PageNode): boolean {
  for (let child = root.firstChild; child; child = child.next) {
    if (child.type === 'text' && !isBlank(child.data)) return true
    if (child.type === 'tag' && child.firstChild && (child.tag.traits & (IS_BLOCK | IS_SKIPPED)) === 0) return true
  }
  return false
}

/** Classes of links that show how many comments there are. */
const COUNTS = /comment|count/i
/** What begins a word of its own; a small letter may go on with the word before, as after a drop cap. */
const OPENS_WORD =
  /^["“„«'‘(]?[\p{Lu}\p{N}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Hangul}]/u

/** What its class calls a picture's caption stands apart from the text around it, in whatever element. */
function isCaption({ attribs }: PageNode): boolean {
  const classes = attribs.class
  if (classes === undefined) return false
  classes.isCaption ??= CAPTION_CLASS.test(classes.lower)
  return classes.isCaption
}

/** No white space stands between the node and an inline element before it, which holds several words or is its like. */
function isSeam({ prev, type, tag }: PageNode): boolean {
  if (prev === null || prev.type !== 'tag' || (prev.tag.traits & IS_PARTED) === 0) return false
  if (type !== 'text') return (tag.traits & IS_PARTED) !== 0
  const inner = prev.firstChild
  return inner !== null && inner.type === 'text' && inner.data.trim().includes(' ')
}

function isHidden({ rare, style }: Attributes): boolean {
  if (rare !== undefined && (rare.hidden !== undefined || rare['aria-hidden'] === 'true')) return true
  return style !== undefined && /display\s?:\s?none|visibility\s?:\s?hidden/.test(style)
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}
