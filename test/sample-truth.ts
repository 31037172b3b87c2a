// The sample corpus of examples/samples as the tests see it: every page beside what is right for it.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RelationKind } from '../src/match/types.ts'

/** An entry of truth.json; the sample corpus's README says what each field means. */
export interface Truth {
  readonly file: string
  readonly url: string
  readonly story: string
  readonly relation: RelationKind | 'none'
  readonly of?: readonly string[]
  readonly agency?: string
  readonly lang: string
  readonly published: string
  readonly title: string
  readonly words: number
  readonly textStartsWith: string
  readonly textEndsWith: string
  readonly mustNotContain: readonly string[]
}

/** A line of pages.jsonl. */
export interface SampleLine {
  readonly [field: string]: unknown
  readonly id: string
  readonly url: string
  readonly html?: string
  readonly text?: string
}

/** Where the samples are. */
export const SAMPLES: string = fileURLToPath(new URL('../examples/samples/', import.meta.url))

/** What is right, an entry a page. */
export const TRUTH: readonly Truth[] = JSON.parse(readFileSync(`${SAMPLES}truth.json`, 'utf8')) as Truth[]

/** Relations that never join a cluster. */
export const ACROSS: readonly string[] = ['shares-passage', 'roundup-contains'] satisfies RelationKind[]

/** Where the mark that an agency leaves is not its name. */
const MARKS: Readonly<Record<string, string>> = { 'PA Media': 'PA' }

/** The mark of an agency, as articles and reports name it. */
export function markOf(agency: string): string {
  return MARKS[agency] ?? agency
}

/** How pages.jsonl calls the page of a file: `<outlet>/<slug>`. */
export function idOf(file: string): string {
  return file.replace(/^pages\//, '').replace(/\.(?:html|txt)$/, '')
}

/** Ids of the pages that are one story, by story. */
export function storiesOf(truth: readonly Truth[] = TRUTH): ReadonlyMap<string, readonly string[]> {
  const stories = new Map<string, string[]>()
  for (const { story, file } of truth) stories.set(story, [...(stories.get(story) ?? []), idOf(file)])
  return stories
}

/** The page of a file, as `clean` takes it. */
export function readPage(file: string): { html: string } | { text: string } {
  const source = readFileSync(SAMPLES + file, 'utf8')
  return file.endsWith('.html') ? { html: source } : { text: source }
}

/** The lines of pages.jsonl. */
export function readLines(): SampleLine[] {
  const lines = readFileSync(`${SAMPLES}pages.jsonl`, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as SampleLine)
}
