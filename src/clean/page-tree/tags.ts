// What tags do to the tree, as htmlparser2 has it: which have no content, which close others, whose content is text.
// Facts of the HTML standard, in the outline that scraped pages need.

/** What is known of a tag's name. */
export interface Tag {
  readonly name: string
  /** It has no content and no end tag. */
  readonly isVoid: boolean
  /** Open elements right above that end where this one begins. */
  readonly closes: ReadonlySet<string> | undefined
  /** Everything up to its end tag is text; in `title` entities count. */
  readonly holdsText: boolean
  /** Begins or ends a stretch of another language (SVG, MathML), in which `/>` closes. */
  readonly foreign: 'outside' | 'inside' | undefined
}

const list = (names: string): string[] => names.split(' ')

const VOID: ReadonlySet<string> = new Set(
  list('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'),
)
const TEXT_ONLY: ReadonlySet<string> = new Set(list('script style title textarea xmp'))
const FOREIGN: ReadonlySet<string> = new Set(list('math svg'))
const BACK_IN_HTML: ReadonlySet<string> = new Set(list('mi mo mn ms mtext annotation-xml foreignobject desc title'))

/** Tags, and the open elements that they end. */
const CLOSING: readonly (readonly [tags: string, ended: string])[] = [
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['body', 'head link script'],
  ['li', 'li'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['tbody tfoot', 'thead tbody'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  [
    'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
    'p',
  ],
]

const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CLOSING.flatMap(([tags, ended]) => {
    const set = new Set(list(ended))
    return list(tags).map((tag) => [tag, set] as const)
  }),
)

/** Looks a lower-case name up. */
export function tagOf(name: string): Tag {
  return {
    name,
    isVoid: VOID.has(name),
    closes: CLOSES.get(name),
    holdsText: TEXT_ONLY.has(name),
    foreign: FOREIGN.has(name) ? 'inside' : BACK_IN_HTML.has(name) ? 'outside' : undefined,
  }
}
