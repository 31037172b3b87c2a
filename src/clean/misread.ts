// Text in UTF-8 that somebody read as windows-1252 or Latin-1 before it came here: "caf\u00c3\u00a9" for "café".
//
// Idea: such a page has hardly a sign beyond ASCII that is not part of a sequence which is well-formed UTF-8 once its
// signs are bytes again; no language prints that by itself. One search says that a page has none.
// Cost: one pass of a pattern over the page; where it is misread, one more over every text and attribute.
// Guarantee: a page with other signs beyond ASCII is left as it is.

import type { Attributes } from './page-tree/attributes.ts'
import type { PageNode } from './page-tree/node.ts'

/** What windows-1252 shows for the bytes 0x80 to 0x9f, where it shows anything else than their controls. */
const SHOWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const FOLLOWS = `\\u0080-\\u00bf${[...SHOWN].filter((sign) => sign > '\u009f').join('')}`
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00df][${FOLLOWS}]|[\\u00e0-\\u00ef][${FOLLOWS}]{2}|[\\u00f0-\\u00f4][${FOLLOWS}]{3}`,
  'g',
)
const FIRST = new RegExp(SEQUENCE.source)
const BEYOND_ASCII = /[\u0080-\uffff]/g

/** Sequences that a page must have, and the share that they must be of all its signs beyond ASCII. */
const SEQUENCES_MIN = 3
const SHARE_MIN = 0.98

/** The function that gives a misread page its signs back, or undefined where the page is none. */
export function misreadIn(source: string): ((text: string) => string) | undefined {
  if (!FIRST.test(source)) return undefined
  const found = source.match(SEQUENCE) ?? []
  if (found.length < SEQUENCES_MIN) return undefined
  const inside = found.reduce((sum, { length }) => sum + length, 0)
  const all = source.match(BEYOND_ASCII)?.length ?? 0
  return inside >= SHARE_MIN * all ? readAgain : undefined
}

function readAgain(text: string): string {
  return text.replace(SEQUENCE, (signs) => {
    const read = new TextDecoder().decode(Uint8Array.from(signs, byteOf))
    return read.includes('\ufffd') && signs !== '\u00ef\u00bf\u00bd' ? signs : read
  })
}

function byteOf(sign: string): number {
  const at = SHOWN.indexOf(sign)
  return at < 0 ? sign.charCodeAt(0) : 0x80 + at
}

/** Gives all texts and attributes of a misread page's tree their signs back. The tree is the reader's own. */
export function mendTree(root: PageNode, source: string): void {
  const mend = misreadIn(source)
  if (!mend) return
  let node: PageNode | null = root
  while (node) {
    mendNode(node, mend)
    if (node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && !node.next) node = node === root ? null : node.parent
    node = node?.next ?? null
  }
}

function mendNode(node: { data: string; attribs: Attributes }, mend: (text: string) => string): void {
  node.data = mend(node.data)
  node.attribs = node.attribs.changed(mend)
}
