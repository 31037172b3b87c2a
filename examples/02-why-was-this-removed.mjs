// Why was this removed? The ledger: every stretch of the input, what it was taken for, and by which rule.
//
// The page is that of step 1. `article.blocks` covers it from its first character to its last. Nothing disappears
// silently: what is not in `text` stands there, with its kind, the rule that decided, and how sure that rule is.

import { readFileSync } from 'node:fs'
import { clean } from 'wiredesk'

const html = readFileSync(new URL('samples/pages/coastline-radio/temple-bells-go-home.html', import.meta.url), 'utf8')
const { blocks } = clean(html)

// 1. All that is not body text, in page order. Fields of the article (headline, byline …) are lifted, the rest is chrome.
console.log(`${'kind'.padEnd(14)}${'rule'.padEnd(20)}${'sure'.padEnd(6)}text`)
for (const { kind, rule, confidence, text } of blocks) {
  if (text === '' || kind === 'body' || kind === 'subhead') continue
  console.log(`${kind.padEnd(14)}${rule.padEnd(20)}${confidence.toFixed(2).padEnd(6)}${shorten(text, 76)}`)
}

// 2. One sentence: where did it go? Offsets lead from the ledger back into the input.
const sentence = 'You can be number 6,101'
const at = html.indexOf(sentence)
const block = blocks.find(({ start, end }) => start <= at && at < end)
console.log(`\n“${sentence}” at ${at}: ${block.kind}, by the rule ${block.rule}`)
if (block.evidence) console.log(`the rule saw: ${block.evidence}`)

// 3. No gaps: the stretches, one after the other, are the page.
const whole = blocks.map(({ start, end }) => html.slice(start, end)).join('')
console.log(`\n${blocks.length} blocks are the whole page: ${whole === html}`)

function shorten(line, width) {
  return line.length > width ? `${line.slice(0, width - 1).trimEnd()}…` : line
}
