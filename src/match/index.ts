// The match chapter: which stories are copies of which, and who copied whom.
//
//   stories ─prepare─► documents ─stripFurniture─► sets ─findCandidates─► pairs ─linkOf─► links ─┐
//   report ◄─reportOf─ groups ◄─groupDocuments─ links without roundups ◄─findRoundups──────────┘

import { compareStories } from './compare.ts'
import { clusterPrepared } from './matcher.ts'
import { type ClusterOptions, resolveClusterOptions } from './options.ts'
import { prepare } from './prepare.ts'
import type { ClusterReport, Relation, Story } from './types.ts'

export { type BandOptions, bands } from './bands.ts'
export { createMatcher, type Matcher } from './matcher.ts'
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
  return clusterPrepared(prepare(stories, settings), settings)
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
