/** Search: all words of the query, wherever they stand in a row, whatever their case and accents. */
export const SEARCH: string = String.raw`
// ── Search ──────────────────────────────────────────────────────────────────────────────────────
function folded(text) {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()
}

const searchable = new Map()
function wordsOf(place) {
  let text = searchable.get(place)
  if (text === undefined) {
    const row = documents[place]
    const marks = (row.credits || []).map((credit) => credit[0])
    text = folded([row.title, row.id, outletOf(place), (row.byline || []).join(' '), marks.join(' ')].join(' '))
    searchable.set(place, text)
  }
  return text
}

function termsOf(query) {
  return folded(query || '').split(/\s+/).filter((term) => term !== '')
}

function hasAll(text, terms) {
  return terms.every((term) => text.includes(term))
}

// The places of documents whose text has all terms. Works in slices, so that the page stays awake; null when a later
// search has begun. What was found last is kept, as going back to a list asks the same again.
let searchNumber = 0
let lastFound = { key: '', places: null }
function cancelSearch() {
  searchNumber++
}

async function findInTexts(terms, onProgress) {
  const own = ++searchNumber
  const key = terms.join(' ')
  if (lastFound.key === key && lastFound.places) return lastFound.places
  const places = new Set()
  const all = Math.ceil(documents.length / index.chunkDocuments)
  for (let number = 0; number < all; number++) {
    await new Promise((resolve) => setTimeout(resolve))
    if (own !== searchNumber) return null
    island('documents-' + number).forEach((texts, at) => {
      const text = texts.blocks.map((block) => block[0]).join(' ') + ' ' + (texts.text || '')
      if (hasAll(folded(text), terms)) places.add(number * index.chunkDocuments + at)
    })
    onProgress(percent(number + 1, all))
  }
  lastFound = { key: key, places: places }
  return places
}

// Calls back once the typing pauses.
function afterPause(callback) {
  let timer = 0
  return (value) => {
    clearTimeout(timer)
    timer = setTimeout(() => callback(value), 180)
  }
}

function searchField(label, value, onsearch) {
  const input = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', value: value })
  const pausing = afterPause(onsearch)
  input.addEventListener('input', () => pausing(input.value))
  return field(label, input)
}
`
