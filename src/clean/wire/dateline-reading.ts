// What a dateline shape hands back, and how sure the parts make it.

import { isHome, type MarkContext, type MarkHit } from './marks.ts'
import type { Opening } from './opening.ts'
import type { WireContext } from './types.ts'

/** The text under a shape's eyes: both of the same length. */
export interface View {
  text: string
  /** Head of the text, folded by fold-width.ts. */
  folded: string
  context: WireContext
}

/** What a shape has read. */
export interface Reading {
  hits: MarkHit[]
  generic?: boolean
  place?: string | undefined
  /** ISO date, where the year is known. */
  date?: string | undefined
  site?: string | undefined
  names?: string[] | undefined
  /** Where the mark stands, brackets included. */
  markStart: number
  markEnd: number
  /** Where the lead begins. */
  end: number
  confidence: number
}

/** One way to print a dateline. */
export type Shape = (view: View) => Reading | undefined

/** Weights of the parts of evidence, set by hand on the samples of test/clean/wire; together they must reach NEEDED. */
const SOLID_MARK = 3
const WEAK_MARK = 1.25
const BRACKETS = 1
/** Slashes around a mark are hardly ever anything else. */
const SLASHES = 1.5
const DASH = 1.5
const STOP = 0.75
const GOOD_PLACE = 1.5
const SOME_PLACE = 0.5
const DATE = 1.5
/** The agency writes in the text's own language, and few people elsewhere write that; or the place is its home. */
const AT_HOME = 0.75
const NEEDED = 4.5
/** Confidence at the least sum that is accepted, what each further point adds, and its ceiling. */
const LEAST_CONFIDENCE = 0.62
const CONFIDENCE_STEP = 0.12
const MOST_CONFIDENCE = 0.98

/** Short marks that are hardly ever anything else between a place and a dash. */
const SOLID_IDS: ReadonlySet<string> = new Set(
  'ap afp upi efe dpa tns pti ani voa ctk pap mti ntb anp bns stt upi bss unb kcna cnn bbc npr'.split(' '),
)

/** Agencies whose marks are words that menus and labels print too: "(BETA)", "Get the APP", "Nova". */
const WORD_IDS: ReadonlySet<string> = new Set('beta nova trend-az mina dire anka app online-pakistan'.split(' '))

/** What was found around a mark. */
export interface Evidence {
  hits: readonly MarkHit[]
  opening: Opening
  /** What the mark stands between. */
  fence: 'brackets' | 'slashes' | 'none'
  close: 'dash' | 'stop' | 'none'
  /** The printed form of the first mark. */
  printed: string
  context: MarkContext
}

/** Full names, marks of four letters or more, marks with small letters: seldom anything else. */
export function isSolid(hit: MarkHit | undefined, printed: string): boolean {
  if (!hit) return false
  if (!hit.isName && WORD_IDS.has(hit.agency.id)) return false
  return hit.isName || printed.length >= 4 || /\p{Ll}/u.test(printed) || SOLID_IDS.has(hit.agency.id)
}

/** Confidence of a dateline with an agency; undefined when it is too doubtful to be one. */
export function weigh({ hits, opening, fence, close, printed, context }: Evidence): number | undefined {
  const solid = isSolid(hits[0], printed)
  const { place, date } = opening
  const placeWeight = place
    ? place.capitals || place.known
      ? GOOD_PLACE
      : place.caseless
        ? 0
        : SOME_PLACE
    : solid
      ? SOME_PLACE
      : 0
  const sum =
    (solid ? SOLID_MARK : WEAK_MARK) +
    (fence === 'slashes' ? SLASHES : fence === 'brackets' ? BRACKETS : 0) +
    (close === 'dash' ? DASH : close === 'stop' ? STOP : 0) +
    placeWeight +
    (isAtHome(hits[0], opening, context) ? AT_HOME : 0) +
    (date ? DATE : 0)
  return sum < NEEDED ? undefined : Math.min(MOST_CONFIDENCE, LEAST_CONFIDENCE + (sum - NEEDED) * CONFIDENCE_STEP)
}

/** English is everybody's second language, so that it says nothing about the agency. */
function isAtHome(hit: MarkHit | undefined, { place }: Opening, { lang }: MarkContext): boolean {
  if (!hit) return false
  const language = lang?.slice(0, 2).toLowerCase() ?? 'en'
  if (language !== 'en' && hit.agency.languages.includes(language)) return true
  return place !== undefined && isHome(hit.agency, place.name)
}
