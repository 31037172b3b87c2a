// A table of trigrams: open addressing, at most half full, keyed by the three units themselves.
//
// A trigram's key is its units in one number (48 bits, which a double holds exactly), so that nothing is cut out of the
// text. Cost: one or two reads a look-up.

/** The trigram at an offset of a text, as a number; never 0, since no text has three zero units. */
export function trigramAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_0000_0000 + ((text.charCodeAt(at + 1) << 16) >>> 0) + text.charCodeAt(at + 2)
}

/** Gives every trigram that it is asked to hold a slot. */
export class TrigramTable {
  /** 0 for a free slot. */
  readonly keys: Float64Array
  private readonly mask: number

  /** @param most - distinct trigrams that it will hold at most */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, 2 * most)))
    this.mask = size - 1
    this.keys = new Float64Array(size)
  }

  /** The slot of a trigram, taken for it if it has none yet. */
  take(trigram: number): number {
    const slot = this.find(trigram)
    this.keys[slot] = trigram
    return slot
  }

  /** The slot of a trigram, or a free one. */
  find(trigram: number): number {
    const upper = Math.trunc(trigram / 0x1_0000)
    let slot = (Math.imul(upper | 0, 0x9e3779b1) ^ Math.imul(trigram & 0xffff, 0x85ebca6b)) >>> 8
    slot &= this.mask
    while (this.keys[slot] !== 0 && this.keys[slot] !== trigram) slot = (slot + 1) & this.mask
    return slot
  }
}
