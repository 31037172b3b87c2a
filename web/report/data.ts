// Reading the data islands: the index at once, texts when they are asked for.

import type {
  BlockRow,
  ClusterRow,
  DocumentRow,
  DocumentTexts,
  RelationRow,
  ReportIndex,
} from '../../src/report/html/index-rows.ts'
import type { ShownBlock } from '../parts/blocks.ts'
import { byId } from '../parts/dom.ts'
import type { Pair } from '../parts/paragraph-pairs.ts'
import { addressOf, encoded } from './address.ts'

function island<T>(name: string): T {
  return JSON.parse(byId(name).textContent ?? '') as T
}

export const index: ReportIndex = island('index')
export const { documents, clusters } = index

/** Chunks of texts that were read last; more would hold the whole crawl a second time. */
const CHUNKS_HELD = 6
const chunks = new Map<number, readonly DocumentTexts[]>()

function chunkOf(number: number): readonly DocumentTexts[] {
  const known = chunks.get(number)
  if (known !== undefined) return known
  const chunk = textsOfChunk(number)
  const oldest = chunks.keys().next()
  if (chunks.size >= CHUNKS_HELD && !oldest.done) chunks.delete(oldest.value)
  chunks.set(number, chunk)
  return chunk
}

/** How many chunks of texts there are. */
export const chunkCount: number = Math.ceil(documents.length / index.chunkDocuments)

/** Texts of one chunk, parsed anew: for looking through everything once. */
export function textsOfChunk(number: number): readonly DocumentTexts[] {
  return island(`documents-${number}`)
}

function textsOf(place: number): DocumentTexts {
  const number = Math.floor(place / index.chunkDocuments)
  return chunkOf(number)[place - number * index.chunkDocuments]!
}

/** The text of a document's story. */
export function storyOf(place: number): string {
  const { blocks, text } = textsOf(place)
  return (
    text ??
    blocks
      .filter(([, kind]) => index.fates[kind] === 'kept')
      .map(([kept]) => kept)
      .join('\n\n')
  )
}

/** The page of a document, block by block; empty when it was not cleaned in this run. */
export function blocksOf(place: number): ShownBlock[] {
  return textsOf(place).blocks.map(([text, kind, rule, confidence, evidence]: BlockRow) => ({
    text,
    kind: index.kinds[kind]!,
    rule: index.rules[rule]!,
    confidence,
    evidence,
  }))
}

// ── Addresses ───────────────────────────────────────────────────────────────────────────────────
function placesBy(rows: readonly { readonly id: string }[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const [place, { id }] of rows.entries()) if (!places.has(encoded(id))) places.set(encoded(id), place)
  return places
}

export const documentPlaces: ReadonlyMap<string, number> = placesBy(documents)
export const clusterPlaces: ReadonlyMap<string, number> = placesBy(clusters)

export function documentAddress(place: number): string {
  return `#doc=${encoded(documents[place]!.id)}`
}

export function clusterAddress(place: number, member?: number): string {
  const compared = member === undefined ? '' : `&with=${encoded(documents[member]!.id)}`
  return `#cluster=${encoded(clusters[place]!.id)}${compared}`
}

/** The address of a list with one filter. */
export function listAddress(view: string, name: string, value: string): string {
  return addressOf(view, { [name]: value })
}

// ── Names ───────────────────────────────────────────────────────────────────────────────────────
export function rowOf(place: number): DocumentRow {
  return documents[place]!
}

export function titleOf(place: number): string {
  const { title, lead, id } = rowOf(place)
  return title || lead || id
}

export function outletOf(place: number): string {
  return index.outlets[rowOf(place).outlet] || 'unknown outlet'
}

/** Agencies and outlets that made the story, or gave material. */
export function makersOf(cluster: ClusterRow): string[] {
  return cluster.origins
    .filter(({ role }) => role === 'origin' || role === 'with-material')
    .map(({ name, role }) => (role === 'origin' ? name : `${name} (material)`))
}

// ── Relations ───────────────────────────────────────────────────────────────────────────────────
/** The relation of two documents; undefined when the report has none. */
export function relationBetween(
  relations: readonly RelationRow[],
  one: number,
  other: number,
): RelationRow | undefined {
  return relations.find(([from, to]) => (from === one && to === other) || (from === other && to === one))
}

/** What two documents have in common, seen from the one: undefined when nobody looked, or when all is the same. */
export function passagesOf(relation: RelationRow | undefined, one: number): Pair[] | undefined {
  if (relation === undefined || relation[6] === null) return undefined
  return relation[6].map(([a, b, c, d]) =>
    relation[0] === one
      ? [
          [a, b],
          [c, d],
        ]
      : [
          [c, d],
          [a, b],
        ],
  )
}

/** Share of the one's phrases that stand in the other, and the other way round. */
export function containmentOf(relation: RelationRow, one: number): [ofOne: number, ofOther: number] {
  return relation[0] === one ? [relation[4], relation[5]] : [relation[5], relation[4]]
}
