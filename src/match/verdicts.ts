// Verdicts: what was found for the documents that carry a window, remembered for the next windows with the same carriers.
// Lists of carriers are told apart by two hashes of 32 bits. What was overwritten is found anew.

import type { Repeated } from './windows.ts'

/** Verdicts that are remembered. */
const REMEMBERED = 1 << 18

/** Makes a memory of verdicts. */
export function createMemory<Verdict>(): {
  of(repeated: Pick<Repeated, 'carriers' | 'from' | 'count'>, find: () => Verdict): Verdict
} {
  const firsts = new Int32Array(REMEMBERED)
  const seconds = new Int32Array(REMEMBERED)
  const verdicts: (Verdict | undefined)[] = new Array(REMEMBERED)
  return {
    of({ carriers, from, count }, find) {
      let first = count
      let second = ~count
      for (let at = from; at < from + count; at++) {
        first = Math.imul(first ^ carriers[at]!, 0x9e3779b1)
        first ^= first >>> 15
        second = Math.imul(second + carriers[at]!, 0x85ebca6b) ^ (second >>> 13)
      }
      const slot = (first ^ (first >>> 16)) & (REMEMBERED - 1)
      const known = verdicts[slot]
      if (known !== undefined && firsts[slot] === first && seconds[slot] === second) return known
      const found = find()
      firsts[slot] = first
      seconds[slot] = second
      verdicts[slot] = found
      return found
    },
  }
}
