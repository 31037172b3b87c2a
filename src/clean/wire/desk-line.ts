// Desk lines: "(Reporting by A; Editing by B)", "Redaktion: C", "Our Standards: …". They name people, seldom agencies.

import { Anywhere } from '../gate/gate.ts'
import { CUE } from './cue.ts'
import { hasCue, type LineReader, lineCredits, marksOf } from './line.ts'
import { isPersonName, namesIn } from './persons.ts'
import { DESK_OPENING, DESK_WORD } from './source-words.ts'

/** Longer lines tell a story. */
const DESK_CHARS_MAX = 400
export const STANDARDS: Anywhere = new Anywhere(/^our standards ?:|thomson reuters trust principles\.?$/iu)
/** Units before the bracket below. */
const AGENCY_CHARS_MAX = 28
/** "AGERPRES/(AS - autor: A, editor: B)": agency, initials, names. */
const AGENCY_AND_DESK = /^\p{L}{3,12} ?\/? ?\((?:\p{Lu}{1,3} ?[-—] ?)?(?:autor|redactor|editor)\p{L}* ?:/iu

/** Undefined unless names follow the words of the desk. */
export const deskLine: LineReader = (line) => {
  if (line.core.length > DESK_CHARS_MAX) return undefined
  if (hasCue(line, CUE.standards) && line.core.length < 120 && STANDARDS.test(line.core))
    return { kind: 'desk-line', credits: lineCredits(line, marksOf(line), 'origin'), confidence: 0.95 }
  const bracket = hasCue(line, CUE.bracket) ? line.core.indexOf('(') : -1
  if (bracket >= 0 && bracket <= AGENCY_CHARS_MAX && AGENCY_AND_DESK.test(line.core)) {
    const names = deskNames(line.core.slice(bracket + 1))
    return {
      kind: 'desk-line',
      credits: lineCredits(line, marksOf(line).slice(0, 1), 'origin'),
      confidence: 0.93,
      names,
    }
  }
  const opening = hasCue(line, CUE.desk) ? DESK_OPENING.exec(line.core) : null
  if (!opening) return undefined
  const rest = line.core.slice(opening[0].length).split(/ {3,}/)[0]!
  const names = deskNames(rest)
  const several = (line.core.match(DESK_WORD) ?? []).length > 1
  const marks = marksOf(line)
  if (names.length === 0 && marks.length === 0) return undefined
  if (!several && !isNameList(rest)) return undefined
  const confidence = several
    ? 0.95
    : line.wrapped
      ? 0.9
      : /:/.test(opening[0]) || / by /i.test(opening[0])
        ? 0.85
        : 0.75
  const match = { kind: 'desk-line' as const, credits: lineCredits(line, marks, 'with-material'), confidence }
  return names.length > 0 ? { ...match, names } : match
}

function deskNames(text: string): string[] {
  const parted = text.replace(DESK_WORD, ';').replace(/\b(?:autor|redactor|editor)\p{L}* ?:/giu, ';')
  return [...new Set(namesIn(parted.replace(/[:/]/g, ';')))]
}

/** Nothing but names and where they are: no sentence behind "Reporting by the commission showed …". */
function isNameList(rest: string): boolean {
  const words = rest
    .replace(DESK_WORD, ' ')
    .split(/[\s,;/|()&]+/)
    .filter(Boolean)
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:and|und|et|y|e|og|och|en|a|i|и|in|aus|à|em|de|da|van|von|der|del|di|with|by|the|for|at|from|of|ve|dan)$/u.test(
        word,
      ),
  )
  const first = words[0] ?? ''
  return (
    words.length <= 40 &&
    small.length <= Math.min(2, words.length / 6) &&
    (/^[\p{Lu}\p{Lo}]/u.test(first) || isPersonName(rest))
  )
}
