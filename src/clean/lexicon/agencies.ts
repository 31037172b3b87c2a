// News agencies, press release wires and republishers: facts only, a row each. Not a single rule is in here.

import type { Agency } from './agency-row.ts'

export type { Agency, AgencyKind } from './agency-row.ts'

/** All rows. */
export const AGENCIES: readonly Agency[] = []
