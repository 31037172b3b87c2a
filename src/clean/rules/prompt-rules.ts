// Rules that rest on what the words of a prompt mean together, and what they leave alone: the story's own topic.

import type { BlockKind } from '../../types.ts'
import type { BlockFacts } from '../measure.ts'
import { isQuoted, LABEL_WORDS_MAX } from './phrase-rules.ts'
import { PROMPT_WORDS_MAX, type PromptReading, promptIn, speaksOf } from './prompt-grammar.ts'
import { inHead, type Sight } from './sight.ts'

/** Share of the prose below which a sentence may be a prompt; before, it must be a label without a full stop. */
const PROMPT_SHARE = 0.4
/** Blocks on either side that are asked whether the story itself speaks of such things. */
const TOPIC_BLOCKS = 5

/** A prompt in no wording of the lexicon, where the story does not speak of its things. */
export function surePrompt(sight: Sight): BlockKind | undefined {
  if (sight.fact.phrases.length > 0 || (sight.keep && isStory(sight))) return undefined
  const reading = promptOf(sight)
  if (!reading || (sight.keep && isQuoted(sight))) return undefined
  if (reading.kind === 'timestamp' && !inHead(sight)) return undefined
  return isTopic(sight, reading) ? undefined : reading.kind
}

/** What the scorer keeps is the story's by its place or its element, whatever its words. */
function isStory(sight: Sight): boolean {
  const { block, shape, proseBefore } = sight.fact
  const below = proseBefore >= sight.page.totalProse * PROMPT_SHARE
  if (block.layout?.bullet || (shape.endsTerminal && !below && !inHead(sight))) return true
  // In HTML the scorer has seen more than words; only what it doubts is open to them.
  return block.dom !== undefined && (sight.probability >= DOUBTED || HEADING_OR_ITEM.test(block.dom.tag))
}

/** Probability below which the scorer keeps a block with doubt. */
const DOUBTED = 0.5
const HEADING_OR_ITEM = /^(?:h[1-6]|li|td|th|dt|dd)$/

/** One that names what the scorer rejected. */
export function likelyPrompt(sight: Sight): BlockKind | undefined {
  const kind = promptOf(sight)?.kind
  return kind === 'timestamp' && !inHead(sight) ? undefined : kind
}

function promptOf({ fact }: Sight): PromptReading | null {
  const { shape, linkShare } = fact
  if (shape.words > PROMPT_WORDS_MAX || shape.words < 2 || (linkShare === 1 && shape.words > LABEL_WORDS_MAX))
    return null
  return promptIn(fact)
}

/** The headline, the story's beginning or a paragraph nearby has the same words: an article about cookies or tickets. */
function isTopic({ fact, page }: Sight, reading: PromptReading): boolean {
  const { facts } = page
  const near = facts.slice(Math.max(0, fact.index - TOPIC_BLOCKS), fact.index + TOPIC_BLOCKS + 1)
  // Nearby another prompt of the kind may stand; not among the first paragraphs.
  const other = near.filter((one) => one.prose && promptIn(one) !== reading)
  return [...facts.filter(isTitle), ...opening(page), ...other].some(
    (one) => one !== fact && one.shape.words > 0 && speaksOf(one.block.text, reading),
  )
}

/** Sentences with which the story begins. */
function opening({ facts, totalProse }: Sight['page']): BlockFacts[] {
  const first = facts.filter(
    ({ prose, shape, proseBefore, sinceHeadline }) =>
      prose && shape.endsTerminal && sinceHeadline > 0 && proseBefore < totalProse * PROMPT_SHARE,
  )
  return first.slice(0, TOPIC_BLOCKS)
}

const isTitle = ({ titleLikeness }: BlockFacts): boolean => titleLikeness >= TITLE_LIKENESS
const TITLE_LIKENESS = 0.85
