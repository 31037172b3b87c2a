// What a page says about itself, as page-facts.ts gathers it.

import type { JsonLdArticle } from './json-ld.ts'

/** A time element, or one whose class says that it holds a date. */
export interface TimeFact {
  datetime?: string
  text: string
  /** Tag, class, id and itemprop of the element and its ancestors, nearest first, lower case. */
  words: string
  offset: number
}

/** A heading. */
export interface HeadingFact {
  level: number
  text: string
  words: string
  offset: number
}

/** An element whose class, itemprop or rel says author. */
export interface BylineFact {
  text: string
  words: string
  rel?: string
  offset: number
}

/** Everything that metadata is read from. */
export interface PageFacts {
  htmlLang?: string
  titleTag?: string
  /** name, property, itemprop or http-equiv, lower case → contents in document order. */
  meta: Map<string, string[]>
  canonical?: string
  /** Address of the next page of the same article. */
  nextPage?: string
  amp?: boolean
  jsonLd: JsonLdArticle[]
  times: TimeFact[]
  headings: HeadingFact[]
  bylines: BylineFact[]
  /** Names that the outlet gives itself, best first. */
  sites: string[]
  /** Longest `articleBody` of the JSON-LD. */
  articleBody?: string
}
