// Where the article of a plain text is over. Readers write as an article does, and what stands below their comments (leads
// of other stories, whole columns of them) reads like one. In HTML elements tell; here what marks the end does.
//
// Idea: two marks of comments that stand together, or one mark of any closing kind where the scorer is clearly less sure of
// what is below, with a part of the text above them. Nothing is over where what stands below is surer: then a column of
// opinions, or a teaser's comments, stood above the article.
// Shares and words were found on the training pages as text.

import type { BlockKind } from '../../types.ts'
import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { guessOf } from '../rules/line-guess.ts'
import { isText, isWeak, relabel, relabelWeakly } from './relabel.ts'

/** Marks of comments that end an article, and words of kept prose that may stand between them: what one reader writes. */
const MARKS_MIN = 2
const MARKS_APART_MAX = 150
/** Kept prose that must stand above: words, and its share, of two marks of comments and of one closing kind. */
const ABOVE_WORDS_MIN = 40
const ABOVE_COMMENTS_MIN = 0.1
const ABOVE_CLOSING_MIN = 0.4
/** What stands behind one closing kind must be less probable by this. */
const LESS_PROBABLE_MIN = 0.15
/** Kinds that stand at the end of an article, and seldom between its paragraphs. */
const CLOSING: ReadonlySet<BlockKind> = new Set<BlockKind>(['comments', 'poll', 'tag-list', 'feedback'])

/** Takes what is kept behind the end of the article. */
export function behindTheEnd(labels: Label[], page: Measured, strictness: number): void {
  if (page.tree) return
  let prose = proseOf(labels, page)
  const marks = commentMarks(labels, page, prose)
  if (marks.length >= MARKS_MIN && prose.lessProbableFrom(marks[0]!) >= 0) {
    for (const i of marks) if (isText(labels[i])) relabel(labels, i, 'comments', 'comment-mark')
    takeBelow(labels, marks.at(-1)!, 'behind-comments')
    prose = proseOf(labels, page)
  }
  const end = closingMark(labels, page, prose, LESS_PROBABLE_MIN / strictness)
  if (end !== undefined) takeBelow(labels, end, 'behind-the-end')
}

function takeBelow(labels: Label[], from: number, rule: string): void {
  for (let i = from; i < labels.length; i++) if (isText(labels[i])) relabelWeakly(labels, i, 'other-chrome', rule)
}

/** The first marks of comments that stand together with enough of the text above. */
function commentMarks(labels: readonly Label[], page: Measured, prose: KeptProse): number[] {
  const least = Math.max(ABOVE_WORDS_MIN, ABOVE_COMMENTS_MIN * prose.above(labels.length))
  const lastText = labels.findLastIndex(isText)
  const marks: number[] = []
  // Marks that all stand below the last text end nothing.
  for (let i = 0; i < labels.length && marks.length < MARKS_MIN && (i <= lastText || marks.length > 0); i++) {
    if (prose.above(i) < least || !isCommentMark(labels[i]!, page.facts[i]!)) continue
    const before = marks.at(-1)
    if (before !== undefined && prose.above(i) - prose.above(before) > MARKS_APART_MAX) marks.length = 0
    marks.push(i)
  }
  return marks
}

/** The first block of a closing kind behind which the scorer is clearly less sure. */
function closingMark(labels: readonly Label[], page: Measured, prose: KeptProse, less: number): number | undefined {
  const least = Math.max(ABOVE_WORDS_MIN, ABOVE_CLOSING_MIN * prose.above(labels.length))
  const met = new Set<BlockKind>()
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (!CLOSING.has(label.kind) || !isTelling(label, page.facts[i]!) || met.has(label.kind)) continue
    // What every product of a list has, its rating or its topics, closes none of them; comments are linked to from the head.
    if (label.kind !== 'comments') met.add(label.kind)
    if (prose.above(i) >= least && prose.lessProbableFrom(i) >= less) return i
  }
  return undefined
}

/** The kept prose of a page. */
interface KeptProse {
  /** Its words in the blocks before one. */
  above(index: number): number
  /** How much less probable, on the mean over words, it is from a block on than before. */
  lessProbableFrom(index: number): number
}

/** Sums it up once, so that each question is answered at once. */
function proseOf(labels: readonly Label[], { facts }: Measured): KeptProse {
  const words = new Float64Array(labels.length + 1)
  const weighted = new Float64Array(labels.length + 1)
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    const own = isText(label) && facts[i]!.prose ? facts[i]!.shape.words : 0
    words[i + 1] = words[i]! + own
    weighted[i + 1] = weighted[i]! + own * label.probability
  }
  const mean = (from: number, to: number): number => {
    const total = words[to]! - words[from]!
    return total === 0 ? 0 : (weighted[to]! - weighted[from]!) / total
  }
  return {
    above: (index) => words[index]!,
    lessProbableFrom: (index) => mean(0, index) - mean(index, labels.length),
  }
}

/** Words of a heading, a button or a signature of comments, and its probability by its words. */
const MARK_WORDS_MAX = 14
const MARK_PROBABILITY_MIN = 0.8

/** Whether a block is, or by its words must be, a heading, a button or a signature of comments. */
export function isCommentMark(label: Label, fact: BlockFacts): boolean {
  if (label.kind === 'comments' && isTelling(label, fact)) return true
  if (fact.shape.words > MARK_WORDS_MAX || fact.shape.endsTerminal) return false
  if (!isText(label) && !isWeak(label) && label.rule !== 'share-bar') return false
  const guess = guessOf(fact)
  return guess?.kind === 'comments' && guess.probability >= MARK_PROBABILITY_MIN
}

/** Named by more than the heading above it or by its words, and no field of a form ("Website:"), which articles have, too. */
const isTelling = ({ rule }: Label, { shape }: BlockFacts): boolean => !BY_LITTLE.test(rule) && !shape.endsColon
const BY_LITTLE = /^(?:under-|sure-words|likely-words)/
