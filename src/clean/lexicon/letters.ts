// Words of small letters told by a table of states: no word is cut out of the text, and none is hashed.
// Aho and Corasick 1975, "Efficient string matching". Cost: one read a character, whatever the number of words.

/** Letters of ASCII and the hyphen, in this order; no word has anything else. */
const UNITS = 27
const HYPHEN = 26

function unitOf(code: number): number {
  return code >= 0x61 && code <= 0x7a ? code - 0x61 : code === 0x2d ? HYPHEN : -1
}

/** Words, each of which says something: a number other than 0. */
export class LetterTable {
  /** The state after each unit in each state; 0, in which nothing is read yet, where no word goes on so. */
  private readonly next: Int16Array
  private readonly values: Int32Array
  private readonly count: number

  constructor(words: ReadonlyMap<string, number>) {
    const states = [...words.keys()].reduce((sum, word) => sum + word.length, 1)
    this.next = new Int16Array(states * UNITS)
    this.values = new Int32Array(states)
    let count = 1
    for (const [word, value] of words) {
      let state = 0
      for (let at = 0; at < word.length; at++) {
        const slot = state * UNITS + unitOf(word.charCodeAt(at))
        if (this.next[slot] === 0) this.next[slot] = count++
        state = this.next[slot]!
      }
      this.values[state] = value
    }
    this.count = count
  }

  /** What the word says that stands from `from` to `to`; 0 where it is none. */
  wordAt(text: string, from: number, to: number): number {
    let state = 0
    for (let at = from; at < to; at++) {
      const unit = unitOf(text.charCodeAt(at))
      state = unit < 0 ? 0 : this.next[state * UNITS + unit]!
      if (state === 0) return 0
    }
    return this.values[state]!
  }

  /** The same words, to be found anywhere in a text: every state goes on as the longest end of its letters would. */
  anywhere(): LetterTable {
    const { next, values, count } = this
    const shorter = new Int16Array(count)
    const queue: number[] = [0]
    for (const state of queue) {
      for (let unit = 0; unit < UNITS; unit++) {
        const slot = state * UNITS + unit
        const to = next[slot]!
        const instead = state === 0 ? 0 : next[shorter[state]! * UNITS + unit]!
        if (to === 0) {
          next[slot] = instead
          continue
        }
        shorter[to] = instead
        values[to]! |= values[instead]!
        queue.push(to)
      }
    }
    return this
  }

  /** What all words say that `anywhere` finds, as the bits of their numbers put together. */
  allIn(text: string): number {
    let state = 0
    let all = 0
    for (let at = 0; at < text.length; at++) {
      const unit = unitOf(text.charCodeAt(at))
      state = unit < 0 ? 0 : this.next[state * UNITS + unit]!
      all |= this.values[state]!
    }
    return all
  }
}
