// Form: whether two texts are one form filled in with other facts, or one story whose words were changed.
//
//   form      rose |18.2|40.1| … |Barka|Quorin| … |Monday|Tuesday|    numbers and names differ: two stories
//   version   at least |7|12| dead … |23|31| injured off Alderport    numbers differ, and nothing else: brought up to date
//   edited    |said|added| … |big|large| … in 1998, of 1,200           words differ, the facts agree: one story
//
// Facts are numbers everywhere, and names where a script has capitals. Where it has none, any words may be names: they
// count, but no more than the numbers and names that differ beside them, since an editor changes words, too.

import type { Alignment, Between, Gap } from './align.ts'
import type { LooksAlike } from './looks-alike.ts'
import type { Reading } from './reading.ts'

/** Two texts that were read, and what tells whether two stretches look alike. */
export interface ReadPair {
  readonly own: Reading
  readonly other: Reading
  readonly alike: LooksAlike
}

/** Gaps of more words than this hold new matter, not a filled-in field. In scripts without spaces two characters are one. */
const FIELD_WORDS = 8
/** A stretch of more words, of which fewer agree, holds new matter, too: of unlike sentences a third agrees ("the", "of"). */
const NEW_WORDS = 16
const NEW_AGREEING = 0.4
const WORDS_A_FACT = 5
/** Facts that must differ: two slips of an editor are no form. */
const LEAST_CONFLICTS = 3
/** Share of the fields that must hold facts that differ; the others hold words ("dry and bright"). */
const CONFLICT_SHARE = 0.4
/** For every so many words of the form there must be a differing fact. */
const WORDS_A_CONFLICT = 40
/** Differing words of a script without capitals that are as good as a name that differs. */
const WORDS_A_NAME = 2
/** What differing words of a script with capitals count: "van" for "lorry" is a fact, "said" for "added" is none. */
const PLAIN_WORDS = 0.5
/** Where only numbers differ: hours from which two texts are issues of a series, and numbers where time does not tell. */
const SERIES_HOURS = 18
const SERIES_NUMBERS = 6

/** What is known of two texts beside their words. */
export interface Circumstances {
  /** Hours between them; undefined where either has no time. */
  readonly hoursApart: number | undefined
  readonly isSameOutlet: boolean
  /** One agency made both. */
  readonly isSameAgency: boolean
}

/** What stands in the fields: between the words that two texts share. */
interface Facts {
  fields: number
  /** Numbers that only either side has. As many differ as the one with fewer has: the others were added. */
  ownNumbers: number
  otherNumbers: number
  /** Names that differ. */
  names: number
  /** Other words that differ, where the script has capitals and where it has none. */
  plainWords: number
  caselessWords: number
  /** Numbers that agree. */
  agreeing: number
}

function noFacts(): Facts {
  return { fields: 0, ownNumbers: 0, otherNumbers: 0, names: 0, plainWords: 0, caselessWords: 0, agreeing: 0 }
}

/** Whether the texts are one form with other facts. */
export function isForm(pair: ReadPair, { anchors, between }: Alignment, circumstances: Circumstances): boolean {
  const facts = noFacts()
  let words = 0
  for (const { length } of anchors) words += length
  for (const stretch of between) {
    if (isNewMatter(stretch, pair)) continue
    words += stretch.same.length
    for (const gap of stretch.gaps) countField(pair, gap, facts)
  }
  const numbers = Math.min(facts.ownNumbers, facts.otherNumbers)
  const hard = numbers + facts.names
  const conflicts = hard + Math.min(hard, facts.caselessWords + PLAIN_WORDS * facts.plainWords)
  if (conflicts < LEAST_CONFLICTS || conflicts < CONFLICT_SHARE * facts.fields) return false
  if (conflicts * WORDS_A_CONFLICT < words / tokensOfWord(pair)) return false
  const onlyNumbers = facts.names === 0 && facts.caselessWords < WORDS_A_NAME
  if (onlyNumbers && !isSeries(numbers, circumstances)) return false
  // If more facts agree than differ, one text is a version of the other. They are many: counted only where it matters.
  return conflicts >= facts.agreeing + agreeingFacts(pair.own, anchors, between)
}

/**
 * Whether a stretch is other sentences on either side, as frames of two outlets are, rather than a form with its fields or
 * a list: in those one word of so many is a number or a name.
 */
function isNewMatter({ same, gaps, words }: Between, pair: ReadPair): boolean {
  if (words <= NEW_WORDS * tokensOfWord(pair) || same.length >= NEW_AGREEING * words) return false
  let facts = 0
  let others = 0
  for (const gap of gaps) {
    for (const [read, [start, end]] of [[pair.own, gap.from] as const, [pair.other, gap.to] as const]) {
      if (end === start) continue
      const text = wordsOf(read, [start, end])
      facts += numbersIn(text).length + (text.match(NAME) ?? []).length
      others += end - start
    }
  }
  return facts * WORDS_A_FACT < others
}

/** Whether texts of which only numbers differ are issues of a series, not versions of a story. */
function isSeries(numbers: number, { hoursApart = 0, isSameOutlet }: Circumstances): boolean {
  if (hoursApart >= SERIES_HOURS) return true
  // Within a day an outlet brings its own figures up to date; another one's may be of another place, or another draw.
  return numbers >= SERIES_NUMBERS && !isSameOutlet
}

/** Tokens that make up a word: two characters in scripts without spaces. */
function tokensOfWord({ own, other }: ReadPair): number {
  return own.onlyWords && other.onlyWords ? 1 : 2
}

/** The words between two tokens of a text. */
export function wordsOf({ text, starts, ends }: Reading, [start, end]: readonly [number, number]): string {
  return text.slice(starts[start]!, ends[end - 1]!)
}

/** Numbers in the words that agree. */
function agreeingFacts(own: Reading, anchors: Alignment['anchors'], between: Alignment['between']): number {
  let agreeing = 0
  for (const { from, length } of anchors) agreeing += numbersIn(wordsOf(own, [from, from + length])).length
  for (const { same } of between) {
    for (const { from, length } of same) agreeing += numbersIn(wordsOf(own, [from, from + length])).length
  }
  return agreeing
}

const NUMBER = /\p{N}[\p{N}.,:/]{0,24}/gu
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,32}/gu
const CASED = /[\p{Lu}\p{Ll}]/u

/** Numbers by their digits alone. Most words between two texts hold none, which a look at their units tells sooner. */
function numbersIn(text: string): string[] {
  if (!mayHoldNumber(text)) return []
  return (text.match(NUMBER) ?? []).map((number) => number.replace(/[^\p{N}]/gu, ''))
}

function mayHoldNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f || (unit >= 0x30 && unit <= 0x39)) return true
  }
  return false
}

/** Adds the facts of a gap, if that is as short as a field. */
function countField(pair: ReadPair, { from, to }: Gap, facts: Facts): void {
  const words = from[1] - from[0]
  const others = to[1] - to[0]
  if (Math.max(words, others) > FIELD_WORDS * tokensOfWord(pair)) return
  const own = words === 0 ? '' : wordsOf(pair.own, from)
  const other = others === 0 ? '' : wordsOf(pair.other, to)
  const numbers = numbersIn(own)
  const otherNumbers = numbersIn(other)
  const isOneSided = words === 0 || others === 0
  if (!isOneSided) facts.fields++
  if (isOneSided || (numbers.length > 0 && otherNumbers.length > 0)) {
    const agreeing = numbers.filter((number) => otherNumbers.includes(number)).length
    facts.agreeing += agreeing
    facts.ownNumbers += numbers.length - agreeing
    facts.otherNumbers += Math.max(0, otherNumbers.length - agreeing)
    if (!isOneSided && isCaseless(own) && isCaseless(other)) facts.caselessWords++
    return
  }
  countWords(own, other, pair.alike, facts)
}

/** Whether there are letters, and none that a script with capitals has. */
function isCaseless(text: string): boolean {
  return /\p{L}/u.test(text) && !CASED.test(text)
}

/** Names that only either side has, or words of which the other side has nothing. */
function countWords(own: string, other: string, alike: LooksAlike, facts: Facts): void {
  const names: readonly string[] = own.match(NAME) ?? []
  const otherNames: readonly string[] = other.match(NAME) ?? []
  if (names.length > 0 && otherNames.length > 0) {
    const isNamed = names.some((name) => otherNames.includes(name))
    if (!isNamed && !alike(names.join(''), otherNames.join(''))) facts.names++
    return
  }
  if (alike(own, other)) return
  if (CASED.test(own) || CASED.test(other)) facts.plainWords++
  else facts.caselessWords++
}
