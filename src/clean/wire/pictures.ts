// Credits of pictures that stand in a text among its words, where the caption was not told from the prose:
// "… at the harbour (Jane Doe/Reuters)", "(Reuters photo: Jane Doe)", "… via AP)", "Jane Doe/AFP/Getty Images".
//
// Each stretch of that shape is given to the grammar of photo lines as a caption's ending, so that one grammar says what
// a picture's credit is. Cost: one search for a slash or "via" or "photo", then only what stands around it.

import type { Credit } from '../../types.ts'
import { sequential } from '../sequential.ts'
import { parseCreditLine } from './credit-line.ts'

/** What is put in brackets behind a caption, with a slash or a word between person and agency. */
const BRACKETED = /\((?=[^()]{4,80}\))(?:[^()]{0,60}?(?:\/|\bvia | photo\b))[^()]{2,60}\)/gu
/** "Jane Doe/AFP/Getty Images": a house behind the agency. */
const HOUSED = /\p{Lu}[\p{L}.'’-]{1,40}(?: [\p{L}.'’-]{1,40}){1,4} ?\/ ?[\p{L}]{2,20} ?\/ ?Getty Images/gu
const VIA = /\bvia ([^()]{2,40})\)$/u
/** Where a photo's house stands in front: "Reuters photo: Jane Doe". */
const HOUSE_PHOTO = /^\((.{2,30}?) photo ?[:/] ?([^()]{3,50})\)$/iu
const CONFIDENCE_MIN = 0.8

/** Finds them in page order. */
export function findPictureCredits(text: string): Credit[] {
  const found: Credit[] = []
  if (!/[/]|\bvia | photo\b/u.test(text)) return found
  for (const { 0: stretch, index } of text.matchAll(BRACKETED))
    if (standsApart(text, index, index + stretch.length)) found.push(...creditsIn(stretch, index))
  for (const { 0: stretch, index } of text.matchAll(HOUSED)) found.push(...creditsIn(stretch, index))
  return found
}

/** Behind a sentence or at the text's end: within a sentence brackets hold a party, a club, another word. */
function standsApart(text: string, start: number, end: number): boolean {
  return /^\s*$/u.test(text.slice(end)) || /(?:^|[.!?…”"])\s*$/u.test(text.slice(Math.max(0, start - 4), start))
}

function creditsIn(stretch: string, offset: number): Credit[] {
  const via = VIA.exec(stretch)?.[1]
  const house = HOUSE_PHOTO.exec(stretch)
  const lines = [
    stretch,
    ...(via === undefined ? [] : [`Photo: ${via}`]),
    ...(house ? [`${house[1]}/${house[2]}`] : []),
  ]
  for (const line of lines) {
    const match = parseCreditLine(sequential(line), { position: 'caption' })
    if (match?.kind !== 'photo-credit' || match.confidence < CONFIDENCE_MIN || match.credits.length === 0) continue
    return match.credits.map(({ agency, raw }) => {
      const at = stretch.indexOf(raw)
      const printed = at < 0 ? stretch : raw
      const start = offset + Math.max(0, at)
      return { agency, role: 'photo' as const, raw: printed, start, end: start + printed.length }
    })
  }
  return []
}
