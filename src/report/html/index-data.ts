// The report as the page's script reads it: one index with a row for every document and cluster, small enough to be
// parsed at once, and the texts in chunks of their own, parsed when one of their documents is looked at.

import type { Cluster, ClusterReport, Relation } from '../../match/types.ts'
import type { BlockKind } from '../../types.ts'
import type { PlacedDocument } from './documents.ts'
import type { ClusterRow, DocumentRow, DocumentTexts, RelationRow, ReportData, ReportIndex } from './index-rows.ts'
import { type Fate, fateOf, type Tally } from './tally.ts'

/** Documents whose texts are parsed together: some 400 kB, a blink; fewer would make very many script elements. */
export const CHUNK_DOCUMENTS = 50

/** Names in the order of their first use. */
interface Table<T extends string> {
  readonly names: T[]
  placeOf(name: T): number
}

/** Lays the report out for the page. */
export function reportData(
  title: string,
  documents: readonly PlacedDocument[],
  report: ClusterReport,
  tally: Tally,
): ReportData {
  const kinds = createTable<BlockKind>()
  const rules = createTable()
  const outlets = createTable()
  const placeOf = createTable()
  for (const { id } of documents) placeOf.placeOf(id)
  const clusters = [...report.clusters].sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1))
  const clusterOf = new Map<string, number>()
  for (const [place, { members }] of clusters.entries()) for (const { id } of members) clusterOf.set(id, place)
  // The tables are filled in the order of the documents, so both the index and the chunks may ask them.
  const rows = documents.map((document) =>
    documentRow(document, clusterOf.get(document.id) ?? -1, { kinds, rules, outlets }),
  )
  const fates = kinds.names.map((kind): Fate => fateOf(kind))
  return {
    index: {
      title,
      chunkDocuments: CHUNK_DOCUMENTS,
      totals: totalsOf(report, documents.length, tally),
      charts: { kinds: tally.kinds, rules: tally.rules, sites: tally.sites, origins: tally.origins },
      kinds: kinds.names,
      fates,
      rules: rules.names,
      outlets: outlets.names,
      documents: rows,
      clusters: clusters.map((cluster) => clusterRow(cluster, placeOf)),
      between: report.relations.map((relation) => relationRow(relation, placeOf)),
      skipped: report.skipped.map(({ id, reason }) => [placeOf.placeOf(id), reason]),
      dropped: report.dropped,
    },
    *chunks() {
      for (let at = 0; at < documents.length; at += CHUNK_DOCUMENTS) {
        yield documents.slice(at, at + CHUNK_DOCUMENTS).map((document) => textsOf(document, kinds, rules))
      }
    },
  }
}

function totalsOf(
  report: ClusterReport,
  documents: number,
  { characters, removed, lifted }: Tally,
): ReportIndex['totals'] {
  const { clusters } = report
  return {
    documents,
    clusters: clusters.length,
    withCopies: clusters.filter(({ copies }) => copies > 0).length,
    copies: clusters.reduce((sum, { copies }) => sum + copies, 0),
    independentOrigins: clusters.reduce((sum, { independentOrigins }) => sum + independentOrigins, 0),
    characters,
    removed,
    lifted,
  }
}

function documentRow(
  document: PlacedDocument,
  cluster: number,
  tables: { kinds: Table<BlockKind>; rules: Table<string>; outlets: Table<string> },
): DocumentRow {
  const { id, title, text, blocks, published, time, url, lang, byline, flags, credits } = document
  const kinds = new Set<number>()
  const rules = new Set<number>()
  let characters = 0
  let removed = 0
  for (const block of blocks) {
    if (block.text === '') continue
    const kind = tables.kinds.placeOf(block.kind)
    tables.rules.placeOf(block.rule)
    characters += block.text.length
    if (fateOf(block.kind) !== 'removed') continue
    removed += block.text.length
    kinds.add(kind)
    rules.add(tables.rules.placeOf(block.rule))
  }
  const marks = new Map((credits ?? []).map(({ agency, role }) => [`${agency} ${role}`, [agency, role] as const]))
  return {
    id,
    title: title ?? '',
    ...(!title && text !== '' && { lead: leadOf(text) }),
    outlet: tables.outlets.placeOf(document.outlet),
    cluster,
    characters,
    removed,
    kinds: [...kinds],
    rules: [...rules],
    ...(published !== undefined && { published }),
    ...(time !== undefined && { time }),
    ...(url !== undefined && { url }),
    ...(lang !== undefined && { lang }),
    ...(byline !== undefined && byline.length > 0 && { byline }),
    ...(flags !== undefined && flags.length > 0 && { flags }),
    ...(marks.size > 0 && { credits: [...marks.values()] }),
  }
}

/** Characters of a text that stand in for a title. */
const LEAD = 90

/** The first words of a text, in one line. */
function leadOf(text: string): string {
  const line = text
    .slice(0, 4 * LEAD)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= LEAD) return line
  const cut = line.lastIndexOf(' ', LEAD)
  // Half of a character at the cut would be shown as a box.
  return `${line.slice(0, cut > LEAD / 2 ? cut : LEAD).replace(/[\ud800-\udbff]$/, '')} …`
}

function textsOf({ text, blocks }: PlacedDocument, kinds: Table<BlockKind>, rules: Table<string>): DocumentTexts {
  const shown = blocks.filter((block) => block.text !== '')
  const kept = shown.filter(({ kind }) => fateOf(kind) === 'kept')
  return {
    blocks: shown.map((block) => [
      block.text,
      kinds.placeOf(block.kind),
      rules.placeOf(block.rule),
      Math.round(block.confidence * 100) / 100,
      fateOf(block.kind) === 'kept' ? '' : (block.evidence ?? ''),
    ]),
    ...(kept.map((block) => block.text).join('\n\n') !== text && { text }),
  }
}

function clusterRow(cluster: Cluster, places: Table<string>): ClusterRow {
  const { members, relations, origins, weakestLink } = cluster
  return {
    id: cluster.id,
    representative: places.placeOf(cluster.representative),
    members: members.map(({ id, relation, nearest, similarity }) => [
      places.placeOf(id),
      relation,
      nearest === undefined ? -1 : places.placeOf(nearest),
      similarity,
    ]),
    relations: relations.map((relation) => relationRow(relation, places)),
    origins: origins.map(({ name, type, role, evidence, members: carriers }) => ({
      name,
      type,
      role,
      evidence: evidence.map(({ id, raw }) => [places.placeOf(id), raw]),
      members: carriers.map((id) => places.placeOf(id)),
    })),
    copies: cluster.copies,
    independentOrigins: cluster.independentOrigins,
    ...(weakestLink !== undefined && {
      weakest: [places.placeOf(weakestLink.from), places.placeOf(weakestLink.to), weakestLink.similarity],
    }),
  }
}

function relationRow({ from, to, kind, jaccard, containment, passages }: Relation, places: Table<string>): RelationRow {
  const rows = passages?.map(({ from: own, to: other, words }) => [own[0], own[1], other[0], other[1], words] as const)
  return [places.placeOf(from), places.placeOf(to), kind, jaccard, containment[0], containment[1], rows ?? null]
}

function createTable<T extends string = string>(): Table<T> {
  const places = new Map<T, number>()
  const names: T[] = []
  return {
    names,
    placeOf(name) {
      const known = places.get(name)
      if (known !== undefined) return known
      places.set(name, names.length)
      return names.push(name) - 1
    },
  }
}
