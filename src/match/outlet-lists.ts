// Outlet lists: which outlets carry which documents, asked of the columns themselves: the search for furniture asks for every
// carrier of every passage. Nearly all documents have one outlet.

import type { DocumentColumns } from './documents.ts'

/** The columns that tell who carries what. */
export type OutletColumns = Pick<DocumentColumns, 'outlets' | 'outletStarts'>

/** Outlets of documents, by their numbers. */
export interface OutletLists {
  /** Whether an outlet carries a document. */
  has(document: number, outlet: number): boolean
  /** Whether one outlet may carry at least so many of the `count` documents from `from` on; never wrongly false. */
  mayRepeat(carriers: Uint32Array, from: number, count: number, least: number): boolean
  /** Outlets that carry at least so many of some documents, and those. */
  repeating(carriers: Uint32Array, least: number): [outlet: number, carriers: number[]][]
}

/** In place of a document's only outlet. */
const NONE = -1
const SEVERAL = -2
/** Carriers that are compared each with each. */
const FEW = 8

/** Makes the lists. */
export function createOutletLists({ outlets, outletStarts }: OutletColumns): OutletLists {
  const onlyOf = Int32Array.from({ length: outletStarts.length - 1 }, (_, document) => {
    const count = outletStarts[document + 1]! - outletStarts[document]!
    return count === 0 ? NONE : count === 1 ? outlets[outletStarts[document]!]! : SEVERAL
  })
  return {
    mayRepeat(carriers, from, count, least) {
      if (count > FEW) return true
      for (let at = from; at + least <= from + count; at++) {
        const outlet = onlyOf[carriers[at]!]!
        if (outlet === SEVERAL) return true
        if (outlet === NONE) continue
        let times = 1
        for (let other = at + 1; other < from + count; other++) {
          const its = onlyOf[carriers[other]!]!
          if (its === outlet || its === SEVERAL) times++
        }
        if (times >= least) return true
      }
      return false
    },
    has(document, outlet) {
      for (let at = outletStarts[document]!; at < outletStarts[document + 1]!; at++)
        if (outlets[at] === outlet) return true
      return false
    },
    repeating(carriers, least) {
      const own = new Map<number, number[]>()
      for (const carrier of carriers) {
        for (let at = outletStarts[carrier]!; at < outletStarts[carrier + 1]!; at++) {
          const known = own.get(outlets[at]!)
          if (known === undefined) own.set(outlets[at]!, [carrier])
          else known.push(carrier)
        }
      }
      return [...own].filter(([, list]) => list.length >= least)
    },
  }
}
