// News agencies, broadcasters, press release wires and republishers: facts only. What marks mean where is in clean/wire/.

import { AFRICAN_AGENCIES, AMERICAN_AGENCIES } from './agencies-americas-africa.ts'
import { ASIAN_AGENCIES } from './agencies-asia.ts'
import { EUROPEAN_AGENCIES } from './agencies-europe.ts'
import { ARAB_AGENCIES, IRANIAN_AGENCIES } from './agencies-middle-east.ts'
import { BROADCASTERS, PR_WIRES, REPUBLISHERS } from './agencies-other.ts'
import { WORLD_AGENCIES } from './agencies-world.ts'
import type { Agency } from './agency-row.ts'

export type { Agency, AgencyKind } from './agency-row.ts'

/** The whole table. Of agencies that share a short mark the earlier row wins where nothing else decides. */
export const AGENCIES: readonly Agency[] = [
  ...WORLD_AGENCIES,
  ...EUROPEAN_AGENCIES,
  ...ASIAN_AGENCIES,
  ...ARAB_AGENCIES,
  ...IRANIAN_AGENCIES,
  ...AMERICAN_AGENCIES,
  ...AFRICAN_AGENCIES,
  ...BROADCASTERS,
  ...PR_WIRES,
  ...REPUBLISHERS,
]
