// What a document is among the prints of its story: an agency's story, the first print, a later one. The earliest
// member names its cluster (`Cluster.id`), but without dates nobody knows who was first.

import { encoded } from './address.ts'
import { clusters, documentPlaces, documents } from './data.ts'

export type Print = 'agency' | 'own' | 'copy' | 'unclear'

/** Prints in the order of stacked bars, with their names. */
export const PRINT_NAMES: readonly (readonly [print: Print, name: string])[] = [
  ['own', 'own, or printed first'],
  ['agency', 'from an agency'],
  ['copy', 'printed elsewhere first'],
  ['unclear', 'shared, order unknown'],
]

/** What each document is, by position. */
export function printsOf(): Print[] {
  const prints = documents.map((): Print => 'own')
  for (const { id, members, origins } of clusters) {
    const agency = new Set(
      origins.filter(({ role, type }) => role === 'origin' && type !== 'outlet').flatMap((origin) => origin.members),
    )
    const first = documentPlaces.get(encoded(id))
    const dated = members.every(([place]) => documents[place]!.time !== undefined)
    for (const [place] of members) {
      if (agency.has(place)) prints[place] = 'agency'
      else if (members.length > 1) prints[place] = !dated ? 'unclear' : place === first ? 'own' : 'copy'
    }
  }
  return prints
}
