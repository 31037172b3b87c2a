// What the page says of itself, compared with the texts of its blocks: its headlines, its description, the article as its
// structured data gives it.

import type { Role } from './head/chain.ts'
import { Headlines } from './title-match.ts'

/** What is known of the page before its blocks are labelled. */
export interface PageHints {
  /** Candidate headlines, best first. */
  headlines: readonly string[]
  /** The page's own description, which often repeats the standfirst. */
  description?: string
  /** The article as the page's structured data gives it. */
  articleBody?: string
  /** Names of the authors and of the outlet, as the page declares them. */
  authors?: readonly string[]
  outlets?: readonly string[]
  /** In plain text: what the lines around the headline are, by where their blocks begin. */
  roles?: ReadonlyMap<number, Role>
}

/** How a text meets what the page says of itself. */
export interface HintFacts {
  /** Likeness to the best candidate headline, 0 to 1. */
  titleLikeness: number
  /** The block stands in the structured data's article body; undefined where there is none. */
  inArticleBody: boolean | undefined
  /** The block is part of the page's description, or the reverse. */
  inDescription: boolean
}

/** Compares texts with the hints of their page. */
export class HintMatcher {
  private readonly headlines: Headlines
  private readonly body: string | undefined
  private readonly description: Description | undefined

  constructor({ headlines, articleBody, description }: PageHints) {
    this.headlines = new Headlines(headlines)
    this.body = articleBody ? squeeze(articleBody) : undefined
    this.description = description ? new Description(description) : undefined
  }

  /** @param plain - the text with plain blanks for its no-break ones */
  match(text: string, plain: string): HintFacts {
    const { body, description } = this
    return {
      titleLikeness: this.headlines.likenessOf(plain),
      inArticleBody: body === undefined ? undefined : includesBlock(body, text),
      inDescription: description !== undefined && text.length > DESCRIBED_CHARS_MIN && description.overlaps(text),
    }
  }
}

/** A shorter text is in a description by chance. */
const DESCRIBED_CHARS_MIN = 20

/** Letters and digits only, so that quotes, dashes and white space do not hinder alignment. */
function squeeze(text: string): string {
  let squeezed = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 && ALPHANUMERIC[code]) continue
    if (code >= 128 && !isPunctuation(code)) return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
    if (from < at) squeezed += text.slice(from, at)
    from = at + 1
  }
  return (squeezed + text.slice(from)).toLowerCase()
}

/** ASCII letters and digits. */
const ALPHANUMERIC: readonly boolean[] = Array.from(
  { length: 128 },
  (_, code) => /\w/.test(String.fromCharCode(code)) && code !== 95,
)

/** The block of general punctuation and the no-break space: all that English prose has beyond ASCII. */
function isPunctuation(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code < 0x2070)
}

function includesBlock(body: string, text: string): boolean {
  if (!body.includes(opening(text))) return false
  const own = squeeze(text)
  return own.length > 0 && body.includes(own)
}

/** Characters by which most blocks are told from a text that does not have them. */
const OPENING_CHARS = 24

/** How a squeezed text begins. Its last unit is left out, since case may depend on the unit behind. */
function opening(text: string): string {
  return squeeze(text.slice(0, OPENING_CHARS)).slice(0, -1)
}

/** A description to be sought in texts, and the other way round. */
class Description {
  private readonly squeezed: string
  /** Its first letters, where they are plain: sought before a text is squeezed. */
  private readonly opening: string | undefined

  constructor(description: string) {
    this.squeezed = squeeze(description)
    const letters = this.squeezed.slice(0, OPENING_CHARS / 2)
    this.opening = /^[a-z\d]+$/.test(letters) ? letters : undefined
  }

  /** The text is part of the description, or the reverse. */
  overlaps(text: string): boolean {
    const { squeezed } = this
    if (!squeezed.includes(opening(text))) {
      if (text.length < squeezed.length || (this.opening && !hasLetters(text, this.opening))) return false
    }
    const own = squeeze(text)
    return own.length > OVERLAP_CHARS_MIN && (squeezed.includes(own) || own.includes(squeezed))
  }
}

/** Whether plain letters and digits stand in a text one after the other, in either case, whatever else stands between them. */
function hasLetters(text: string, letters: string): boolean {
  const first = letters.charCodeAt(0)
  for (let at = 0; at < text.length; at++)
    if ((text.charCodeAt(at) | SMALL) === first && followLetters(text, at, letters)) return true
  return false
}

function followLetters(text: string, from: number, letters: string): boolean {
  let found = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 128 || !ALPHANUMERIC[code]) continue
    if ((code | SMALL) !== letters.charCodeAt(found)) return false
    if (++found === letters.length) return true
  }
  return false
}

/** Set in small letters and in digits. */
const SMALL = 0x20

/** Letters of the shortest text that a description has by no chance. */
const OVERLAP_CHARS_MIN = 15
