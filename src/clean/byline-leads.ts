// The words that lead to an author's name: "By", "Von", "Author:", "文／".

import { Openings } from './gate/gate.ts'
import { BYLINE_LEADS } from './lexicon/byline-words.ts'
import { lazy } from './lexicon/lazy.ts'

const LEADS = new Openings(
  // "Author: X", "文／X".
  new RegExp(`^(?:${alternation('colon')}) ?(?:[:：|／/＝=]|- ) ?`, 'iu'),
  // "byOlena …": the blank was lost with the markup.
  new RegExp(`^(?:${capitalised('bare')})(?=\\p{Lu}\\p{Ll})`, 'u'),
  // "By X", "Von X"; scripts without blanks need none.
  new RegExp(`^(?:${alternation('bare')})(?:[ \\u00a0\\n]+|(?<=[\\u3400-\\u9fff])(?=[\\u3400-\\u9fff]))`, 'iu'),
)

/** What a line opens with where it may be a byline. */
export interface Lead {
  kind: 'colon' | 'glued' | 'bare'
  /** As printed, with what parts it from the name. */
  text: string
}

/** The lead that a line opens with. */
export function leadOf(line: string): Lead | undefined {
  const text = LEADS.exec(line)?.[0]
  if (text === undefined) return undefined
  if (/[:：|／/＝=-] ?$/.test(text)) return { kind: 'colon', text }
  return { kind: /[\s\u3400-\u9fff]$/.test(text) ? 'bare' : 'glued', text }
}

function alternation(column: 'bare' | 'colon'): string {
  return wordsOf(column)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('.', '\\.'))
    .join('|')
}

/** All words of a column, each once. */
function wordsOf(column: 'bare' | 'colon'): string[] {
  const words = new Set(BYLINE_LEADS.flatMap((row) => (row[column] ?? '').split('|')))
  return [...words].filter((word) => word !== '')
}

/** Lead words of one word, in lower case and with a capital: "vonAnna" and "VonAnna", but not "VON" or "Davon". */
function capitalised(column: 'bare'): string {
  const words = wordsOf(column).filter((word) => /^\p{Ll}{2,6}$/u.test(word))
  return [...new Set(words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]))]
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/** Languages of each word that leads to a name without a colon. */
const LANGUAGES_OF_LEAD: () => ReadonlyMap<string, ReadonlySet<string>> = lazy(() => {
  const languages = new Map<string, Set<string>>()
  for (const { lang, bare = '' } of BYLINE_LEADS)
    for (const word of bare.split('|')) languages.set(word, (languages.get(word) ?? new Set()).add(lang))
  return languages
})

/** False where the line's first word leads to a name in other languages only: "De Waardbode" is no Romanian byline. */
export function leadSpeaks(line: string, lang: string | undefined): boolean {
  const lead = lang === undefined ? undefined : leadOf(line)
  if (lang === undefined || lead?.kind !== 'bare') return true
  const languages = LANGUAGES_OF_LEAD().get(lead.text.trim().toLowerCase())
  return languages === undefined || languages.has('en') || languages.has(lang.split('-')[0]!)
}

const leadsAlone = lazy(() => ({ colon: new Set(wordsOf('colon')), bare: new Set(wordsOf('bare')) }))

/** True for a line of nothing but "Written by" or "Autor:". */
export function isBylineLead(line: string): boolean {
  if (line.length > LEAD_CHARS_MAX) return false
  const lead = withoutColon(line.trim())
  return leadsAlone().bare.has(lead) || leadsAlone().colon.has(lead)
}

/** True for words that lead to a name also at the end of a line of others: "by", "Author:", but not "Text". */
export function isOpenLead(words: string): boolean {
  if (words.length > LEAD_CHARS_MAX) return false
  const lead = withoutColon(words)
  return leadsAlone().bare.has(lead) || (/[:：]$/.test(words) && leadsAlone().colon.has(lead))
}

/** In lower case, without the colon or the blank at its end. */
function withoutColon(lead: string): string {
  return lead.toLowerCase().replace(/ ?[:：]$| $/, '')
}

const LEAD_CHARS_MAX = 32
