// Wire evidence: datelines, agency credits, desk lines, rights lines, advisories, citations.

import { AGENCIES, type Agency } from './lexicon/agencies.ts'
import { lazy } from './lexicon/lazy.ts'

export { findCitations } from './wire/citations.ts'
export { parseCreditLine } from './wire/credit-line.ts'
export { mayCreditInDateline, parseDateline } from './wire/dateline.ts'
export { HOUSES_ANYWHERE, PHOTO_OPENING } from './wire/photo-line.ts'
export { findPictureCredits } from './wire/pictures.ts'
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
  let first = Number.POSITIVE_INFINITY
  for (let at = 0; at >= 0; ) {
    first = Math.min(first, PLACE_OF_DOMAIN.get(host.slice(at)) ?? first)
    const dot = host.indexOf('.', at)
    at = dot < 0 ? -1 : dot + 1
  }
  return AGENCIES[first]
}

/** Place in the list of the first agency that has a domain. */
const PLACE_OF_DOMAIN: ReadonlyMap<string, number> = new Map(
  // Of two agencies with one domain the first is written last.
  AGENCIES.flatMap(({ domains }, place) => domains.map((domain) => [domain, place] as const)).reverse(),
)

/** True for press release wires, which carry advertising copy and are no news agencies. */
export function isPrWire(idOrName: string): boolean {
  return AGENCIES.some((agency) => agency.kind === 'pr-wire' && (agency.id === idOrName || agency.mark === idOrName))
}

/** True for the full name or the mark of an agency, also with "The" before it: "The Associated Press", "dpa". */
export function isNewsAgency(name: string): boolean {
  return agencyNames().has(bare(name))
}

const agencyNames = lazy(
  () =>
    new Set(AGENCIES.filter(({ kind }) => kind === 'agency').flatMap(({ names, mark }) => [mark, ...names].map(bare))),
)

function bare(name: string): string {
  return name.toLowerCase().replace(/^the\s+/, '')
}
