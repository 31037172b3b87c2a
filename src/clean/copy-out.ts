// Copies what an article says of its page out of the page; the texts of blocks are copies from the beginning, and so is the
// article's, which is put together of them.

import type { Article, Credit } from '../types.ts'
import { sequential } from './sequential.ts'

/** The same article without ties to the page. */
export function copyOut(article: Article): Article {
  const { standfirst, dateline } = article
  return {
    ...article,
    title: sequential(article.title),
    byline: article.byline.map(sequential),
    ...(article.site !== undefined && { site: sequential(article.site) }),
    ...(standfirst !== undefined && { standfirst: sequential(standfirst) }),
    ...(dateline && { dateline: ownDateline(dateline) }),
    credits: article.credits.map((credit): Credit => ({ ...credit, raw: sequential(credit.raw) })),
  }
}

function ownDateline(dateline: NonNullable<Article['dateline']>): NonNullable<Article['dateline']> {
  const { raw, place } = dateline
  return { ...dateline, raw: sequential(raw), ...(place !== undefined && { place: sequential(place) }) }
}
