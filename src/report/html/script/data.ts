/** Reading the data islands: the index at once, texts when they are asked for. */
export const DATA: string = String.raw`
// ── Data ────────────────────────────────────────────────────────────────────────────────────────
function island(name) {
  return JSON.parse(document.getElementById(name).textContent)
}

const index = island('index')
const documents = index.documents
const clusters = index.clusters

// Chunks of texts that were read last; more would hold the whole crawl a second time.
const CHUNKS_HELD = 6
const chunks = new Map()

function chunkOf(number) {
  let chunk = chunks.get(number)
  if (chunk === undefined) {
    chunk = island('documents-' + number)
    if (chunks.size >= CHUNKS_HELD) chunks.delete(chunks.keys().next().value)
    chunks.set(number, chunk)
  }
  return chunk
}

// Blocks and text of a document.
function textsOf(place) {
  const number = Math.floor(place / index.chunkDocuments)
  const texts = chunkOf(number)[place - number * index.chunkDocuments]
  return { blocks: texts.blocks, text: texts.text === undefined ? keptText(texts.blocks) : texts.text }
}

function keptText(blocks) {
  return blocks
    .filter((block) => index.fates[block[1]] === 'kept')
    .map((block) => block[0])
    .join('\n\n')
}

// ── Addresses: #cluster=…, #doc=… ───────────────────────────────────────────────────────────────
// Lone halves of characters cannot be encoded; a document whose id has one is addressed without it.
function encoded(id) {
  return encodeURIComponent(id.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '?'))
}

function placesBy(rows) {
  const places = new Map()
  rows.forEach((row, place) => {
    if (!places.has(encoded(row.id))) places.set(encoded(row.id), place)
  })
  return places
}

const documentPlaces = placesBy(documents)
const clusterPlaces = placesBy(clusters)

function documentAddress(place) {
  return '#doc=' + encoded(documents[place].id)
}

function clusterAddress(place, member) {
  const compared = member === undefined ? '' : '&with=' + encoded(documents[member].id)
  return '#cluster=' + encoded(clusters[place].id) + compared
}

// ── Names ───────────────────────────────────────────────────────────────────────────────────────
function titleOf(place) {
  return documents[place].title || documents[place].id
}

function outletOf(place) {
  return index.outlets[documents[place].outlet] || 'unknown outlet'
}

function kindName(kind) {
  return index.kinds[kind].replace(/-/g, ' ')
}

// Agencies and outlets that made the story, or a part of it.
function makersOf(cluster) {
  return cluster.origins
    .filter((origin) => origin.role === 'origin' || origin.role === 'with-material')
    .map((origin) => (origin.role === 'origin' ? origin.name : origin.name + ' (material)'))
}

function webAddress(url) {
  return /^https?:[/][/]/i.test(url || '') ? url : undefined
}
`
