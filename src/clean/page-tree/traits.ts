// What tags mean to those who walk along a page's tree, as bits, so that a walk looks no name up.

/** Begins a run of its own. */
export const IS_BLOCK = 1
/** Holds nothing that a reader sees. */
export const IS_SKIPPED = 2
/** Bold or emphasised; emphasised by slant. */
export const IS_STRONG = 4
export const IS_SLANT = 8
/** Stands beside others to part them from them, as labels, names and counters do. */
export const IS_PARTED = 16
/** Metadata is not looked for inside. */
export const IS_CLOSED = 32
/** Goes on with the word before. */
export const IS_INLINE = 64

const TRAITS: readonly (readonly [trait: number, tags: string])[] = [
  [
    IS_BLOCK,
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure ' +
      'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
      'summary table tbody td tfoot th thead tr ul amp-img amp-sidebar amp-accordion',
  ],
  [
    IS_SKIPPED,
    'head script style noscript template svg math iframe object embed canvas audio video map select datalist textarea input title',
  ],
  [IS_STRONG, 'b strong em i'],
  [IS_SLANT, 'em i'],
  [IS_PARTED, 'span a strong b em i time label cite small abbr'],
  [IS_CLOSED, 'script style template noscript svg math iframe select textarea'],
  [IS_INLINE, 'b i em strong u sup sub font mark wbr abbr bdi q small'],
]

/** Traits by tag. */
export const TRAITS_OF: ReadonlyMap<string, number> = traitsOf()

function traitsOf(): Map<string, number> {
  const all = new Map<string, number>()
  for (const [trait, tags] of TRAITS) for (const tag of tags.split(' ')) all.set(tag, (all.get(tag) ?? 0) | trait)
  return all
}
