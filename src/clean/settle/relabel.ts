// What all steps of settling share: what counts as text, what is open to another name, and how a block gets it.

import type { BlockKind } from '../../types.ts'
import { voiceOf } from '../appeal.ts'
import type { Label } from '../label.ts'

/** Body or subhead. */
export const isText = (label: Label | undefined): boolean => label?.kind === 'body' || label?.kind === 'subhead'

/** Kinds that stand around the text of an article and part nothing from it. */
const OF_THE_ARTICLE: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'standfirst',
  'kicker',
  'key-points',
  'byline',
  'timestamp',
  'live-stamp',
  'credit',
  'desk-line',
  'caption',
  'photo-credit',
  'editors-note',
  'correction',
])

/** Something of the site, rather than of the article. A line of dashes is neither. */
export const isOfTheSite = (label: Label): boolean =>
  !isText(label) && label.rule !== 'no-letters' && !OF_THE_ARTICLE.has(label.kind)

/** Not yet named by a sure rule. */
export function open(label: Label): boolean {
  return isText(label) || label.rule === 'scorer' || (label.confidence < 0.9 && label.rule !== 'share-bar')
}

const WEAK_RULES: readonly string[] = ['scorer', 'links', 'weak-phrase', 'under-', 'orphan-subhead']

/** Named by nothing but the scorer, links, a weak phrase or a list around it. */
export function isWeak(label: Label): boolean {
  for (const beginning of WEAK_RULES) if (label.rule.startsWith(beginning)) return true
  return false
}

/** Gives a block another kind, on evidence of its neighbours. */
export function relabel(labels: Label[], index: number, kind: BlockKind, rule: string): void {
  const { probability } = labels[index]!
  labels[index] = { kind, rule, confidence: 0.8, probability, evidence: undefined }
}

/** Gives a block another kind on its place alone. */
export function relabelWeakly(labels: Label[], index: number, kind: BlockKind, rule: string): void {
  // The scorer's reasons stay: the place gives the block no more than its name.
  const { probability, evidence } = labels[index]!
  labels[index] = { kind, rule, confidence: 0.5, probability, evidence }
}

/** Prompts whose sentences speak to the reader; what does not, under them, may be the story going on. */
export const SPOKEN_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['newsletter', 'subscription', 'donation'])

/** Whether a text says "we" or "you" outside quotation marks, or speaks of mail, money or giving, in any language. */
export function speaksToReader(text: string): boolean {
  const { we, you, money, give, mail, often } = voiceOf(text)
  return (we | you | money | give | mail | often) !== 0
}
