// The words that lead to an author's name: "By", "Von", "Author:", "文／".

import { Beginnings, MAY_BE_WORD } from './lexicon/beginnings.ts'
import { BYLINE_LEADS } from './lexicon/byline-words.ts'
import { lazy } from './lexicon/lazy.ts'

/** What a line opens with where it may be a byline. */
export interface Lead {
  kind: 'colon' | 'glued' | 'bare'
  /** As printed, with what parts it from the name. */
  text: string
}

/** The leads in lower case. Sets in place of patterns: to compile all these words, whatever their case, takes longer. */
interface Leads {
  colon: ReadonlySet<string>
  /** With the languages of each. */
  bare: ReadonlyMap<string, ReadonlySet<string>>
  /** Those of one word, in lower case and with a capital: "vonAnna" and "VonAnna", but not "VON" or "Davon". */
  glued: ReadonlySet<string>
  /** How each begins: of twenty lines one passes. */
  beginnings: Beginnings
  /** The last word of each. */
  ends: ReadonlySet<string>
}

const leads: () => Leads = lazy(() => {
  const colon = new Set<string>()
  const bare = new Map<string, Set<string>>()
  for (const row of BYLINE_LEADS) {
    for (const word of wordsOf(row.colon)) colon.add(word)
    for (const word of wordsOf(row.bare)) bare.set(word, (bare.get(word) ?? new Set()).add(row.lang))
  }
  const single = [...bare.keys()].filter((word) => /^\p{Ll}{2,6}$/u.test(word))
  return {
    colon,
    bare,
    glued: new Set(single.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)])),
    beginnings: beginningsOf([...colon, ...bare.keys()]),
    ends: new Set([...colon, ...bare.keys()].map(lastWordOf)),
  }
})

/** Logarithm of the places for some 2,000 beginnings. */
const BEGINNING_BITS = 15

function beginningsOf(words: readonly string[]): Beginnings {
  const beginnings = new Beginnings(BEGINNING_BITS)
  for (const word of words) beginnings.noteWritten(MAY_BE_WORD, word, false)
  return beginnings
}

/** What stands behind the last blank. */
export function lastWordOf(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

function wordsOf(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split('|')
}

/** The lead that a line opens with. */
export function leadOf(line: string): Lead | undefined {
  return opensLikeLead(line) ? (colonLead(line) ?? gluedLead(line) ?? bareLead(line)) : undefined
}

function opensLikeLead(line: string): boolean {
  return line !== '' && leads().beginnings.at(line, 0) !== 0
}

/** "Author: X", "文／X". */
function colonLead(line: string): Lead | undefined {
  const end = line.slice(0, LEAD_CHARS_MAX).search(COLON)
  const colon = end > 0 && leads().colon.has(line.slice(0, end).toLowerCase()) && COLON.exec(line.slice(end))
  return colon ? { kind: 'colon', text: line.slice(0, end + colon[0].length) } : undefined
}

const COLON = / ?(?:[:：|／/＝=]|- ) ?/

/** "byOlena …": the blank was lost with the markup. */
function gluedLead(line: string): Lead | undefined {
  for (let end = GLUED_CHARS_MAX; end > 1; end--) {
    const text = line.slice(0, end)
    if (leads().glued.has(text) && CAPITALISED.test(line.slice(end))) return { kind: 'glued', text }
  }
  return undefined
}

const GLUED_CHARS_MAX = 6
const CAPITALISED = /^\p{Lu}\p{Ll}/u

/** "By X", "Von X"; scripts without blanks need none. */
function bareLead(line: string): Lead | undefined {
  for (let end = Math.min(LEAD_CHARS_MAX, line.length - 1); end > 0; end--) {
    const code = line.charCodeAt(end)
    const isParted = isBlank(code) || (isHan(code) && isHan(line.charCodeAt(end - 1)))
    if (!isParted || !leads().bare.has(line.slice(0, end).toLowerCase())) continue
    let from = end
    while (isBlank(line.charCodeAt(from))) from++
    return { kind: 'bare', text: line.slice(0, from) }
  }
  return undefined
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x0a
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff

/** False where the line's first word leads to a name in other languages only: "De Waardbode" is no Romanian byline. */
export function leadSpeaks(line: string, lang: string | undefined): boolean {
  const lead = lang === undefined ? undefined : leadOf(line)
  if (lang === undefined || lead?.kind !== 'bare') return true
  const languages = leads().bare.get(lead.text.trim().toLowerCase())
  return languages === undefined || languages.has('en') || languages.has(lang.split('-')[0]!)
}

/** True for a line of nothing but "Written by" or "Autor:". */
export function isBylineLead(line: string): boolean {
  if (line.length > LEAD_CHARS_MAX) return false
  const lead = withoutColon(line.trim())
  return leads().bare.has(lead) || leads().colon.has(lead)
}

/** True for words that lead to a name also at the end of a line of others: "by", "Author:", but not "Text". */
export function isOpenLead(words: string): boolean {
  if (words.length > LEAD_CHARS_MAX) return false
  const lead = withoutColon(words)
  return leads().bare.has(lead) || (/[:：]$/.test(words) && leads().colon.has(lead))
}

/** False where words that end in this one, in lower case and without a colon, certainly lead to no name. */
export function mayEndLead(word: string): boolean {
  return leads().ends.has(word)
}

/** In lower case, without the colon or the blank at its end. */
function withoutColon(lead: string): string {
  return lead.toLowerCase().replace(/ ?[:：]$| $/, '')
}

const LEAD_CHARS_MAX = 32
