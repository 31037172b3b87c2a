// How alike two headlines are: the same headline comes with an outlet's affix, cut off, or in other quotes.
//
// The measure is string-similarity's Dice coefficient of bigrams. A page compares every block with a few headlines, so
// their bigrams are counted once, into tables that a comparison only reads and ticks off.

import { compareTwoStrings } from 'string-similarity'

/** Texts longer than this are no headlines. */
const HEADLINE_CHARS_MAX = 300
/** Texts of more different lengths are not alike: their Dice coefficient stays below 0.8. */
const LENGTH_RATIO_MAX = 1.5

function canBeAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const longer = Math.max(a.length, b.length)
  return shorter * LENGTH_RATIO_MAX >= longer && longer <= HEADLINE_CHARS_MAX
}

/** Dice coefficient of the two texts' bigrams, 0 to 1; 1 where one is the other plus an affix of an outlet. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  return canBeAlike(a, b) ? compareTwoStrings(a.toLowerCase(), b.toLowerCase()) : 0
}

/** The candidate headlines of a page, ready to be compared with each of its blocks. */
export class Headlines {
  private readonly headlines: readonly { text: string; bigrams: Bigrams }[]

  constructor(texts: readonly string[]) {
    this.headlines = texts.map((text) => ({ text, bigrams: new Bigrams(bare(text)) }))
  }

  /** Best likeness of a text to any of the headlines. */
  likenessOf(text: string): number {
    if (text.length > HEADLINE_CHARS_MAX) return 0
    let best = 0
    let own: string | undefined
    for (const headline of this.headlines) {
      if (text === headline.text) return 1
      if (!canBeAlike(text, headline.text)) continue
      own ??= bare(text)
      best = Math.max(best, headline.bigrams.diceWith(own))
      if (best === 1) break
    }
    return best
  }
}

/** Lower case, without white space. */
function bare(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '')
}

/** How often each bigram of a text occurs: an open-addressing table, at most half full. */
class Bigrams {
  private readonly mask: number
  /** Both units of the bigram in each slot, plus one; 0 for a free slot. */
  private readonly keys: Float64Array
  private readonly counts: Uint16Array
  /** What a comparison has ticked off, and the comparison that it belongs to. */
  private readonly used: Uint16Array
  private readonly usedBy: Int32Array
  private comparison = 0

  constructor(private readonly text: string) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * text.length)))
    this.mask = size - 1
    this.keys = new Float64Array(size)
    this.counts = new Uint16Array(size)
    this.used = new Uint16Array(size)
    this.usedBy = new Int32Array(size)
    for (let at = 0; at + 1 < text.length; at++) {
      const slot = this.slotOf(text, at)
      this.keys[slot] = bigramAt(text, at)
      this.counts[slot]!++
    }
  }

  /** The bigram's slot, or the free one where it would be. */
  private slotOf(text: string, at: number): number {
    const key = bigramAt(text, at)
    let slot = (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b)) >>> 7
    slot &= this.mask
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask
    return slot
  }

  diceWith(other: string): number {
    if (other === this.text) return 1
    if (other.length < 2 || this.text.length < 2) return 0
    this.comparison++
    let shared = 0
    for (let at = 0; at + 1 < other.length; at++) {
      const slot = this.slotOf(other, at)
      if (this.usedBy[slot] !== this.comparison) {
        this.usedBy[slot] = this.comparison
        this.used[slot] = 0
      }
      if (this.used[slot]! >= this.counts[slot]!) continue
      this.used[slot]!++
      shared++
    }
    return (2 * shared) / (other.length + this.text.length - 2)
  }
}

function bigramAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1) + 1
}
