// Twice: which hashes were added at least twice, in a table of its own (open addressing, linear probing). Sorting the hashes
// of a cluster to see which come again took three times as long.

/** Slots for every hash: fewer make longer ways to a free one. */
const SLOTS_A_HASH = 2
const ENOUGH = 2

/** Counts hashes of 32 bits up to two. */
export class TwiceCounter {
  /** How many different hashes were added twice. */
  count = 0
  readonly #hashes: Uint32Array
  /** By slot: how often its hash was added; 0 for an empty slot. */
  readonly #times: Uint8Array

  /** Makes a counter with room for so many hashes. */
  constructor(most: number) {
    const slots = 2 ** (32 - Math.clz32(most * SLOTS_A_HASH))
    this.#hashes = new Uint32Array(slots)
    this.#times = new Uint8Array(slots)
  }

  /** Adds hashes so many times each. */
  addAll(hashes: Uint32Array, times: number): void {
    const known = this.#hashes
    const counts = this.#times
    let { count } = this
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at]!
      const slot = slotIn(known, counts, hash)
      const before = counts[slot]!
      known[slot] = hash
      counts[slot] = before + times
      count += +(before < ENOUGH && before + times >= ENOUGH)
    }
    this.count = count
  }

  /** How many of some different hashes were added twice. */
  countIn(hashes: Uint32Array): number {
    const known = this.#hashes
    const counts = this.#times
    let found = 0
    for (let at = 0; at < hashes.length; at++) {
      const slot = slotIn(known, counts, hashes[at]!)
      found += +(counts[slot]! >= ENOUGH)
    }
    return found
  }
}

/** Where a hash is, or would be: hashes are spread evenly, so their lower bits do for a slot. */
function slotIn(known: Uint32Array, counts: Uint8Array, hash: number): number {
  const mask = known.length - 1
  let slot = hash & mask
  while (counts[slot] !== 0 && known[slot] !== hash) slot = (slot + 1) & mask
  return slot
}
