// Text of a peer's HTML output, a line for each block, so that every peer is scored on words and not on how it joins them.
// Whitespace collapses as a browser shows it, blocks stand apart by an empty line and <br> breaks the line: the form
// in which the gold and wiredesk's own text are written.

import { load } from 'cheerio'

/** Elements that start and end a line. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
)

/** Elements whose text a browser does not show. */
const UNSEEN = new Set(['head', 'iframe', 'math', 'noscript', 'object', 'script', 'style', 'svg', 'template', 'title'])

/** Table cells stand apart by a space. */
const CELLS = new Set(['td', 'th'])

const BLOCK_BREAK = '\u0001'
const LINE_BREAK = '\u0002'

/** Visible text of a page or a fragment. */
export function textOfHtml(html: string): string {
  const pieces: string[] = []
  const root = load(html, { xml: { xmlMode: false, decodeEntities: true } }).root()[0]
  if (root) collect(root, pieces)
  return pieces
    .join('')
    .replace(/[^\S\u0001\u0002]+/gu, ' ')
    .split(BLOCK_BREAK)
    .map(linesOf)
    .filter((block) => block !== '')
    .join('\n\n')
}

function linesOf(block: string): string {
  return block
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

/** The shape of a parsed node that this walk looks at. */
interface Node {
  type: string
  name?: string
  data?: string
  children?: Node[]
}

/** Walks without recursion: the nesting of scraped pages has no bound. */
function collect(root: Node, pieces: string[]): void {
  const waiting: (Node | string)[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') pieces.push(node)
    else if (node.type === 'text') pieces.push(node.data ?? '')
    else if (node.name === 'br') pieces.push(LINE_BREAK)
    else if (node.children && !UNSEEN.has(node.name ?? '')) {
      const edge = edgeOf(node.name ?? '')
      pieces.push(edge)
      waiting.push(edge)
      for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at]!)
    }
  }
}

function edgeOf(name: string): string {
  if (BLOCKS.has(name)) return BLOCK_BREAK
  return CELLS.has(name) ? ' ' : ''
}
