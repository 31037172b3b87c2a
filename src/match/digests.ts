// Digests: a table from the digest of a text to its number, in flat arrays (open addressing, linear probing).
// A Map with strings would cost 100 bytes a text and ends at 2^24 entries.

/** Two independent 32-bit hashes of the token sequence and its length: enough for billions of texts. */
export type Digest = readonly [first: number, second: number, tokens: number]

/** Numbers of texts by digest. */
export interface Digests {
  find(digest: Digest): number | undefined
  /** Adds a digest that is not there yet. */
  add(digest: Digest, text: number): void
}

/** Fields of a slot: the digest and the number of the text + 1; 0 stands for an empty slot. */
const FIELDS = 4
const FIRST_SLOTS = 1 << 10
/** Share of slots in use above which the table is doubled. */
const LOAD = 0.5

/** Makes an empty table. */
export function createDigests(): Digests {
  return new DigestTable()
}

class DigestTable implements Digests {
  #slots = FIRST_SLOTS
  #used = 0
  #table: Uint32Array = new Uint32Array(FIRST_SLOTS * FIELDS)

  find(digest: Digest): number | undefined {
    const text = this.#table[this.#place(digest) + 3]!
    return text === 0 ? undefined : text - 1
  }

  add(digest: Digest, text: number): void {
    if (this.#used >= this.#slots * LOAD) this.#grow()
    this.#used++
    this.#table.set([digest[0], digest[1], digest[2], text + 1], this.#place(digest))
  }

  /** Where the digest is, or would be. */
  #place([first, second, tokens]: Digest): number {
    const table = this.#table
    let slot = first & (this.#slots - 1)
    for (;;) {
      const at = slot * FIELDS
      if (table[at + 3] === 0) return at
      if (table[at] === first && table[at + 1] === second && table[at + 2] === tokens) return at
      slot = (slot + 1) & (this.#slots - 1)
    }
  }

  #grow(): void {
    const old = this.#table
    this.#slots *= 2
    this.#table = new Uint32Array(this.#slots * FIELDS)
    for (let at = 0; at < old.length; at += FIELDS) {
      if (old[at + 3] === 0) continue
      this.#table.set(old.subarray(at, at + FIELDS), this.#place([old[at]!, old[at + 1]!, old[at + 2]!]))
    }
  }
}
