// Who may publish? A desk that wants two sources must not count seven prints of one agency story as seven. The gate
// counts origins: agencies that wrote a story, and outlets that have one of their own. Press releases are nobody's word,
// and a briefing that repeats others adds no source.

import { readFileSync } from 'node:fs'
import { processPages } from 'wiredesk'

const SOURCES_MIN = 2

function gate(subject, { articles, report }) {
  const about = new Set(articles.filter(({ text }) => text.includes(subject)).map(({ id }) => id))
  const repeats = new Set(report.relations.filter(({ kind }) => kind === 'roundup-contains').map(({ from }) => from))
  const clusters = report.clusters.filter(({ members, representative }) => {
    return members.some(({ id }) => about.has(id)) && !repeats.has(representative)
  })
  const prints = clusters.reduce((sum, { members }) => sum + members.length, 0)
  // Two origins in one cluster: its members name two agencies as the writer. One origin in each of two: two reporters.
  const surely = Math.max(...clusters.map(({ independentOrigins }) => independentOrigins))
  const makers = clusters.flatMap(({ origins }) =>
    origins.filter(({ role, type }) => role === 'origin' && type !== 'pr-wire'),
  )
  const sources = new Set(makers.map(({ name }) => name))
  const passes = surely >= SOURCES_MIN || sources.size >= SOURCES_MIN
  console.log(
    `${passes ? 'PASS' : 'HOLD'}  ${subject}: ${prints} prints, ${sources.size} sources: ${[...sources].join(', ')}`,
  )
}

const samples = readFileSync(new URL('../samples/pages.jsonl', import.meta.url), 'utf8')
const pages = samples
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const subjects = ['Carver Fork Dam', 'Samara-Lhun']
const before = await processPages(pages)
for (const subject of subjects) gate(subject, before)

console.log('\nThen a reporter of another outlet comes back from the dam:')
pages.push({
  id: 'own-reporter',
  url: 'https://www.quay-observer.example/dam',
  html: `<h1>“We heard it before we saw it”: a night below the dam</h1><p>By Nell Varga</p>
<p>The siren at Carver Fork Dam went at ten past two, and Ines Calder had her children in the car before it stopped.</p>
<p>She is one of some nine hundred people who spent the night in the gymnasium of the high school, on mats that the fire brigade keeps for floods.</p>
<p>“Nobody shouted,” she said at breakfast. “We have practised this every autumn since I was a girl, and it always rained.”</p>`,
})
const after = await processPages(pages)
for (const subject of subjects) gate(subject, after)
