// Search: all words of the query, wherever they stand in a row, whatever their case and accents.

import { field, make } from '../parts/dom.ts'
import { folded, percent } from '../parts/words.ts'
import { chunkCount, documents, index, outletOf, rowOf, textsOfChunk } from './data.ts'

/** Milliseconds without a key after which a search begins. */
const PAUSE = 180

const searchable = new Map<number, string>()

/** What a document is found by: title, id, outlet, authors, agencies. */
export function wordsOf(place: number): string {
  let text = searchable.get(place)
  if (text === undefined) {
    const { title, lead = '', id, byline = [], credits = [] } = rowOf(place)
    text = folded([title, lead, id, outletOf(place), ...byline, ...credits.map(([agency]) => agency)].join(' '))
    searchable.set(place, text)
  }
  return text
}

export function hasAll(text: string, terms: readonly string[]): boolean {
  return terms.every((term) => text.includes(term))
}

let searchNumber = 0
let lastFound: { key: string; places: ReadonlySet<number> } | undefined

/** Ends the search that is running: its view is gone, or its question has changed. */
export function cancelSearch(): void {
  searchNumber++
}

/**
 * The places of documents whose page has all terms. Works chunk by chunk, so that the page stays awake; undefined when a
 * later search has begun. What was found last is kept, as going back to a list asks the same again.
 */
export async function findInTexts(
  terms: readonly string[],
  onProgress: (done: string) => void,
): Promise<ReadonlySet<number> | undefined> {
  const own = ++searchNumber
  const key = terms.join(' ')
  if (lastFound?.key === key) return lastFound.places
  const places = new Set<number>()
  for (let number = 0; number < chunkCount; number++) {
    await new Promise((resolve) => setTimeout(resolve))
    if (own !== searchNumber) return undefined
    for (const [at, { blocks, text = '' }] of textsOfChunk(number).entries()) {
      const place = number * index.chunkDocuments + at
      if (place < documents.length && hasAll(folded(`${blocks.map(([shown]) => shown).join(' ')} ${text}`), terms))
        places.add(place)
    }
    onProgress(percent(number + 1, chunkCount))
  }
  lastFound = { key, places }
  return places
}

/** A field that reports what is typed once the typing pauses. */
export function searchField(label: string, value: string, onsearch: (query: string) => void): HTMLLabelElement {
  let timer = 0
  const input = make('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    value,
    oninput: () => {
      clearTimeout(timer)
      timer = setTimeout(() => onsearch(input.value), PAUSE) as unknown as number
    },
  })
  return field(label, input)
}
