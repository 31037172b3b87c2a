// The match chapter: which stories are copies of which, and who copied whom.
//
//   stories ─prepare─► documents ─stripFurniture─► sets ─findCandidates─► pairs ─linkOf─► links ─┐
//   report ◄─reportOf─ groups ◄─groupDocuments─ links without roundups ◄─findRoundups──────────┘

import { findCandidates } from './candidates.ts'
import { compareStories } from './compare.ts'
import { stripFurniture } from './furniture.ts'
import { groupDocuments } from './group.ts'
import { corpusOf, linkAll } from './link.ts'
import { type ClusterOptions, resolveClusterOptions } from './options.ts'
import { prepare } from './prepare.ts'
import { reportOf } from './report.ts'
import { findRoundups } from './roundup.ts'
import type { ClusterReport, Relation, Story } from './types.ts'

export { type BandOptions, bands } from './bands.ts'
export type { ClusterOptions, Progress, RepresentativePolicy, SketchOptions, SketchSettings } from './options.ts'
export { createSketcher, type Estimate, estimate, SKETCH_VERSION, type Sketch, sketch } from './sketch.ts'
export { loadSketch, saveSketch } from './sketch-bytes.ts'
export type {
  Cluster,
  ClusterReport,
  Dropped,
  Evidence,
  Member,
  Origin,
  Passage,
  Relation,
  RelationKind,
  Skipped,
  Story,
} from './types.ts'

/**
 * Clusters stories that are one story. Every story is in exactly one cluster; the result does not depend on the order
 * of the stories. Throws `duplicate-id`, `bad-input` and `bad-option`.
 *
 * @example
 * cluster([{ id: 'a', text }, { id: 'b', text: text.toUpperCase() }]).clusters.length // 1
 */
export function cluster(stories: Iterable<Story>, options: ClusterOptions = {}): ClusterReport {
  const settings = resolveClusterOptions(options)
  const prepared = prepare(stories, settings)
  const stripped = stripFurniture(prepared.documents, settings)
  const corpus = corpusOf(prepared, stripped, settings)
  const candidates = findCandidates(stripped, settings)
  const links = linkAll(candidates, corpus)
  const roundups = findRoundups(links, corpus, prepared.documents.length)
  const joinable = links.filter(({ first, second }) => !roundups.has(first) && !roundups.has(second))
  const groups = groupDocuments(joinable, corpus, prepared.documents.length)
  const dropped = [...stripped.dropped, ...candidates.dropped]
  const skipped = prepared.stories.flatMap(({ id }, at) => {
    const reason = stripped.reasons[prepared.documentOf[at]!]
    return reason === undefined ? [] : [{ id, reason }]
  })
  return reportOf({ prepared, corpus, links, groups, roundups, dropped, skipped })
}

/**
 * What `a` is to `b`: any resemblance worth naming, or undefined. A relation of versions may read from `b` to `a`.
 * Furniture is not known to a single pair: strip the site's chrome before.
 *
 * @example
 * compare({ id: 'a', text: lead }, { id: 'b', text: `${lead} ${rest}` })?.kind // 'excerpt-of'
 */
export function compare(a: Story, b: Story, options: ClusterOptions = {}): Relation | undefined {
  return compareStories(a, b, resolveClusterOptions(options))
}
