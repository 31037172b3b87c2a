// What do the dials change? Two of them: `mode` of clean, and `threshold` of cluster. Both trade loss against noise.
//
// `mode` is for blocks in doubt: `precision` drops them (training corpora), `recall` keeps them (archives).
// `threshold` is the share of the shorter story that must stand in the longer one before they are one story.

import { readFileSync } from 'node:fs'
import { clean, cluster, processPages } from 'wiredesk'

const lines = readFileSync(new URL('samples/pages.jsonl', import.meta.url), 'utf8').match(/.+/g)
const pages = lines.map((line) => JSON.parse(line))

// 1. The same pages in three modes, each by itself: without knowledge of its site more is in doubt.
printRow('mode', 'words kept')
for (const mode of ['precision', 'balanced', 'recall']) {
  const texts = pages.map(({ html, text }) => clean(html === undefined ? { text } : { html }, { mode }).text)
  printRow(mode, texts.join(' ').split(/\s+/).length)
}

// 2. The same articles at five thresholds. In the middle little changes: copies are much alike, other stories are not.
const { articles, report } = await processPages(pages)
console.log()
printRow('threshold', 'stories', 'with copies', 'largest')
for (const threshold of [0.05, 0.3, 0.5, 0.9, 0.99]) {
  const sizes = cluster(articles, { threshold }).clusters.map(({ members }) => members.length)
  printRow(threshold, sizes.length, sizes.filter((size) => size > 1).length, Math.max(...sizes))
}

// 3. Too low, and stories join that only share a form, or a quotation.
const storyOf = new Map(report.clusters.flatMap(({ id, members }) => members.map((member) => [member.id, id])))
console.log('\nOne story at 0.05, but not at 0.5')
for (const { members } of cluster(articles, { threshold: 0.05 }).clusters) {
  const stories = new Set(members.map(({ id }) => storyOf.get(id)))
  if (stories.size > 1) console.log(`  ${[...stories].sort().join('\n    and ')}`)
}

// 4. Too high, and cuts and late editions are stories of their own.
const strict = cluster(articles, { threshold: 0.99 }).clusters
const firsts = new Set(report.clusters.map(({ id }) => id))
console.log('\nStories of their own at 0.99, but not at 0.5')
for (const { id } of strict) if (!firsts.has(id)) console.log(`  ${id}`)

function printRow(...cells) {
  const columns = cells.map((cell) => String(cell).padEnd(14))
  console.log(columns.join('').trimEnd())
}
