// Matcher: stories in, one after another, the report out. Each text is read when its story comes and need not be kept:
// later only texts of pairs in doubt are read again, through the story's `text`, which may be a getter.

import { type Candidates, findCandidates } from './candidates.ts'
import { type Stripped, stripFurniture } from './furniture.ts'
import { groupDocuments } from './group.ts'
import { type Corpus, corpusOf, type Link, linkAll } from './link.ts'
import { withMargins } from './margins.ts'
import { type ClusterOptions, type ClusterSettings, resolveClusterOptions } from './options.ts'
import { createIntake, type Prepared } from './prepare.ts'
import { reportOf } from './report.ts'
import { findRoundups } from './roundup.ts'
import type { ClusterReport, Story } from './types.ts'

/** Takes stories one at a time, so that they need not be in memory together. */
export interface Matcher {
  /**
   * Reads the story's text, and keeps the story. Throws `bad-input`.
   * To keep memory small, give `text` as a getter that reads the text from where it is stored: it is called now, and
   * again in `report` where a pair is in doubt or passages are wanted. It must give the same text every time.
   */
  add(story: Story): void
  /** Clusters what was added; in the end, once. Throws `duplicate-id`. */
  report(): ClusterReport
}

/**
 * Makes a matcher: `cluster` for stories that come one at a time. Throws `bad-option`.
 *
 * @example
 * const matcher = createMatcher()
 * for await (const line of lines) matcher.add(JSON.parse(line))
 * matcher.report().clusters.length
 */
export function createMatcher(options: ClusterOptions = {}): Matcher {
  const settings = resolveClusterOptions(options)
  const intake = createIntake(settings)
  return { add: (story) => intake.add(story), report: () => clusterPrepared(intake.finish(), settings) }
}

/** Everything after the texts were read. */
export function clusterPrepared(prepared: Prepared, settings: ClusterSettings): ClusterReport {
  const stripped = stripFurniture(prepared.documents, settings)
  const corpus = corpusOf(prepared, stripped, settings)
  const candidates = findCandidates(stripped, settings)
  return conclude({ prepared, stripped, corpus, candidates, links: linkAll(candidates, corpus) })
}

/** What grouping and the report need. */
export interface Linked {
  readonly prepared: Prepared
  readonly stripped: Stripped
  readonly corpus: Corpus
  readonly candidates: Candidates
  readonly links: Link[]
}

/** Everything after the pairs were verified. */
export function conclude({ prepared, stripped, corpus, candidates, links: ofTexts }: Linked): ClusterReport {
  const links = withMargins(ofTexts, prepared, corpus, stripped)
  const roundups = findRoundups(links, corpus, prepared.documents.length)
  const joinable = links.filter(({ first, second }) => !roundups.has(first) && !roundups.has(second))
  const groups = groupDocuments(joinable, corpus, prepared.documents.length)
  const dropped = [...stripped.dropped, ...candidates.dropped]
  const compared = joinedDocuments(groups)
  const skipped = prepared.stories.flatMap(({ id }, at) => {
    const document = prepared.documentOf[at]!
    const reason = stripped.reasons[document]
    return reason === undefined || compared[document] === 1 ? [] : [{ id, reason }]
  })
  return reportOf({ prepared, corpus, links, groups, roundups, dropped, skipped })
}

/** 1 for every document that is in a group with another one: stubs are, by their margins. */
function joinedDocuments(groups: readonly number[]): Uint8Array {
  const sizes = new Uint32Array(groups.length)
  for (const group of groups) sizes[group]!++
  return Uint8Array.from(groups, (group) => (sizes[group]! > 1 ? 1 : 0))
}
