// Elements that stand beside their like: how many of the same tag and words the same parent has.
//
// Idea: tags and lists of words are numbered, so that a kind is a number; a table of open addresses holds the first
// element of each kind under each parent. Cost: one look-up an element; no string is put together but for an `id`.

import type { ClassList } from './page-tree/class-list.ts'
import { type DomElement, wordsOf } from './raw-block.ts'

/** Counts the elements of the same tag and words under the same parent. */
export function countTwins(twins: Int32Array, elements: readonly DomElement[]): void {
  const kinds = kindsOf(elements)
  const count = elements.length
  // A table of open addresses: a parent and a kind are one number, and the first of the twins counts for all.
  const slots = 1 << (32 - Math.clz32(2 * count))
  const firsts = new Int32Array(slots).fill(-1)
  const firstOf = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const up = elements[i]!.parent
    const kind = kinds[i]!
    let slot =
      (Math.imul((up === undefined ? 0 : up.index + 1) + Math.imul(kind, 0x9e3779b1), 0x85ebca6b) >>> 7) & (slots - 1)
    let first = firsts[slot]!
    while (first >= 0 && (kinds[first] !== kind || elements[first]!.parent !== up)) {
      slot = (slot + 1) & (slots - 1)
      first = firsts[slot]!
    }
    if (first < 0) firsts[slot] = first = i
    firstOf[i] = first
    twins[first]!++
  }
  for (let i = 0; i < count; i++) twins[i] = twins[firstOf[i]!]!
}

/** A number for each element by its tag and its words: less than the square of their count, which a double holds. */
function kindsOf(elements: readonly DomElement[]): Float64Array {
  const tags = new Map<string, number>()
  const lists = new Map<ClassList, number>()
  const words = new Map<string, number>()
  const kinds = new Float64Array(elements.length)
  // More than there are tags; odd, so that the table's hash loses nothing.
  const step = elements.length | 1
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    const { classes, id } = element
    let list = -1
    if (id !== undefined && id.printed !== '') list = numberOf(words, wordsOf(element))
    else if (classes !== undefined && classes.printed !== '') {
      const known = lists.get(classes)
      list = known ?? numberOf(words, wordsOf(element))
      if (known === undefined) lists.set(classes, list)
    }
    kinds[i] = (list + 1) * step + numberOf(tags, element.tag)
  }
  return kinds
}

/** Numbers things in the order in which they are met. */
function numberOf<T>(known: Map<T, number>, thing: T): number {
  let number = known.get(thing)
  if (number === undefined) {
    number = known.size
    known.set(thing, number)
  }
  return number
}
