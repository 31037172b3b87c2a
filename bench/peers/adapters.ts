// The peers: other open extractors for Node, each called as its own documentation says, with the page's HTML given.
// Options are defaults, save those that would reach for the network.

import { textOfHtml } from './text-of-html.ts'

/** A page as every peer gets it. */
export interface PeerPage {
  id: string
  url?: string
  html: string
}

/** What a peer makes of a page, in the scorer's fields. */
export interface Prediction {
  text: string
  title?: string
  byline?: string
  published?: string
}

/** Loads a peer's package and gives back its extractor; rejects when the package is not installed. */
export type Adapter = () => Promise<(page: PeerPage) => Promise<Prediction>>

/** Stands in for the address of a page that has none, where a peer insists on one. */
const NO_ADDRESS = 'http://page.invalid/'

/** Every peer by the name of its row. */
export const ADAPTERS: Readonly<Record<string, Adapter>> = {
  readability: async () => {
    const { Readability } = await import('@mozilla/readability')
    const { parseHTML } = await import('linkedom')
    return async ({ html }) => {
      const found = new Readability(parseHTML(html).document).parse()
      return prediction(found?.content, found?.title, found?.byline, found?.publishedTime)
    }
  },
  defuddle: async () => {
    const { Defuddle } = await import('defuddle/node')
    const { parseHTML } = await import('linkedom')
    return async ({ html, url }) => {
      const found = await Defuddle(parseHTML(html).document, url ?? NO_ADDRESS, { useAsync: false })
      return prediction(found.content, found.title, found.author, found.published)
    }
  },
  'article-extractor': async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor')
    return async ({ html, url }) => {
      const found = await extractFromHtml(html, url ?? NO_ADDRESS)
      return prediction(found?.content, found?.title, found?.author, found?.published)
    }
  },
  postlight: async () => {
    const { default: Parser } = await import('@postlight/parser')
    return async ({ html, url }) => {
      const found = await Parser.parse(url ?? NO_ADDRESS, { html, contentType: 'html', fetchAllPages: false })
      return prediction(found.content, found.title, found.author, found.date_published)
    }
  },
}

type Maybe = string | null | undefined

function prediction(content: Maybe, title: Maybe, byline: Maybe, published: Maybe): Prediction {
  return {
    text: textOfHtml(content ?? ''),
    ...(title && { title }),
    ...(byline && { byline }),
    ...(published && { published: String(published) }),
  }
}
