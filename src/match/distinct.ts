// Distinct: counts different hashes, in a table of its own (open addressing, linear probing).
// A Set of a million numbers takes ten times the memory, and a sort of a text's hashes five times as long.

/** Slots of an empty table. */
const FIRST_SLOTS = 1 << 11
/** Share of slots in use above which the table is doubled. */
const LOAD = 0.5

/** Counts different numbers of 32 bits. */
export class DistinctCounter {
  #table: Uint32Array = new Uint32Array(FIRST_SLOTS)
  #used = 0
  #hasZero = false

  /** How many different numbers were added. */
  get count(): number {
    return this.#used + (this.#hasZero ? 1 : 0)
  }

  /** All of them, in no order. */
  values(): Uint32Array {
    const table = this.#table
    const values = new Uint32Array(this.count)
    // A zero that was added stands at the end.
    let used = 0
    for (let slot = 0; slot < table.length; slot++) if (table[slot] !== 0) values[used++] = table[slot]!
    return values
  }

  /** Adds the first `count` numbers of an array. */
  addAll(values: Uint32Array, count: number): void {
    while ((this.#used + count) / this.#table.length > LOAD) this.#grow()
    const table = this.#table
    const mask = table.length - 1
    let used = this.#used
    for (let at = 0; at < count; at++) {
      const value = values[at]!
      let slot = value & mask
      while (table[slot] !== 0 && table[slot] !== value) slot = (slot + 1) & mask
      if (table[slot] === value) {
        if (value === 0) this.#hasZero = true // it stands for an empty slot
        continue
      }
      table[slot] = value
      used++
    }
    this.#used = used
  }

  add(value: number): void {
    if (value === 0) {
      this.#hasZero = true // it stands for an empty slot
      return
    }
    const table = this.#table
    const mask = table.length - 1
    let slot = value & mask
    while (table[slot] !== 0) {
      if (table[slot] === value) return
      slot = (slot + 1) & mask
    }
    table[slot] = value
    if (++this.#used > table.length * LOAD) this.#grow()
  }

  /** Forgets all numbers, and the room that many of them took. */
  clear(): void {
    if (this.#table.length > FIRST_SLOTS) this.#table = new Uint32Array(FIRST_SLOTS)
    else this.#table.fill(0)
    this.#used = 0
    this.#hasZero = false
  }

  #grow(): void {
    const old = this.#table
    const table = new Uint32Array(old.length * 2)
    for (let at = 0; at < old.length; at++) {
      const value = old[at]!
      if (value === 0) continue
      let slot = value & (table.length - 1)
      while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1)
      table[slot] = value
    }
    this.#table = table
  }
}
