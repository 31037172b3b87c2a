// Which lines of a plain text may be its headline, where neither a tag nor its size tells it.
//
// Idea: a conditional logit over the lines above most of the prose: each gets a score, a sum of a few qualities times
// their weights. What tells most is that the words of a headline come again in the text, and that it is longer than the
// labels before it and closer to the first paragraph. Which of the best ones it is, what stands around them tells
// (head/read-head.ts).
// Weights: fitted by bench/train/headline.ts on the training pages of wcxb-dev in three renderings.
// Cost: the words of the first paragraphs go through a set once, and those of the few lines that may still be the best.

import { opensLikeByline } from './byline.ts'
import { type Candidate, headlineCandidates } from './headline-candidates.ts'
import { FULL_STOP, type Paragraphs, paragraphsOf } from './headline-qualities.ts'
import { QUALITIES, READ_MAX } from './headline-weights.ts'
import type { TextFacts } from './measure-text.ts'
import { isMakingRow } from './metadata/head-parts.ts'
import type { RawBlock } from './raw-block.ts'
import { type Shape, shapeOf } from './shape.ts'
import { mayCreditInDateline, parseDateline } from './wire.ts'

export type { Candidate } from './headline-candidates.ts'

/** A line that scores less is no headline. */
const SCORE_MIN = 2
/** Lines that are tried as the headline at most, and how far behind the best one they may be. */
const TRIED_MAX = 5
const MARGIN = 5

const CREDIT = QUALITIES.indexOf('credit')

/** The lines that read most like a headline, best first, and all those that were looked at. */
export function headlineLines(
  blocks: readonly RawBlock[],
  texts: readonly TextFacts[],
  url?: string,
  paragraphs: Paragraphs = paragraphsOf(blocks, texts),
): { best: Candidate[]; all: Candidate[] } {
  const all = headlineCandidates(blocks, texts, url, paragraphs)
  const glanced = all
    .filter(({ index }) => index + 1 < blocks.length)
    .map((candidate) => ({ candidate, most: candidate.score() + candidate.gainMax() }))
    .sort((a, b) => b.most - a.most)
  const read: { candidate: Candidate; score: number }[] = []
  let least = SCORE_MIN
  // Read in the order of what they look like at a glance, until no line that is left can come near the best one.
  for (const { candidate, most } of glanced) {
    if (most <= least) break
    const { text } = blocks[candidate.index]!
    const wordsMin = paragraphs.brief ? BRIEF_HEADLINE_WORDS_MIN : HEADLINE_WORDS_MIN
    const { shape, phrases } = texts[candidate.index]!
    if (shape.words < wordsMin || isNoHeadline(text, shape)) continue
    if (candidate.index === 0 && isMasthead(shape) && !opensStory(blocks, texts, paragraphs)) continue
    candidate.compare()
    if (candidate.score() + READ_MAX <= least || isDespatch(text)) continue
    candidate.read()
    if (isCaption(text, candidate.valueOf(CREDIT) > 0) || isLabel(phrases, shape)) continue
    const score = candidate.score()
    read.push({ candidate, score })
    least = Math.max(least, score - MARGIN)
  }
  const best = read
    .filter(({ score }) => score > least)
    .sort((a, b) => b.score - a.score || a.candidate.index - b.candidate.index)
    .slice(0, TRIED_MAX)
    .map(({ candidate }) => candidate)
  const stories = best.filter((candidate) => !isPrompt(candidate))
  return { best: saidAgain(stories.length > 0 ? stories : best), all }
}

/** Where the page says the best line again, in its title tag or its address, only that one or one as good may be it. */
function saidAgain(lines: Candidate[]): Candidate[] {
  const best = lines[0]
  if (best === undefined || !(best.valueOf(OPENS_PAGE) > 0 || best.valueOf(ADDRESS) >= ADDRESS_MIN)) return lines
  const least = best.score() - AS_GOOD_MARGIN
  return lines.filter((line) => line.score() >= least)
}

const AS_GOOD_MARGIN = 1

const OPENS_PAGE = QUALITIES.indexOf('opens page')
const ADDRESS = QUALITIES.indexOf('address')
/** Likeness of a line and an address that have more than their topic in common. */
const ADDRESS_MIN = 0.6

/** "Want to read on? Log in": a line whose words the story does not use and prompts do. */
function isPrompt(candidate: Candidate): boolean {
  return candidate.valueOf(SHARE_AGAIN) < SHARE_AGAIN_MIN && candidate.chrome() >= CHROME_MIN
}

const CHROME_MIN = 0.9
const SHARE_AGAIN_MIN = 0.5
const SHARE_AGAIN = QUALITIES.indexOf('share again')

/** "Home | World": the site's own word for something and nothing else. One word of a longer line may be the story's. */
function isLabel(phrases: TextFacts['phrases'], { words }: Shape): boolean {
  return words <= LABEL_WORDS_MAX && phrases.some(({ at, weight }) => at === 'whole' && weight >= LABEL_WEIGHT_MIN)
}

const LABEL_WORDS_MAX = 6
const LABEL_WEIGHT_MIN = 0.8

/** A sentence with a credit behind it. */
function isCaption(text: string, isCredited: boolean): boolean {
  return SENTENCE_THEN_BAR.test(text) || (isCredited && SENTENCE_GOES_ON.test(text))
}

const SENTENCE_THEN_BAR = /[.!?…]["”»]?\s[©/|]/
const SENTENCE_GOES_ON = /[.!?…]["”»]?\s|[。！？]./

/** True for what no headline is, however it stands: a sentence, a menu, a name and a date. */
function isNoHeadline(text: string, shape: Shape): boolean {
  const { endsColon, words, hasAddress, digitShare } = shape
  if (endsColon || hasAddress || digitShare > DIGITS_MAX || FULL_STOP.test(text)) return true
  if (WIRE_MARK_OR_MENU.test(text) || leadsToSection(text)) return true
  return words <= MAKING_WORDS_MAX && isMakingRow(text, {})
}

/** A few words in capitals, as the outlet's name stands on top of its page. */
function isMasthead({ words, upperShare }: Shape): boolean {
  return words <= MASTHEAD_WORDS_MAX && upperShare > MASTHEAD_UPPER_MIN
}

/** The second line is the story's author, its time or its first paragraph. */
function opensStory(blocks: readonly RawBlock[], texts: readonly TextFacts[], { are }: Paragraphs): boolean {
  return are[1] === true || texts[1]?.timestamp === true || opensLikeByline(blocks[1]?.text ?? '')
}

/** A despatch's first line. */
function isDespatch(text: string): boolean {
  return mayCreditInDateline(text) && parseDateline(text) !== undefined
}

/** "Home > Local > Vellmar": a path that ends with a section. One that ends with the headline may be all there is of it. */
function leadsToSection(text: string): boolean {
  const steps = text.split(STEP)
  return steps.length >= PATH_STEPS_MIN && shapeOf(steps.at(-1)!).words < SECTION_WORDS_MAX
}

const STEP = /\s[>›»]\s/
const PATH_STEPS_MIN = 3
const SECTION_WORDS_MAX = 4

/** Fewer are a label, a section or a name. */
const HEADLINE_WORDS_MIN = 2.5
/** A brief has briefer ones. */
const BRIEF_HEADLINE_WORDS_MIN = 1.5
/** A wire's own mark opens the line, or bars part the words of a menu. */
const WIRE_MARK_OR_MENU = /^[\^<]|\s[|•]\s.{1,60}\s[|•]\s/u
/** More of a line in figures are a ticker's. */
const DIGITS_MAX = 0.3
/** Words of a name, a date and what leads to them; more may be a headline with a date behind it. */
const MAKING_WORDS_MAX = 9
const MASTHEAD_WORDS_MAX = 4
const MASTHEAD_UPPER_MIN = 0.9
