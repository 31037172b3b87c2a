// What does one page give? A scraped HTML page goes in; an article comes out: the text, and what the page says of it.
//
// The page is an invented radio station's print of an invented AFP story, with a player, an appeal for money, a survey,
// tags and teasers around it. `url` is optional: it tells the outlet's own name from an agency's.

import { readFileSync } from 'node:fs'
import { clean } from 'wiredesk'

const html = readFileSync(new URL('samples/pages/coastline-radio/temple-bells-go-home.html', import.meta.url), 'utf8')
const article = clean(html, { url: 'https://www.coastline-radio.example/news/temple-bells-go-home' })

const { title, byline, published, lang, site, standfirst, dateline, credits, text, flags } = article
print('title', title)
print('standfirst', standfirst)
print('byline', byline.join(', '))
print('published', published)
print('lang, site', `${lang}, ${site}`)
print('dateline', dateline && `place ${dateline.place}, agency ${dateline.agency}`)
// Every mark that an agency left on the page, and the part that it plays there.
for (const { agency, role, raw } of credits) print('credit', `${agency}, ${role}: “${shorten(raw, 80)}”`)
print('flags', flags.join(', '))

// Body and subheads in order, paragraphs joined by a blank line: nothing of the site is in it.
const paragraphs = text.split('\n\n')
print('text', `${paragraphs.length} paragraphs, from ${html.length} characters of HTML to ${text.length}`)
print('  first', shorten(paragraphs.at(0), 80))
print('  last', `…${paragraphs.at(-1).slice(-79)}`)

function print(name, value) {
  console.log(`${name.padEnd(12)}${value || '–'}`)
}

function shorten(line, width) {
  return line.length > width ? `${line.slice(0, width - 1).trimEnd()}…` : line
}
