// One row of the agency table, and the shorthand that the tables are written in.

/** What an organisation does for the press. A `pr-wire` carries paid releases and is never the origin of news. */
export type AgencyKind = 'agency' | 'broadcaster' | 'pr-wire' | 'republisher'

/** Facts about one organisation whose copy others print. */
export interface Agency {
  /** Lower case, unique, stable. */
  id: string
  /** The mark that results carry, in Latin script and unique, e.g. `AP`, `Xinhua`. */
  mark: string
  /** Full names in every script that prints them: long or odd enough to be read anywhere, whatever their case. */
  names: readonly string[]
  /** Short or ambiguous marks as printed, case included: read only in the shape and place of a mark. */
  marks: readonly string[]
  /** Its own sites, subdomains included. */
  domains: readonly string[]
  /** BCP 47 languages of its services. */
  languages: readonly string[]
  /** ISO 3166 code of its home. */
  country: string
  kind: AgencyKind
}

/** Lists of a row are joined by `|`, languages and domains by a blank; the empty string is the empty list. */
export type RowText = readonly [
  id: string,
  mark: string,
  country: string,
  languages: string,
  domains: string,
  names: string,
  marks: string,
]

/** Spells rows out. The order of the rows decides between agencies that share a short mark. */
export function spellOut(kind: AgencyKind, rows: readonly RowText[]): Agency[] {
  return rows.map(([id, mark, country, languages, domains, names, marks]) => ({
    id,
    mark,
    names: list(names, '|'),
    marks: list(marks, '|'),
    domains: list(domains, ' '),
    languages: list(languages, ' '),
    country,
    kind,
  }))
}

function list(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator)
}
