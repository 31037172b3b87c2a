// A list of class words as a page prints it. Elements share their lists, so that what a list says is found out once a page.

import type { WordSet } from '../lexicon/class-words.ts'

/** One value of `class`, or of `id`. */
export class ClassList {
  /** In small letters. */
  readonly lower: string
  /** What the words hint at, where somebody has asked: see class-words.ts and marked-elements.ts. */
  groups: WordSet | undefined = undefined
  hints = -1
  isCaption: boolean | undefined = undefined

  constructor(readonly printed: string) {
    this.lower = printed.toLowerCase()
  }
}
