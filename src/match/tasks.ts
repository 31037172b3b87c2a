// Tasks: parts of the work that can be done elsewhere, in another thread. What they need is in flat arrays that threads
// share; what they give back is the same wherever, and in however many parts, they are done.

import { openCorpus, openDocuments, type SharedCorpus, type SharedDocuments } from './corpus-view.ts'
import { findRepeats, type Repeats } from './furniture.ts'
import { type Corpus, type Link, linkOf } from './link.ts'
import type { SketchSettings } from './options.ts'
import { createTextReader, type TextReading } from './text-reading.ts'

/** Reads texts from where their bodies begin. */
export interface ReadTask {
  readonly kind: 'read'
  readonly settings: SketchSettings
  readonly texts: readonly string[]
  readonly starts: readonly number[]
}

/** Finds windows that repeat, of one of several shares of all windows. */
export interface RepeatsTask {
  readonly kind: 'repeats'
  readonly documents: SharedDocuments
  readonly share: number
  readonly shares: number
}

/** Verifies pairs. */
export interface LinkTask {
  readonly kind: 'link'
  readonly corpus: SharedCorpus
  readonly firsts: Uint32Array
  readonly seconds: Uint32Array
}

/** A part of the work. */
export type Task = ReadTask | RepeatsTask | LinkTask

/** What a task gives back. */
export type Done<T extends Task> = T extends ReadTask ? TextReading[] : T extends RepeatsTask ? Repeats : Link[]

/** Makes a function that reads the text of a document's first story from what `shareTexts` of the crew gave. */
export type OpenTexts = (texts: unknown) => (document: number) => string

/** Makes a function that does the tasks of one run. What it opens for the first one it keeps for the others. */
export function createPerformer(openTexts: OpenTexts): <T extends Task>(task: T) => Done<T> {
  let read: ReturnType<typeof createTextReader> | undefined
  let documents: ReturnType<typeof openDocuments> | undefined
  let corpus: Corpus | undefined
  const perform = (task: Task): TextReading[] | Repeats | Link[] => {
    if (task.kind === 'read') {
      const reader = read ?? createTextReader(task.settings)
      read = reader
      return task.texts.map((text, at) => reader(text, task.starts[at]!))
    }
    if (task.kind === 'repeats') {
      documents ??= openDocuments(task.documents)
      return findRepeats(documents.documents, documents.settings, task.share, task.shares)
    }
    const opened = corpus ?? openCorpus(task.corpus, openTexts(task.corpus.texts))
    corpus = opened
    return Array.from(task.firsts, (first, at) => linkOf(first, task.seconds[at]!, opened))
  }
  return perform as <T extends Task>(task: T) => Done<T>
}
