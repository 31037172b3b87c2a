// What tags do to the tree, as htmlparser2 has it: which have no content, which close others, whose content is text.
// Facts of the HTML standard, in the outline that scraped pages need.

import { lazy } from '../lexicon/lazy.ts'
import { TRAITS_OF } from './traits.ts'
import { isLetter, isSameName, SMALL } from './units.ts'

/** What is known of a tag's name. */
export interface Tag {
  readonly name: string
  /** It has no content and no end tag. */
  readonly isVoid: boolean
  /** Everything up to its end tag is text; in `title` entities count. */
  readonly holdsText: boolean
  /** Begins or ends a stretch of another language (SVG, MathML), in which `/>` closes. */
  readonly foreign: 'outside' | 'inside' | undefined
  /** The tag's own bit, where others end it, and the bits of the open elements right above that end where it begins. */
  readonly bit: number
  readonly ends: number
  /** What it means to readers: see traits.ts. */
  readonly traits: number
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

/** Tags that others end; each has a bit. */
const ENDED: readonly string[] = [...new Set(CLOSING.flatMap(([, ended]) => list(ended)))]

const bitOf = (name: string): number => (ENDED.includes(name) ? 1 << ENDED.indexOf(name) : 0)

const ENDS: ReadonlyMap<string, number> = new Map(
  CLOSING.flatMap(([tags, ended]) => {
    const bits = list(ended).reduce((all, name) => all | bitOf(name), 0)
    return list(tags).map((tag) => [tag, bits] as const)
  }),
)

/** All names of which anything is known. */
const KNOWN: () => ReadonlyMap<string, Tag> = lazy(
  () =>
    new Map(
      [...VOID, ...TEXT_ONLY, ...FOREIGN, ...BACK_IN_HTML, ...ENDS.keys(), ...ENDED, ...TRAITS_OF.keys()].map(
        (name) => [name, describe(name)] as const,
      ),
    ),
)

function describe(name: string): Tag {
  return {
    name,
    isVoid: VOID.has(name),
    holdsText: TEXT_ONLY.has(name),
    foreign: FOREIGN.has(name) ? 'inside' : BACK_IN_HTML.has(name) ? 'outside' : undefined,
    bit: bitOf(name),
    ends: ENDS.get(name) ?? 0,
    traits: TRAITS_OF.get(name) ?? 0,
  }
}

/** A tag of one page. */
export class PageTag implements Tag {
  readonly isVoid: boolean
  readonly holdsText: boolean
  readonly foreign: 'outside' | 'inside' | undefined
  readonly bit: number
  readonly ends: number
  readonly traits: number
  /** Elements of the name that are open. */
  open = 0
  /** The next tag of the same slot. */
  next: PageTag | undefined = undefined

  constructor(readonly name: string) {
    const { isVoid, holdsText, foreign, bit, ends, traits } = KNOWN().get(name) ?? describe(name)
    this.isVoid = isVoid
    this.holdsText = holdsText
    this.foreign = foreign
    this.bit = bit
    this.ends = ends
    this.traits = traits
  }
}

/** Slots of a page's table, a power of two, and names that it takes in; a page with more is none that anybody wrote. */
const SLOTS = 256
const NAMES_MAX = 128

/** The tags of one page, found without copying a name out of it. */
export class PageTags {
  private readonly slots = new Array<PageTag | undefined>(SLOTS).fill(undefined)
  private readonly byName = new Map<string, PageTag>()

  /** The tag whose name stands from `from` to `to`. */
  find(html: string, from: number, to: number): PageTag {
    // Two names of a page seldom share their length and both ends.
    const slot =
      ((to - from) * 31 + (html.charCodeAt(from) | SMALL) * 7 + (html.charCodeAt(to - 1) | SMALL)) & (SLOTS - 1)
    for (let tag = this.slots[slot]; tag !== undefined; tag = tag.next)
      if (tag.name.length === to - from && isSameName(html, from, tag.name)) return tag
    return this.take(html.slice(from, to).toLowerCase(), slot)
  }

  named(name: string): PageTag {
    let tag = this.byName.get(name)
    if (tag === undefined) {
      tag = new PageTag(name)
      this.byName.set(name, tag)
    }
    return tag
  }

  private take(name: string, slot: number): PageTag {
    const isNew = !this.byName.has(name)
    const tag = this.named(name)
    if (isNew && this.byName.size <= NAMES_MAX && isAscii(name)) {
      tag.next = this.slots[slot]
      this.slots[slot] = tag
    }
    return tag
  }
}

/** A small letter beyond ASCII may be that of a capital one which the table does not know. */
function isAscii(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) >= 0x80) return false
  return name.length > 0 && isLetter(name.charCodeAt(0))
}
