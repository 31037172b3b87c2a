// The words that lead to an author's name: "By", "Von", "Author:", "文／".

import { Openings } from './gate/gate.ts'
import { BYLINE_LEADS } from './lexicon/byline-words.ts'
import { lazy } from './lexicon/lazy.ts'

const LEADS_COLON = alternation('colon')
const LEADS_BARE = alternation('bare')
/** "Author: X", "文／X". */
export const COLON_LEAD: Openings = new Openings(new RegExp(`^(?:${LEADS_COLON}) ?(?:[:：|／/＝=]|- ) ?`, 'iu'))
/** "By X", "Von X"; scripts without blanks need none. */
export const BARE_LEAD: Openings = new Openings(
  new RegExp(`^(?:${LEADS_BARE})(?:[ \\u00a0\\n]+|(?<=[\\u3400-\\u9fff])(?=[\\u3400-\\u9fff]))`, 'iu'),
)
/** "byOlena …": the blank was lost with the markup. */
export const GLUED_LEAD: Openings = new Openings(new RegExp(`^(?:${capitalised('bare')})(?=\\p{Lu}\\p{Ll})`, 'u'))
const ANY_LEAD = new Openings(...COLON_LEAD.patterns, ...BARE_LEAD.patterns, ...GLUED_LEAD.patterns)

/** False for a line that certainly opens with no lead, as nearly all do: one look in place of three. */
export function mayOpenWithLead(line: string): boolean {
  return ANY_LEAD.mayOpen(line, 0)
}

function alternation(column: 'bare' | 'colon'): string {
  const words = new Set(BYLINE_LEADS.flatMap((row) => (row[column] ?? '').split('|')).filter((word) => word !== ''))
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('.', '\\.'))
    .join('|')
}

/** Lead words of one word, in lower case and with a capital: "vonAnna" and "VonAnna", but not "VON" or "Davon". */
function capitalised(column: 'bare'): string {
  const words = BYLINE_LEADS.flatMap((row) => (row[column] ?? '').split('|')).filter((word) =>
    /^\p{Ll}{2,6}$/u.test(word),
  )
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
  if (lang === undefined || !mayOpenWithLead(line) || COLON_LEAD.test(line)) return true
  const lead = BARE_LEAD.exec(line)?.[0].trim().toLowerCase()
  const languages = lead === undefined ? undefined : LANGUAGES_OF_LEAD().get(lead)
  return languages === undefined || languages.has('en') || languages.has(lang.split('-')[0]!)
}

const LEAD_ALONE = new Openings(new RegExp(`^(?:${LEADS_COLON}|${LEADS_BARE}) ?[:：]?$`, 'iu'))

/** True for a line of nothing but "Written by" or "Autor:". */
export function isBylineLead(line: string): boolean {
  return line.length <= LEAD_CHARS_MAX && LEAD_ALONE.test(line.trim())
}

const BARE_LEAD_ALONE = new Openings(
  new RegExp(`^(?:${LEADS_BARE}) ?[:：]?$`, 'iu'),
  new RegExp(`^(?:${LEADS_COLON}) ?[:：]$`, 'iu'),
)

/** True for words that lead to a name also at the end of a line of others: "by", "Author:", but not "Text". */
export function isOpenLead(words: string): boolean {
  return words.length <= LEAD_CHARS_MAX && BARE_LEAD_ALONE.test(words)
}

const LEAD_CHARS_MAX = 32
