// Origins: who made a cluster's story, by the marks that agencies left on its members.
//
//   AP  AP  (Reuters)     two agencies, two texts: two sources; on one text one of them passed the other's on: one source
//   no mark of origin     the outlet that the other prints name, else the one that the dates show to be first, else unknown
//
// Ten prints of one agency's story have one origin. An agency that is cited, or that took the picture, made no story.

import type { Credit, CreditRole } from '../types.ts'
import { parseTime } from './kind.ts'
import type { Evidence, Origin, Story } from './types.ts'

/** A cluster's origins and how many of them are independent. */
export interface Origins {
  readonly origins: Origin[]
  readonly independentOrigins: number
}

/** Services that carry what companies pay for: no newsroom stands behind their texts. */
const PR_WIRES: ReadonlySet<string> = new Set(
  [
    'access newswire',
    'accesswire',
    'acn newswire',
    'ad hoc news',
    'apa ots',
    'apa-ots',
    'business wire',
    'businesswire',
    'canada newswire',
    'cision',
    'cnw',
    'cnw group',
    'dgap',
    'ein presswire',
    'einpresswire',
    'eqs',
    'eqs news',
    'globe newswire',
    'globenewswire',
    'issuewire',
    'kyodo jbn',
    'kyodo pr wire',
    'marketwire',
    'marketwired',
    'media outreach',
    'media outreach newswire',
    'mynewsdesk',
    'news aktuell',
    'newsfile',
    'newswire.com',
    'ots',
    'pr newswire',
    'pr times',
    'pressetext',
    'prnewswire',
    'prweb',
    'regulatory news service',
    'rns (lse)',
    'thenewswire',
    'usnewswire',
  ].map(plainName),
)

/** Strength of the parts an agency can play, strongest first. */
const ROLES: readonly CreditRole[] = ['origin', 'with-material', 'cited', 'photo']
/** Prints of each agency that are compared with those of another one. */
const PRINTS_COMPARED = 8
/** Prints that are read for names of outlets, earliest first. */
const PRINTS_READ = 48
/** Characters that the name of an outlet has at least to be looked for in the others' texts: "The Sun" is also a star. */
const NAME_CHARS = 8

interface Found {
  readonly name: string
  role: CreditRole
  readonly evidence: Evidence[]
  readonly members: string[]
}

/** A member of a cluster and who printed it. */
export interface Print {
  readonly story: Story
  /** Empty where it is not known. */
  readonly outlet: string
}

/** Origins of a cluster. Prints come earliest first; `areOneText` says whether two of them, by position, say the same. */
export function originsOf(prints: readonly Print[], areOneText: (one: number, other: number) => boolean): Origins {
  const found = new Map<string, Found>()
  for (const { story } of prints) for (const credit of creditsOf(story)) addCredit(found, story.id, credit)
  const origins: Origin[] = [...found.values()].map((mark) => ({
    ...mark,
    type: PR_WIRES.has(plainName(mark.name)) ? 'pr-wire' : 'agency',
  }))
  origins.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || b.members.length - a.members.length)
  const makers = origins.filter(({ role }) => role === 'origin')
  if (makers.length > 0) return { origins, independentOrigins: countSources(makers, prints, areOneText) }
  const outlet = namedOutlet(prints) ?? firstOutlet(prints)
  return { origins: outlet === undefined ? origins : [outlet, ...origins], independentOrigins: 1 }
}

/** Agencies of which none printed another one's text: who passes a story on adds a mark, and no source. */
function countSources(
  makers: readonly Origin[],
  prints: readonly Print[],
  areOneText: (one: number, other: number) => boolean,
): number {
  if (makers.length === 1) return 1
  const signed = makers.map(({ members }) => new Set(members))
  // A print that several of them sign was put together of both: it does not make one of them the other's.
  const own = signed.map((members) =>
    prints
      .map((_, at) => at)
      .filter((at) => {
        const { id } = prints[at]!.story
        return members.has(id) && signed.every((others) => others === members || !others.has(id))
      })
      .slice(0, PRINTS_COMPARED),
  )
  const sources: number[] = []
  for (const maker of own.keys()) {
    const isPassedOn = sources.some((source) =>
      own[source]!.some((one) => own[maker]!.some((other) => areOneText(one, other))),
    )
    if (!isPassedOn) sources.push(maker)
  }
  return sources.length
}

/** The outlet that later prints of other outlets name in their texts, with where they do. */
function namedOutlet(prints: readonly Print[]): Origin | undefined {
  let best: Origin | undefined
  const tried = new Set<string>()
  for (const { story, outlet } of prints.slice(0, PRINTS_READ)) {
    const name = (story.site ?? '').trim()
    if (outlet === '' || tried.has(outlet) || name.length < NAME_CHARS || name.includes('.')) continue
    tried.add(outlet)
    const evidence: Evidence[] = []
    for (const { story: other, outlet: printer } of prints.slice(0, PRINTS_READ)) {
      if (printer === outlet || printer === '' || isBefore(other, story)) continue
      const mark = mentionOf(name, other)
      if (mark !== undefined) evidence.push(mark)
    }
    if (evidence.length === 0 || (best !== undefined && evidence.length <= best.evidence.length)) continue
    best = { name: outlet, type: 'outlet', role: 'origin', evidence, members: [story.id] }
  }
  return best
}

/** Where a text names an outlet, as a word of its own. */
function mentionOf(name: string, { id, text }: Story): Evidence | undefined {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length
    const isWord =
      !LETTER_AT_END.test(text.slice(Math.max(0, start - 2), start)) && !LETTER.test(text.slice(end, end + 2))
    if (isWord || UNSPACED.test(name)) return { id, raw: name, start, end }
  }
  return undefined
}

const LETTER = /^[\p{L}\p{N}]/u
const LETTER_AT_END = /[\p{L}\p{N}]$/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The outlet that printed it before all others; the only one there is; undefined where the dates do not tell. */
function firstOutlet(prints: readonly Print[]): Origin | undefined {
  const { story, outlet } = prints[0]!
  if (outlet === '') return undefined
  const others = prints.filter((print) => print.outlet !== outlet)
  if (!others.every((print) => isBefore(story, print.story))) return undefined
  return { name: outlet, type: 'outlet', role: 'origin', evidence: [], members: [story.id] }
}

/** Whether the dates show the one to be earlier. A date without a clock is the whole day. */
function isBefore(one: Story, other: Story): boolean {
  const first = parseTime(one.published)
  const second = parseTime(other.published)
  if (first === undefined || second === undefined) return false
  const hasClocks = CLOCK.test(one.published!) && CLOCK.test(other.published!)
  return hasClocks ? first < second : Math.floor(first / DAY) < Math.floor(second / DAY)
}

const CLOCK = /\d:\d/
const DAY = 86_400_000

/** The credits of a story; the agency of its dateline counts as origin, once. */
function creditsOf(story: Story): Credit[] {
  const credits = [...(story.credits ?? [])]
  const { dateline } = story
  if (dateline?.agency === undefined) return credits
  const isListed = credits.some(
    ({ agency, role, raw }) =>
      agency === dateline.agency && role === 'origin' && raw !== '' && dateline.raw.includes(raw),
  )
  if (isListed) return credits
  const start = Math.max(0, story.text.indexOf(dateline.raw))
  const end = story.text.startsWith(dateline.raw, start) ? start + dateline.raw.length : start
  return [{ agency: dateline.agency, role: 'origin', raw: dateline.raw, start, end }, ...credits]
}

function addCredit(found: Map<string, Found>, id: string, credit: Credit): void {
  const { agency, role, raw, start, end } = credit
  let mark = found.get(agency)
  if (mark === undefined) {
    mark = { name: agency, role, evidence: [], members: [] }
    found.set(agency, mark)
  }
  if (ROLES.indexOf(role) < ROLES.indexOf(mark.role)) mark.role = role
  // An agency's own site carries no mark: there is nothing to show.
  if (raw !== '') mark.evidence.push({ id, raw, start, end })
  // Members come one after another, each with all its credits.
  if (mark.members[mark.members.length - 1] !== id) mark.members.push(id)
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
