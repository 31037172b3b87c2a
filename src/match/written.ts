// Written: clusters as lines of JSON in flat bytes. A million clusters as objects take more memory than all shingles; as
// lines they can be made in any thread, put in order, and read one at a time.

import type { Components } from './components.ts'
import { createGrouper } from './group.ts'
import type { Corpus } from './link.ts'
import type { Net } from './links.ts'
import { usableIn } from './matcher.ts'
import type { Told } from './relate.ts'
import { bySize, createTeller } from './report.ts'
import type { Cluster, ClusterReport } from './types.ts'

/** A report of which the clusters are lines of JSON. */
export interface WrittenReport extends Omit<ClusterReport, 'clusters'> {
  /** Number of clusters. */
  readonly count: number
  /** A line of JSON for every cluster, the biggest first, without line feeds. */
  lines(): Iterable<string>
}

/** Clusters of some components. Number i is in place i of every array. */
export interface WrittenClusters {
  readonly bytes: Uint8Array
  /** Where the bytes of each cluster end. */
  readonly ends: Uint32Array
  /** Number of stories. */
  readonly sizes: Uint32Array
  /** Position of the story after which the cluster is called, and of the one that represents it. */
  readonly heads: Uint32Array
  readonly faces: Uint32Array
  /** Documents of all clusters, one cluster after another, and where those of each end. */
  readonly documents: Uint32Array
  readonly documentEnds: Uint32Array
}

/** What clusters are made of. */
export interface Material {
  readonly told: Told
  readonly net: Net
  readonly corpus: Corpus
  readonly roundups: { has(document: number): boolean }
}

/** Groups the documents of components and writes the groups as clusters. */
export function writeClusters(
  { documents, starts }: Components,
  { told, net, corpus, roundups }: Material,
): WrittenClusters {
  const isUsable = usableIn(net, corpus.settings.threshold, roundups)
  const group = createGrouper(net, corpus, isUsable)
  const tell = createTeller(told, net, corpus)
  const encoder = new TextEncoder()
  const lines: Uint8Array[] = []
  const [ends, sizes, heads, faces, all, documentEnds]: number[][] = [[], [], [], [], [], []]
  let used = 0
  for (let component = 0; component + 1 < starts.length; component++) {
    for (const members of group(documents.subarray(starts[component]!, starts[component + 1]!))) {
      const { cluster, head, shown } = tell(members)
      const line = encoder.encode(JSON.stringify(cluster))
      lines.push(line)
      used += line.length
      ends!.push(used)
      sizes!.push(cluster.members.length)
      heads!.push(head)
      faces!.push(shown)
      for (const member of members) all!.push(member)
      documentEnds!.push(all!.length)
    }
  }
  const flat = (numbers: number[] | undefined): Uint32Array => Uint32Array.from(numbers!)
  return {
    bytes: joined(lines, used),
    ends: flat(ends),
    sizes: flat(sizes),
    heads: flat(heads),
    faces: flat(faces),
    documents: flat(all),
    documentEnds: flat(documentEnds),
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The lines of all parts, those of the biggest clusters first. */
export function* linesOf(parts: readonly WrittenClusters[]): Generator<string> {
  const decoder = new TextDecoder()
  const order = parts.flatMap(({ sizes, heads }, part) =>
    Array.from(sizes, (size, at) => ({ part, at, size, head: heads[at]! })),
  )
  for (const { part, at } of order.sort(bySize)) {
    const { bytes, ends } = parts[part]!
    yield decoder.decode(bytes.subarray(at === 0 ? 0 : ends[at - 1]!, ends[at]!))
  }
}

/** By document: its group, as the number of the first member; by group: the story that represents it. */
export function groupsOf(
  parts: readonly WrittenClusters[],
  count: number,
): { groupOf: Uint32Array; faces: Uint32Array } {
  const groupOf = new Uint32Array(count)
  const faces = new Uint32Array(count)
  for (const part of parts) {
    let start = 0
    for (const [at, end] of part.documentEnds.entries()) {
      const members = part.documents.subarray(start, end)
      const first = members.reduce((least, member) => Math.min(least, member))
      for (const member of members) groupOf[member] = first
      faces[first] = part.faces[at]!
      start = end
    }
  }
  return { groupOf, faces }
}

/** A report as a written one. */
export function writtenOf({ clusters, ...rest }: ClusterReport): WrittenReport {
  return { ...rest, count: clusters.length, lines: () => clusters.map((cluster) => JSON.stringify(cluster)) }
}

/** A written report as one object. */
export function readWritten({ documents, relations, skipped, dropped, lines }: WrittenReport): ClusterReport {
  const clusters = Array.from(lines(), (line) => JSON.parse(line) as Cluster)
  return { documents, clusters, relations, skipped, dropped }
}
