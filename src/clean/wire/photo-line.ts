// Lines that say who owns a picture: "Foto: Name/dpa", "REUTERS/Name", "© AFP / Name", a caption with such an ending.

import { Anywhere, Openings } from '../gate/gate.ts'
import { matchesIn } from '../matches.ts'
import { CUE } from './cue.ts'
import { isSolid } from './dateline-reading.ts'
import { hasCue, type Line, type LineReader, lineCredits, marksOf } from './line.ts'
import { readMarks } from './mark-list.ts'
import { findMarks, type MarkHit, markAt } from './marks.ts'
import { isPersonName } from './persons.ts'
import { PHOTO_WORDS, PICTURE_HOUSES } from './photo-words.ts'
import type { CreditLineMatch } from './types.ts'

/** What follows "Photo:" is a name and a house or two; longer is a caption or a sentence. */
const OWNER_CHARS_MAX = 110
const OWNER_WORDS_MAX = 13
/** Share of an owner's words that may begin with a small letter: "Jane Doe, own archive of the town". */
const LOWER_SHARE = 0.25
/** The words at the end of a caption that are searched for a credit. */
const ENDING_CHARS = 120
const CASELESS_WORDS_MAX = 7

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const WORDS = [...PHOTO_WORDS]
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join('|')
const BY = '(?:provided by|supplied by|taken by|by|via|from|courtesy of|credit|de|von|av|af|di|door|par|por|autor|от)'
/** "Photo:", "Photo by", "사진=", "图/", "Photo by:", "Photos : ". */
export const PHOTO_OPENING: Openings = new Openings(
  new RegExp(
    `^(?:fot\\.? (?=\\p{Lu})|(?:${WORDS})(?: ?\\([^()]{1,20}\\))?(?:(?: ${BY})? ?[:=/|] ?| ?— ?| - | (?:provided by|supplied by|by|via|courtesy of|courtesy) ))`,
    'iu',
  ),
)
const HOUSES = PICTURE_HOUSES.map(literal).join('|')
const HOUSE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${HOUSES})(?![\\p{L}\\p{N}])`, 'u')
export const HOUSES_ANYWHERE: Anywhere = new Anywhere(new RegExp(HOUSES, 'u'))
/** Units of the longest house, and of what may follow it at the end of a line. */
const HOUSE_END_UNITS = Math.max(...PICTURE_HOUSES.map((house) => house.length)) + 28
const HOUSE_END = new RegExp(`(?:^|[/|,©(—-] ?|via |for |By |by |. )(?:${HOUSES})[^\\p{Ll}]{0,14}$`, 'u')

export const CAPTIONED: Openings = new Openings(
  /^(?:image|media|photo|picture) (?:copyright|source),? ?(.{2,50}?)(?:,? (?:image|media) caption\b|$)/iu,
)
export const SIGN: Openings = new Openings(/^(?:©|ⓒ|\(c\)|&copy;|Copyright(?=:| ?©| by |: )[: ]?©?) ?(?:by )?/iu)

/** "… of the port. Foto: Name/dpa". */
const CAPTION_ENDING = new RegExp(`[.!?"”»)|] ?(?:${WORDS})(?: ${BY})? ?[:=/] ?([^.!?:]{3,80})\\.?$`, 'iu')

/** "… in the harbour. REUTERS/Name", "… Name/AFP/Getty Images". */
const HOUSE_AND_NAME =
  /(?:REUTERS ?\/ ?|AFP ?\/ ?|\/ ?AFP ?|AP Photo ?\/ ?|\/ ?(?:AFP )?Getty Images)(?:\p{Lu}[\p{L}.'-]{1,40} ?){0,4}$/u

/** The shapes in the order of how telling they are, each with the cues of which it needs one. */
const SHAPES: readonly (readonly [needs: number, read: LineReader])[] = [
  [CUE.captioned, captioned],
  [CUE.photo, opened],
  [CUE.agency, agencyAndName],
  [CUE.agency, nameAndAgency],
  [CUE.sign, copyrighted],
  [CUE.house, housed],
  [CUE.ending, ended],
]

/** Undefined for captions that carry no credit. */
export const photoLine: LineReader = (line) => {
  if (isSignedAlone(line)) return undefined
  for (const [needs, read] of SHAPES) {
    const match = hasCue(line, needs) ? read(line) : undefined
    if (match) return match
  }
  return undefined
}

/** An agency that is also a picture house signs a text by itself in brackets: "(Folhapress)". */
function isSignedAlone({ core, wrapped, position, context }: Line): boolean {
  return (
    wrapped &&
    position !== 'caption' &&
    core.length <= ALONE_CHARS_MAX &&
    readMarks(core, 0, context)?.end === core.length
  )
}

/** No agency's mark is longer. */
const ALONE_CHARS_MAX = 24

/** "Photo: Jane Doe / AFP". */
function opened(line: Line): CreditLineMatch | undefined {
  const opening = PHOTO_OPENING.exec(line.core)
  if (!opening) return undefined
  const owner = line.core.slice(opening[0].length)
  if (!isOwner(owner, line)) return undefined
  // "Pictures: …" may announce a gallery.
  if (/^(?:photos|pictures|images|fotos|bilder|pics) ?[:—-]/iu.test(opening[0])) {
    const signed =
      isPersonName(owner) || /[/©]| via /.test(owner) || HOUSE.test(owner) || ownMarks(line, owner).length > 0
    if (!signed) return undefined
  }
  // "Photography/Videography" is a menu; "Foto/Name" a credit.
  if (/[/|] ?$/.test(opening[0]) && /\p{Ll}/u.test(owner) && !isPersonName(owner)) return undefined
  return found(line, /[:=/|]/.test(opening[0]) ? 0.93 : 0.85, owner)
}

/** "Image copyright Reuters Image caption The bridge": what remains of a caption that is laid out in columns. */
function captioned(line: Line): CreditLineMatch | undefined {
  const match = CAPTIONED.exec(line.core)
  return match && isName(match[1]!) ? found(line, 0.9, match[1]!) : undefined
}

/** "Jane Doe/Reuters", "(Jane Doe / AP)", "Mayor in 2010 (Jane Doe/AFP)": at the end of a text it may sign the text. */
function nameAndAgency(line: Line): CreditLineMatch | undefined {
  const match = line.core.includes('/') && /(?:^|\()([^()/|]{4,40}) ?\/ ?([^()/|]{2,30})\)?$/u.exec(line.core)
  if (!match || !isPersonName(match[1]!)) return undefined
  const list = readMarks(match[2]!, 0, line.context)
  if (!list || list.hits.length === 0 || list.end < match[2]!.trimEnd().length) return undefined
  return found(line, line.position === 'tail' ? 0.7 : 0.88, `${match[1]}/${match[2]}`)
}

/** "REUTERS/Name", "AFP / Name", "AP Photo/Name", "[로이터=연합뉴스]". */
function agencyAndName(line: Line): CreditLineMatch | undefined {
  const { core, context } = line
  const list = readMarks(core, 0, context)
  const first = list?.hits[0]
  if (!list || !first || list.start !== 0) return undefined
  const rest = core.slice(list.end)
  const slash = /^ ?(?:(?:Photo|PHOTO|Foto|FOTO|Images?|Wire|file photo)(?: ?[/:]| by | -|$) ?|\/ ?|\| ?)/u.exec(rest)
  const korean = list.hits.length > 1 && core.includes('=') && /^[[(]/.test(line.folded.trim()) && rest === ''
  if (korean) return found(line, line.position === 'caption' ? 0.95 : 0.8, '')
  if (!slash) return undefined
  const owner = rest.slice(slash[0].length)
  if (!isSolid(first, core.slice(first.start, first.end)) && line.position !== 'caption') return undefined
  const names = owner === '' ? /Photo|FOTO|Foto|PHOTO|Image/.test(slash[0]) : isName(owner)
  if (/^(?:fim|fin|end|\()/iu.test(owner) || owner.includes(':')) return undefined
  return names && owner.length <= OWNER_CHARS_MAX ? found(line, 0.92, owner) : undefined
}

/** "© AFP / Name", "© Name/Getty Images"; a bare "© AFP" only under a picture. */
function copyrighted(line: Line): CreditLineMatch | undefined {
  const match = SIGN.exec(line.core)
  if (!match || /\d{4}|rights|rechte|derechos|direitos|droits|diritti/iu.test(line.core)) return undefined
  const owner = line.core.slice(match[0].length)
  if (!isOwner(owner, line)) return undefined
  const several = /[/|]| via /.test(owner) || HOUSE.test(owner)
  if (several) return found(line, 0.9, owner)
  const marked = marksOf(line).length > 0
  if (line.position === 'caption') return found(line, 0.85, owner)
  return marked && line.position !== 'tail' ? found(line, 0.6, owner) : undefined
}

/** "Name/Getty Images", "Jane Doe via Shutterstock": a short line that ends in a house. */
function housed(line: Line): CreditLineMatch | undefined {
  if (line.core.length > OWNER_CHARS_MAX || !endsInHouse(line.core) || !isOwner(line.core, line)) return undefined
  if (/[.!?] \p{Lu}/u.test(line.core)) return undefined
  return found(line, /[/|©]| via |Photo|PHOTO/.test(line.core) ? 0.9 : 0.78, line.core)
}

/** "A ship leaves port. (AP Photo/Jane Doe)", "… Foto: Name/dpa": a caption with its credit. */
function ended(line: Line): CreditLineMatch | undefined {
  const tail = line.folded.trimEnd().slice(-ENDING_CHARS)
  const bracket = /[)\]]\.?$/.test(tail.slice(-2)) && /[([]([^()[\]]{3,90})[)\]]\.?$/u.exec(tail)
  const inner = bracket && isCreditEnding(bracket[1]!, line) ? bracket[1] : undefined
  const open = inner ?? (/[:=/]/.test(tail) ? CAPTION_ENDING.exec(tail)?.[1]?.replace(/\.$/, '') : undefined)
  const named = open !== undefined && (inner !== undefined || isName(open))
  const owner = named ? open : tail.includes('/') ? HOUSE_AND_NAME.exec(tail)?.[0] : undefined
  return owner === undefined ? undefined : found(line, line.position === 'caption' ? 0.92 : 0.8, owner)
}

function isCreditEnding(inner: string, line: Line): boolean {
  const opening = PHOTO_OPENING.exec(inner)
  if (opening) return isOwner(inner.slice(opening[0].length), line)
  if (/^(?:AP|AFP|REUTERS|Reuters|EPA|dpa|ANSA|EFE|Xinhua)(?: Photo| PHOTO)?(?: ?\/ ?|: ?| via )\p{Lu}/u.test(inner))
    return isName(inner)
  return (
    /^(?:Photo|Image|Picture|Foto|Pic) (?:by|from|via|courtesy|credit)\b/iu.test(inner) ||
    (endsInHouse(inner) && isName(inner))
  )
}

function endsInHouse(text: string): boolean {
  return HOUSES_ANYWHERE.test(text.slice(-HOUSE_END_UNITS)) && HOUSE_END.test(text)
}

/** Names, houses, marks, hosts: no sentence. */
function isOwner(owner: string, line: Line): boolean {
  const text = owner.trim()
  if (!/\p{L}/u.test(text)) return false
  if (text.length < 2 || text.length > OWNER_CHARS_MAX) return false
  return (
    isName(text) ||
    (line.position === 'caption' && marksOf(line).length > 0 && text.split(' ').length <= OWNER_WORDS_MAX)
  )
}

function isName(text: string): boolean {
  const words = text
    .trim()
    .split(/[\s/|,;&()]+/)
    .filter(Boolean)
  if (
    words.length === 0 ||
    words.length > OWNER_WORDS_MAX ||
    /[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(text) ||
    /[!?]/.test(text)
  )
    return false
  if (!/[\p{Lu}\p{Ll}]/u.test(text)) return words.length <= CASELESS_WORDS_MAX && text.length <= 40
  const content = words.filter((word) => !isSmallWord(word))
  const lower = content.filter(
    (word) =>
      !/^(?:[@'"]?[\p{Lu}\p{N}©\p{Lo}]|(?:dpa|afp|epa|epd|sda|ritzau|picture|alliance|imago|images?|archiv\p{L}*|file)(?!\p{L}))/u.test(
        word,
      ),
  ).length
  return content.length > 0 && lower <= content.length * LOWER_SHARE && !(content.length < 3 && lower > 0)
}

function isSmallWord(word: string): boolean {
  return /^(?:de|del|da|van|von|der|via|for|of|and|und|et|y|e|by|the|d[ia]|la|le|[\w-]+\.(?:com|org|net|de|uk|gov))$/u.test(
    word,
  )
}

function found(line: Line, confidence: number, owner: string): CreditLineMatch {
  const near = [...marksOf(line), ...ownMarks(line, owner)].filter(
    (hit, index, all) =>
      hit.agency.kind !== 'republisher' &&
      isCreditMark(line, hit, owner) &&
      all.findIndex(({ agency }) => agency === hit.agency) === index,
  )
  const names = owner
    .split(/[/|,;]| via | for /)
    .map((part) => part.trim())
    .filter((part) => isPersonName(part) && !HOUSE.test(part) && findMarks(part).length === 0)
  const match: CreditLineMatch = { kind: 'photo-credit', credits: lineCredits(line, near, 'photo'), confidence }
  return names.length > 0 ? { ...match, names } : match
}

/** Short marks that are the owner, or one of the owners, by themselves: "Fotoğraf: AA", "Foto: Name/TT". */
function ownMarks(line: Line, owner: string): MarkHit[] {
  const from = owner === '' ? -1 : line.folded.lastIndexOf(owner)
  if (from < 0) return []
  return matchesIn(owner, /[^/|,;()©]+/g).flatMap((part) => {
    const at = from + part.index + (part[0].length - part[0].trimStart().length)
    const hit = markAt(line.folded, at, line.context)
    return hit && hit.end === at + part[0].trim().length ? [hit] : []
  })
}

/** In a caption only the marks of its ending are the picture's. */
function isCreditMark(line: Line, hit: MarkHit, owner: string): boolean {
  return (
    line.core.length <= OWNER_CHARS_MAX + 30 || hit.start >= line.folded.trimEnd().length - Math.max(owner.length, 60)
  )
}
