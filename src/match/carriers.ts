// Carriers: how many stories stand behind the documents that carry a window. A few of them are looked at, from all over
// the list, however long it is.

import type { Document } from './documents.ts'
import type { Alike } from './likeness.ts'

/** Carriers looked at to see whether they are unlike: enough to count the groups that matter. */
const CARRIERS_LOOKED_AT = 24

/**
 * Whether most carriers are like the longest of them. A passage that other outlets carry with one and the same story is
 * that story's, however unlike an outlet's own short cuts of it look in their frames.
 */
export function isOneStory(carriers: ArrayLike<number>, documents: readonly Document[], alike: Alike): boolean {
  const looked = someOf(carriers, 1)
  const longest = looked.reduce((best, carrier) =>
    documents[carrier]!.length > documents[best]!.length ? carrier : best,
  )
  const like = looked.filter((carrier) => carrier === longest || alike(longest, carrier))
  return like.length * 2 > looked.length
}

/** Groups carriers around the longest ones and counts the groups, up to `enough`. */
export function countStories(
  carriers: ArrayLike<number>,
  documents: readonly Document[],
  alike: Alike,
  enough: number,
): number {
  const looked = longestFirst(someOf(carriers, enough), documents)
  const leaders: number[] = []
  for (const carrier of looked) {
    if (leaders.some((leader) => alike(leader, carrier))) continue
    leaders.push(carrier)
    if (leaders.length >= enough) break
  }
  return leaders.length
}

/** Above all numbers of documents. */
const TWO_32 = 2 ** 32

/** Carriers by length; of equals the first one first. As numbers that sort by themselves: asking for every pair is dear. */
function longestFirst(carriers: readonly number[], documents: readonly Document[]): number[] {
  const keys = Float64Array.from(carriers, (carrier) => carrier - documents[carrier]!.length * TWO_32).sort()
  return Array.from(keys, (key) => key - Math.floor(key / TWO_32) * TWO_32)
}

/** So many of the carriers, from all over the list, that `enough` stories among them would be seen. */
export function someOf(carriers: ArrayLike<number>, enough: number): number[] {
  const step = Math.max(1, carriers.length / Math.max(CARRIERS_LOOKED_AT, 3 * enough))
  const some: number[] = []
  for (let at = 0; at < carriers.length; at += step) some.push(carriers[Math.floor(at)]!)
  return some
}
