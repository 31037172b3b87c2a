// What the wire grammar takes and gives. Offsets count UTF-16 units of the text that was passed in.

import type { Credit, Dateline } from '../../types.ts'

/** What is known of the page around a line. Nothing here is needed; each helps with short or ambiguous marks. */
export interface WireContext {
  /** BCP 47 language of the page. */
  lang?: string | undefined
  /** Host of the page. */
  host?: string | undefined
  /** Year of publication, for datelines that print none. */
  year?: number | undefined
}

/** A dateline and what it says. */
export interface DatelineMatch {
  dateline: Dateline
  credits: Credit[]
  /** Where the lead proper begins. */
  end: number
  /** 0 to 1. */
  confidence: number
  /** Name of the outlet, where it stands in the dateline beside its agency. */
  site?: string
  /** Reporters that the dateline names, as Korean, Chinese and Russian agencies do. */
  names?: string[]
}

/** Where a line stands on its page. */
export type CreditPosition = 'head' | 'tail' | 'body' | 'caption'

/** What a line about provenance is. */
export type CreditLineKind =
  | 'credit'
  | 'desk-line'
  | 'syndication'
  | 'wire-advisory'
  | 'legal'
  | 'byline'
  | 'photo-credit'

/** A line that says where the text, or a picture, comes from. */
export interface CreditLineMatch {
  kind: CreditLineKind
  credits: Credit[]
  /** 0 to 1. */
  confidence: number
  /** People that the line names: reporters, editors. */
  names?: string[]
}

/** A mark glued to the end of a paragraph. */
export interface TrailingMatch {
  credits: Credit[]
  /** Where the mark begins; white space before it belongs to it. */
  start: number
}
