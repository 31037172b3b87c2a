// Reads HTML into paragraph-like runs. The only file that imports cheerio.
//
// The page is read into a tree (page-tree.ts; where a user's rules have selectors, by cheerio in its htmlparser2 mode) and
// walked once, by pointers and without recursion, so that nesting of any depth is safe. A run is the inline text between two
// block-level boundaries; it remembers the deepest element that holds all of it.

import { load } from 'cheerio/slim'
import { describe, WiredeskError } from '../errors.ts'
import { BLOCK, isSpace, Run } from './html-run.ts'
import { mendTree } from './misread.ts'
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

const SKIPPED: ReadonlySet<string> = new Set(
  'head script style noscript template svg math iframe object embed canvas audio video map select datalist textarea input title'.split(
    ' ',
  ),
)

const STRONG: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i'])
const SLANT: ReadonlySet<string> = new Set(['em', 'i'])

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

/** Selectors need a whole DOM: cheerio's, whose nodes are page nodes too. */
function treeWithMarks(html: string, selectors: readonly MarkedSelector[], marks: Map<PageNode, number[]>): PageNode {
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true, withEndIndices: true } })
  for (const { selector, mark, at } of selectors) {
    for (const element of select($, selector, at)) {
      const known = marks.get(element)
      if (known) known.push(mark)
      else marks.set(element, [mark])
    }
  }
  return $.root().get(0) as unknown as PageNode
}

function select($: ReturnType<typeof load>, selector: string, at: string): PageNode[] {
  try {
    return $(selector).toArray() as unknown as PageNode[]
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
  private readonly known = new Map<string, string>()

  constructor(marks: ReadonlyMap<PageNode, number[]>) {
    this.marks = marks
  }

  /** Depth-first, in document order: `enter` on the way down, `leave` on the way up. */
  walk(root: PageNode): void {
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
    if (node.type !== 'tag') return null
    const tag = node.name
    if (SKIPPED.has(tag)) return null
    if (tag === 'br') {
      this.lineBreak()
      return null
    }
    this.open(node, tag)
    if (node.firstChild) return node.firstChild
    this.leave(node)
    return null
  }

  private open(node: PageNode, tag: string): void {
    const marks = this.marks.size > 0 ? this.marks.get(node) : undefined
    if (marks || BLOCK.has(tag)) this.flush()
    else if (isSeam(node)) this.seam = true
    const parent = this.element
    const depth = parent ? parent.depth + 1 : 0
    if (depth > DEPTH_MAX) this.tooDeep = true
    const attributes = node.attribs
    this.element = {
      tag,
      words: this.words(attributes.class, attributes.id),
      role: (attributes.itemprop ?? attributes.role ?? attributes.property ?? '').toLowerCase(),
      hidden: isHidden(attributes),
      depth: Math.min(depth, DEPTH_MAX),
      index: this.elements.length,
      parent,
      ...(marks && { marks }),
    }
    this.elements.push(this.element)
    if (SLANT.has(tag)) this.slant++
    if (tag === 'a') this.links++
    else if (STRONG.has(tag)) this.strong++
    else if (tag === 'pre') this.preformatted++
    if (tag === 'a' && this.run) this.run.links++
  }

  /** Class and id, lower case; elements of a page share their class lists, which are then put together once. */
  private words(classes = '', id = ''): string {
    if (id !== '') return `${classes} ${id}`.toLowerCase()
    if (classes === '') return ''
    let words = this.known.get(classes)
    if (words === undefined) {
      words = `${classes} `.toLowerCase()
      this.known.set(classes, words)
    }
    return words
  }

  private leave(node: PageNode): void {
    if (node.type !== 'tag' || SKIPPED.has(node.name) || node.name === 'br') return
    const tag = node.name
    if (BLOCK.has(tag) || this.element?.marks || (tag === 'a' && this.isCounter(node))) this.flush()
    if (SLANT.has(tag)) this.slant--
    if (tag === 'a') this.links--
    else if (STRONG.has(tag)) this.strong--
    else if (tag === 'pre') this.preformatted--
    this.run?.leave(this.element)
    this.element = this.element?.parent
  }

  /** A link in front of a paragraph that counts its comments is no part of it. */
  private isCounter({ attribs }: PageNode): boolean {
    return this.run !== undefined && COUNTS.test(attribs.class ?? '') && this.run.isNumber()
  }

  private text(node: PageNode): void {
    const data = node.data
    if (!this.run) {
      if (isBlank(data)) return
      this.run = new Run(this.element, this.links > 0 ? 1 : 0)
    } else if ((this.seam || isSeam(node)) && OPENS_WORD.test(node.data)) this.run.blank()
    this.seam = false
    this.run.add(node, this.links > 0, this.strong > 0, this.slant > 0, this.preformatted > 0)
    if (!isBlank(data)) this.breaks = 0
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

/** Classes of links that show how many comments there are. */
const COUNTS = /comment|count/i
/** What begins a word of its own; a small letter may go on with the word before, as after a drop cap. */
const OPENS_WORD = /^["“„«'‘(]?[\p{Lu}\p{N}]/u
/** Elements that stand beside others to part them from them, as labels, names and counters do. */
const PARTED: ReadonlySet<string> = new Set('span a strong b em i time label cite small abbr'.split(' '))

/** No white space stands between the node and an inline element before it, which holds several words or is its like. */
function isSeam(node: PageNode): boolean {
  const before = node.prev
  if (before?.type !== 'tag' || !PARTED.has(before.name)) return false
  if (node.type !== 'text') return PARTED.has(node.name)
  const inner = before.firstChild
  return inner?.type === 'text' && inner.data.trim().includes(' ')
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  const style = attributes.style
  return style !== undefined && /display\s?:\s?none|visibility\s?:\s?hidden/.test(style)
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}
