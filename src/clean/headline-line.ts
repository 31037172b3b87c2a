// Finds the headline of a page of plain text, where neither a tag nor its size tells it.
//
// Idea: a conditional logit over the lines above most of the prose: each gets a score, a sum of a few qualities times
// their weights, and the best one is the headline. What tells most is that the words of a headline come again in the text,
// and that it is longer than the labels before it and closer to the first paragraph.
// Weights: fitted by bench/train/headline.ts on the training pages of wcxb-dev in three renderings.
// Cost: the words of the first paragraphs go through a set once, and those of the few lines that may still be the best.

import { type Candidate, FULL_STOP, headlineCandidates, QUALITIES, READ_MAX, WEIGHTS } from './headline-qualities.ts'
import { guessLine } from './line-model/model.ts'
import { type RawBlock, untied } from './raw-block.ts'
import type { Shape } from './shape.ts'
import { mayCreditInDateline, parseDateline } from './wire.ts'

/** A page whose best line scores less has none that is its headline. */
const SCORE_MIN = 2

/** "Want to read on? Log in": a line whose words the story does not use and prompts do gives way to one this close behind. */
const PROMPT_MARGIN = 3
const CHROME_MIN = 0.9
const SHARE_AGAIN_MIN = 0.5
const SHARE_AGAIN = QUALITIES.indexOf('share again')
const CREDIT = QUALITIES.indexOf('credit')
const SENTENCES = QUALITIES.indexOf('sentences')

/** A line this close behind the best one right under it may be the headline that the best one signs, or stands under. */
const SIGNED_MARGIN = 3
const OVER_MARGIN = 2
/** Of such a line: words, the share of them that the text has, and the probability that it is chrome. */
const LEADING_WORDS_MIN = 5
const TOLD_MIN = 0.3
const LEADING_CHROME_MAX = 0.5

/** The headline of a plain text, if one of its lines reads like one. */
export function headlineOf(blocks: readonly RawBlock[], shapes: readonly Shape[], url?: string): string | undefined {
  const candidates = headlineCandidates(blocks, shapes, url).filter(({ index }) => index + 1 < blocks.length)
  const mayBe = ({ index, values }: Candidate): boolean =>
    mayBeHeadline(blocks[index]!.text, shapes[index]!, index) && !isCaption(blocks[index]!.text, values[CREDIT]! > 0)
  const isPrompt = ({ index, values }: Candidate): boolean =>
    values[SHARE_AGAIN]! < SHARE_AGAIN_MIN && guessLine(blocks[index]!.text).chrome >= CHROME_MIN
  const first = bestOf(candidates, mayBe)
  const other =
    first && isPrompt(first.candidate) ? bestOf(candidates, (one) => mayBe(one) && !isPrompt(one)) : undefined
  const best = first && other && other.score > first.score - PROMPT_MARGIN ? other : first
  if (best === undefined) return undefined
  const above = candidates.find((one) => one.index === best.candidate.index - 1)
  const { index } = above && stoodUnder(above, best, blocks, shapes) && mayBe(above) ? above : best.candidate
  return untied(blocks[index]!.text)
}

/** The best line signs the one right above it, or is its standfirst. */
function stoodUnder(
  above: Candidate,
  { candidate, score }: Best,
  blocks: readonly RawBlock[],
  shapes: readonly Shape[],
): boolean {
  const behind = score - scoreRead(above)
  if (scoreOf(above) <= SCORE_MIN || behind >= SIGNED_MARGIN) return false
  const shape = shapes[above.index]!
  if (isSignature(blocks[candidate.index]!.text, shapes[candidate.index]!, shape)) return true
  return behind < OVER_MARGIN && leads(above, shape, blocks[above.index]!.text)
}

/** A sentence with a credit behind it. */
function isCaption(text: string, isCredited: boolean): boolean {
  return SENTENCE_THEN_BAR.test(text) || (isCredited && SENTENCE_GOES_ON.test(text))
}

const SENTENCE_THEN_BAR = /[.!?…]["”»]?\s[©/|]/
const SENTENCE_GOES_ON = /[.!?…]["”»]?\s|[。！？]./

/** As long as a headline, told in the text, no prompt and no caption: what stands under it is its standfirst. */
function leads({ values }: Candidate, { words, separators }: Shape, text: string): boolean {
  if (words < LEADING_WORDS_MIN || separators > 0 || values[CREDIT]! > 0 || values[SENTENCES]! > 0) return false
  return values[SHARE_AGAIN]! >= TOLD_MIN && guessLine(text).chrome < LEADING_CHROME_MAX
}

interface Best {
  candidate: Candidate
  score: number
}

/**
 * The candidate with the highest score of those that may be the headline, of equal ones the first. Lines are read in the
 * order of what they look like at a glance, until no line that is left can reach the best one.
 */
function bestOf(candidates: readonly Candidate[], mayBe: (candidate: Candidate) => boolean): Best | undefined {
  const seen = candidates.map((candidate) => ({ candidate, most: scoreOf(candidate) + READ_MAX }))
  let best: Best | undefined
  for (const { candidate, most } of seen.sort((a, b) => b.most - a.most)) {
    if (most <= SCORE_MIN || (best && most < best.score)) break
    const score = scoreRead(candidate)
    const isBetter = best
      ? score > best.score || (score === best.score && candidate.index < best.candidate.index)
      : score > SCORE_MIN
    if (isBetter && mayBe(candidate)) best = { candidate, score }
  }
  return best
}

function scoreRead(candidate: Candidate): number {
  candidate.read()
  return scoreOf(candidate)
}

/** "A report by Ada Holm", in whatever words, under a longer line: it ends in a name. */
function isSignature(text: string, { words }: Shape, above: Shape): boolean {
  return words <= SIGNATURE_WORDS_MAX && words < above.words && ENDS_IN_NAME.test(text)
}

const SIGNATURE_WORDS_MAX = 6
const ENDS_IN_NAME = /\s\p{Lu}[\p{L}.’'-]*\s\p{Lu}\p{Ll}[\p{L}’'-]*$/u

/** False for what no headline is, however it stands: a sentence, a despatch's first line, a menu, the outlet's own name. */
function mayBeHeadline(text: string, { endsColon, words, upperShare }: Shape, index: number): boolean {
  if (words < HEADLINE_WORDS_MIN || endsColon || FULL_STOP.test(text) || WIRE_MARK_OR_MENU.test(text)) return false
  if (index === 0 && words <= MASTHEAD_WORDS_MAX && upperShare > MASTHEAD_UPPER_MIN) return false
  return !(mayCreditInDateline(text) && parseDateline(text))
}

/** Fewer are a label, a section or a name. */
const HEADLINE_WORDS_MIN = 2.5
/** A wire's own mark opens the line, or bars part the words of a menu. */
const WIRE_MARK_OR_MENU = /^[\^<]|\s[|•]\s.{1,60}\s[|•]\s/u
/** A few words in capitals on top of the page are its masthead. */
const MASTHEAD_WORDS_MAX = 4
const MASTHEAD_UPPER_MIN = 0.9

/** How much a line reads like the headline of its page, in nats. */
export function scoreOf({ values }: Candidate, weights: ArrayLike<number> = WEIGHTS): number {
  let score = 0
  for (let i = 0; i < values.length; i++) score += weights[i]! * values[i]!
  return score
}
