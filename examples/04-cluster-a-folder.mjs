// Who copied whom? A folder of pages from many outlets goes in; stories come out, each with its copies and its source.
//
// Nothing tells beforehand which pages belong together: some are HTML, some text, in six languages, with other
// headlines, other credits, cut, updated, or with local paragraphs.

import { readdirSync, readFileSync } from 'node:fs'
import { clean, cluster, learnSite } from 'wiredesk'

const folder = new URL('samples/pages/', import.meta.url)
const pages = readdirSync(folder, { recursive: true })
  .filter((name) => /\.(?:html|txt)$/.test(name))
  .sort()
  .map((name) => {
    const [outlet, slug, form] = name.split(/[/\\.]/)
    const source = readFileSync(new URL(`${outlet}/${slug}.${form}`, folder), 'utf8')
    const id = `${outlet}/${slug}`
    return {
      id,
      url: `https://www.${outlet}.example/${slug}`,
      ...(form === 'html' ? { html: source } : { text: source }),
    }
  })

const profile = learnSite(pages)
const articles = pages.map(({ id, url, ...input }) => ({ ...clean(input, { id, url, profile }), id }))
const { clusters, relations, documents } = cluster(articles)
const copied = clusters.filter(({ copies }) => copies > 0)
console.log(`${documents} pages are ${clusters.length} stories, ${copied.length} of them with copies\n`)

// A cluster is called by its first print; the one to show is the most complete. Ten prints of one agency are one origin.
for (const { id: first, representative, members, origins, independentOrigins } of copied) {
  const from = origins.filter(({ role }) => role === 'origin').map(({ name, type }) => `${name} (${type})`)
  console.log(
    `${representative}: ${members.length} prints, independent origins: ${independentOrigins}, ${from.join(', ')}`,
  )
  console.log(`  ${'first'.padEnd(14)}${first}`)
  for (const { id, relation } of members) if (id !== representative) console.log(`  ${relation.padEnd(14)}${id}`)
}

// Different stories with matter in common stay apart, and the report says what they share.
console.log('\nBetween stories')
for (const { from, kind, to, passages } of relations) {
  const [longest] = passages ?? []
  console.log(`  ${from} ${kind} ${to}${longest ? ` (${longest.words} words)` : ''}`)
}
