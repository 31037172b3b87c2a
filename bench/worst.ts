// The worst pages of wcxb-dev as HTML, and what lies behind: `npx tsx bench/worst.ts [--held-out] [COUNT]`.
// Of the training pages, unless asked otherwise: pages that are held out are not looked at, so nothing is said of them.
// What lies behind is commentary in worst-pages.json, written by people who read the page and its gold; no code asks it.

import { readFileSync } from 'node:fs'
import { clean } from '../src/clean/index.ts'
import { isHeldOut } from './split.ts'
import { scoreText } from './train/labels.ts'
import { hasData, htmlOf, readGold } from './train/pages.ts'

const COMMENTARY = new URL('worst-pages.json', import.meta.url)
const PAGES = 20

interface Comment {
  id: string
  phenomenon: string
  note: string
}

/** Prints the pages with the lowest f1, with the phenomenon behind each, and how often each phenomenon occurs. */
export function reportWorst(count: number = PAGES, heldOut = false): void {
  const known = new Map((JSON.parse(readFileSync(COMMENTARY, 'utf8')) as Comment[]).map((row) => [row.id, row]))
  const pages = readGold()
    .filter(({ text, url }) => typeof text === 'string' && isHeldOut(url) === heldOut)
    .map((gold) => {
      const article = clean({ html: htmlOf(gold), ...(gold.url && { url: gold.url }) })
      const { precision, recall } = scoreText(gold.text, article.text)
      const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
      return { id: gold.id, f1, precision, recall }
    })
    .sort((a, b) => a.f1 - b.f1 || (a.id < b.id ? -1 : 1))
    .slice(0, count)
  const counts = new Map<string, number>()
  for (const { id, f1, precision, recall } of pages) {
    const { phenomenon, note } = known.get(id) ?? { phenomenon: 'not classified', note: '' }
    counts.set(phenomenon, (counts.get(phenomenon) ?? 0) + 1)
    const figures = [f1, precision, recall].map((n) => n.toFixed(2)).join(' ')
    console.log(`${id}  ${figures}  ${phenomenon}${note && `: ${note}`}`)
  }
  for (const [phenomenon, number] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${number} ${phenomenon}`)
}

if (process.argv[1]?.endsWith('worst.ts') && hasData) {
  const count = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? PAGES)
  reportWorst(count, process.argv.includes('--held-out'))
}
