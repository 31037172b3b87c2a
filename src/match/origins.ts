// Origins: who made a cluster's story, by the marks that agencies left on its members.
// Ten prints of one agency's story have one origin. Without a mark of origin it is the outlet that printed it first.

import type { Credit, CreditRole } from '../types.ts'
import type { Evidence, Origin, Story } from './types.ts'

/** A cluster's origins and how many of them are independent. */
export interface Origins {
  readonly origins: Origin[]
  readonly independentOrigins: number
}

/** Services that carry what companies pay for: no newsroom stands behind their texts. */
const PR_WIRES: ReadonlySet<string> = new Set(
  [
    'accesswire',
    'ad hoc news',
    'business wire',
    'businesswire',
    'canada newswire',
    'cision',
    'cnw',
    'cnw group',
    'dgap',
    'ein presswire',
    'eqs',
    'eqs news',
    'globe newswire',
    'globenewswire',
    'issuewire',
    'kyodo jbn',
    'marketwired',
    'marketwire',
    'media outreach newswire',
    'news aktuell',
    'newsfile',
    'ots',
    'pr newswire',
    'pr times',
    'prnewswire',
    'prweb',
    'pressetext',
    'thenewswire',
  ].map(plainName),
)

/** Strength of the parts an agency can play, strongest first. */
const ROLES: readonly CreditRole[] = ['origin', 'with-material', 'cited', 'photo']

interface Found {
  readonly name: string
  role: CreditRole
  readonly evidence: Evidence[]
  readonly members: string[]
}

/** Origins of a cluster. Members come earliest first; `outlets` are theirs. */
export function originsOf(members: readonly Story[], outlets: readonly string[]): Origins {
  const found = new Map<string, Found>()
  for (const story of members) for (const credit of creditsOf(story)) addCredit(found, story.id, credit)
  const origins: Origin[] = [...found.values()].map((mark) => ({
    ...mark,
    type: PR_WIRES.has(plainName(mark.name)) ? 'pr-wire' : 'agency',
  }))
  origins.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || b.members.length - a.members.length)
  const makers = origins.filter(({ role }) => role === 'origin').length
  if (makers > 0) return { origins, independentOrigins: makers }
  const first = members[0]!
  const name = outlets[0]!
  if (name !== '') origins.unshift({ name, type: 'outlet', role: 'origin', evidence: [], members: [first.id] })
  return { origins, independentOrigins: 1 }
}

/** The credits of a story; the agency of its dateline counts as origin. */
function creditsOf(story: Story): Credit[] {
  const credits = [...(story.credits ?? [])]
  const { dateline } = story
  if (dateline?.agency === undefined) return credits
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
  mark.evidence.push({ id, raw, start, end })
  if (!mark.members.includes(id)) mark.members.push(id)
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
