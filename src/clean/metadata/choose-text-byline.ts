// Who wrote a plain text: the parts of the lines around its headline, read as rows.
//
// Idea: names stand behind a lead, in whatever line; else beside the date of the story or with their trade; else where
// the labeller saw a byline; else in what stands right below the text. The first of these that gives people is the answer.
// Guarantee: a name that no word announces must stand beside a date or a trade, and be no label: see `person.ts`.

import type { DateContext } from '../dates.ts'
import { isOutlet } from '../title.ts'
import { isNewsAgency } from '../wire.ts'
import {
  headAround,
  headlinesOf,
  OF_PICTURE,
  type PartsAt,
  partsByLine,
  type TextBlock,
  type ToldBelow,
  tailOf,
  toldBelow,
} from './head-around.ts'
import { isHelperLead, leadsToHelper, type Part } from './head-parts.ts'
import { namesOfLine, opensWithJob } from './names.ts'
import { isPhrase, Persons } from './person.ts'

/** What the choice may use beside the blocks. */
export interface TextBylineContext extends DateContext {
  title: string
  /** The line that reads most like the headline, as printed. */
  headline?: string
  site?: string
  host?: string
}

/** More names are a list of people. */
const NAMES_MAX = 6

/** Names of the authors; empty where the text names none. */
export function chooseTextByline(blocks: readonly TextBlock[], context: TextBylineContext): string[] {
  const persons = new Persons({ ...context, texts: blocks.map(({ text }) => text) })
  const page: Page = { blocks, persons, told: toldBelow(blocks), partsAt: partsByLine(blocks, context) }
  for (const headline of headlinesOf(blocks, context.headline)) {
    const names = namesAround(page, headline, context)
    if (names.length > 0) return names
  }
  const tail = tailOf(blocks, page.partsAt)
  const signed = explicitNames(tail, persons, context)
  return signed.length > 0 && signed.length <= NAMES_MAX ? signed : agenciesOf(blocks)
}

/** What names are judged by. */
interface Page {
  blocks: readonly TextBlock[]
  persons: Persons
  told: ToldBelow
  partsAt: PartsAt
}

function namesAround(page: Page, headline: number, context: TextBylineContext): string[] {
  const { persons } = page
  const { above, wellAbove, below } = headAround(page.blocks, headline, page.partsAt)
  const sources = [
    () => explicitNames(below, persons, context),
    () => explicitNames(wellAbove(), persons, context),
    () => besideDate(below, page),
    () => besideDate(above(), page),
    () => namesToldBelow(below, page),
    () => labelled(below, page),
    () => labelled(wellAbove(), page),
    () => besideTrade(below, page),
  ]
  for (const source of sources) {
    const names = source()
    if (names.length > 0 && names.length <= NAMES_MAX) return names
  }
  return []
}

/** Names behind a lead, in its line or in the lines below it. The outlet signs only where nobody else does. */
function explicitNames(parts: readonly Part[], persons: Persons, context: TextBylineContext): string[] {
  const found: string[] = []
  let signedAt = -1
  parts.forEach(({ role, names, block, text }, i) => {
    if (role !== 'lead' && role !== 'signed') return
    if (signedAt >= 0 && block - signedAt > SIGNED_APART_MAX) return
    const before = parts[i - 1]
    if (role === 'lead' && before && isHelperLead(`${before.text} ${text}`)) return
    const own = role === 'signed' ? names : namesFrom(parts, i + 1, persons)
    if (own.length > 0) signedAt = block
    for (const name of own) if (!found.includes(name)) found.push(name)
  })
  const people = found.filter((name) => !isOutlet(name, context))
  return people.length > 0 ? people : found
}

/** Blocks between two lines that sign the same story. */
const SIGNED_APART_MAX = 3

/** The names that follow a lead, joined by "and" or a comma; without one only what can be nothing but a person. */
function namesFrom(parts: readonly Part[], at: number, persons: Persons): string[] {
  const names: string[] = []
  let isJoined = true
  for (let i = at; i < parts.length; i++) {
    const { role, names: own, text, hasJob } = parts[i]!
    if (role === 'names' && (isJoined ? !own.some(isPhrase) : own.every((name) => persons.isPlain(name)))) {
      names.push(...own)
      isJoined = ENDS_JOINED.test(text)
      if (hasJob && !isJoined) break
    } else if (role === 'joiner') isJoined = true
    else if (role === 'other' && names.length === 0 && text.includes(',')) return beforeTitle(text)
    else if (role !== 'small') break
  }
  return names
}

const ENDS_JOINED = /[,&]$|\s(?:and|und|et|y|e|og|och|en|i|и|і|та)$/iu

/** "Ada Holm, Chief of Everything, Harbour Works". */
function beforeTitle(text: string): string[] {
  const [name = '', title = ''] = text.split(/,\s+/)
  return opensWithJob(title) && name.includes(' ') ? namesOfLine(name) : []
}

/** Names with a date right above or below them, a trade or a counter between at most. */
function besideDate(parts: readonly Part[], page: Page): string[] {
  const reaches = (from: number, step: number): boolean => {
    for (let i = from + step; parts[i]; i += step) {
      const { role } = parts[i]!
      if (role === 'date') return true
      if (role === 'other' || role === 'lead' || role === 'signed') return false
    }
    return false
  }
  return namesWhere(
    parts,
    page,
    (name) => page.persons.isPlain(name) || page.persons.isTeam(name),
    (i) => reaches(i, 1) || reaches(i, -1),
  )
}

/** Blocks between a headline and a name with its trade behind a comma. */
const BESIDE_HEADLINE = 6

/** Names with their trade: "Ada Holm, Staff Writer". */
function besideTrade(parts: readonly Part[], page: Page): string[] {
  return namesWhere(
    parts,
    page,
    (name) => page.persons.isPlain(name),
    (i) => {
      const { hasJob, text, block } = parts[i]!
      return hasJob && text.includes(',') && block - parts[0]!.block <= BESIDE_HEADLINE
    },
  )
}

/** Names of the lines that the labeller took for bylines. */
function labelled(parts: readonly Part[], page: Page): string[] {
  const isNamed = (name: string): boolean => page.persons.isLabelled(name)
  return namesWhere(parts, page, isNamed, (i) => page.blocks[parts[i]!.block]!.kind === 'byline')
}

/** Names that a sentence below the text begins with: "Ada Holm writes about the coast." */
function namesToldBelow(parts: readonly Part[], page: Page): string[] {
  return namesWhere(
    parts,
    page,
    (name) => page.persons.isLabelled(name),
    (i) => parts[i]!.names.some((name) => page.told(name, parts[i]!.block, TOLD_WORDS_MIN)),
  )
}

/** Words of a sentence about the author. */
const TOLD_WORDS_MIN = 4

/** Where nobody else signs, the agency whose line the labeller took for a byline. */
function agenciesOf(blocks: readonly TextBlock[]): string[] {
  const lines = blocks.flatMap(({ text, kind }) => (kind === 'byline' ? [text.trim()] : []))
  return [...new Set(lines.filter(isNewsAgency))]
}

/** The first names that are persons' and stand where they should, with those that go on right behind them. */
function namesWhere(
  parts: readonly Part[],
  { blocks, told }: Page,
  isPerson: (name: string) => boolean,
  stands: (index: number) => boolean,
): string[] {
  const holds = (i: number): boolean => {
    const { role, names, block } = parts[i]!
    if (role !== 'names') return false
    const isDated = [parts[i - 1], parts[i + 1]].some((other) => other?.role === 'date' && other.block === block)
    if (OF_PICTURE.has(blocks[block]!.kind) && !isDated && !told(names[0]!, block, 0)) return false
    const before = parts[i - 1]
    return !(before?.role === 'helper' && leadsToHelper(before.text)) && isPerson(names[0]!)
  }
  // Where a name stands is told sooner than whether it is one.
  const first = parts.findIndex(({ role }, i) => role === 'names' && stands(i) && holds(i))
  if (first < 0) return []
  const names: string[] = []
  for (let i = first; i < parts.length && (parts[i]!.role === 'joiner' || holds(i)); i++)
    names.push(...parts[i]!.names.filter(isPerson))
  return [...new Set(names)]
}
