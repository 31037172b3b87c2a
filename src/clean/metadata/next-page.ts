// The link to the next page of the same article, as against the next article.

/** A link that may lead on. */
export interface PageLink {
  href: string
  /** `next`, or empty. */
  rel: string
  text: string
}

/** Marks of a second or later page in an address. */
const PAGE_MARK =
  /[/?&_-](?:page|p|pagina|seite|pag|pg|paged|offset)[=/_-]?\d{1,3}(?![\d])|\/\d{1,2}\/?(?:\.html?)?(?:[?#]|$)|[_-]\d{1,2}(?=\.\w{2,5}(?:[?#]|$))/i

/** The first link that continues the page's own address. Without an own address the link must carry a page mark. */
export function chooseNextPage(links: readonly PageLink[], own: string | undefined): string | undefined {
  return links.find((link) => continues(link.href, own))?.href
}

/** True when `href` is the page's address plus a page mark, or differs from it only there. */
export function continues(href: string, own: string | undefined): boolean {
  if (/^(?:#|javascript:|mailto:)/i.test(href) || !PAGE_MARK.test(href)) return false
  if (own === undefined) return true
  const base = URL.canParse(own) ? own : 'https://page.invalid/'
  if (!URL.canParse(href, base)) return false
  const [next, here] = [pageless(new URL(href, base)), pageless(new URL(own, base))]
  return next === here && new URL(href, base).href !== new URL(own, base).href
}

/** Path and query without page marks. */
function pageless({ pathname, search }: URL): string {
  return `${pathname}${search}`
    .replace(/[/?&_-](?:page|p|pagina|seite|pag|pg|paged|offset)[=/_-]?\d{1,3}(?!\d)/gi, '')
    .replace(/[/_-]\d{1,2}(?=\/?(?:\.\w{2,5})?(?:\?|$))/, '')
    .replace(/\/{1,9}(?=\?|$)/, '')
    .toLowerCase()
}
