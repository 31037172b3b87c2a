// Looks alike: whether two stretches of words have most of their letter pairs in common (Dice coefficient of bigrams),
// as what a scanner misread, joined or divided has.
//
//   cornmittee ~ committee      vo1ed ~ voted      Monday ≁ Friday
//
// Letters and digits as UTF-16 units, spaces and points left out. Pairs are numbers in sorted arrays, not strings in maps,
// and lengths that rule the answer out are looked at first. Cost: one sort of either's pairs; buffers are reused.

import { sharedCount } from './shingle.ts'
import { insert } from './sorted.ts'

/** Share of their letter pairs that misread words have in common. */
const LOOKS_ALIKE = 0.5

/** Pairs that are sorted by insertion: a word or two. */
const FEW = 24

/** Whether two stretches look alike, whatever their case. */
export type LooksAlike = (one: string, other: string) => boolean

/** Makes the comparison, with buffers of its own. */
export function createLooksAlike(): LooksAlike {
  const own: Buffer = { units: new Uint16Array(256), pairs: new Uint32Array(256) }
  const others: Buffer = { units: new Uint16Array(256), pairs: new Uint32Array(256) }
  return (one, other) => {
    const length = lettersInto(one, own) - 1
    const otherLength = lettersInto(other, others) - 1
    if (length <= 0 || otherLength <= 0) return one.toLowerCase() === other.toLowerCase()
    const least = LOOKS_ALIKE * (length + otherLength)
    // All pairs of the shorter one in the longer one would be too few.
    if (2 * Math.min(length, otherLength) < least) return false
    return 2 * sharedCount(pairsOf(own, length), pairsOf(others, otherLength)) >= least
  }
}

interface Buffer {
  units: Uint16Array
  pairs: Uint32Array
}

/** Writes the letters and digits, lower case; returns their number. */
function lettersInto(text: string, buffer: Buffer): number {
  // A letter that lower case makes longer does so at most threefold.
  if (text.length * 3 > buffer.units.length) {
    buffer.units = new Uint16Array(text.length * 6)
    buffer.pairs = new Uint32Array(text.length * 6)
  }
  const { units } = buffer
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) return anyLettersInto(text, units)
    const isUpper = unit >= 0x41 && unit <= 0x5a
    if (isUpper || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39))
      units[count++] = isUpper ? unit + 0x20 : unit
  }
  return count
}

/** The same for any script. */
function anyLettersInto(text: string, units: Uint16Array): number {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  for (let at = 0; at < letters.length; at++) units[at] = letters.charCodeAt(at)
  return letters.length
}

function pairsOf({ units, pairs }: Buffer, count: number): Uint32Array {
  for (let at = 0; at < count; at++) pairs[at] = ((units[at]! << 16) | units[at + 1]!) >>> 0
  const made = pairs.subarray(0, count)
  return count > FEW ? made.sort() : insert(made, count)
}
