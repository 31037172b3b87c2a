// What the line classifier learns from: the lines that were written for it (lines/LANG.tsv), the phrases of the lexicon,
// the lines of the fixtures, and paragraphs of the training part of wcxb-dev as text of articles. Fixtures that were
// written to find out what wiredesk does with wordings that it has not seen are left out for good.
// Nothing here asks a scorer: blocks are read, not judged, so that the classifier does not depend on what depends on it.

import { readdirSync, readFileSync } from 'node:fs'
import { entriesOf } from '../../src/clean/lexicon/phrase-entries.ts'
import { PHRASES } from '../../src/clean/lexicon/phrases.ts'
import { featuresOf } from '../../src/clean/line-model/features.ts'
import { readHtml } from '../../src/clean/read-html.ts'
import type { Block, BlockKind } from '../../src/types.ts'
import { type FixtureInput, listFixtures, readFixture, sight } from '../../test/fixture-page.ts'
import { isHeldOut } from '../split.ts'
import type { Example } from './fit-lines.ts'
import { hasData, readGold, readTextBlocks } from './pages.ts'
import { isUnseen } from './unseen.ts'

const LINES = new URL('./lines/', import.meta.url)
/** What of an article is its text here: the classifier sees a line alone. */
const TEXT: ReadonlySet<string> = new Set(['body', 'subhead', 'headline', 'standfirst', 'pull-quote'])
/** Longer blocks are prose, and the classifier is not asked. */
const WORDS_MAX = 60
/** Text of articles has more forms than chrome, and to lose it is worse. */
const TEXT_WEIGHT = 2.75
/** A phrase is only a part of a line. */
const PHRASE_WEIGHT = 0.3
const PHRASE_WEIGHT_MIN = 0.4
/** Every so many paragraphs of the development pages, and what each counts. */
const PARAGRAPH_EVERY = 3
const PARAGRAPH_WEIGHT = 0.35

/** A line of a fixture and what it is. */
export interface FixtureLine {
  fixture: string
  text: string
  kinds: readonly BlockKind[]
}

export function isTextKind(kind: string): boolean {
  return TEXT.has(kind)
}

/** All that the classifier is fitted on, in a fixed order. */
export function lineExamples(): Example[] {
  return [...writtenExamples(), ...phraseExamples(), ...paragraphExamples(), ...seenLines()]
}

/** Lines of fixtures that are never trained on. */
export function unseenLines(): FixtureLine[] {
  return [...fixtureLines(isUnseen)]
}

function exampleOf(text: string, kind: string, weight: number): Example {
  const features = Uint32Array.from(featuresOf(text))
  return TEXT.has(kind) ? { features, kind: 'body', weight: weight * TEXT_WEIGHT } : { features, kind, weight }
}

function* writtenExamples(): Generator<Example> {
  for (const file of readdirSync(LINES).sort())
    for (const row of readFileSync(new URL(file, LINES), 'utf8').split('\n')) {
      const [kind = '', text = ''] = row.split('\t')
      if (text !== '') yield exampleOf(text, kind, 1)
    }
}

function* phraseExamples(): Generator<Example> {
  for (const { kind, weight, phrase } of entriesOf(PHRASES))
    if (weight >= PHRASE_WEIGHT_MIN) yield exampleOf(phrase, kind, weight * PHRASE_WEIGHT)
}

function* paragraphExamples(): Generator<Example> {
  if (!hasData) throw new Error('expected ../shared/data, got none, put it beside the project')
  const pages = readGold().filter(({ url, text }) => text && !isHeldOut(url))
  const paragraphs = pages.flatMap(({ text }) => text.split('\n')).filter((text) => text.trim() !== '')
  for (const [i, text] of paragraphs.entries())
    if (i % PARAGRAPH_EVERY === 0 && text.split(/\s+/).length <= WORDS_MAX)
      yield exampleOf(text, 'body', PARAGRAPH_WEIGHT)
}

function* seenLines(): Generator<Example> {
  for (const { text, kinds } of fixtureLines((name) => !isUnseen(name)))
    yield exampleOf(text, kinds.find((kind) => TEXT.has(kind)) ?? kinds[0]!, 1)
}

/** The blocks of fixtures, with the kinds that are expected of the lines in them. */
function* fixtureLines(passes: (name: string) => boolean): Generator<FixtureLine> {
  for (const fixture of listFixtures().filter(passes))
    for (const input of readFixture(fixture))
      for (const { snippet, expected: kinds, got } of sight(blocksOf(input), input.expected.kinds))
        yield { fixture, text: got?.text.includes(snippet) ? got.text : snippet, kinds }
}

/** The blocks of a page as they are read. */
function blocksOf({ form, input }: FixtureInput): Block[] {
  const read = form === 'html' ? readHtml(input).blocks : readTextBlocks(input)
  return read.map(({ text, start, end }) => ({ text, start, end, kind: 'body', rule: 'read', confidence: 0 }))
}
