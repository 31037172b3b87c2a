// Written: a report as lines of JSON in flat bytes, a line a cluster or a line a story. A million clusters as objects take
// more memory than all shingles; as lines they are made in any thread, put in order, and read one at a time.

import type { Components } from './components.ts'
import { createGrouper } from './group.ts'
import type { Corpus } from './link.ts'
import type { Net } from './links.ts'
import { usableIn } from './matcher.ts'
import type { Told } from './relate.ts'
import { bySize, createTeller } from './report.ts'
import type { Cluster, ClusterReport, Story } from './types.ts'

/** What a line tells: a cluster, or a story's place in its cluster. */
export type LineForm = 'clusters' | 'members'

/** A report of which the clusters are lines of JSON. */
export interface WrittenReport extends Omit<ClusterReport, 'clusters'> {
  /** Without line feeds: clusters, the biggest first, or members, in the order in which the stories were given. */
  lines(): Iterable<string>
}

/** Clusters of some components, as lines. */
export interface WrittenClusters {
  readonly bytes: Uint8Array
  /** Where the bytes of each line end. */
  readonly ends: Uint32Array
  /** By line: position of the member, or of the story after which the cluster is called. */
  readonly stories: Uint32Array
  /** By line: number of the cluster's stories. */
  readonly sizes: Uint32Array
  /** Documents of all clusters, one cluster after another, and where those of each end. */
  readonly documents: Uint32Array
  readonly documentEnds: Uint32Array
  /** By cluster: position of the story that represents it. */
  readonly faces: Uint32Array
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
  form: LineForm,
): WrittenClusters {
  const group = createGrouper(net, corpus, usableIn(net, corpus.settings.threshold, roundups))
  const tell = createTeller(told, net, corpus)
  const lines = createLines()
  const grouped: number[] = []
  const documentEnds: number[] = []
  const faces: number[] = []
  for (let component = 0; component + 1 < starts.length; component++) {
    corpus.settings.signal?.throwIfAborted()
    for (const members of group(documents.subarray(starts[component]!, starts[component + 1]!))) {
      const made = form === 'clusters' ? tell.cluster(members) : tell.members(members)
      const { order, head } = made
      if ('cluster' in made) lines.add(JSON.stringify(made.cluster), head, order.length)
      else for (const [at, story] of order.entries()) lines.add(memberLine(made, at), story, order.length)
      faces.push(order[0]!)
      for (const member of members) grouped.push(member)
      documentEnds.push(grouped.length)
    }
  }
  return {
    ...lines.finish(),
    documents: Uint32Array.from(grouped),
    documentEnds: Uint32Array.from(documentEnds),
    faces: Uint32Array.from(faces),
  }
}

/** A member's place in its cluster. */
function memberLine(
  { id: cluster, representative, members }: Pick<Cluster, 'id' | 'representative' | 'members'>,
  at: number,
): string {
  const { id, relation, similarity } = members[at]!
  return JSON.stringify({ id, cluster, representative, relation, similarity })
}

interface Lines {
  add(line: string, story: number, size: number): void
  finish(): Pick<WrittenClusters, 'bytes' | 'ends' | 'stories' | 'sizes'>
}

function createLines(): Lines {
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(1 << 16)
  const ends: number[] = []
  const stories: number[] = []
  const sizes: number[] = []
  let used = 0
  return {
    add(line, story, size) {
      // A UTF-16 unit takes three bytes at most.
      if (used + line.length * 3 > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, used + line.length * 3))
        larger.set(bytes)
        bytes = larger
      }
      used += encoder.encodeInto(line, bytes.subarray(used)).written
      ends.push(used)
      stories.push(story)
      sizes.push(size)
    },
    finish: () => ({
      bytes: bytes.slice(0, used),
      ends: Uint32Array.from(ends),
      stories: Uint32Array.from(stories),
      sizes: Uint32Array.from(sizes),
    }),
  }
}

/** The lines of all parts in order. `givenAt` tells where each story stood among those given. */
export function* linesOf(parts: readonly WrittenClusters[], form: LineForm, givenAt: Uint32Array): Generator<string> {
  const decoder = new TextDecoder()
  const count = parts.reduce((sum, { ends }) => sum + ends.length, 0)
  const partOf = new Uint32Array(count)
  const lineOf = new Uint32Array(count)
  const storyOf = new Uint32Array(count)
  const sizeOf = new Uint32Array(count)
  let number = 0
  for (const [part, { stories, sizes }] of parts.entries()) {
    partOf.fill(part, number, number + stories.length)
    storyOf.set(stories, number)
    sizeOf.set(sizes, number)
    for (let line = 0; line < stories.length; line++) lineOf[number++] = line
  }
  const order = Uint32Array.from(partOf, (_, at) => at)
  if (form === 'members') for (let at = 0; at < count; at++) order[givenAt[storyOf[at]!]!] = at
  else order.sort((a, b) => bySize(sizeOf[a]!, storyOf[a]!, sizeOf[b]!, storyOf[b]!))
  for (const at of order) {
    const { bytes, ends } = parts[partOf[at]!]!
    const line = lineOf[at]!
    yield decoder.decode(bytes.subarray(line === 0 ? 0 : ends[line - 1]!, ends[line]!))
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
export function writtenOf(report: ClusterReport, form: LineForm, given: readonly Story[]): WrittenReport {
  const { clusters, ...rest } = report
  if (form === 'clusters') return { ...rest, lines: () => clusters.map((cluster) => JSON.stringify(cluster)) }
  const lines = new Map<string, string>()
  for (const cluster of clusters) {
    for (const [at, { id }] of cluster.members.entries()) lines.set(id, memberLine(cluster, at))
  }
  return { ...rest, lines: () => given.map(({ id }) => lines.get(id)!) }
}

/** A report of written clusters as one object. */
export function readWritten({ documents, relations, skipped, dropped, lines }: WrittenReport): ClusterReport {
  const clusters = Array.from(lines(), (line) => JSON.parse(line) as Cluster)
  return { documents, clusters, relations, skipped, dropped }
}
