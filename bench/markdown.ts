// Markdown: held-out pages of wcxb-dev, turned into it by Turndown, as scrapers that keep Markdown have them.
//   npx tsx bench/markdown.ts [--every N]    also part of: npm run quality (every third page)
// Nothing is trained or tuned on this form.

import { parseHTML } from 'linkedom'
import TurndownService from 'turndown'
import { clean } from '../src/clean/index.ts'
import { titleKey } from '../src/clean/title.ts'
import { option } from './option.ts'
import { isHeldOut } from './split.ts'
import { type Score, scoreText, summarize } from './train/labels.ts'
import { hasData, htmlOf, readGold } from './train/pages.ts'

/** Elements that nobody sees. */
const UNSEEN = 'script,style,noscript,template,svg,head'

/** f1 and the share of pages with the gold's title, printed and given back. */
export function reportMarkdown(every: number): Record<string, number> {
  const pages = readGold().filter(({ text, url }) => text && isHeldOut(url))
  const scores: Score[] = []
  let titles = 0
  for (const gold of pages.filter((_, i) => i % every === 0)) {
    const { text, title } = clean({ text: markdownOf(htmlOf(gold)) })
    scores.push(scoreText(gold.text, text))
    if (titleKey(title) === titleKey(gold.title ?? '')) titles++
  }
  const { f1, precision, recall } = summarize(scores)
  const titled = titles / scores.length
  const cells = [
    `f1 ${f1.toFixed(4)}`,
    `p ${precision.toFixed(4)}`,
    `r ${recall.toFixed(4)}`,
    `title ${titled.toFixed(3)}`,
  ]
  console.log(`Markdown, ${scores.length} held-out pages: ${cells.join(' ')}`)
  return { 'Markdown held out f1': Number(f1.toFixed(4)), 'Markdown held out title': Number(titled.toFixed(4)) }
}

function markdownOf(html: string): string {
  const { document } = parseHTML(html)
  for (const element of document.querySelectorAll(UNSEEN)) element.remove()
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '*' })
  return service.turndown(
    (document.body ?? document.documentElement) as unknown as Parameters<TurndownService['turndown']>[0],
  )
}

if (process.argv[1]?.endsWith('markdown.ts') && hasData) reportMarkdown(Number(option('--every') ?? 1))
