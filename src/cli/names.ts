// Names: what pages are called, each once. Of a million pages the lines where they stand are numbers, not objects.

import { nameOf, type Place, type Problems } from './problems.ts'

/** Names that were given out. */
export interface Names {
  /** Whether the name is new. One that comes again is reported, with the place of the first. */
  take(name: string, place: Place): boolean
}

/** More lines than a file has. */
const LINES = 2 ** 31

/** Makes an empty list. */
export function createNames(problems: Problems): Names {
  /** By name: number of the line, counted on from file to file, or a place of another kind. */
  const places = new Map<string, number | Place>()
  const files: string[] = []
  const numberOf = (place: Place): number | Place => {
    if (place.line === undefined) return place
    if (files[files.length - 1] !== place.file) files.push(place.file)
    return (files.length - 1) * LINES + place.line
  }
  return {
    take(name, place) {
      const known = places.get(name)
      if (known === undefined) {
        places.set(name, numberOf(place))
        return true
      }
      const first = typeof known === 'number' ? { file: files[Math.floor(known / LINES)]!, line: known % LINES } : known
      problems.report(place, `expected ids to differ, got ${JSON.stringify(name)} again (first: ${nameOf(first)})`)
      return false
    },
  }
}
