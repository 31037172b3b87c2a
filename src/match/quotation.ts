// Quotation: whether what two texts share is quoted by one of them, which tells a story of its own.
//
//   trimmed   ████████                ████████████████
//   framed    ██████···               ···████████████····      an outlet's own paragraphs above the story
//   quoted    ████····                ·············████····    much is told before the first passage comes
//
// Of a print that was cut to its first paragraphs all may stand in a text that quotes those, as it would in a whole copy:
// the share says nothing. But a copy begins with its story, give or take a frame. Asked only of pairs that would be one
// story, open unlike, and of which the longer one is mostly without the other. Cost: both texts are laid over each other
// once more.

import type { Corpus } from './link.ts'
import { type Overlap, spreadOf } from './verify.ts'

/** What the strength of a pair is multiplied by: most of the shorter text is below the usual threshold, then. */
export const QUOTED = 0.4
/** Passages that a quotation may be in, a paragraph each: versions of a story share more. */
const PASSAGES = 3
/** Share of followed hits from which words are whole: of a misread copy the beginning may be shared only by chance. */
const WHOLE_WORDS = 0.9
/** Shingles in a row that begin a passage: a short sentence. */
const RUN_SHINGLES = 10
/** Words before the first passage, at least: frames above a copy, and new leads, are up to three paragraphs. */
const OWN_LEAST = 180
/** Characters to a word of a script without spaces. */
const UNSPACED = 2
/** And at least so many times what is shared: a long story under an outlet's own lead is that story. */
const OWN_SHARE = 0.8
/** Words to a sentence of prose, at most on the mean; the scripts that write no full stop. */
const SENTENCE_WORDS = 60
const SENTENCE_END = /[.!?…。！？؟۔।]/gu
const UNMARKED = /[\u0e00-\u0eff\u1780-\u17ff]/u
/** Share of the longer text that stands in the other one, above which neither can have so much of its own. */
const SHARED_MOST = 1 / (1 + OWN_SHARE)
/** Share of the shorter text from which it stands there as a whole: an outlet's longer version of its own text. */
const WHOLLY = 0.9

/** Whether one of two texts only quotes the other one, or both a third. */
export function isQuotation(first: number, second: number, overlap: Overlap, corpus: Corpus): boolean {
  const { ofFirst, ofSecond } = overlap
  if (Math.min(ofFirst, ofSecond) > SHARED_MOST || corpus.sharesLead(first, second)) return false
  const [hitsOfFirst, hitsOfSecond] = corpus.overlay.both(first, second)
  const { runs, blocks } = spreadOf(hitsOfFirst)
  if (runs > PASSAGES || blocks <= WHOLE_WORDS) return false
  if (!tellsFirst(first, hitsOfFirst, corpus) && !tellsFirst(second, hitsOfSecond, corpus)) return false
  const { isSameOutlet, isSameAgency } = corpus.circumstances(first, second)
  // An agency's next version may tell much that is new first; so may an outlet's, under which the last one stands whole.
  return !isSameAgency && !(isSameOutlet && Math.max(ofFirst, ofSecond) >= WHOLLY)
}

/** Whether a document tells much of its own before it comes to what it shares (its hits in the other one). */
function tellsFirst(document: number, hits: Uint8Array, { documents, read }: Corpus): boolean {
  let first = -1
  let shared = 0
  let run = 0
  for (let at = 0; at < hits.length; at++) {
    shared += hits[at]!
    run = (run + 1) * hits[at]!
    if (run === RUN_SHINGLES && first < 0) first = at + 1 - RUN_SHINGLES
  }
  if (first < OWN_LEAST || first < OWN_SHARE * shared) return false
  // Seldom so close that the text has to be read again.
  const { text, starts, onlyWords } = read(documents[document]!.copies[0]!)
  const charactersToWord = onlyWords ? 1 : UNSPACED
  return first >= OWN_LEAST * charactersToWord && isTold(text.slice(starts[0], starts[first]), first / charactersToWord)
}

/** Whether so many words are told in sentences: the menus and lists above an uncleaned copy are not. */
function isTold(own: string, words: number): boolean {
  const ends = own.match(SENTENCE_END)?.length ?? 0
  return ends >= words / SENTENCE_WORDS || UNMARKED.test(own)
}
