// What the page's script reads, as types: documents are named by their position, kinds, rules and outlets by their place
// in a table of names.

import type { ClusterReport, Member, Origin } from '../../match/types.ts'
import type { BlockKind } from '../../types.ts'
import type { Fate, Row } from './tally.ts'

/** A row of the list of documents, and what its page needs besides the texts. */
export interface DocumentRow {
  readonly id: string
  readonly title: string
  /** First words of the text, where there is no title. */
  readonly lead?: string
  readonly outlet: number
  readonly cluster: number
  /** Characters of all blocks, and of those that were removed; 0 for a document that was not cleaned in this run. */
  readonly characters: number
  readonly removed: number
  /** Kinds and rules by which something was removed. */
  readonly kinds: readonly number[]
  readonly rules: readonly number[]
  readonly published?: string
  readonly time?: number
  readonly url?: string
  readonly lang?: string
  readonly byline?: readonly string[]
  readonly flags?: readonly string[]
  /** Agency and part of each mark, once each. */
  readonly credits?: readonly (readonly [agency: string, role: string])[]
}

/** A relation with positions for ids: from, to, kind, Jaccard, containments, passages as four offsets and words. */
export type RelationRow = readonly [
  from: number,
  to: number,
  kind: string,
  jaccard: number,
  ofFrom: number,
  ofTo: number,
  passages: readonly (readonly [number, number, number, number, number])[] | null,
]

/** A block that shows text: text, kind, rule, confidence, and what the rule saw (may be empty). */
export type BlockRow = readonly [text: string, kind: number, rule: number, confidence: number, evidence: string]

/** An origin of a cluster; documents by position. */
export interface OriginRow {
  readonly name: string
  readonly type: Origin['type']
  readonly role: Origin['role']
  /** Document and mark as printed. */
  readonly evidence: readonly (readonly [document: number, raw: string])[]
  readonly members: readonly number[]
}

/** A cluster; documents by position, -1 for none. */
export interface ClusterRow {
  readonly id: string
  readonly representative: number
  readonly members: readonly MemberRow[]
  readonly relations: readonly RelationRow[]
  readonly origins: readonly OriginRow[]
  readonly copies: number
  readonly independentOrigins: number
  readonly weakest?: readonly [from: number, to: number, similarity: number]
}

/** A document's place in its cluster. */
export type MemberRow = readonly [document: number, relation: Member['relation'], nearest: number, similarity: number]

/** What the page's script reads at once. */
export interface ReportIndex {
  readonly title: string
  readonly chunkDocuments: number
  readonly totals: {
    readonly documents: number
    readonly clusters: number
    readonly withCopies: number
    readonly copies: number
    readonly independentOrigins: number
    readonly characters: number
    readonly removed: number
    readonly lifted: number
  }
  readonly charts: Record<'kinds' | 'rules' | 'sites' | 'origins', readonly Row[]>
  /** Names of kinds and, at the same place, what becomes of blocks of the kind. */
  readonly kinds: readonly BlockKind[]
  readonly fates: readonly Fate[]
  readonly rules: readonly string[]
  readonly outlets: readonly string[]
  readonly documents: readonly DocumentRow[]
  readonly clusters: readonly ClusterRow[]
  /** Relations between clusters. */
  readonly between: readonly RelationRow[]
  readonly skipped: readonly (readonly [document: number, reason: string])[]
  readonly dropped: ClusterReport['dropped']
}

/** The texts of a document. `text` is left out where it is the kept blocks, joined by a blank line. */
export interface DocumentTexts {
  readonly blocks: readonly BlockRow[]
  readonly text?: string
}

/** Everything that the page's script reads. */
export interface ReportData {
  readonly index: ReportIndex
  /** Texts of `CHUNK_DOCUMENTS` documents each; made one by one, so that they need not be held. */
  chunks(): Generator<readonly DocumentTexts[]>
}
