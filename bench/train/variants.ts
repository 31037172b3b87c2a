// Pages as other sites would have built them, made from the training pages: old templates without classes and sectioning
// elements, paragraphs that only line breaks or `div`s part, briefs, bare pages, and pages that stand among the leads of
// many other stories. Without these the scorer takes the templates of its data set for the way that pages are.

import { random } from './gbdt.ts'

/** A story of another page: what a list of teasers shows of it. */
export interface Teaser {
  title: string
  lead: string
}

/** What is done to one page. */
export interface Variant {
  /** Paragraphs of the article that are left, and share of the chrome that is. */
  paragraphs?: number
  chrome?: number
  /** Rewrites the markup. */
  rewrite(html: string): string
}

const asIs = (html: string): string => html

/** The variant of a page; pages take turns. */
export function variantOf(index: number, pool: readonly Teaser[]): Variant {
  const next = random(index + 1)
  const paragraphs = 2 + Math.floor(next() * 5)
  const among = (html: string): string => graft(html, pool, next)
  const turns: readonly Variant[] = [
    { paragraphs, rewrite: asIs },
    { chrome: 0.06, rewrite: asIs },
    { paragraphs, chrome: 0.06, rewrite: asIs },
    { rewrite: (html) => oldTemplate(html, next) },
    { paragraphs, rewrite: (html) => oldTemplate(html, next) },
    { rewrite: among },
    { paragraphs, rewrite: among },
    { paragraphs, rewrite: (html) => among(oldTemplate(html, next)) },
  ]
  return turns[index % turns.length]!
}

/** Elements that say what they are for; templates of the decade before had none. */
const SECTIONING = /<(\/?)(?:article|main|section|header|footer|nav|aside|figure|figcaption|time)\b[^>]*>/gi
const NAMED = /\s(?:class|id|role|itemprop|itemtype|itemscope|aria-[a-z]+|data-[a-z-]+)=(?:"[^"]*"|'[^']*')/gi

/** No classes, no sectioning elements; paragraphs as `div`s, or parted by line breaks. */
function oldTemplate(html: string, next: () => number): string {
  const body = html.search(/<body/i)
  const head = body < 0 ? '' : html.slice(0, body)
  let rest = (body < 0 ? html : html.slice(body)).replace(SECTIONING, '<$1div>')
  if (next() < 0.8) rest = rest.replace(NAMED, '')
  const style = next()
  if (style < 0.35) rest = rest.replace(/<p\b[^>]*>/gi, '<div>').replace(/<\/p>/gi, '</div>')
  else if (style < 0.7) rest = rest.replace(/<p\b[^>]*>/gi, '').replace(/<\/p>/gi, '<br><br>')
  if (next() < 0.5) rest = rest.replace(/<h[2-6]\b[^>]*>/gi, '<p><b>').replace(/<\/h[2-6]>/gi, '</b></p>')
  return head + rest
}

/** Ways in which sites print the lead of a story: linked heading above, link in the paragraph, link around all. */
const LAYOUTS: readonly ((teaser: Teaser) => string)[] = [
  ({ title, lead }) => `<div><h3><a href="/s">${title}</a></h3><p>${lead}</p></div>`,
  ({ title, lead }) => `<li><a href="/s">${title}</a><p>${lead}</p></li>`,
  ({ title, lead }) => `<div><a href="/s"><h2>${title}</h2><p>${lead}</p></a></div>`,
  ({ title, lead }) =>
    `<tr><td><a href="/s"><img src="i.jpg"></a></td><td><b><a href="/s">${title}</a></b><br>${lead}</td></tr>`,
  ({ title, lead }) =>
    `<div><div>12:40</div><a href="/s">${title}</a><div>${lead} <a href="/s">&raquo;</a></div></div>`,
  ({ lead }) => `<div><p><a href="/s">${lead}</a></p></div>`,
  ({ title, lead }) => `<div><span>${title}</span><p>${lead}</p><a href="/s">&hellip;</a></div>`,
]
const FRAMES: readonly (readonly [string, string])[] = [
  ['<div>', '</div>'],
  ['<div class="block"><div class="inner">', '</div></div>'],
  ['<ul>', '</ul>'],
  ['<table>', '</table>'],
  ['<div id="left"><div>', '</div></div>'],
]
const TEASERS_MIN = 4
const TEASERS_SPREAD = 16

/** Puts lists of teasers above and below, or beside, what the page has. */
function graft(html: string, pool: readonly Teaser[], next: () => number): string {
  const list = (): string => {
    const layout = LAYOUTS[Math.floor(next() * LAYOUTS.length)]!
    const [open, close] = FRAMES[layout === LAYOUTS[3] ? 3 : Math.floor(next() * FRAMES.length)]!
    const count = TEASERS_MIN + Math.floor(next() * TEASERS_SPREAD)
    const items = Array.from({ length: count }, () => layout(pool[Math.floor(next() * pool.length)]!))
    return open + items.join('') + close
  }
  const above = next() < 0.5
  const below = !above || next() < 0.5
  let grafted = html
  if (above) grafted = grafted.replace(/<body[^>]*>/i, (tag) => tag + list())
  if (below) {
    const end = grafted.toLowerCase().lastIndexOf('</body')
    grafted = end < 0 ? grafted + list() : grafted.slice(0, end) + list() + grafted.slice(end)
  }
  return grafted
}

/** Blocks that a variant leaves out: paragraphs beyond its number, and chrome beyond its share. */
export function droppedBy({ paragraphs, chrome }: Variant, labels: Float32Array, next: () => number): Set<number> {
  const dropped = new Set<number>()
  let seen = 0
  for (const [i, label] of labels.entries()) {
    const drops =
      label === 1 ? paragraphs !== undefined && ++seen > paragraphs : chrome !== undefined && next() > chrome
    if (drops) dropped.add(i)
  }
  return dropped
}

const LEAD_CHARS_MIN = 60
const LEAD_CHARS_MAX = 400
const LEADS_A_PAGE = 4

/** First paragraphs of the stories, with their headlines or a line of the text above them. */
export function teasersOf(stories: readonly { title: string | null; text: string }[]): Teaser[] {
  return stories.flatMap(({ title, text }) => {
    const leads = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > LEAD_CHARS_MIN && line.length < LEAD_CHARS_MAX)
    return leads.slice(0, LEADS_A_PAGE).map((lead, i) => ({
      title: escapeMarkup(i === 0 && title ? title : leads[(i + 5) % leads.length]!.slice(0, 70)),
      lead: escapeMarkup(lead),
    }))
  })
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
