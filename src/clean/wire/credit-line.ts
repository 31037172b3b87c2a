// A line about provenance: which kind, which agencies, which people. The readers of the kinds are tried in order, the
// most telling first; each answers undefined for prose. Cost: nothing for text that is too long to be such a line.

import { advisoryLine } from './advisory-line.ts'
import { CUE } from './cue.ts'
import { cuesOf } from './cues.ts'
import { datelineLine } from './dateline-line.ts'
import { deskLine } from './desk-line.ts'
import { hasCue, type LineReader, toLine } from './line.ts'
import { photoLine } from './photo-line.ts'
import { republishedLine, rightsLine } from './republished-line.ts'
import { signOff } from './sign-off.ts'
import type { CreditLineMatch, CreditPosition, WireContext } from './types.ts'

/** Longer text is a paragraph of the story. */
const LINE_CHARS_MAX = 600

/** Each with the cues of which it needs one. */
const READERS: readonly (readonly [needs: number, read: LineReader])[] = [
  [CUE.agency, datelineLine],
  [CUE.copyright | CUE.rights, rightsLine],
  [CUE.syndication | CUE.commons, republishedLine],
  [CUE.captioned | CUE.photo | CUE.agency | CUE.sign | CUE.house | CUE.ending, photoLine],
  [CUE.standards | CUE.bracket | CUE.desk, deskLine],
  [CUE.agency | CUE.itemId | CUE.statement, signOff],
  [CUE.closing | CUE.advisory, advisoryLine],
]

/**
 * Reads a line about provenance. Undefined for prose, for captions without a credit, and for anything doubtful.
 *
 * @example
 * parseCreditLine('Com informações da Reuters.')
 * // { kind: 'credit', credits: [{ agency: 'Reuters', role: 'with-material', … }], confidence: 0.95 }
 */
export function parseCreditLine(
  text: string,
  context: WireContext & { position?: CreditPosition | undefined } = {},
): CreditLineMatch | undefined {
  if (text.length > LINE_CHARS_MAX || !hasLetterOrDigit(text)) return undefined
  const line = toLine(text, context, cuesOf)
  if (!line || (line.core.length < 2 && !/[完終了끝]/u.test(line.core))) return undefined
  for (const [needs, read] of READERS) {
    const match = hasCue(line, needs) ? read(line) : undefined
    if (match) return match
  }
  return undefined
}

function hasLetterOrDigit(text: string): boolean {
  return ALPHANUMERIC_FIRST.test(text) || /\p{L}|\d/u.test(text)
}

/** How nearly all lines begin. */
const ALPHANUMERIC_FIRST = /^[A-Za-z\d]/
