// What the tree tells about a block: words of its own and its ancestors' classes, and how much prose the containers
// around it hold. All sums are made in one pass over the elements, so the cost does not depend on nesting.

import { classGroups, type WordSet } from './lexicon/class-words.ts'
import type { TextFacts } from './measure-text.ts'
import type { ClassList } from './page-tree/class-list.ts'
import { type DomElement, type RawBlock, wordsOf } from './raw-block.ts'
import { endsLikeSentence, type Shape } from './shape.ts'
import { countTwins } from './twins.ts'

/** Sums over everything inside each element, by its index; behind the last one, over the page. */
interface Containers {
  words: Float64Array
  prose: Float64Array
  linkWords: Float64Array
  blocks: Int32Array
  paragraphs: Int32Array
}

/** Tags that say where a block stands, as bits. */
export const PLACE_TAGS: readonly string[] =
  'article main aside header footer nav form figure table ul ol blockquote section button dialog a details pre'.split(
    ' ',
  )
const PLACE_BIT: ReadonlyMap<string, number> = new Map([
  ...PLACE_TAGS.map((tag, bit): [string, number] => [tag, 1 << bit]),
  ['amp-sidebar', 1 << PLACE_TAGS.indexOf('nav')],
])
const PLACE_ROLES: Readonly<Record<string, string>> = {
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  main: 'main',
  search: 'form',
  dialog: 'dialog',
  articlebody: 'article',
}

/** Class groups and tags around every element. */
export interface Hints {
  nearLow: Int32Array
  nearHigh: Int32Array
  farLow: Int32Array
  farHigh: Int32Array
  places: Int32Array
}

/** Place of every element, by its index: own and inherited class groups, tags above, sums inside. */
export interface Tree extends Hints {
  ownLow: Int32Array
  ownHigh: Int32Array
  /** The same without elements that hold the article itself: what rules go by (article-around.ts). */
  hints: Hints
  hidden: Uint8Array
  articleBody: Uint8Array
  containers: Containers
  /** Elements of the same tag and classes under the same parent. */
  twins: Int32Array
  /** Deepest element that holds most of the page's prose. */
  main: DomElement | undefined
  /** Steps up to it; −1 outside. */
  mainSteps: Int32Array
}

/** A run of at least this many words that ends like a sentence and is hardly linked counts as prose. */
const PROSE_WORDS_MIN = 8
const PROSE_LINKS_MAX = 0.4
/** The main container holds at least this share of the page's prose. */
const MAIN_SHARE = 0.6

/** True when a run looks like a paragraph of text rather than a label or a list of links. */
export function isProse(shape: Shape, linkShare: number): boolean {
  return shape.words >= PROSE_WORDS_MIN && linkShare < PROSE_LINKS_MAX && (endsLikeSentence(shape) || shape.words > 40)
}

/** Measures the tree once for all blocks. */
export function measureTree(
  elements: readonly DomElement[],
  blocks: readonly RawBlock[],
  texts: readonly TextFacts[],
): Tree {
  const count = elements.length
  const hints = noHints(count)
  const tree: Tree = {
    ...hints,
    ownLow: new Int32Array(count),
    ownHigh: new Int32Array(count),
    hints,
    hidden: new Uint8Array(count),
    articleBody: new Uint8Array(count),
    containers: noSums(count + 1),
    twins: new Int32Array(count),
    main: undefined,
    mainSteps: new Int32Array(count),
  }
  inherit(tree, elements)
  countTwins(tree.twins, elements)
  sumUp(tree, elements, blocks, texts)
  tree.main = findMain(tree, elements)
  countSteps(tree, elements)
  return tree
}

export function noHints(count: number): Hints {
  return {
    nearLow: new Int32Array(count),
    nearHigh: new Int32Array(count),
    farLow: new Int32Array(count),
    farHigh: new Int32Array(count),
    places: new Int32Array(count),
  }
}

/** Notes what an element is called and where it stands, and what comes down to it. */
function inherit(tree: Tree, elements: readonly DomElement[]): void {
  const { ownLow, ownHigh, hidden, articleBody } = tree
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    const { parent, role, classes, id } = element
    const groups = groupsOf(classes, id)
    ownLow[i] = groups === undefined ? 0 : groups.low
    ownHigh[i] = groups === undefined ? 0 : groups.high
    passDown(tree, tree, element, placeOf(element))
    const isBody = role !== '' && role.includes('articlebody')
    hidden[i] = element.hidden ? 1 : parent === undefined ? 0 : hidden[parent.index]!
    articleBody[i] = isBody ? 1 : parent === undefined ? 0 : articleBody[parent.index]!
  }
}

/** The bit of a tag or a role that says where a block stands; 0 for others. */
export function placeOf({ tag, role }: DomElement): number {
  return (PLACE_BIT.get(tag) ?? 0) | (role === '' ? 0 : (PLACE_BIT.get(PLACE_ROLES[role] ?? '') ?? 0))
}

/** Groups of an element's own words, its parent's and its grandparent's are near; all ancestors' are far. */
export function passDown(
  { nearLow, nearHigh, farLow, farHigh, places }: Hints,
  { ownLow, ownHigh }: Pick<Tree, 'ownLow' | 'ownHigh'>,
  { index: i, parent }: DomElement,
  place: number,
): void {
  const low = ownLow[i]!
  const high = ownHigh[i]!
  if (parent === undefined) {
    nearLow[i] = farLow[i] = low
    nearHigh[i] = farHigh[i] = high
    places[i] = place
    return
  }
  const up = parent.index
  const above = parent.parent
  nearLow[i] = low | ownLow[up]! | (above === undefined ? 0 : ownLow[above.index]!)
  nearHigh[i] = high | ownHigh[up]! | (above === undefined ? 0 : ownHigh[above.index]!)
  farLow[i] = low | farLow[up]!
  farHigh[i] = high | farHigh[up]!
  places[i] = place | places[up]!
}

/** Groups of class and id together; a list of classes keeps its own, since elements share it. */
function groupsOf(classes: ClassList | undefined, id: ClassList | undefined): WordSet | undefined {
  if (id !== undefined && id.printed !== '') return classGroups(wordsOf({ classes, id }))
  if (classes === undefined) return undefined
  classes.groups ??= classGroups(classes.lower)
  return classes.groups
}

function noSums(count: number): Containers {
  return {
    words: new Float64Array(count),
    prose: new Float64Array(count),
    linkWords: new Float64Array(count),
    blocks: new Int32Array(count),
    paragraphs: new Int32Array(count),
  }
}

function sumUp(
  { containers: { words, prose, linkWords, blocks, paragraphs } }: Tree,
  elements: readonly DomElement[],
  runs: readonly RawBlock[],
  texts: readonly TextFacts[],
): void {
  for (let i = 0; i < runs.length; i++) {
    const { shape } = texts[i]!
    const dom = runs[i]!.dom!
    const linkShare = dom.linkChars / Math.max(1, shape.chars)
    const own = dom.element.index
    words[own]! += shape.words
    linkWords[own]! += shape.words * linkShare
    blocks[own]!++
    if (isProse(shape, linkShare)) {
      prose[own]! += shape.words
      paragraphs[own]!++
    }
  }
  for (let i = elements.length - 1; i >= 0; i--) {
    if (blocks[i] === 0) continue
    const up = elements[i]!.parent?.index ?? elements.length
    words[up]! += words[i]!
    prose[up]! += prose[i]!
    linkWords[up]! += linkWords[i]!
    blocks[up]! += blocks[i]!
    paragraphs[up]! += paragraphs[i]!
  }
}

/** Goes down from the root while one child still holds most of the prose. */
function findMain({ containers }: Tree, elements: readonly DomElement[]): DomElement | undefined {
  const { prose, paragraphs } = containers
  const enough = prose[elements.length]! * MAIN_SHARE
  if (enough === 0) return undefined
  let main: DomElement | undefined
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    if (prose[i]! >= enough && element.parent === main && paragraphs[i]! > 1) main = element
  }
  return main
}

/** Farther from the main container, a block is outside. */
const STEPS_MAX = 60

/** Counts for every element the steps up to the main container. */
function countSteps({ main, mainSteps }: Tree, elements: readonly DomElement[]): void {
  mainSteps.fill(-1)
  if (!main) return
  mainSteps[main.index] = 0
  for (let i = main.index + 1; i < elements.length; i++) {
    const up = elements[i]!.parent
    const steps = up ? mainSteps[up.index]! : -1
    mainSteps[i] = steps < 0 || steps === STEPS_MAX ? -1 : steps + 1
  }
}
