// Rules that rest on phrases of the lexicon and on appeals, and what they leave alone: quoted matter.

import type { BlockKind } from '../../types.ts'
import { isDialogue } from '../appeal.ts'
import { parseByline } from '../byline.ts'
import { matchPhrases, type PhraseHit } from '../lexicon/match.ts'
import type { BlockFacts } from '../measure.ts'
import { endsAsking } from '../sentence-marks.ts'
import { sequential } from '../sequential.ts'
import { LINE_WORDS_MAX, type LineReading, readLine } from './line-grammar.ts'
import { guessOf } from './line-guess.ts'
import { HEAD_SHARE, inHead, inside, inTail, type Sight } from './sight.ts'

/** Weights from which a phrase decides by itself, keeps its name in a list of another kind, and names at all. */
const SURE_WEIGHT = 0.8
const LABEL_WEIGHT = 0.5
const NAMING_WEIGHT = 0.3
/** A line longer than this is prose, whatever it opens with. */
export const LABEL_WORDS_MAX = 30
/** Prose that the scorer is this sure of is not overruled by a phrase inside it. */
const PROSE_PROBABILITY = 0.8

/** Words of a sentence that ends in a colon and introduces what the next block quotes. */
const INTRODUCTION_WORDS_MIN = 6

/** The block is quoted: in a block quotation, or after a sentence of the text that ends in a colon. */
export function isQuoted(sight: Sight): boolean {
  const { fact, page } = sight
  if (inside(sight, 'blockquote')) return true
  const before = page.facts[fact.index - 1]
  if (!before || fact.proseBefore === 0 || before.shape.words < INTRODUCTION_WORDS_MIN) return false
  return before.shape.endsColon && before.phrases.length === 0 && fact.proseBefore < page.totalProse * (1 - HEAD_SHARE)
}

/** Notes read like the article that they are about: a label in front of them ("Correction:") is enough. */
const NOTES: ReadonlySet<BlockKind> = new Set<BlockKind>(['correction', 'editors-note'])

/** A phrase that is sure enough to overrule the scorer. */
export function surePhrase(sight: Sight): BlockKind | undefined {
  const { fact, probability } = sight
  const hit = hitsOf(sight)[0]
  if (
    !hit ||
    !(hit.weight >= SURE_WEIGHT || isCount(hit, fact)) ||
    fact.shape.startsQuote ||
    (sight.keep && isQuoted(sight))
  )
    return undefined
  // "– Sign up, said my daughter.": a dash opens speech, which may call for anything.
  if (fact.prose && isDialogue(fact.block.text)) return undefined
  if (sight.keep && headsSection(sight, hit)) return undefined
  if (hit.at === 'whole') return isMenuWord(sight) ? 'nav' : hit.kind
  // "Written by: Ada Holm" over the text signs it; below the text the same words open a biography.
  if (hit.kind === 'author-bio' && inHead(sight) && parseByline(fact.block.text)) return 'byline'
  if (hit.at === 'start' && NOTES.has(hit.kind) && hit.phrase.endsWith(':')) return hit.kind
  if (hit.at === 'start' && fact.shape.words <= LABEL_WORDS_MAX && !(fact.prose && probability > PROSE_PROBABILITY))
    return hit.kind
  if (probability < PROSE_PROBABILITY || coverage(hit, fact) > 0.4) return hit.kind
  return undefined
}

/** "Comments (3)": a word that may be a subhead, with a number. */
function isCount({ kind, at }: PhraseHit, { shape }: BlockFacts): boolean {
  return kind === 'comments' && at === 'whole' && shape.digitShare > 0
}

/** Kinds whose own paragraphs stand under their heading: "About the author", "Our newsletter". */
const KINDS_WITH_PROSE: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'newsletter',
  'donation',
  'subscription',
  'paywall',
  'consent',
  'comments',
  'author-bio',
  'related',
  'press-boilerplate',
  'syndication',
  'app-promo',
  ...NOTES,
])
/** Blocks under a heading among which its first paragraph stands. */
const UNDER_HEADING = 2
/** Share of a heading that a phrase covers which says what the heading is. */
const HEADING_COVERAGE = 0.6

/**
 * A heading over a paragraph opens a section of the article, whatever word it is: "FAQ", "Disclaimer". One that only begins
 * with a phrase says something else: "Social media marketing".
 */
function headsSection({ fact, page }: Sight, hit: PhraseHit): boolean {
  if (!/^h[2-6]$/.test(fact.block.dom?.tag ?? '')) return false
  if (hit.at === 'start' && coverage(hit, fact) < HEADING_COVERAGE && !hit.phrase.endsWith(':')) return true
  if (KINDS_WITH_PROSE.has(hit.kind)) return false
  return page.facts.slice(fact.index + 1, fact.index + 1 + UNDER_HEADING).some(({ prose }) => prose)
}

/** A question that opens a block, and the blank behind it. Speech opens with a dash. */
const OPENING_QUESTION = /^[^.!?？！؟\-–—\n][^.!?？！؟\n]{3,60}[?？؟]\s*/u
/** Kinds of prompts that ask first: "Want to read more? Become a subscriber …". */
const PROMPTS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'subscription',
  'newsletter',
  'donation',
  'app-promo',
  'paywall',
  // "Already a member? Log in".
  'login',
])

/** A short block that asks a question and goes on as a prompt begins is that prompt. */
export function askedPrompt({ fact }: Sight): BlockKind | undefined {
  const { text } = fact.block
  if (fact.shape.terminals === 0 || fact.shape.words > LABEL_WORDS_MAX || fact.shape.startsQuote) return undefined
  const question = OPENING_QUESTION.exec(text)?.[0]
  if (question === undefined || question.length === text.length) return undefined
  const hit = matchPhrases(sequential(text.slice(question.length)))[0]
  return hit && hit.weight >= SURE_WEIGHT && hit.at !== 'inside' && hit.at !== 'end' && PROMPTS.has(hit.kind)
    ? hit.kind
    : undefined
}

/** "Opinion" and "Comment" stand over the headline as the kicker; below the text they head the comments. */
function hitsOf(sight: Sight): readonly PhraseHit[] {
  const { phrases } = sight.fact
  return phrases.length === 0 || inHead(sight) ? phrases : phrases.filter(({ kind }) => kind !== 'kicker')
}

/** "News" heads a list of stories below the text, and is a section of the menu above it. */
function isMenuWord({ fact }: Sight): boolean {
  return (
    (fact.proseBefore === 0 || fact.sinceHeadline < 0) &&
    fact.phrases.some(({ kind, at }) => kind === 'nav' && at === 'whole')
  )
}

/** A label that is likely enough to keep its name in a list of another kind. */
export function likelyLabel(sight: Sight): BlockKind | undefined {
  const hit = hitsOf(sight).find(({ at, weight }) => at === 'whole' && weight >= LABEL_WEIGHT)
  // Below the text an agency's name signs the text, not a picture.
  if (hit?.kind === 'photo-credit' && inTail(sight)) return 'credit'
  return hit && (isMenuWord(sight) ? 'nav' : hit.kind)
}

/** Any phrase that names what the scorer rejected. */
export function namingPhrase({ fact }: Sight): BlockKind | undefined {
  return phraseName(fact)
}

function phraseName({ phrases: [hit] }: BlockFacts): BlockKind | undefined {
  return hit && hit.weight >= NAMING_WEIGHT ? hit.kind : undefined
}

/** What a line that is no text may be called, by any of its phrases or by the meaning of its words. */
export function anyName(fact: BlockFacts): BlockKind | undefined {
  const kind = phraseName(fact)
  return kind === undefined || kind === 'kicker' ? namingLine(fact)?.kind : kind
}

/** Words of the longest line that is read by the meaning of its words: a label, a colon, a headline. */
const READ_WORDS_MAX = 24

/** A label in no wording of the lexicon, sure of itself. */
export function sureLine(sight: Sight): BlockKind | undefined {
  const { shape, phrases, linkShare } = sight.fact
  if (shape.words > READ_WORDS_MAX || phrases.length > 0 || inHead(sight)) return undefined
  if (shape.endsTerminal && (linkShare < 1 || sight.keep)) return undefined
  const line = lineOf(sight.fact)
  return line?.sure ? line.kind : undefined
}

/** One that names what the scorer rejected below the opening of the text. */
export function likelyLine(sight: Sight): BlockKind | undefined {
  const line = belowOpening(sight) ? namingLine(sight.fact) : undefined
  return line?.hint ? undefined : line?.kind
}

/** One of which a single word says what it may be. */
export function hintedLine(sight: Sight): BlockKind | undefined {
  return belowOpening(sight) ? namingLine(sight.fact)?.kind : undefined
}

const belowOpening = (sight: Sight): boolean => sight.fact.sinceHeadline >= 0 && !inHead(sight)

/** What the words of a short line that is no sentence, but may be a question, make it. */
function namingLine(fact: BlockFacts): LineReading | undefined {
  const { shape, block } = fact
  if (shape.words > LINE_WORDS_MAX || (shape.endsTerminal && !/[?？؟]$/u.test(block.text))) return undefined
  if (block.text.includes('@')) return undefined
  return lineOf(fact) ?? undefined
}

/** Several rules ask for the reading of a line. */
function lineOf({ readings, block, shape }: BlockFacts): LineReading | null {
  if (readings.line === undefined) readings.line = readLine(block.text, shape.words) ?? null
  return readings.line
}

function coverage(hit: PhraseHit, fact: BlockFacts): number {
  return (hit.end - hit.start) / Math.max(1, fact.shape.chars)
}

/** Words of the headline that a label leads to, on the label's own line. */
const LED_WORDS_MAX = 30
const LEAD_WEIGHT = 0.6

/** "Read more: Oyster beds reopen": a label, a colon or bar, and a headline. */
export function ledStory({ fact }: Sight): boolean {
  const { shape, phrases, block } = fact
  if (phrases.length === 0 || shape.words > LED_WORDS_MAX || (shape.endsTerminal && !endsAsking(block.text)))
    return false
  return phrases.some(
    ({ kind, at, weight, end }) =>
      at === 'start' &&
      weight >= LEAD_WEIGHT &&
      STORY_KINDS.has(kind) &&
      LED_BY.test(block.text.slice(LED_COLON.test(block.text[end - 1] ?? '') ? end - 1 : end, end + 4)),
  )
}

/** What stands between a label and the headline it leads to. */
const LED_BY = /^\s?[:：|»›>–—-]\s?\S/u
/** Some phrases have the colon in them: "From the archive:". */
const LED_COLON = /[:：]/u
const STORY_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['related', 'read-more', 'next-story', 'most-read'])

/** Below this a text of an outlet that speaks to its readers may be the article itself: a column, an advice. */
const APPEAL_CONFIDENCE = 0.85

/** The outlet asks its readers for something. */
export function appeal({ fact, page, probability, keep }: Sight): BlockKind | undefined {
  if (!fact.appeal) return undefined
  const certain = fact.appeal.confidence >= APPEAL_CONFIDENCE || isChromeByWords(fact)
  // "Subscribe, said the poster": the lead may begin with somebody's call, which needs no quotation marks.
  if (keep && !certain && fact.proseBefore === 0 && fact.sinceHeadline > 0) return undefined
  const outside = fact.sinceHeadline < 0
  if (
    certain ||
    outside ||
    probability < PROSE_PROBABILITY ||
    isAboveButton(page.facts[fact.index + 1], fact.appeal.kind)
  )
    return fact.appeal.kind
  return undefined
}

/** Cues of an appeal and the words of the whole line say the same. */
function isChromeByWords(fact: BlockFacts): boolean {
  return (guessOf(fact)?.chrome ?? 0) >= CHROME_BY_WORDS
}

const CHROME_BY_WORDS = 0.8

/** Words of a button, and weight that its phrase must have. */
const BUTTON_WORDS_MAX = 5
const BUTTON_WEIGHT_MIN = 0.6

/** The block below asks for the same in a few words: its button. */
function isAboveButton(below: BlockFacts | undefined, kind: BlockKind): boolean {
  if (!below || below.prose || below.shape.words > BUTTON_WORDS_MAX) return false
  return below.phrases.some((hit) => hit.kind === kind && hit.weight >= BUTTON_WEIGHT_MIN)
}
