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

/** A line this close behind the best one may be the headline that the best one signs. */
const SIGNED_MARGIN = 3

/** The headline of a plain text, if one of its lines reads like one. */
export function headlineOf(blocks: readonly RawBlock[], shapes: readonly Shape[]): string | undefined {
  const candidates = headlineCandidates(blocks, shapes).filter(({ index }) => index + 1 < blocks.length)
  const mayBe = ({ index }: Candidate): boolean => mayBeHeadline(blocks[index]!.text, shapes[index]!, index)
  const isPrompt = ({ index, values }: Candidate): boolean =>
    values[SHARE_AGAIN]! < SHARE_AGAIN_MIN && guessLine(blocks[index]!.text).chrome >= CHROME_MIN
  const first = bestOf(candidates, mayBe)
  const other =
    first && isPrompt(first.candidate) ? bestOf(candidates, (one) => mayBe(one) && !isPrompt(one)) : undefined
  const best = first && other && other.score > first.score - PROMPT_MARGIN ? other : first
  if (best === undefined) return undefined
  const { index } = best.candidate
  const above = candidates.find((one) => one.index === index - 1)
  if (!above || scoreRead(above) <= Math.max(SCORE_MIN, best.score - SIGNED_MARGIN)) return untied(blocks[index]!.text)
  const isSigned = isSignature(blocks[index]!.text, shapes[index]!, shapes[above.index]!) && mayBe(above)
  return untied(blocks[isSigned ? above.index : index]!.text)
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
