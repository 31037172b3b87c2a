// Copies every string of an article out of the page it was cut from. V8 keeps a substring as a pointer into its parent,
// so one kept title would keep a page of a megabyte alive.

import type { Article, Block, Credit } from '../types.ts'

/** V8 makes pointers of substrings from this length on; shorter ones are copies already. */
const SLICED_MIN = 13

/**
 * A string with memory of its own and the same units, lone surrogates included. V8 writes a joined string out before it
 * cuts it, so the pointer that the cut makes leads to that copy and not to the page.
 */
function own(text: string): string {
  return text.length < SLICED_MIN ? text : ` ${text}`.slice(1)
}

/** The same article without ties to the page. */
export function copyOut(article: Article): Article {
  const { standfirst, dateline } = article
  return {
    ...article,
    title: own(article.title),
    byline: article.byline.map(own),
    ...(article.site !== undefined && { site: own(article.site) }),
    ...(standfirst !== undefined && { standfirst: own(standfirst) }),
    ...(dateline && { dateline: ownDateline(dateline) }),
    credits: article.credits.map((credit): Credit => ({ ...credit, raw: own(credit.raw) })),
    text: own(article.text),
    blocks: article.blocks.map((block): Block => ({ ...block, text: own(block.text) })),
  }
}

function ownDateline(dateline: NonNullable<Article['dateline']>): NonNullable<Article['dateline']> {
  const { raw, place } = dateline
  return { ...dateline, raw: own(raw), ...(place !== undefined && { place: own(place) }) }
}
