// One row of the agency table.

/** What an organisation does for the press. Only `agency` and `broadcaster` can be the origin of news copy. */
export type AgencyKind = 'agency' | 'broadcaster' | 'pr-wire' | 'republisher'

/** Facts about one organisation whose copy others print. */
export interface Agency {
  /** Lower case, unique, stable. */
  id: string
  /** The mark that results carry, e.g. `AP`. */
  mark: string
  /** Full names in every script that prints them: safe to read anywhere. */
  names: readonly string[]
  /** Short marks as printed, case-sensitive: safe only in the shape and place of a mark. */
  marks: readonly string[]
  /** Its own sites. */
  domains: readonly string[]
  /** BCP 47 languages of its services. */
  languages: readonly string[]
  /** ISO 3166 code of its home. */
  country: string
  kind: AgencyKind
}
