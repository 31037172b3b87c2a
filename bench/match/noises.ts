// Noises of all scripts, one kind each: what scanners, typists and converters do to a share of the characters.

import type { Random } from './random.ts'

/** A noise: a text and the share of its characters that it touches. */
export interface Noise {
  readonly name: string
  readonly apply: (text: string, random: Random, share: number) => string
}

/** Replaces about this share of the letters (with their marks) by what `change` makes of them. */
function touch(text: string, random: Random, share: number, change: (letter: string) => string): string {
  return text.replace(/\p{L}\p{M}*/gu, (letter) => (random.chance(share) ? change(letter) : letter))
}

/** Letters of the text itself: what a scanner takes for another letter is one of the same script. */
function lettersOf(text: string): string[] {
  return [...new Set(text.match(/\p{L}/gu) ?? ['x'])]
}

const SHAPES: Readonly<Record<string, string>> = {
  l: '1',
  I: 'l',
  o: '0',
  e: 'c',
  c: 'e',
  m: 'rn',
  n: 'u',
  h: 'b',
  и: 'н',
  н: 'п',
  ш: 'щ',
}

/** All noises. */
export const NOISES: readonly Noise[] = [
  {
    name: 'misread',
    apply: (text, random, share) => {
      const letters = lettersOf(text)
      return touch(text, random, share, (letter) => SHAPES[letter] ?? random.pick(letters))
    },
  },
  { name: 'dropped', apply: (text, random, share) => touch(text, random, share, () => '') },
  { name: 'doubled', apply: (text, random, share) => touch(text, random, share, (letter) => letter + letter) },
  // Of a text's characters one in six is a space: the same share of all characters is a third of the spaces.
  {
    name: 'lost-spaces',
    apply: (text, random, share) => text.replace(/ /g, (space) => (random.chance(5 * share) ? '' : space)),
  },
  { name: 'split-words', apply: (text, random, share) => touch(text, random, share, (letter) => `${letter} `) },
  {
    name: 'line-breaks',
    apply: (text, random, share) =>
      touch(text, random, share / 2, (letter) => `${letter}${random.chance(0.5) ? '-\n' : '\u00ad'}`),
  },
]
