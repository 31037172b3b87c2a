// How does a crawl go through? Line by line: pages stream in, sites are learned from the batch, stories come out.
//
// `processPages` takes any iterable. Given a function that opens the pages, it reads them twice instead of holding them:
// once to learn what every site repeats, once to clean with that knowledge. A line cut off by a crash, as in
// broken.jsonl, is the reader's to report: it knows the file and the line.

import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { processPages, summarize } from 'wiredesk'

const samples = new URL('samples/', import.meta.url)
const problems = new Set() // a set, because the pages are opened twice

async function* readPages(...names) {
  for (const name of names) {
    let number = 0
    for await (const line of createInterface({
      input: createReadStream(new URL(name, samples)),
      crlfDelay: Infinity,
    })) {
      number += 1
      const page = parse(line)
      if (page) yield page
      else problems.add(`${name}:${number}: not JSON, ${line.length} characters`)
    }
  }
}

function parse(line) {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const { articles, report, skipped } = await processPages(() => readPages('pages.jsonl', 'broken.jsonl'))

console.log('Lines that are no JSON')
for (const problem of problems) console.log(`  ${problem}`)
console.log('Pages that were left out')
for (const { index, id, reason } of skipped) console.log(`  page ${index + 1}, ${id}: ${reason}`)

const learned = articles.flatMap(({ blocks }) => blocks.filter(({ rule }) => rule.startsWith('site-repeat')))
console.log(`Removed because a site repeats it: ${learned.length} blocks of ${articles.length} pages\n`)
console.log(summarize(report, articles).trimEnd())
