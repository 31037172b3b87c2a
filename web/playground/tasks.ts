// What the page asks of the worker, and what it answers.

import type { Article, CleanOptions, Relation } from '../../src/index.ts'

export interface CleanTask {
  readonly what: 'clean'
  readonly page: string
  readonly options: CleanOptions
}

export interface CompareTask {
  readonly what: 'compare'
  readonly pages: readonly [string, string]
  /** Whether the pages are cleaned before they are compared. */
  readonly cleaned: boolean
}

export type Task = CleanTask | CompareTask

/** Two stories, and what the second one is to the first. */
export interface Compared {
  readonly articles: readonly [Article, Article]
  readonly relation: Relation | undefined
}

/** An answer, or why there is none. */
export type Answer<T> = { readonly result: T; readonly milliseconds: number } | { readonly problem: string }
