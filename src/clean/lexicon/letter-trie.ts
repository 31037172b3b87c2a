// A trie of words by their folded letters, for tables of some ten thousand words.
//
// Idea: an open-addressing table whose key is (parent node, folded letter) in one 32-bit number, so that a step reads one
// array. A node is its slot, so that what belongs to it lies in arrays by slot.
// Guarantee: a step visits at most the longest run of full slots; a table that is nearly full takes no more.

/** Where every walk begins. */
export const ROOT = 0
/** What a step gives when no word goes on so. */
export const NO_NODE = -1

/** Slots of the table, a power of two: parents must fit in 16 bits. */
const BITS = 16
export const NODES: number = 1 << BITS
const MASK = NODES - 1
/** A slot is the top bits of the hash. */
const SHIFT = 32 - BITS
/** Fuller tables have long runs. The 10,000 cues of appeals have some 40,000 nodes. */
const NODES_MAX = 0.8 * NODES
/** Fills the root's slot: no word has this letter behind this parent. */
const TAKEN = -1
/** Knuth's multiplier: the top bits of the product mix all bits of the key. */
const MIX = 0x9e3779b1

/** Words are added letter by letter; walks go over the keys. */
export class LetterTrie {
  /** Parent in the upper half, folded letter in the lower; 0 for an empty slot. */
  readonly keys: Int32Array = new Int32Array(NODES)
  private made = 0

  constructor() {
    this.keys[ROOT] = TAKEN
  }

  /** The node that a folded letter leads to, made where there is none. */
  add(node: number, folded: number): number {
    const key = (node << 16) | folded
    const slot = slotFor(this.keys, key)
    if (this.keys[slot] === 0 && ++this.made > NODES_MAX)
      throw new Error(`expected at most ${NODES_MAX} nodes, got more, give slots more bits`)
    this.keys[slot] = key
    return slot
  }
}

/** The node that a folded letter leads to, or `NO_NODE`. */
export function childOf(keys: Int32Array, node: number, folded: number): number {
  const slot = slotFor(keys, (node << 16) | folded)
  return keys[slot] === 0 ? NO_NODE : slot
}

/** The slot of a node's child, or the empty slot where it would be. */
function slotFor(keys: Int32Array, key: number): number {
  let slot = Math.imul(key, MIX) >>> SHIFT
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & MASK
  return slot
}
