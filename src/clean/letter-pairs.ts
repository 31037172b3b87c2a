// The first two plain letters of a few hundred words, in a bit each: most texts are ruled out by theirs.

import { isAsciiLetter } from './lexicon/fold.ts'

/** The number of a plain letter in the alphabet, whatever its case. */
const NUMBER = 0x1f

export class LetterPairs {
  /** By the first letter, a bit for each second one. */
  private readonly seconds = new Int32Array(NUMBER + 1)

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
      if (isAsciiLetter(first) && isAsciiLetter(second)) this.seconds[first & NUMBER]! |= 1 << (second & NUMBER)
    }
  }

  /** False where the text begins with two plain letters with which none of the words does. */
  mayOpen(text: string): boolean {
    const first = text.charCodeAt(0)
    const second = text.charCodeAt(1)
    if (!isAsciiLetter(first) || !isAsciiLetter(second)) return true
    return ((this.seconds[first & NUMBER]! >> (second & NUMBER)) & 1) === 1
  }
}
