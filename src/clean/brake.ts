// The brake: where the labels would leave nothing of a page that plainly has prose, the longest run of prose is kept.

import { type Label, SITE_REPEAT } from './label.ts'
import type { BlockFacts, Measured } from './measure.ts'
import { SITE_RULE } from './site-rules.ts'

/** Words of prose in a row that no page has without an article. */
const RUN_WORDS_MIN = 60
/** Words of text kept below which the brake looks at what was thrown away. */
const KEPT_WORDS_MIN = 20
/** Blocks without prose that a run may hold: a picture, an advertisement. */
const GAP_MAX = 2

/** Relabels the longest run of prose as body where (nearly) nothing was kept. True when it did. */
export function applyBrake(labels: Label[], { facts }: Measured): boolean {
  const kept = facts.reduce((words, fact, i) => words + (isKept(labels[i]!) ? fact.shape.words : 0), 0)
  if (kept >= KEPT_WORDS_MIN) return false
  const run = longestRun(facts, labels)
  if (run.words < Math.max(RUN_WORDS_MIN, 4 * kept)) return false
  for (const index of run.indices)
    labels[index] = { ...labels[index]!, kind: 'body', rule: 'brake', confidence: BRAKE_CONFIDENCE }
  return true
}

const BRAKE_CONFIDENCE = 0.5

const isKept = ({ kind }: Label): boolean => kind === 'body' || kind === 'subhead'

const isDecided = ({ rule }: Label): boolean => rule === SITE_RULE || rule === SITE_REPEAT

interface Run {
  indices: number[]
  words: number
}

/** What a user's rule removed, or the site repeats, is no part of a run: a stub's only prose may be the site's own. */
function longestRun(facts: readonly BlockFacts[], labels: readonly Label[]): Run {
  let best: Run = { indices: [], words: 0 }
  let run: Run = { indices: [], words: 0 }
  let gap = 0
  for (const [index, fact] of facts.entries()) {
    if (fact.prose && fact.repeats === 1 && !isDecided(labels[index]!)) {
      run.indices.push(index)
      run.words += fact.shape.words
      gap = 0
    } else if (++gap > GAP_MAX) {
      run = { indices: [], words: 0 }
    }
    if (run.words > best.words) best = run
  }
  return best
}
