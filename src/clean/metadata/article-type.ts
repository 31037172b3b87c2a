// Which schema.org types describe an article, and which a whole site.

const ARTICLE_TYPE =
  /article|posting|report|review|advertisercontent|liveblog|newsstory|creativework|recipe|howto|interview|techarticle|medicalwebpage/
const PAGE_TYPE = /webpage|itempage|aboutpage|faqpage|collectionpage/

/** True for Article and its kin. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type) || type === ''
}

/** True for WebPage and its kin, which carry dates and names of lesser weight. */
export function isPageType(type: string): boolean {
  return PAGE_TYPE.test(type)
}
