// Captions: printed twice, or standing above their credit.

import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { untied } from '../raw-block.ts'
import { LEAD_CAPTION_WORDS_MAX } from '../rules/line-rules.ts'
import { isText, open, relabel } from './relabel.ts'

/** A paragraph that the scorer believes this much is the article's, though it is printed twice. */
const PARAGRAPH_PROBABILITY = 0.5

/** A short line printed twice in a row is a caption and its alternative text; of a paragraph the first print is text. */
export function repeatedCaptions(labels: Label[], page: Measured): void {
  for (let i = 0; i + 1 < labels.length; i++) {
    const [one, two] = [page.facts[i]!, page.facts[i + 1]!]
    if (untied(one.block.text) !== untied(two.block.text) || one.shape.words < 4 || one.shape.words > 60) continue
    if (!open(labels[i]!) || !open(labels[i + 1]!) || (two.block.dom && one.linkShare > 0.5)) continue
    const paragraph = isText(labels[i]) && one.prose && labels[i]!.probability >= PARAGRAPH_PROBABILITY
    if (!paragraph) relabel(labels, i, 'caption', 'printed-twice')
    relabel(labels, i + 1, 'caption', 'printed-twice')
  }
}

/** What stands right above a photo credit, and does not read like a paragraph, is the caption. */
export function captionsAboveCredits(labels: Label[], page: Measured): void {
  for (const [i, label] of labels.entries()) {
    const credited = label.kind === 'caption' && label.rule === 'credit-line'
    if (credited && isImageName(labels[i - 1], page.facts[i - 1], page.facts[i]!))
      relabel(labels, i - 1, 'caption', 'above-caption')
    if (label.kind !== 'photo-credit') continue
    for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
      const fact = page.facts[at]!
      const glued = at < i - 1 && (page.facts[at + 1]!.block.layout?.blanksBefore ?? 1) === 0
      const first = at === i - 1
      if (labels[at]!.kind === 'caption') continue
      // In HTML captions stand in elements of their own, and what the scorer keeps is no caption.
      if (fact.block.dom && isText(labels[at])) break
      if (!open(labels[at]!) || fact.shape.words > 60) break
      if (!(first && !isParagraph(fact)) && !glued) break
      relabel(labels, at, 'caption', 'above-credit')
    }
  }
}

/** Words of a picture's name or alternative text. */
const IMAGE_NAME_WORDS_MAX = 6

/** A few words glued on top of a caption are the picture's name. */
function isImageName(label: Label | undefined, fact: BlockFacts | undefined, caption: BlockFacts): boolean {
  if (!label || !fact || !open(label) || fact.timestamp) return false
  return (
    fact.shape.words <= IMAGE_NAME_WORDS_MAX && !fact.shape.endsTerminal && caption.block.layout?.blanksBefore === 0
  )
}

/** Words of a sentence that may be a caption's among the text. */
const CAPTION_WORDS_MAX = 12

function isParagraph({ shape, repeats, proseBefore }: BlockFacts): boolean {
  if (proseBefore === 0 && shape.terminals <= 1 && shape.words <= LEAD_CAPTION_WORDS_MAX) return false
  return shape.words > CAPTION_WORDS_MAX && shape.endsTerminal && repeats === 1
}
