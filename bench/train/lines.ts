// Fits the line classifier (src/clean/line-model): `npm run train -- lines [--weights N] [--out FILE]`.
// Examples: the lines that were written for it (lines/LANG.tsv), the phrases of the lexicon, the lines of the fixtures, and
// paragraphs of the training part of wcxb-dev as text of articles. Fixtures that were written to find out what wiredesk does
// with wordings that it has not seen are left out for good, and scored at the end.
// The same examples give the same file, bit by bit.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clean } from '../../src/clean/index.ts'
import { entriesOf } from '../../src/clean/lexicon/phrase-trie.ts'
import { PHRASES } from '../../src/clean/lexicon/phrases.ts'
import { featuresOf } from '../../src/clean/line-model/features.ts'
import { guessWith, unpack } from '../../src/clean/line-model/model.ts'
import type { BlockKind } from '../../src/types.ts'
import { listFixtures, readFixture, sight } from '../../test/fixture-page.ts'
import { isHeldOut } from '../split.ts'
import { type Example, fitLines } from './fit-lines.ts'
import { hasData, readGold } from './pages.ts'

const LINES = new URL('./lines/', import.meta.url)
/** Weights that are kept: more know a little more and cost a byte each. */
const WEIGHTS_KEPT = 130_000
/** What of an article is its text here: the classifier sees a line alone. */
const TEXT: ReadonlySet<string> = new Set(['body', 'subhead', 'headline', 'standfirst', 'pull-quote'])
/** Longer blocks are prose, and the classifier is not asked. */
const WORDS_MAX = 60
/** Fixtures that are never trained on. */
const UNSEEN = /^(?:wording-5|system|trap-5)--/
/** Text of articles has more forms than chrome, and to lose it is worse. */
const TEXT_WEIGHT = 2
/** A phrase is only a part of a line. */
const PHRASE_WEIGHT = 0.3
const PHRASE_WEIGHT_MIN = 0.4
/** Every so many paragraphs of the development pages, and what each counts. */
const PARAGRAPH_EVERY = 3
const PARAGRAPH_WEIGHT = 0.35

/** A line of a fixture and what it is. */
interface Line {
  fixture: string
  text: string
  kinds: readonly BlockKind[]
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

const lines = [...fixtureLines()]
const seen = lines.filter(({ fixture }) => !UNSEEN.test(fixture))
const examples = [
  ...writtenExamples(),
  ...phraseExamples(),
  ...paragraphExamples(),
  ...seen.map(({ text, kinds }) => exampleOf(text, kinds.find((kind) => TEXT.has(kind)) ?? kinds[0]!, 1)),
]
const stored = fitLines(examples, Number(option('--weights') ?? WEIGHTS_KEPT))
const out = option('--out') ?? fileURLToPath(new URL('../../src/clean/model/lines.ts', import.meta.url))
writeFileSync(out, sourceOf())
console.log(`${examples.length} examples, ${stored.WEIGHTS.length} characters of weights, written to ${out}`)
scoreGroups(lines.filter((line) => !seen.includes(line)))

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

/** The blocks of text fixtures, with the kinds that are expected of the lines in them. */
function* fixtureLines(): Generator<Line> {
  for (const fixture of listFixtures())
    for (const { form, input, expected } of readFixture(fixture)) {
      const { blocks } = clean(form === 'html' ? { html: input } : { text: input })
      for (const { snippet, expected: kinds, got } of sight(blocks, expected.kinds))
        yield { fixture, text: got?.text.includes(snippet) ? got.text : snippet, kinds }
    }
}

/** By the sort of fixture. */
function scoreGroups(unseen: readonly Line[]): void {
  const groupOf = ({ fixture }: Line): string => fixture.split('--')[0]!
  for (const group of new Set(unseen.map(groupOf)))
    scoreLines(
      group,
      unseen.filter((line) => groupOf(line) === group),
    )
}

function scoreLines(group: string, unseen: readonly Line[]): void {
  const model = unpack(stored)
  const chrome = unseen.filter(({ kinds }) => !kinds.some((kind) => TEXT.has(kind)))
  const named = chrome.filter(({ text, kinds }) => kinds.includes(guessWith(model, text).kind))
  console.log(
    `${group}: ${chrome.length} lines of chrome not seen, ${named.length} have their kind by their words alone`,
  )
  const texts = unseen.filter(({ kinds }) => kinds.some((kind) => TEXT.has(kind)))
  for (const least of [0.5, 0.7, 0.8, 0.9, 0.95]) {
    const isChrome = ({ text }: Line): boolean => guessWith(model, text).chrome >= least
    console.log(
      `  chrome ≥ ${least}: ${chrome.filter(isChrome).length} of it, and ${texts.filter(isChrome).length} of ${texts.length} lines of text`,
    )
  }
}

function sourceOf(): string {
  const { KINDS, BIAS, LEVELS, WEIGHTS } = stored
  return [
    '// Made by `npm run train -- lines`. Not to be edited.',
    '',
    `export const KINDS = '${KINDS}'`,
    `export const BIAS: readonly number[] = [${BIAS.join(', ')}]`,
    `export const LEVELS: readonly number[] = [${LEVELS.join(', ')}]`,
    `export const WEIGHTS =\n  '${WEIGHTS}'`,
    '',
  ].join('\n')
}
