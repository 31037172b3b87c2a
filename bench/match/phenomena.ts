// Clusters what generate.ts makes (or world.ts: --world), with default settings, and reports by phenomenon:
//   recall     pairs of one story with a print of the phenomenon in it that meet in a cluster
//   precision  pairs that meet and have such a print in them that are one story
// and what is said of the pairs whose relation is known.
//   npx tsx bench/match/phenomena.ts [--world] [--seed N] [--no-urls] [--wrong PHENOMENON]

import { generate, type Made } from './generate.ts'
import { type ClusterReport, cluster, relationFinder, resolveClusterOptions } from './internals.ts'
import { generateWorld } from './world.ts'

const seed = Number(optionOf('--seed') ?? 2)
const wrong = optionOf('--wrong')
const isWorld = process.argv.includes('--world')
const made = isWorld ? generateWorld(seed) : generate(seed)
const stories = made.map(({ story: { url, ...story } }) =>
  process.argv.includes('--no-urls') || url === undefined ? story : { ...story, url },
)
const start = performance.now()
const report = cluster(stories)
const seconds = (performance.now() - start) / 1000
const clusterOf = found(report)

console.log(
  `seed ${seed}: ${made.length} stories, ${new Set(made.map((one) => one.cluster)).size} clusters, ${seconds.toFixed(1)} s`,
)
printPairs()
printRelations()

function optionOf(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

function found({ clusters }: ClusterReport): Map<string, string> {
  return new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)))
}

interface Tally {
  both: number
  gold: number
  joined: number
}

function printPairs(): void {
  const tallies = new Map<string, Tally>()
  const count = (names: Iterable<string>, isGold: boolean, isJoined: boolean): void => {
    for (const name of names) {
      const tally = tallies.get(name) ?? tallies.set(name, { both: 0, gold: 0, joined: 0 }).get(name)!
      if (isGold) tally.gold++
      if (isJoined) tally.joined++
      if (isGold && isJoined) tally.both++
    }
  }
  for (let one = 0; one < made.length; one++) {
    for (let other = one + 1; other < made.length; other++) {
      const a = made[one]!
      const b = made[other]!
      const isGold = a.cluster === b.cluster
      const isJoined = clusterOf.get(a.story.id) === clusterOf.get(b.story.id)
      if (!isGold && !isJoined) continue
      count(new Set(['(all)', ...rowsOf(a), ...rowsOf(b)]), isGold, isJoined)
      if (isGold !== isJoined && wrong !== undefined && [...rowsOf(a), ...rowsOf(b)].includes(wrong)) {
        console.log(
          isGold ? 'apart   ' : 'together',
          ...[a, b].map((x) => `${x.story.id} ${x.cluster} ${x.phenomenon};`),
        )
      }
    }
  }
  console.log('\nphenomenon                  docs   pairs  recall  precision')
  const docs = new Map<string, number>([['(all)', made.length]])
  for (const one of made) for (const row of rowsOf(one)) docs.set(row, (docs.get(row) ?? 0) + 1)
  for (const name of [...docs.keys()].sort()) {
    const { both, gold, joined } = tallies.get(name) ?? { both: 0, gold: 0, joined: 0 }
    const cells = [String(docs.get(name)).padStart(6), String(gold).padStart(8), ratio(both, gold), ratio(both, joined)]
    console.log(name.padEnd(26), cells.join(''))
  }
}

/** Rows that a story counts in: its phenomenon; of the world also that in its language, and the language. */
function rowsOf({ phenomenon }: Made): string[] {
  const [name, lang] = phenomenon.split(' ')
  return lang === undefined ? [phenomenon] : [name!, phenomenon, `(${lang})`]
}

function ratio(part: number, whole: number): string {
  return (whole === 0 ? '–' : (part / whole).toFixed(4)).padStart(9)
}

function printRelations(): void {
  const relationOf = relationFinder(stories, report, resolveClusterOptions({}))
  const matrix = new Map<string, Map<string, number>>()
  const columns = new Set<string>()
  for (const { story, truth, phenomenon } of made) {
    if (truth === undefined) continue
    const said = relationOf(story.id, truth.to)
    const row = matrix.get(truth.kind) ?? matrix.set(truth.kind, new Map()).get(truth.kind)!
    row.set(said, (row.get(said) ?? 0) + 1)
    columns.add(said)
    if (wrong !== undefined && phenomenon.split(' ').includes(wrong) && said !== truth.kind)
      console.log(story.id, truth.to, truth.kind, said)
  }
  const order = [...columns].sort()
  console.log(`\n${'truth \\ said'.padEnd(18)}${order.map((name) => name.slice(0, 12).padStart(13)).join('')}    right`)
  for (const [kind, row] of [...matrix].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0)
    const cells = order.map((name) => String(row.get(name) ?? '·').padStart(13)).join('')
    console.log(`${kind.padEnd(18)}${cells}${ratio(row.get(kind) ?? 0, total)}`)
  }
}

export type { Made }
