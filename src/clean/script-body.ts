// The article of a page that shows none: applications ship it in their state, news sites in the articleBody of their
// JSON-LD, and a browser puts it on the page.
//
// Idea: every list of strings in a script, and every long string, may be the article; the one with the most words in
// sentences is. Read only where the page itself shows next to no prose. Cost: linear in the scripts, which are bounded.

import type { Label } from './label.ts'
import { rawText } from './metadata/element-text.ts'
import { readJsonLd } from './metadata/json-ld.ts'
import { plainText } from './metadata/plain-text.ts'
import type { PageNode } from './page-tree.ts'
import type { RawBlock } from './raw-block.ts'
import { endsLikeSentence, shapeOf } from './shape.ts'

/** An article as a script holds it. */
export interface ScriptBody {
  paragraphs: string[]
  /** Offsets of the script element in the page. */
  start: number
  end: number
}

/** Fewer words in sentences are a notice or a description. */
const WORDS_MIN = 40
/** A string of fewer words among others of a list is a label. */
const PARAGRAPH_WORDS_MIN = 3
const SCRIPT_CHARS_MAX = 3_000_000
const SCRIPTS_MAX = 60
/** Values of one script that are looked at. */
const VALUES_MAX = 200_000

/** The article in a page's scripts; undefined where none has one. */
export function findScriptBody(document: PageNode): ScriptBody | undefined {
  let best: ScriptBody | undefined
  let most = WORDS_MIN - 1
  for (const script of scriptsOf(document)) {
    const { paragraphs, words } = longestText(script)
    if (words <= most) continue
    most = words
    best = { paragraphs, start: script.startIndex ?? 0, end: (script.endIndex ?? 0) + 1 }
  }
  return best
}

function scriptsOf(document: PageNode): PageNode[] {
  const scripts: PageNode[] = []
  let node: PageNode | null = document.firstChild
  while (node && scripts.length < SCRIPTS_MAX) {
    if (node.type === 'script') scripts.push(node)
    else if (node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && !node.next) node = node.parent === document ? null : node.parent
    if (node) node = node.next
  }
  return scripts
}

interface Found {
  paragraphs: string[]
  words: number
}

const NOTHING: Found = { paragraphs: [], words: 0 }
/** `window.__STATE__ = {…}` and its like. */
const ASSIGNMENT = /^\s*(?:(?:var|let|const)\s+)?[\w$.]{1,60}(?:\[["'][\w$]{1,40}["']\])?\s*=\s*(?=[{[])/

function longestText(script: PageNode): Found {
  const raw = rawText(script)
  if (raw.length > SCRIPT_CHARS_MAX) return NOTHING
  const type = script.attribs.rare?.type ?? ''
  if (/ld\+json/i.test(type)) {
    return readJsonLd([raw])
      .map(({ articleBody }) => found(paragraphsOf(articleBody ?? '')))
      .reduce(longer, NOTHING)
  }
  const assigned = ASSIGNMENT.exec(raw)
  if (!/json/i.test(type) && !assigned) return NOTHING
  const from = assigned ? assigned[0].length : 0
  try {
    return textIn(JSON.parse(raw.slice(from, Math.max(raw.lastIndexOf('}'), raw.lastIndexOf(']')) + 1)))
  } catch {
    return NOTHING
  }
}

/** The best list of paragraphs anywhere in a value. */
function textIn(root: unknown): Found {
  const queue: unknown[] = [root]
  let best = NOTHING
  for (let at = 0; at < queue.length && at < VALUES_MAX; at++) {
    const value = queue[at]
    if (typeof value === 'string') best = longer(best, found(paragraphsOf(value)))
    else if (Array.isArray(value)) {
      best = longer(best, found(value.flatMap((item) => paragraphsOf(longestString(item)))))
      for (const item of value) queue.push(item)
    } else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) queue.push(item)
  }
  return best
}

/** A string, or the longest one that an object holds itself: `{ "type": "paragraph", "text": … }`. */
function longestString(item: unknown): string {
  if (typeof item === 'string') return item
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return ''
  return Object.values(item).reduce<string>(
    (best, value) => (typeof value === 'string' && value.length > best.length ? value : best),
    '',
  )
}

const BLOCK_TAG =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|br|blockquote|section|article|figure|figcaption|table|tr)\b[^<>]{0,400}>/gi

function paragraphsOf(text: string): string[] {
  if (text.length < 2) return []
  const lines = text.includes('<') ? text.replace(BLOCK_TAG, '\n') : text
  return lines
    .split('\n')
    .map((line) => plainText(line))
    .filter((line) => line !== '')
}

/** Only words in sentences count: lists of names and addresses are long too. */
function found(lines: readonly string[]): Found {
  const paragraphs: string[] = []
  let words = 0
  for (const line of lines) {
    const shape = shapeOf(line)
    if (shape.words < PARAGRAPH_WORDS_MIN) continue
    paragraphs.push(line)
    if (endsLikeSentence(shape)) words += shape.words
  }
  return { paragraphs, words }
}

function longer(a: Found, b: Found): Found {
  return b.words > a.words ? b : a
}

const SCRIPT_TAG = 'script'

/** What the ledger says of an article that only a script holds. */
export const SCRIPT_LABEL: Label = {
  kind: 'body',
  rule: 'script',
  confidence: 0.6,
  probability: 0.6,
  evidence: undefined,
}

/** The script as a block of the page; `index` is that of a new element. */
export function scriptBlock(body: ScriptBody | undefined, index: number): RawBlock | undefined {
  if (!body) return undefined
  const element = {
    tag: SCRIPT_TAG,
    classes: undefined,
    id: undefined,
    role: '',
    hidden: false,
    depth: 0,
    index,
    parent: undefined,
    marks: undefined,
  }
  return {
    text: body.paragraphs.join('\n\n'),
    start: body.start,
    end: body.end,
    dom: { tag: SCRIPT_TAG, element, linkChars: 0, links: 0, strongChars: 0, slantChars: 0 },
    layout: undefined,
  }
}

/** Visible text never stands in a script element. */
export function isScriptBlock({ dom }: RawBlock): boolean {
  return dom?.element.tag === SCRIPT_TAG
}
