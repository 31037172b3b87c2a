// The documents of a report: those that came as articles, in input order, then those that only the report names.

import { parseTime } from '../../match/kind.ts'
import type { ClusterReport } from '../../match/types.ts'
import type { Block, Credit, Dateline } from '../../types.ts'

/** What the report shows of a document. An `Article` fits, and so does a `Story`, which has no blocks. */
export interface ReportedDocument {
  readonly id?: string
  readonly text: string
  readonly title?: string
  readonly url?: string
  readonly site?: string
  readonly published?: string
  readonly lang?: string
  readonly byline?: readonly string[]
  readonly dateline?: Dateline
  readonly credits?: readonly Credit[]
  readonly flags?: readonly string[]
  readonly blocks?: readonly Block[]
}

/** A document with a name and a place in the report. */
export interface PlacedDocument extends ReportedDocument {
  readonly id: string
  readonly blocks: readonly Block[]
  /** Host of the address without `www.`, or the outlet's name; empty when neither is known. */
  readonly outlet: string
  /** When it was published, in milliseconds since 1970; a time without a zone is taken as UTC. */
  readonly time: number | undefined
}

/** Gives every document a name and a place. One without an id is called by its position, counted from 1. */
export function placeDocuments(articles: readonly ReportedDocument[], report: ClusterReport): PlacedDocument[] {
  const placed = new Map<string, PlacedDocument>()
  for (const [index, article] of articles.entries()) {
    const id = String(article.id ?? index + 1)
    if (!placed.has(id)) placed.set(id, placeDocument(article, id))
  }
  for (const { members } of report.clusters) {
    for (const { id } of members) if (!placed.has(id)) placed.set(id, placeDocument({ text: '' }, id))
  }
  return [...placed.values()]
}

function placeDocument(document: ReportedDocument, id: string): PlacedDocument {
  // The text by name: a story whose text is laid aside has it as a getter, which spreading leaves out.
  const { text, blocks = [], url, site, published } = document
  return { ...document, text, id, blocks, outlet: hostIn(url) ?? site ?? '', time: parseTime(published) }
}

/** The host of an address, without `www.`; undefined for anything that is no web address. */
function hostIn(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/i.test(url)) return undefined
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return undefined
  }
}
