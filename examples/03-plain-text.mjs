// What if the DOM is gone? Text as a browser, a PDF or an old archive gives it: no tags, no classes, no links.
//
// Three outlets print one wire story: with blank lines between paragraphs, wrapped at 72 columns, and with every
// paragraph on a line of its own, like every menu item. Phrases, the shape of lines and their neighbours tell what is
// what; what they leave in doubt, other pages of the site settle: a line that stands on most of them is the site's.

import { readFileSync } from 'node:fs'
import { clean, learnSite } from 'wiredesk'

const lines = readFileSync(new URL('samples/pages.jsonl', import.meta.url), 'utf8').match(/.+/g)
const pages = lines.map((line) => JSON.parse(line))

// Plain JSON, by host: keep it, and give it to the next run.
const profile = learnSite(pages)

for (const id of [
  'northmoor-gazette/us-dam-crack-spillway',
  'plainsman-daily/carver-fork-dam-crack',
  'capital-dispatch/two-towns-cleared-dam',
]) {
  const { text: source, url } = pages.find((page) => page.id === id)
  const alone = clean({ text: source }, { url })
  const learned = clean({ text: source }, { url, profile })
  const paragraphs = learned.text.split('\n\n')
  const agencies = new Set(learned.credits.map(({ agency, role }) => `${agency} (${role})`))
  const repeats = learned.blocks.filter(({ rule }) => rule.startsWith('site-repeat'))

  console.log(`${id}: ${source.trim().split('\n').length} lines in`)
  console.log(`  title      ${learned.title}`)
  console.log(`  byline     ${learned.byline.join(', ') || '–'}`)
  console.log(`  agencies   ${[...agencies].join(', ')}`)
  console.log(`  text       ${words(alone.text)} words by itself, ${words(learned.text)} knowing its site`)
  console.log(`  first      ${shorten(paragraphs.at(0))}`)
  console.log(`  last       ${ending(paragraphs.at(-1))}`)
  console.log(`  the site's ${shorten(repeats.map(({ text }) => text).join(' / ') || '–')}\n`)
}

function words(text) {
  return text.split(/\s+/).length
}

function shorten(line) {
  return line.length > 88 ? `${line.slice(0, 87).trimEnd()}…` : line
}

function ending(line) {
  return line.length > 88 ? `…${line.slice(-87).trimStart()}` : line
}
