// Wire evidence: datelines, agency credits, desk lines, rights lines, advisories, citations.

import { AGENCIES, type Agency } from './lexicon/agencies.ts'

export { findCitations } from './wire/citations.ts'
export { parseCreditLine } from './wire/credit-line.ts'
export { parseDateline } from './wire/dateline.ts'
export { parseTrailingCredit } from './wire/trailing.ts'

export type {
  CreditLineKind,
  CreditLineMatch,
  CreditPosition,
  DatelineMatch,
  TrailingMatch,
  WireContext,
} from './wire/types.ts'

/** The agency that a host belongs to, subdomains included. */
export function agencyOfHost(host: string): Agency | undefined {
  return AGENCIES.find((agency) => agency.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
}

/** True for press release wires, which carry advertising copy and are no news agencies. */
export function isPrWire(idOrName: string): boolean {
  return AGENCIES.some((agency) => agency.kind === 'pr-wire' && (agency.id === idOrName || agency.mark === idOrName))
}
