// Gives every block a kind, a rule and a confidence. The scorer says whether a block reads like the article; the rules
// say what it is. A rule that is sure overrules the scorer; every other rule only names what the scorer rejects.

import type { BlockKind } from '../types.ts'
import { HTML_COLUMNS, matrixOf, TEXT_COLUMNS } from './columns.ts'
import { addContext, contextColumnNames } from './context.ts'
import { type Forest, leavesOf, loadForest, score, weightiest, weightsOf } from './forest.ts'
import { hundredths } from './hundredths.ts'
import { lazy } from './lexicon/lazy.ts'
import type { BlockFacts, Measured } from './measure.ts'
import * as htmlModel from './model/html.ts'
import * as textModel from './model/text.ts'
import { doubtOfPage } from './page-doubt.ts'
import { isHeading } from './raw-block.ts'
import { RULES, type Rule, type Sight } from './rules.ts'
import { endsAsking } from './sentence-marks.ts'
import { endsLikeSentence } from './shape.ts'
import { greatestSpan, type Span } from './span.ts'

/** What a block is taken for. */
export interface Label {
  kind: BlockKind
  rule: string
  confidence: number
  /** Probability that the block belongs to the article's text. */
  probability: number
  /** What the rule saw; see `Block`. The scorer is asked for its reasons at the end: a fifth of its labels do not last. */
  evidence: string | (() => string) | undefined
}

/**
 * How much is kept: a block is text where its probability reaches the threshold. In plain text blocks outside of the
 * article's span must reach a higher one. Found on the training pages.
 */
export type Mode = 'precision' | 'balanced' | 'recall'
export const THRESHOLDS: Readonly<Record<'html' | 'text', Readonly<Record<Mode, number>>>> = {
  html: { precision: 0.7, balanced: 0.38, recall: 0.2 },
  text: { precision: 0.45, balanced: 0.25, recall: 0.135 },
}

/** Threshold of blocks outside of the span, times the mode's strictness, and what no block need reach. */
const OUTSIDE_THRESHOLD = 0.62
const OUTSIDE_MAX = 0.85
/** Probability above which a block draws the span towards itself. */
const SPAN_PROBABILITY = 0.27

/** Where the article of a plain text begins and ends. */
function spanOf({ facts }: Measured, probabilities: Float32Array): Span {
  return greatestSpan(
    facts.length,
    (i) => Math.sqrt(facts[i]!.shape.words + 1) * (probabilities[i]! - SPAN_PROBABILITY),
  )
}

/** The forests of either form, unpacked when the first page of the form is labelled. */
const HTML_FORESTS: () => readonly [Forest, Forest] = lazy(() => [
  loadForest(htmlModel.FIRST, HTML_COLUMNS.names),
  loadForest(htmlModel.SECOND, contextColumnNames(HTML_COLUMNS.names)),
])
const TEXT_FOREST: () => Forest = lazy(() => loadForest(textModel.FIRST, TEXT_COLUMNS.names))

/** What the scorer says of a page: a probability a block, and why. */
interface Scores {
  probabilities: Float32Array
  /** Names and values of the columns that weighed most for a verdict on a block. */
  because(index: number, keep: boolean): string
}

/** Columns that the ledger names. */
const COLUMNS_NAMED = 3

function scorePage(page: Measured): Scores {
  const forest = page.tree ? HTML_FORESTS()[1] : TEXT_FOREST()
  const width = forest.columns.length
  const rows = matrixOf(page, page.tree ? HTML_COLUMNS : TEXT_COLUMNS, width)
  if (page.tree) addContext(page, rows, width, score(HTML_FORESTS()[0], rows, width))
  const leaves = leavesOf(forest, page.facts.length)
  const weights = weightsOf(width)
  return {
    probabilities: score(forest, rows, width, leaves),
    because(index, keep) {
      const named = weightiest(forest, leaves, index, keep ? 1 : -1, COLUMNS_NAMED, weights)
      return named.map((column) => `${forest.columns[column]} ${hundredths(rows[index * width + column]!)}`).join(', ')
    },
  }
}

/** On a page of so few words the scorer, which learned on longer ones, is too strict with sentences. */
const BRIEF_WORDS = 120
const BRIEF_FACTOR = 0.5

/** The page has hardly more than a brief's words in all. */
export const isBrief = ({ totalWords }: Measured): boolean => totalWords < BRIEF_WORDS

/** Says whether a text is one that the page's site repeats. */
export interface SiteRepeats {
  isRepeat(text: string): { seen: number; of: number } | undefined
}

/** How strict a mode is with a page of this form, where balanced is 1: what `settle` multiplies its probabilities by. */
export function strictnessOf({ tree }: Pick<Measured, 'tree'>, mode: Mode): number {
  const thresholds = THRESHOLDS[tree ? 'html' : 'text']
  return thresholds[mode] / thresholds.balanced
}

/** Labels all blocks of a page, each by itself; `settle` looks at runs of them afterwards. Strictness 1 is balanced. */
export function label(page: Measured, strictness = 1, repeats?: SiteRepeats): Label[] {
  const scores = scorePage(page)
  const labels = labelled(page, sightsOf(page, scores.probabilities, strictness), scores)
  if (!repeats) return labels
  return labels.map((own, index) => {
    const repeat = isText(own) ? repeats.isRepeat(page.facts[index]!.block.text) : undefined
    return repeat ? repeatedBySite(own, repeat) : own
  })
}

/** Which blocks the scorer would keep if no rule were asked: what `bench/step-cost.ts` prints beside what rules earn. */
export function keptByScorer(page: Measured, strictness = 1): boolean[] {
  return sightsOf(page, scorePage(page).probabilities, strictness).map(({ keep }) => keep)
}

/** What the rules see of each block: what the scorer thinks of it, and whether that is enough. */
function sightsOf(page: Measured, probabilities: Float32Array, strictness: number): Sight[] {
  const brief = isBrief(page) ? BRIEF_FACTOR : 1
  const factor = strictness * brief
  const threshold = THRESHOLDS[page.tree ? 'html' : 'text'].balanced * factor
  const outside = Math.min(OUTSIDE_MAX, OUTSIDE_THRESHOLD * factor)
  const leastOf = page.tree
    ? doubtOfPage(page, probabilities, threshold, strictness)
    : spanned(spanOf(page, probabilities), threshold, outside)
  return page.facts.map((fact, index) => {
    const probability = probabilities[index]!
    const least = leastOf(fact) / (isSentence(fact) ? 1 : brief)
    return { fact, page, probability, keep: probability >= least }
  })
}

/** Closed as a sentence is, or in a script that closes none. */
const isSentence = ({ shape, prose }: BlockFacts): boolean => prose || endsLikeSentence(shape) || shape.upperShare < 0

function spanned({ start, end }: Span, inside: number, outside: number): (fact: BlockFacts) => number {
  return ({ index }) => (index >= start && index < end ? inside : outside)
}

const isText = ({ kind }: Label): boolean => kind === 'body' || kind === 'subhead'

export const SITE_REPEAT = 'site-repeat'

/** What the site prints on many pages is not this article's, whatever the scorer thinks of it. */
function repeatedBySite(own: Label, { seen, of }: { seen: number; of: number }): Label {
  const evidence = `in ${seen} of ${of} stories`
  return { ...own, kind: 'other-chrome', rule: SITE_REPEAT, confidence: Math.max(0.7, seen / of), evidence }
}

/** All that is asked of blocks, of plain text without what only a tree answers. */
const ASKED = { html: RULES, text: RULES.filter(({ dom }) => !dom) }

/**
 * The first rule that fires names a block; one that the scorer keeps is asked only what is sure. Each rule is asked of all
 * blocks that are left before the next one is: asking a block everything before the next block took twice the time,
 * since the code of fifty rules does not stay in the processor's nearest cache.
 */
function labelled(page: Measured, sights: readonly Sight[], scores: Scores): Label[] {
  const labels = new Array<Label | undefined>(sights.length).fill(undefined)
  for (const rule of page.tree ? ASKED.html : ASKED.text) askAll(rule, sights, labels)
  return labels.map((label, index) => label ?? scored(sights[index]!, scores))
}

/** Asks one rule of all blocks that have no label yet. */
function askAll(rule: Rule, sights: readonly Sight[], labels: (Label | undefined)[]): void {
  const { kindOf, sure } = rule
  for (let index = 0; index < sights.length; index++) {
    if (labels[index] !== undefined) continue
    const sight = sights[index]!
    if (sight.keep && !sure) continue
    const kind = kindOf(sight)
    if (kind !== undefined) labels[index] = named(sight, kind, rule)
  }
}

function named({ fact, probability }: Sight, kind: BlockKind, { id, sure, phrase }: Rule): Label {
  const confidence = sure ? Math.max(0.9, 1 - probability) : 1 - probability
  const evidence = phrase ? fact.phrases.find((hit) => hit.kind === kind)?.phrase : undefined
  return { kind, rule: id, confidence, probability, evidence }
}

/** No rule fired: the scorer's word stands. */
function scored({ fact, keep, probability }: Sight, scores: Scores): Label {
  const kind = !keep ? 'other-chrome' : isSubhead(fact) ? 'subhead' : 'body'
  const evidence = (): string => scores.because(fact.index, keep)
  return { kind, rule: 'scorer', confidence: keep ? probability : 1 - probability, probability, evidence }
}

/** Subheads are short and close without a full stop; in HTML they stand in a heading, or alone in bold. */
export function isSubhead(fact: BlockFacts): boolean {
  const { shape, block } = fact
  if (shape.words > 16 || (shape.endsTerminal && !endsAsking(block.text)) || shape.startsLower) return false
  if (block.dom)
    return (
      isHeading(block.dom.tag) ||
      (block.dom.tag === 'p' && block.dom.strongChars >= shape.chars * 0.9 && !shape.endsColon)
    )
  return (
    !block.layout?.bullet &&
    shape.letters > 0 &&
    !shape.endsColon &&
    shape.words >= 1 &&
    (block.layout?.blanksBefore ?? 0) > 0
  )
}
