// What the words of a block make it by themselves, for the rules and steps that ask; read once a text.

import type { LineGuess } from '../line-model/model.ts'
import type { BlockFacts } from '../measure.ts'
import { guessIn } from '../measure-text.ts'

/** Longer blocks are prose, and the classifier learned on lines. */
const WORDS_MAX = 60

/** What a block's words make it; undefined for what is no line. Made when first asked for. */
export function guessOf({ shape, block, readings }: BlockFacts): LineGuess | undefined {
  if (shape.words < 1 || shape.words > WORDS_MAX || shape.letters === 0) return undefined
  return guessIn(block.text, readings)
}
