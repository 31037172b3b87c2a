// The nouns of the match chapter: stories go in, relations and clusters come out.

import type { Block, Credit, Dateline } from '../types.ts'

/** A document to compare. An `Article` fits once it has an id; only `id` and `text` are needed. */
export interface Story {
  /** Names the story in the report. Must be unique. */
  readonly id: string
  /** What is compared: the body, without site chrome where the caller can strip it. */
  readonly text: string
  /** Its host is the outlet that repeated paragraphs are learned for. */
  readonly url?: string
  /** Name of the outlet; stands in for the host where there is no url. */
  readonly site?: string
  readonly title?: string
  /** ISO 8601; decides who is first, and whether a copy is an update. */
  readonly published?: string
  readonly modified?: string
  readonly lang?: string
  readonly dateline?: Dateline
  readonly credits?: readonly Credit[]
  readonly flags?: readonly string[]
  /** An `Article` has them: its standfirst and the captions above its text are read from there. */
  readonly blocks?: readonly Block[]
  /**
   * What the page says of the story above the text, where there are no `blocks`: standfirst, captions. With the title
   * they are evidence for pages of which little text is left; they never count against a pair.
   */
  readonly beside?: readonly string[]
}

/** How a story relates to another one. Only the first six may join a cluster. */
export type RelationKind =
  | 'exact' // the same normalised text
  | 'near' // the same text with small changes, or changes whose direction is in doubt
  | 'excerpt-of' // from is a part of to, and little else
  | 'extends' // from holds to and adds matter of its own
  | 'update-of' // from is a newer version of to, by the same outlet or agency
  | 'correction-of' // from is a newer version of to and says that it corrects it
  | 'shares-passage' // the stories are different; a passage stands in both
  | 'roundup-contains' // from is several stories in one; to is one of them

/** A stretch that stands in both texts, as UTF-16 offsets into the texts as given. */
export interface Passage {
  readonly from: readonly [start: number, end: number]
  readonly to: readonly [start: number, end: number]
  /** Length of the passage in words (characters in scripts without spaces). */
  readonly words: number
}

/** Two stories and what one is to the other, read as "`from` is `kind` `to`". */
export interface Relation {
  readonly from: string
  readonly to: string
  readonly kind: RelationKind
  /** Shared shingles by all shingles, 0 to 1. */
  readonly jaccard: number
  /** Share of from's shingles that stand in to, and of to's that stand in from. */
  readonly containment: readonly [ofFromInTo: number, ofToInFrom: number]
  /** What both have, longest first. Left out for `exact` and where `passages` is off. */
  readonly passages?: readonly Passage[]
}

/** A story's place in its cluster. */
export interface Member {
  readonly id: string
  /** What the member is to the representative; `representative` for that story itself. */
  readonly relation: RelationKind | 'representative'
  /** The other member it resembles most. Left out in a cluster of one. */
  readonly nearest?: string
  /** Resemblance to `nearest`, 0 to 1; 1 in a cluster of one. */
  readonly similarity: number
}

/** Who made (part of) a story, and how we know. */
export interface Origin {
  /** Usual mark of the agency, or the outlet's host or name. */
  readonly name: string
  readonly type: 'agency' | 'pr-wire' | 'outlet'
  /** Strongest part that any member's marks give it. */
  readonly role: 'origin' | 'with-material' | 'cited' | 'photo'
  /** The marks as printed, and where. Offsets are those of the member's `credits`. */
  readonly evidence: readonly Evidence[]
  /** Members that carry the mark; of an outlet the one that it printed. */
  readonly members: readonly string[]
}

/** A mark in a member that names an origin. Datelines have offsets into the member's text. */
export interface Evidence {
  readonly id: string
  readonly raw: string
  readonly start: number
  readonly end: number
}

/** Stories that are one story. Every story is in exactly one cluster. */
export interface Cluster {
  /** The id of the earliest member (ties: the first id), so it survives new copies. */
  readonly id: string
  /** The member to show, chosen by the `representative` policy. */
  readonly representative: string
  readonly members: readonly Member[]
  /** Relations inside the cluster: every member to the representative, and to its nearest. */
  readonly relations: readonly Relation[]
  /** Strongest part first. No agency of an origin and no date or name that tells the first outlet: then none is named. */
  readonly origins: readonly Origin[]
  /** Members besides the representative. */
  readonly copies: number
  /** How many sources the cluster has: ten prints of one agency story are one, and so is a story that another agency passed on. */
  readonly independentOrigins: number
  /** The pair that holds the cluster together worst. Left out in a cluster of one. */
  readonly weakestLink?: { readonly from: string; readonly to: string; readonly similarity: number }
}

/** A story that could not be compared. It still has a cluster: with stories whose words are the same, or by itself. */
export interface Skipped {
  readonly id: string
  readonly reason: 'empty' | 'too-short' | 'only-furniture'
}

/** Shingles that were left out of the comparison, and why. */
export interface Dropped {
  readonly reason: 'outlet-repeat' | 'common-repeat' | 'hot'
  /** Different shingles left out. */
  readonly shingles: number
  /** Documents that they stood in. */
  readonly documents: number
}

/** What `cluster` returns: plain, JSON-safe, the same for the same stories in any order. */
export interface ClusterReport {
  readonly documents: number
  readonly clusters: readonly Cluster[]
  /** Relations between stories of different clusters. */
  readonly relations: readonly Relation[]
  readonly skipped: readonly Skipped[]
  readonly dropped: readonly Dropped[]
}
