// The report for people in plain text: how many documents and copies, the biggest clusters and where they come from,
// and, where the articles are at hand, what was removed from them and why.

import { LIFTED_KINDS, TEXT_KINDS } from '../kinds.ts'
import type { Cluster, ClusterReport, RelationKind } from '../match/types.ts'
import type { Article } from '../types.ts'

/** Clusters that are listed. */
const CLUSTERS_SHOWN = 10
/** Kinds, and rules, that are listed. */
const ROWS_SHOWN = 12
const TITLE_WIDTH = 72
/** Width of the column of numbers. */
const NUMBER_WIDTH = 11

/**
 * Says what `cluster` found, in some 40 lines of plain text without colours.
 *
 * @param articles - The cleaned pages: with them the summary has titles, and what was removed by kind and by rule.
 * @example
 * console.log(summarize(report, articles)) // '12 documents in 5 clusters …'
 */
export function summarize(report: ClusterReport, articles: readonly Article[] = []): string {
  const sections = [
    overview(report),
    biggestClusters(report, titlesOf(articles)),
    relationCounts(report),
    removedBy('kind', articles, ({ kind }) => kind),
    removedBy('rule', articles, ({ rule }) => rule),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function overview({ documents, clusters, skipped, dropped }: ClusterReport): string[] {
  const copied = clusters.filter(({ copies }) => copies > 0)
  const copies = sum(copied.map((cluster) => cluster.copies))
  const reasons = countBy(skipped, ({ reason }) => reason).map(([reason, count]) => `${grouped(count)} ${reason}`)
  return [
    `${count(documents, 'document')} in ${count(clusters.length, 'cluster')}: ` +
      `${grouped(copied.length)} with copies, ${grouped(clusters.length - copied.length)} alone`,
    row(copies, `copies (${percent(copies, documents)} of the documents)`),
    ...(skipped.length > 0 ? [row(skipped.length, `not comparable, each alone: ${reasons.join(', ')}`)] : []),
    ...dropped.map((entry) =>
      row(entry.shingles, `shingles left out as ${entry.reason}, in ${count(entry.documents, 'document')}`),
    ),
  ]
}

function biggestClusters({ clusters }: ClusterReport, titles: ReadonlyMap<string, string>): string[] {
  const biggest = clusters
    .filter(({ copies }) => copies > 0)
    .sort((a, b) => b.copies - a.copies || compare(a.id, b.id))
    .slice(0, CLUSTERS_SHOWN)
  if (biggest.length === 0) return []
  return ['Biggest clusters', ...biggest.flatMap((cluster) => clusterLines(cluster, titles))]
}

function clusterLines(cluster: Cluster, titles: ReadonlyMap<string, string>): string[] {
  const title = titles.get(cluster.representative)
  const name = title === undefined ? cluster.representative : `${title} [${cluster.representative}]`
  const origins = cluster.origins.filter(({ role }) => role === 'origin' || role === 'with-material')
  const from = origins.map((origin) => (origin.role === 'origin' ? origin.name : `${origin.name} (material)`))
  const independent = count(cluster.independentOrigins, 'independent origin')
  return [
    row(cluster.members.length, shown(name)),
    row('', from.length === 0 ? independent : `${independent} · ${shown(from.join(', '))}`),
  ]
}

function relationCounts({ clusters, relations }: ClusterReport): string[] {
  const joined = clusters.flatMap(({ members }) =>
    members.flatMap(({ relation }): RelationKind[] => (relation === 'representative' ? [] : [relation])),
  )
  const inside = countBy(joined, (kind) => kind).map(([kind, number]) => row(number, kind))
  const across = countBy(relations, ({ kind }) => kind).map(([kind, number]) =>
    row(number, `${kind} (between clusters)`),
  )
  return inside.length + across.length === 0 ? [] : ['What copies are to the story shown', ...inside, ...across]
}

function removedBy(
  what: string,
  articles: readonly Article[],
  nameOf: (block: Article['blocks'][number]) => string,
): string[] {
  const removed = new Map<string, number>()
  let all = 0
  for (const { blocks } of articles) {
    for (const block of blocks) {
      all += block.text.length
      if (TEXT_KINDS.has(block.kind) || LIFTED_KINDS.has(block.kind) || block.text === '') continue
      removed.set(nameOf(block), (removed.get(nameOf(block)) ?? 0) + block.text.length)
    }
  }
  const rows = sorted(removed)
  if (rows.length === 0) return []
  const rest = rows.slice(ROWS_SHOWN)
  const total = sum(rows.map(([, number]) => number))
  return [
    `Removed by ${what}: ${grouped(total)} of ${grouped(all)} characters (${percent(total, all)})`,
    ...rows.slice(0, ROWS_SHOWN).map(([name, number]) => row(number, `${shown(name)} (${percent(number, total)})`)),
    ...(rest.length > 0 ? [row(sum(rest.map(([, number]) => number)), `in ${grouped(rest.length)} others`)] : []),
  ]
}

function titlesOf(articles: readonly Article[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const { id, title } of articles) if (id !== undefined && title !== '') titles.set(id, title)
  return titles
}

function countBy<T>(items: readonly T[], nameOf: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1)
  return sorted(counts)
}

/** Largest first, ties by name. */
function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))
}

function row(number: number | string, text: string): string {
  return `${(typeof number === 'number' ? grouped(number) : number).padStart(NUMBER_WIDTH)}  ${text}`
}

function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${Math.round((100 * part) / whole)}%`
}

/** Digits in groups of three, the same in every locale. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Titles and ids come from pages: one line, without characters that steer a terminal. */
function shown(text: string): string {
  const line = text.slice(0, TITLE_WIDTH * 4).replace(/[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ')
  const characters = Array.from(line.trim())
  return characters.length <= TITLE_WIDTH ? characters.join('') : `${characters.slice(0, TITLE_WIDTH - 1).join('')}…`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
