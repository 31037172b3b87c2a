// Pair table: a number for pairs of documents, in flat arrays (open addressing, linear probing). A Map with the pair as
// one number keeps every key as an object of its own.

import { mix } from './hash.ts'

/** Slots of an empty table. */
const FIRST_SLOTS = 1 << 10
/** Share of slots in use above which the table is doubled. */
const LOAD = 0.5

/** Numbers of pairs; the order of the two does not matter. */
export class PairTable {
  /** Two fields a slot: the lesser document + 1, or 0 for an empty slot, and the greater. */
  #pairs: Uint32Array = new Uint32Array(FIRST_SLOTS * 2)
  #values: Float64Array = new Float64Array(FIRST_SLOTS)
  #used = 0

  get(one: number, other: number): number | undefined {
    const slot = this.#slotOf(Math.min(one, other), Math.max(one, other))
    return this.#pairs[slot * 2] === 0 ? undefined : this.#values[slot]
  }

  set(one: number, other: number, value: number): void {
    const slot = this.#slotOf(Math.min(one, other), Math.max(one, other))
    this.#values[slot] = value
    if (this.#pairs[slot * 2] !== 0) return
    this.#pairs[slot * 2] = Math.min(one, other) + 1
    this.#pairs[slot * 2 + 1] = Math.max(one, other)
    if (++this.#used > this.#values.length * LOAD) this.#grow()
  }

  /** Forgets all pairs, and the room that many of them took. */
  clear(): void {
    if (this.#values.length > FIRST_SLOTS) {
      this.#pairs = new Uint32Array(FIRST_SLOTS * 2)
      this.#values = new Float64Array(FIRST_SLOTS)
    } else this.#pairs.fill(0)
    this.#used = 0
  }

  /** Where the pair is, or would be. */
  #slotOf(lesser: number, greater: number): number {
    const pairs = this.#pairs
    const mask = this.#values.length - 1
    let slot = mix(lesser ^ Math.imul(greater, 0x9e3779b1)) & mask
    while (pairs[slot * 2] !== 0 && (pairs[slot * 2] !== lesser + 1 || pairs[slot * 2 + 1] !== greater))
      slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const pairs = this.#pairs
    const values = this.#values
    this.#pairs = new Uint32Array(pairs.length * 2)
    this.#values = new Float64Array(values.length * 2)
    for (let old = 0; old < values.length; old++) {
      if (pairs[old * 2] === 0) continue
      const slot = this.#slotOf(pairs[old * 2]! - 1, pairs[old * 2 + 1]!)
      this.#pairs[slot * 2] = pairs[old * 2]!
      this.#pairs[slot * 2 + 1] = pairs[old * 2 + 1]!
      this.#values[slot] = values[old]!
    }
  }
}
