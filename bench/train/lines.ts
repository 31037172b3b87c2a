// Fits the line classifier (src/clean/line-model): `npm run train -- lines [--weights N] [--out FILE]`, and scores it on
// the lines of fixtures that it never sees. The same examples (line-examples.ts) give the same file, bit by bit.

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { guessWith, type StoredLineModel, unpack } from '../../src/clean/line-model/model.ts'
import { fitLines } from './fit-lines.ts'
import { type FixtureLine, isTextKind, lineExamples, unseenLines } from './line-examples.ts'

/** Weights that are kept: more know a little more and cost a byte each. */
const WEIGHTS_KEPT = 130_000

/** Where the package's classifier is stored. */
const LINE_MODEL: string = fileURLToPath(new URL('../../src/clean/model/lines.ts', import.meta.url))

/** Fits the classifier on all examples, writes it to `out`, and prints what it says of lines that it has not seen. */
export function trainLines(out: string = LINE_MODEL, kept?: string): void {
  const examples = lineExamples()
  const stored = fitLines(examples, Number(kept ?? WEIGHTS_KEPT))
  writeFileSync(out, sourceOf(stored))
  console.log(`${examples.length} examples, ${stored.WEIGHTS.length} characters of weights, written to ${out}`)
  scoreGroups(stored, unseenLines())
}

/** By the sort of fixture. */
function scoreGroups(stored: StoredLineModel, unseen: readonly FixtureLine[]): void {
  const groupOf = ({ fixture }: FixtureLine): string => fixture.split('--')[0]!
  for (const group of new Set(unseen.map(groupOf)))
    scoreLines(
      stored,
      group,
      unseen.filter((line) => groupOf(line) === group),
    )
}

function scoreLines(stored: StoredLineModel, group: string, unseen: readonly FixtureLine[]): void {
  const model = unpack(stored)
  const chrome = unseen.filter(({ kinds }) => !kinds.some(isTextKind))
  const named = chrome.filter(({ text, kinds }) => kinds.includes(guessWith(model, text).kind))
  console.log(
    `${group}: ${chrome.length} lines of chrome not seen, ${named.length} have their kind by their words alone`,
  )
  const texts = unseen.filter(({ kinds }) => kinds.some(isTextKind))
  for (const least of [0.5, 0.7, 0.8, 0.9, 0.95]) {
    const isChrome = ({ text }: FixtureLine): boolean => guessWith(model, text).chrome >= least
    console.log(
      `  chrome ≥ ${least}: ${chrome.filter(isChrome).length} of it, and ${texts.filter(isChrome).length} of ${texts.length} lines of text`,
    )
  }
}

function sourceOf({ KINDS, BIAS, LEVELS, WEIGHTS }: StoredLineModel): string {
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
