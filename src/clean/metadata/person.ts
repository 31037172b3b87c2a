// Whether a short line is a person's name where no "by" says so: names look like labels in title case.
//
// Idea: what a label is made of the page also writes in lower case, and what a name is made of it does not; labels of the
// menu come again above the headline, and none of the words that name outlets and trades is a person's.

import { ORGANISATION_WORDS } from '../lexicon/byline-words.ts'
import { isHanOrHangulName } from '../lexicon/helper-words.ts'
import { matchPhrases } from '../lexicon/match.ts'
import { isOutlet, titleKey } from '../title.ts'
import { cleanName, isJobPhrase, isTeam, looksLikeName } from './names.ts'

/** What is known of the page around a name. */
export interface PersonContext {
  /** All texts of the page, in order. */
  texts: readonly string[]
  title: string
  host?: string
}

const WORDS_MIN = 2
const WORDS_MAX = 4
/** Share of a name's words that the page may write small. */
const SMALL_SHARE_MAX = 0.34
const UNCASED = /[\u0590-\u08ff\u0900-\u0fff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** "The Harbour Post", "De Waardbode": outlets begin with an article. */
const ARTICLES: ReadonlySet<string> = new Set(
  'the a an der die das den dem ein eine le la les un une el los las il lo gli i o os as de het een det az η ο το οι τα'.split(
    ' ',
  ),
)

export class Persons {
  private readonly titleKey: string

  constructor(private readonly page: PersonContext) {
    this.titleKey = ` ${titleKey(page.title)} `
  }

  /** A name that no word announces. */
  isPlain(name: string): boolean {
    if (!this.isSigned(name) || this.titleKey.includes(` ${titleKey(name)} `)) return false
    const bare = name.split(',')[0]!.trim()
    if (isHanOrHangulName(bare)) return true
    const words = bare.split(/\s+/)
    if (words.length < WORDS_MIN || words.length > WORDS_MAX) return false
    if (isPhrase(bare)) return false
    if (UNCASED.test(bare)) return !DENSE.test(bare)
    if (words[0]!.length < 2 || ARTICLES.has(words[0]!.toLowerCase())) return false
    const told = words.filter((word) => /^\p{L}{3}/u.test(word))
    const small = told.filter((word) => isWritten(word.toLowerCase(), this.page.texts)).length
    return small <= told.length * (bare === bare.toUpperCase() ? 0 : SMALL_SHARE_MAX)
  }

  /** The holder of the rights is no outlet here: those of a newsletter are its author's. */
  private isOutlet(name: string): boolean {
    const key = titleKey(name)
    const [host, opening] = [this.page.host, titleKey(this.page.texts[0] ?? '')]
    const isFirst = opening.startsWith(`${key} `) && opening.includes(this.titleKey.trimEnd())
    if (isFirst || opening === key || opening.endsWith(` ${key}`)) return true
    return host !== undefined && isOutlet(name, { host })
  }

  /** Those who sign together beside a date. */
  isTeam(name: string): boolean {
    return isTeam(name) && !isPhrase(name) && !this.titleKey.includes(` ${titleKey(name)} `)
  }

  /** A line that the labeller took for a byline; scripts without capitals tell no more. */
  isLabelled(name: string): boolean {
    return this.isPlain(name) || (UNCASED.test(name) && isShort(name) && this.isSigned(name) && !isPhrase(name))
  }

  /** A name behind "by", or beside a trade: whatever looks like one and is not the outlet's or a trade's. */
  isSigned(name: string): boolean {
    return (
      looksLikeName(name) &&
      cleanName(name) !== undefined &&
      !isJobPhrase(name) &&
      !name
        .toLowerCase()
        .split(/[\s,]+/)
        .some((word) => ORGANISATION_WORDS.has(word)) &&
      !this.isOutlet(name)
    )
  }
}

/** As long as names are where signs are words, and without the endings of sentences. */
function isShort(name: string): boolean {
  return (
    !DENSE.test(name) || /^[\u3400-\u9fff々]{2,5}(?:[ 　][\u3400-\u9fff々]{1,4})?$|^[\uac00-\ud7af]{2,4}$/.test(name)
  )
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff]/

/** True for what a table of chrome holds. */
export function isPhrase(text: string): boolean {
  return matchPhrases(text).some(({ at }) => at !== 'inside')
}

/** Units of the page that are read for its words. */
const READ_CHARS_MAX = 40_000

const WORD = /^\p{Ll}[\p{L}\p{M}]{2,}$/u
/** What stands before and behind a word that is not whole, or that is in an address, of mail or of a page. */
const GOES_BEFORE = /[\p{L}\p{M}’'@./-]$/u
const GOES_ON = /^(?:[\p{L}\p{M}@]|\.\p{L})/u
/** Units of the longest sign, and of a stop with one behind it. */
const BEFORE_UNITS = 2
const BEHIND_UNITS = 3

/** Whether a word that is given in small letters stands so in the texts. */
function isWritten(word: string, texts: readonly string[]): boolean {
  if (!WORD.test(word)) return false
  let left = READ_CHARS_MAX
  for (const text of texts) {
    if (left <= 0) return false
    if (hasWhole(text.length > left ? text.slice(0, left) : text, word)) return true
    left -= text.length
  }
  return false
}

function hasWhole(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    if (GOES_BEFORE.test(text.slice(Math.max(0, at - BEFORE_UNITS), at))) continue
    if (!GOES_ON.test(text.slice(end, end + BEHIND_UNITS))) return true
  }
  return false
}
