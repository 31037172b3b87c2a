// The match chapter: which stories are copies of which.
//
//   stories ─prepare─► documents ─stripFurniture─► sets ─findCandidates─► pairs ─linkOf─► links ─groupDocuments─► groups

import { findCandidates } from './candidates.ts'
import { stripFurniture } from './furniture.ts'
import { groupDocuments } from './group.ts'
import { type Corpus, linkOf } from './link.ts'
import { type ClusterOptions, resolveClusterOptions } from './options.ts'
import { prepare } from './prepare.ts'
import type { ClusterReport, Story } from './types.ts'

export type { ClusterOptions, SketchOptions } from './options.ts'
export type * from './types.ts'

export function cluster(stories: Iterable<Story>, options: ClusterOptions = {}): ClusterReport {
  const settings = resolveClusterOptions(options)
  const prepared = prepare(stories, settings)
  const { documents } = prepared
  const { sets, masks, dropped } = stripFurniture(documents, settings)
  const corpus: Corpus = { documents, sets, masks, settings }
  const candidates = findCandidates(sets, settings)
  const links = Array.from(candidates.firsts, (first, at) => linkOf(first, candidates.seconds[at]!, corpus))
  const groups = groupDocuments(links, corpus, documents.length)
  return reportOf(prepared, groups, [...dropped, ...candidates.dropped])
}
