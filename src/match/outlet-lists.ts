// Outlet lists: which outlets carry which documents, in flat arrays: the search for furniture asks for every carrier of
// every passage. Nearly all documents have one outlet.

import type { Document } from './prepare.ts'

/** Outlets of documents, by their numbers. */
export interface OutletLists {
  /** Whether an outlet carries a document. */
  has(document: number, outlet: number): boolean
  /** Outlets that carry at least so many of some documents, and those. */
  repeating(carriers: Uint32Array, least: number): [outlet: number, carriers: number[]][]
}

/** Makes the lists. */
export function createOutletLists(documents: readonly Document[]): OutletLists {
  const ends = new Uint32Array(documents.length + 1)
  for (const { index, outlets } of documents) ends[index + 1] = ends[index]! + outlets.length
  const all = new Uint32Array(ends[documents.length]!)
  for (const { index, outlets } of documents) all.set(outlets, ends[index]!)
  return {
    has(document, outlet) {
      for (let at = ends[document]!; at < ends[document + 1]!; at++) if (all[at] === outlet) return true
      return false
    },
    repeating(carriers, least) {
      const own = new Map<number, number[]>()
      for (const carrier of carriers) {
        for (let at = ends[carrier]!; at < ends[carrier + 1]!; at++) {
          const known = own.get(all[at]!)
          if (known === undefined) own.set(all[at]!, [carrier])
          else known.push(carrier)
        }
      }
      return [...own].filter(([, list]) => list.length >= least)
    },
  }
}
