// Parts a sentence of the news from the prompt that is glued behind it, where only both together read like a prompt:
// "The verdict may be appealed. Be the first to know: join our channel." Plain text only; HTML has elements.
//
// Idea: a block that an appeal, a phrase or the meaning of its words would take as a whole is judged sentence by sentence.
// It is cut before the last sentence from which on it is still a prompt, where nothing above the cut speaks to anybody.
// Cost: asked only of blocks with such a mark and a sentence's end inside, one in some hundred; nothing for the others.

import type { BlockKind } from '../types.ts'
import { appealOf, voiceOf } from './appeal.ts'
import { matchPhrases, type PhraseHit } from './lexicon/match.ts'
import type { BlockFacts } from './measure.ts'
import type { RawBlock } from './raw-block.ts'
import { splitRun } from './read-text.ts'
import { promptIn, readPrompt } from './rules/prompt-grammar.ts'
import { endsAsking } from './sentence-marks.ts'
import { sequential } from './sequential.ts'
import { shapeOf } from './shape.ts'
import { GLUED_KINDS, sentenceStarts } from './split-chrome.ts'

/** A phrase this sure makes a whole block chrome, and one this sure makes its beginning doubtful. */
const SURE_WEIGHT = 0.8
const DOUBTFUL_WEIGHT = 0.4
/** Words of the shortest sentence of news; a label before a promise is shorter. */
const NEWS_WORDS_MIN = 3
/** Share of a tail of several sentences that a phrase inside covers at least: less is a word of the news. */
const INSIDE_COVERAGE = 0.25

/** The blocks with glued prompts cut off; undefined where there are none, which is the rule. */
export function splitGluedPrompts(source: string, facts: readonly BlockFacts[]): RawBlock[] | undefined {
  const blocks: RawBlock[] = []
  for (const fact of facts) {
    const cut = mayBeParted(fact) && isAmongProse(facts, fact.index) ? cutOf(fact) : undefined
    if (cut === undefined) blocks.push(fact.block)
    else blocks.push(...splitRun(source, fact.block, cut))
  }
  return blocks.length > facts.length ? blocks : undefined
}

/** A sentence may end within. What a quotation or speech says is left to the rules. */
function mayBeParted({ shape, prose }: BlockFacts): boolean {
  return prose && shape.terminals >= 1 && !shape.startsQuote && shape.words >= 2 * NEWS_WORDS_MIN
}

/** Something in the block would take all of it. */
function isMarked(fact: BlockFacts): boolean {
  const { appeal, phrases } = fact
  return appeal !== undefined || phrases.some(isSure) || promptIn(fact) !== null
}

/** A paragraph stands right above or below: among labels nothing but prompts has sentences. */
function isAmongProse(facts: readonly BlockFacts[], index: number): boolean {
  return [facts[index - 1], facts[index + 1]].some(
    (beside) => beside?.prose && !beside.appeal && !beside.phrases.some(isSure),
  )
}

const isSure = ({ weight, kind }: PhraseHit): boolean => weight >= SURE_WEIGHT && GLUED_KINDS.has(kind)

/** Where the last stretch of sentences begins that is a prompt while all before it is news. */
function cutOf(fact: BlockFacts): number | undefined {
  const { text } = fact.block
  const starts = sentenceStarts(text, 1)
  if (starts.length === 0 || !isMarked(fact)) return undefined
  return starts.findLast((start) => isPrompt(sequential(text.slice(start))) && isNews(text.slice(0, start).trimEnd()))
}

function isPrompt(tail: string): boolean {
  if (appealOf(tail) !== undefined) return true
  const hits = matchPhrases(tail)
  if (hits.some((hit) => isSure(hit) && (hit.at !== 'inside' || hit.end - hit.start >= INSIDE_COVERAGE * tail.length)))
    return true
  return readPrompt(tail, shapeOf(tail).words) !== undefined
}

/** A whole sentence that tells something: it neither asks nor calls, speaks to nobody and offers nothing. */
function isNews(cut: string): boolean {
  const head = sequential(cut)
  const { words, startsLower } = shapeOf(head)
  if (words < NEWS_WORDS_MIN || startsLower || endsAsking(head) || /[;:：]["'”’»“«]?$/u.test(head)) return false
  const { we, you, mail, press } = voiceOf(head)
  if ((we | you | mail | press) !== 0 || appealOf(head) !== undefined) return false
  return !matchPhrases(head).some(isDoubtful) && readPrompt(head, words) === undefined
}

const isDoubtful = ({ weight, kind }: PhraseHit): boolean =>
  weight >= DOUBTFUL_WEIGHT && (GLUED_KINDS.has(kind) || OTHER_PROMPTS.has(kind))

/** Kinds of prompts that are never glued themselves, but open some. */
const OTHER_PROMPTS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'adblock',
  'paywall',
  'login',
  'consent',
  'correction',
])
