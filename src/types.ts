// The nouns of wiredesk, in flow order: Page → Block → Article → Sketch → Relation → Cluster.

// ── What a scraper has ──────────────────────────────────────────────────────────────────────────

/** A scraped page: HTML, or text whose DOM is gone. Unknown fields pass through the pipeline untouched. */
export interface Page {
  /** Names the page in results and errors. Default: its position in the input. */
  id?: string
  /** Absolute address; its host is the site that repeats are learned for. */
  url?: string
  /** HTML as text, or as the bytes that the server sent (the charset is found in BOM, meta or by trial). */
  html?: string | Uint8Array
  /** Plain text, from whatever renderer. Ignored when `html` is given. */
  text?: string
  /** When the page was published, if the scraper knows (ISO 8601). Wins over what the page says. */
  publishedAt?: string
  [field: string]: unknown
}

// ── What a page consists of ─────────────────────────────────────────────────────────────────────

/** Kinds that are the article's own: kept in `text`, or lifted into a field. */
export type ArticleKind =
  | 'body'
  | 'subhead'
  | 'standfirst'
  | 'headline'
  | 'kicker'
  | 'byline'
  | 'dateline'
  | 'timestamp'
  | 'credit'
  | 'desk-line'
  | 'caption'
  | 'photo-credit'
  | 'pull-quote'
  | 'key-points'
  | 'correction'
  | 'editors-note'
  | 'syndication'

/** Kinds that are the site's: removed from `text`, always present in `blocks`. */
export type ChromeKind =
  | 'consent'
  | 'paywall'
  | 'newsletter'
  | 'subscription'
  | 'donation'
  | 'app-promo'
  | 'related'
  | 'most-read'
  | 'next-story'
  | 'read-more'
  | 'share'
  | 'comments'
  | 'ad-label'
  | 'sponsored'
  | 'nav'
  | 'search-form'
  | 'login'
  | 'poll'
  | 'legal'
  | 'footer'
  | 'masthead'
  | 'author-bio'
  | 'tag-list'
  | 'embed'
  | 'player'
  | 'live-stamp'
  | 'wire-advisory'
  | 'press-boilerplate'
  | 'a11y'
  | 'js-notice'
  | 'adblock'
  | 'feedback'
  | 'widget'
  | 'other-chrome'

/** What a block is. DESIGN.md defines every kind. */
export type BlockKind = ArticleKind | ChromeKind

/** A paragraph-like stretch of the input and what became of it. `blocks` partition the input without gaps. */
export interface Block {
  /** What a reader would see, white space collapsed. Empty when the stretch is markup only. */
  text: string
  /** First UTF-16 offset of the stretch in the input string. Equals the previous block's `end`. */
  start: number
  /** Offset after the last one. Markup and white space between two blocks belong to the former. */
  end: number
  /** What the block is. `body` and `subhead` make up `article.text`. */
  kind: BlockKind
  /** Why: the id of the rule that decided, e.g. `phrase`, `site-repeat`, `scorer`. */
  rule: string
  /** How sure the rule is, 0 to 1. */
  confidence: number
  /**
   * What the rule saw: the phrase for `phrase`, the columns that weighed most for `scorer`, the stories that carry the
   * block for `site-repeat`. Left out where the rule's id says it all.
   */
  evidence?: string
}

// ── What comes out of cleaning ──────────────────────────────────────────────────────────────────

/** The opening "PLACE, date (AGENCY) —" of a wire story. */
export interface Dateline {
  /** The stretch of `article.text` as printed, dash included. */
  raw: string
  place?: string
  /** ISO 8601 date, when the dateline has one. */
  date?: string
  /** Usual mark of the agency, e.g. `AP`. */
  agency?: string
}

/** Part an agency plays in a story. */
export type CreditRole = 'origin' | 'with-material' | 'cited' | 'photo'

/** A mark that an agency left on the page. */
export interface Credit {
  /** Usual mark of the agency, e.g. `AP`, `dpa`, `新华社`. */
  agency: string
  role: CreditRole
  /** The evidence as printed. */
  raw: string
  /** Offsets of the evidence in the input. */
  start: number
  end: number
}

/** A fact about the page that a pipeline may want to act on. */
export type ArticleFlag =
  | 'empty' // no visible text in the input
  | 'no-article' // text, but nothing that reads like an article
  | 'not-text' // binary data or a PDF's bytes: nothing was read
  | 'truncated' // a paywall or "read more" cuts the text
  | 'brake' // the rules would have taken nearly everything; the largest run of prose was kept instead
  | 'live-blog' // posts with their times
  | 'corrected' // carries a correction or an editor's note
  | 'sponsored' // carries a disclosure of paid content
  | 'too-deep' // nesting was cut at a fixed depth

/** A cleaned page. JSON-safe: plain objects, strings copied out so that they do not retain the page. */
export interface Article {
  id?: string
  url?: string
  /** Headline without outlet and section affixes; empty when none was found. */
  title: string
  /** Names of the authors, or of the agency where it signs; agencies are also in `credits`. */
  byline: string[]
  /** ISO 8601, as exact as the page says it: date, date and time, or with offset. */
  published?: string
  modified?: string
  /** BCP 47, e.g. `en`, `zh-Hant`. */
  lang?: string
  /** Name of the outlet. */
  site?: string
  dateline?: Dateline
  credits: Credit[]
  standfirst?: string
  /** Address of the next page of the same article, where it is split. */
  nextPage?: string
  /** Body and subheads in order, paragraphs joined by a blank line. */
  text: string
  /** The ledger: the whole input, in order, without gaps. */
  blocks: Block[]
  flags: ArticleFlag[]
}
