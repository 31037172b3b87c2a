// Credits of pictures that stand in a text among its words, where the caption was not told from the prose:
// "… at the harbour (Jane Doe/Reuters)", "(Reuters photo: Jane Doe)", "(Photo: Jane Doe, AP)", "… via AP)", "| AP Photo",
// "Jane Doe/AFP/Getty Images", "… REUTERS/Jane Doe" at the end, "新华社发（… 摄）".
//
// Each stretch of that shape is given to the grammar of photo lines as a caption's ending, so that one grammar says what
// a picture's credit is. Cost: a native search for what each shape has, then only what stands around it.

import type { Credit } from '../../types.ts'
import { matchesIn } from '../matches.ts'
import { sequential } from '../sequential.ts'
import { parseCreditLine } from './credit-line.ts'
import { foldWidth } from './fold-width.ts'
import { findMarks } from './marks.ts'

/** What is put in brackets behind a caption, with a slash or a word between person and agency. */
const BRACKETED = /\((?=[^()]{4,80}\))(?:[^()]{0,60}?(?:\/|\bvia | photo\b))[^()]{2,60}\)/gu
/** "Jane Doe/AFP/Getty Images": a house behind the agency. */
const HOUSED = /\p{Lu}[\p{L}.'’-]{1,40}(?: [\p{L}.'’-]{1,40}){1,4} ?\/ ?[\p{L}]{2,20} ?\/ ?Getty Images/gu
const VIA = /\bvia ([^()]{2,40})\)$/u
/** Where a photo's house stands in front: "Reuters photo: Jane Doe". */
const HOUSE_PHOTO = /^\((.{2,30}?) photo ?[:/] ?([^()]{3,50})\)$/iu
/** "(Photo: Jane Doe, AP)", "(Foto: Jane Doe/dpa)": a word for pictures opens the brackets. */
const OPENED =
  /[(（](?:photos?|pictures?|images?|file photo|fotos?|bild|bilder|archivbild|archivfoto|fot\.|zdjęcie|kuva|fotó|φωτο|φωτογραφία|фото|снимка|светлина|fotoğraf|görsel|写真|写真提供|사진|图|圖|图片|圖片|ảnh|ภาพ|صورة|تصوير|عکس|צילום|फोटो|ছবি)(?: by| von| de| di| av| af| door)? ?[:=：/ ] ?[^()（）]{2,60}[)）]/giu
/** "The hearing begins. | AP Photo What to watch for": picture, bar, agency. */
const PIPED = /\| ?(\p{Lu}[\p{L} -]{1,24}?) (?:Photos?|PHOTOS?|Foto|FOTO|Images?)(?!\p{L})/gu
/** "… St. Louis, July 26. REUTERS/Jane Doe", "Jane Doe/Reuters Jane Doe/Reuters": at the end, behind a sentence or alone. */
const CLOSING =
  /(?:^|[.!?…"”»] |\b(?:caption|Caption) |\/\p{L}{2,20} )((?:(?:REUTERS|AFP|EPA|ANSA|AP Photo|AP|dpa|EFE|TASS|ТАСС) ?\/ ?\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,3})|(?:\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3} ?\/ ?[\p{L}]{2,16}))$/u
/** "新华社发（万象 摄）": the agency in front, the photographer in brackets. */
const HAN_PHOTO = /(\p{Script=Han}{2,8}?)(?:记者|記者)?[发發]?[（(][^（）()]{1,14}[摄攝][）)]/gu
/** Shapes without which a text credits no picture, and what they begin with or have, which is found faster. */
const MAY_CREDIT = /[/|]|\bvia | photo\b|[(（][^()（）]{0,40}[:：=摄攝]/u
const SIGN = /[/|(（]|via | photo/
const CONFIDENCE_MIN = 0.8
/** Units of a text that its closing credit stands in. */
const CLOSING_UNITS = 90

/** Finds them in page order. */
export function findPictureCredits(text: string): Credit[] {
  const found: Credit[] = []
  if (!SIGN.test(text) || !MAY_CREDIT.test(text)) return found
  const isBracketed = text.includes('(') || text.includes('（')
  if (isBracketed) for (const { 0: stretch, index } of matchesIn(text, OPENED)) found.push(...creditsIn(stretch, index))
  if (text.includes('|'))
    for (const { 0: stretch, 1: house, index } of matchesIn(text, PIPED))
      found.push(...creditsIn(`${house} Photo`, index + stretch.indexOf(house!)))
  if (text.includes('摄') || text.includes('攝'))
    for (const { 0: stretch, 1: house, index } of matchesIn(text, HAN_PHOTO))
      found.push(...named(house!, stretch, index))
  const base = Math.max(0, text.length - CLOSING_UNITS)
  const closing = text.includes('/', base) ? CLOSING.exec(text.slice(base)) : null
  if (closing) found.push(...creditsIn(closing[1]!, base + closing.index + closing[0].length - closing[1]!.length))
  if (isBracketed)
    for (const { 0: stretch, index } of matchesIn(text, BRACKETED))
      if (standsApart(text, index, index + stretch.length)) found.push(...creditsIn(stretch, index))
  if (text.includes('Getty Images'))
    for (const { 0: stretch, index } of matchesIn(text, HOUSED)) found.push(...creditsIn(stretch, index))
  return found
}

/** The agency at the end of what stands in front of a photographer in brackets. */
function named(house: string, stretch: string, offset: number): Credit[] {
  return findMarks(foldWidth(house)).map(({ agency }) => ({
    agency: agency.mark,
    role: 'photo' as const,
    raw: stretch,
    start: offset,
    end: offset + stretch.length,
  }))
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
