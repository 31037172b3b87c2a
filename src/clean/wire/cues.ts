// Whether a line can say anything about provenance: most lines have nothing that any of the readers goes by.
//
// Every reader needs one of these: an agency's mark or a word for agencies (lines of sources and of material are lists of
// them), an opening or a phrase of its own, or a sign that prose of a few words hardly has (brackets, a colon, a slash). One pass looks for any of them; a line without is
// refused before the readers are asked. To add a reader, add what it cannot do without.

import { Beginnings } from '../gate/gate.ts'
import { ADVISORY_OPENINGS } from './advisory-line.ts'
import { STANDARDS } from './desk-line.ts'
import type { Line } from './line.ts'
import { GENERIC } from './mark-list.ts'
import { isAsciiLetter, markAt } from './marks.ts'
import { CAPTIONED, HOUSES_ANYWHERE, PHOTO_OPENING, SIGN } from './photo-line.ts'
import { COMMONS, COPYRIGHT, RIGHTS, SYNDICATION } from './republished-line.ts'
import { ITEM_ID } from './sign-off.ts'
import { DESK_OPENING, MATERIAL_STATEMENT } from './source-words.ts'

/** At the start of the line, quotation marks aside. */
const OPENINGS = new Beginnings(COPYRIGHT, SYNDICATION, CAPTIONED, PHOTO_OPENING, SIGN, DESK_OPENING, ADVISORY_OPENINGS)
/** Anywhere in the line. */
const PHRASES = new Beginnings(RIGHTS, COMMONS, HOUSES_ANYWHERE, STANDARDS, ITEM_ID, MATERIAL_STATEMENT)

/** Signs of credits, picture lines, datelines and desk marks. */
const SIGNS: Uint8Array = unitTable('()[]/:=<>*#©ⓒ日完')
/** A hyphen wraps the mark that ends a despatch, "-30-"; longer lines may have one in a word. */
const HYPHEN = 0x2d
const CLOSING_CHARS_MAX = 24
/** As far as a list of agencies looks. */
const LOOK_AHEAD = 60

/** 1 for each unit of `signs`. */
function unitTable(signs: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = 1
  return table
}

/** False when no reader can make anything of the line. */
export function hasCue({ folded, core }: Line): boolean {
  const opening = core.length - core.replace(/^["“*]+/u, '').length
  if (OPENINGS.mayOpen(core, 0) || (opening > 0 && OPENINGS.mayOpen(core, opening))) return true
  const isShort = folded.length <= CLOSING_CHARS_MAX
  let inWord = false
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (SIGNS[code] === 1 || (isShort && code === HYPHEN)) return true
    if (PHRASES.mayOpen(folded, at)) return true
    if (!inWord && (markAt(folded, at) || GENERIC.lengthAt(folded, at, LOOK_AHEAD) > 0)) return true
    inWord = isAsciiLetter(code)
  }
  return false
}
