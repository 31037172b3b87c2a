// What the benches take from inside the match chapter: any pair's relation within a clustered corpus.

import { type ClusterReport, cluster, type Story } from '../../src/match/index.ts'
import { corpusOf } from '../../src/match/link.ts'
import { type ClusterSettings, resolveClusterOptions } from '../../src/match/options.ts'
import { prepare } from '../../src/match/prepare.ts'
import { createRelater } from '../../src/match/relate.ts'
import { stripFurniture } from '../../src/match/strip.ts'

export { type ClusterReport, cluster, resolveClusterOptions }

/** Says what a story is to another one: its relation inside a cluster, what the report says across, or `apart`. */
export function relationFinder(
  stories: readonly Story[],
  report: ClusterReport,
  settings: ClusterSettings,
): (from: string, to: string) => string {
  const prepared = prepare(stories, settings)
  const corpus = corpusOf(prepared, stripFurniture(prepared, settings), settings)
  const relater = createRelater(prepared, corpus)
  const position = new Map(prepared.stories.map(({ id }, at) => [id, at]))
  const clusterOf = new Map(
    report.clusters.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)),
  )
  return (from, to) => {
    if (clusterOf.get(from) === clusterOf.get(to)) {
      const relation = relater.within(position.get(from)!, position.get(to)!)
      return relation.from === from ? relation.kind : `reversed ${relation.kind}`
    }
    const across = report.relations.filter((relation) => {
      const ends = [relation.from, relation.to]
      return ends.includes(from) && clusterOf.get(ends.find((end) => end !== from)!) === clusterOf.get(to)
    })
    return across[0]?.kind ?? 'apart'
  }
}
