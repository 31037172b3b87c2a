// What is a name: splits lists of names, drops what is none, and tells a name from other words.

import { JOB_WORDS, NAME_JOINERS, NAME_PARTICLES, NO_NAMES, POST_NOMINALS } from '../lexicon/byline-words.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/months.ts'

/** A longer value is a sentence. */
const NAME_CHARS_MAX = 80
/** Words of the longest name, titles and particles included. */
const NAME_WORDS_MAX = 7

const JOINER = new RegExp(
  `\\s{1,9}(?:${NAME_JOINERS})\\s{1,9}|\\s{0,9}[&;＆、]\\s{0,9}|\\s{1,9}\\/\\s{1,9}|(?<=[\\u3400-\\u9fff])[／/和与與,，](?=[\\u3400-\\u9fff])`,
  'iu',
)
const LEAD =
  /^(?:written by|posted by|story by|reviewed by|by|von|por|par|di|door|av|af|автор:?|text:|autor:?|author:?)\s+(?=\p{Lu}|\p{Lo})/iu
const HANDLE = /\s{0,9}[(|]?\s{0,9}@[\p{L}\d_.]{2,40}\)?.*$/u
const BRACKET = /\s{0,9}[([（][^)\]）]{0,60}[)\]）]?\s*$/u
const ADDRESS = /https?:|www\.|\S@\S|\/\//
const SPOILED = /[{}<>_=\\|]|%[0-9a-f]{2}/i
/** Account names and keys of templates: "jo.hart", "page.head.author". */
const DOTTED = /^[a-z\d]+(?:[._][a-z\d]+)+$/
const UNCASED = /[\u0590-\u0dff\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const MONTH_NAMES: ReadonlySet<string> = new Set(
  (MONTHS.en ?? []).flatMap((forms) => forms.split(' ').filter((form) => form.length > 3)),
)
/** First names that are months or weekdays elsewhere. */
const NAMES_TOO: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'mercredi', 'domingo', 'sol', 'sun'])

/** The parts of a list of names; "Reyes, PhD" stays one part, a job title becomes a part of its own. */
export function splitNames(stretch: string): string[] {
  const parts: string[] = []
  for (const group of stretch.split(JOINER)) {
    for (const part of /[,，]/.test(group) ? group.split(/,\s+|，|,(?=\p{Lu}\p{Ll})/u) : [group]) {
      const trimmed = part.trim()
      const last = parts.at(-1)
      if (trimmed === '') continue
      if (last !== undefined && isPostNominal(trimmed)) parts[parts.length - 1] = `${last}, ${trimmed}`
      else parts.push(trimmed)
    }
  }
  return parts
}

/** "PhD", "M.D.", "CFP®". */
export function isPostNominal(text: string): boolean {
  const words = text.split(/[ /]+/)
  return words.length <= 4 && words.every((word) => POST_NOMINALS.has(word.replace(/[.®™'-]/g, '').toUpperCase()))
}

/** "Staff Writer", "senior correspondent in Riga": describes a person, names none. */
export function isJobPhrase(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? []
  return words.length > 0 && words.length <= 9 && words.slice(0, JOB_OPENING_WORDS).some((word) => JOB_WORDS.has(word))
}

/** Words of a job title among which one of the trade must stand. */
const JOB_OPENING_WORDS = 4

/** True when one of the first words is of the trade, as in every job phrase. */
export function opensWithJob(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? []
  return words
    .slice(0, JOB_OPENING_WORDS)
    .some((word) => JOB_WORDS.has(word.endsWith('-') ? word.replace(/-{1,9}$/, '') : word))
}

/**
 * A name as it should be shown: without "By", handles, brackets and addresses; undefined when nothing of a name is left.
 *
 * @example
 * cleanName('By Ada Lindqvist (@adal)') // 'Ada Lindqvist'
 * cleanName('admin') // undefined
 */
export function cleanName(name: string): string | undefined {
  const trimmed = name.replace(/[\s\u00a0\u200b]+/g, ' ').trim()
  if (trimmed === '' || trimmed.length > NAME_CHARS_MAX * 2) return undefined
  const bare = trimmed.replace(LEAD, '')
  const cleaned = OF_LETTERS.test(bare) ? bare : unwrapped(bare)
  const isName = cleaned !== undefined && cleaned.length >= 2 && cleaned.length <= NAME_CHARS_MAX
  return isName && !NO_NAMES.has(cleaned.toLowerCase()) ? cleaned : undefined
}

/** Latin letters and what stands between those of names: nothing is there to be taken away. */
const OF_LETTERS = /^[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ '’-]*[A-Za-zÀ-ÖØ-öø-ɏ]$/

/** Without handle, brackets and marks around it; undefined for addresses, accounts, keys and what has no letter. */
function unwrapped(name: string): string | undefined {
  if (ADDRESS.test(name)) return undefined
  const cleaned = name
    .replace(HANDLE, '')
    .replace(BRACKET, '')
    .replace(/^[\s,;:|·•*"“”–—-]+|[\s,;:|·•*"“”–—-]{1,99}$/gu, '')
  return SPOILED.test(cleaned) || DOTTED.test(cleaned) || !/\p{L}/u.test(cleaned) || /\d{3}/.test(cleaned)
    ? undefined
    : cleaned
}

/** Those who sign together: "the Harbour Post Team", "Redaktion Nordlicht". */
const TEAM =
  /^(?:(?:the\s+)?.{2,40}\s(?:team|staff|editors|editorial board|newsroom|newsdesk|desk)|(?:redaktion|redazione|redacción|redação|redakcja|rédaction|equipo|équipe|equipe|редакция)\s.{2,40})$/iu
const TEAM_WORDS_MAX = 6
/** What such a name is not without, in lower case. */
const TEAM_WORD = /\s(?:team|staff|editors|board|newsroom|newsdesk|desk)$|^r[eé]da|^[eé]qui|^реда/

/** True for the name of a group of people that signs as one. */
export function isTeam(text: string): boolean {
  return (
    TEAM_WORD.test(text.toLowerCase()) &&
    TEAM.test(text) &&
    text.split(/\s+/).length <= TEAM_WORDS_MAX &&
    /\p{Lu}/u.test(text)
  )
}

/** "Lindqvist, Ada" as catalogues write it. */
export function inNaturalOrder(name: string): string {
  const parts = name.split(',').map((part) => part.trim())
  return parts.length === 2 && parts.every((part) => part !== '' && !isPostNominal(part))
    ? `${parts[1]} ${parts[0]}`
    : name
}

/** True when every word is written as the words of names are. Strict: for lines that may be prose. */
export function looksLikeName(name: string): boolean {
  const words = (name.split(',', 1)[0] ?? '').split(/\s+/).filter((word) => word !== '')
  if (words.length === 0 || words.length > NAME_WORDS_MAX || /[!?:;。！？：；…]|\p{Nd}/u.test(name)) return false
  if (UNCASED.test(name)) return name.replace(/\s/g, '').length <= 24 && words.length <= 5
  if (!words.every(isNameWord) || words.every((word) => NAME_PARTICLES.has(word.toLowerCase()))) return false
  const first = words[0]!.toLowerCase()
  if (NAMES_TOO.has(first)) return true
  return (
    !(WEEKDAYS.has(first) && (words.length === 1 || first.length > 3)) &&
    !(words.length === 1 && MONTH_NAMES.has(first))
  )
}

/** Capital first, or a particle after the first word. */
function isNameWord(word: string, index: number): boolean {
  const first = word.charCodeAt(0)
  if (first >= 0x41 && first <= 0x5a) return true
  if (NAME_PARTICLES.has(word)) return index > 0 || word === 'de' || word === 'van' || word === 'el' || word === 'al'
  return /^['’‘"“(]?(?:[dDlLoO]['’])?\p{Lu}/u.test(word)
}

/** A longer line is no list of names. */
const LINE_CHARS_MAX = 60

/** Names of a short line that holds nothing else. */
export function namesOfLine(text: string): string[] {
  if (text.length > LINE_CHARS_MAX) return []
  return splitNames(text)
    .map((part) => cleanName(part))
    .filter((name) => name !== undefined)
    .filter(looksLikeName)
}
