// Text and class words of single elements, bounded and without recursion.

import { IS_CLOSED, IS_INLINE } from '../page-tree/traits.ts'
import type { PageNode } from '../page-tree.ts'

/** Characters read of one element. */
export const TEXT_CHARS_MAX = 300
/** Ancestors that give their words to an element: enough to see a comment list, a sidebar or a card around it. */
const ANCESTORS_MAX = 7
/** Characters of one element's words. */
const WORDS_CHARS_MAX = 160
/** Nodes read for the text of one element. */
const TEXT_NODES_MAX = 60

/** Tag, class, id and itemprop of an element and of its nearest ancestors. */
export function wordsOf(element: PageNode): string {
  const words: string[] = []
  let current: PageNode | null = element
  for (let level = 0; current && level < ANCESTORS_MAX; level++) {
    if (current.type !== 'tag' || current.tag.name === 'body') break
    const { class: classes, id, itemprop } = current.attribs
    let own = current.tag.name
    if (classes !== undefined && classes.printed !== '') own += ` ${classes.printed}`
    if (id !== undefined && id.printed !== '') own += ` ${id.printed}`
    if (itemprop) own += ` ${itemprop}`
    words.push(own.length > WORDS_CHARS_MAX ? own.slice(0, WORDS_CHARS_MAX) : own)
    current = current.parent
  }
  return words.join(PARTED).toLowerCase()
}

const PARTED = ' < '

/** The words of an element and its nearest ancestors, so many in all. */
export function nearest(words: string, count: number): string {
  let end = 0
  for (let level = 0, from = 0; level < count; level++) {
    end = words.indexOf(PARTED, from)
    if (end < 0) return words
    from = end + PARTED.length
  }
  return words.slice(0, end)
}

/** White space that is no single blank. */
const UNEVEN = /[^\S ]| {2}/

/** Visible text of an element, white space collapsed, bounded; a blank stands where an element begins. */
export function textOf(root: PageNode): string {
  const parts: string[] = []
  let length = 0
  let node: PageNode | null = root.firstChild
  for (let count = 0; node && count < TEXT_NODES_MAX && length < TEXT_CHARS_MAX; count++) {
    if (node.type === 'text') {
      parts.push(node.data)
      length += node.data.trim().length
    }
    const { traits } = node.tag
    const opens: boolean = node.type === 'tag' && (traits & IS_CLOSED) === 0 && node.firstChild !== null
    if (node.type === 'tag' && (traits & IS_INLINE) === 0) parts.push(' ')
    if (opens) {
      node = node.firstChild
      continue
    }
    while (node && !node.next) {
      node = node.parent === root ? null : node.parent
      if (node && (node.tag.traits & IS_INLINE) === 0) parts.push(' ')
    }
    if (node) node = node.next
  }
  const text = parts.length === 1 ? parts[0]! : parts.join('')
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim().slice(0, TEXT_CHARS_MAX)
}

export function rawText(element: PageNode): string {
  let text = ''
  for (let node = element.firstChild; node; node = node.next) if (node.type === 'text') text += node.data
  return text
}

export function isInside(element: PageNode, tag: string): boolean {
  return element.parent?.tag.name === tag
}
