// Columns of a block's place in the tree, HTML only: its tag, its links, what the elements around it hold and are called.

import { CLASS_GROUPS } from '../lexicon/class-words.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { PLACE_TAGS, type Tree } from '../measure-dom.ts'
import type { DomElement } from '../raw-block.ts'
import { flag, log } from './numbers.ts'

const TAGS = 'p li div span h1 h2 h3 h4 td figcaption blockquote summary dd pre button'.split(' ')
const TAG_NUMBER: ReadonlyMap<string, number> = new Map(TAGS.map((tag, number) => [tag, number]))

/** Neighbours that are compared, and levels of elements around a block whose sums are columns. */
const STEPS: readonly number[] = [-1, 1]
const LEVELS: readonly number[] = [1, 2, 3]

export const TREE_NAMES: readonly string[] = [
  ...TAGS.map((tag) => `tag-${tag}`),
  ...['inline', 'link-share', 'links', 'strong-share', 'depth', 'hidden', 'itemprop-body'],
  ...['main-steps', 'in-body-data', 'twins', 'parent-twins'],
  ...STEPS.flatMap((step) => [`link-share${step}`, `same-tag${step}`, `same-parent${step}`]),
  ...LEVELS.flatMap((level) =>
    ['prose', 'links', 'paragraphs', 'blocks'].map((what) => `${what}-in-${level}`)),
] // biome-ignore format: a list

/** Writes the values of TREE_NAMES from `from` on. */
export function writeTree(values: Float64Array, from: number, fact: BlockFacts, page: Measured): void {
  const dom = fact.block.dom!
  const tree = page.tree!
  const { element } = dom
  const own = element.index
  values.fill(0, from, from + TAGS.length)
  const tag = TAG_NUMBER.get(dom.tag)
  if (tag !== undefined) values[from + tag] = 1
  let at = from + TAGS.length
  values[at++] = flag(element.tag === 'a' || element.tag === 'span')
  values[at++] = fact.linkShare
  values[at++] = Math.min(12, dom.links)
  values[at++] = dom.strongChars / Math.max(1, fact.shape.chars)
  values[at++] = element.depth
  values[at++] = tree.hidden[own]!
  values[at++] = tree.articleBody[own]!
  values[at++] = tree.mainSteps[own]!
  values[at++] = fact.inArticleBody === undefined ? -1 : flag(fact.inArticleBody)
  values[at++] = log(tree.twins[own]!)
  values[at++] = log(tree.twins[element.parent?.index ?? 0]!)
  for (const step of STEPS) {
    const place = fact.index + step
    const neighbour = place < 0 || place >= page.facts.length ? undefined : page.facts[place]!
    values[at++] = neighbour ? neighbour.linkShare : -1
    values[at++] = neighbour ? flag(neighbour.block.dom!.tag === dom.tag) : -1
    values[at++] = neighbour ? flag(neighbour.block.dom!.element.parent === element.parent) : -1
  }
  let container = element
  for (let level = 0; level < LEVELS.length; level++) {
    container = container.parent ?? container
    at = writeContainer(values, at, tree, container, page.totalProse)
  }
}

function writeContainer(values: Float64Array, from: number, tree: Tree, { index }: DomElement, prose: number): number {
  const { containers } = tree
  const blocks = containers.blocks[index]!
  values[from] = containers.prose[index]! / Math.max(1, prose)
  values[from + 1] = containers.linkWords[index]! / Math.max(1, containers.words[index]!)
  values[from + 2] = containers.paragraphs[index]! / Math.max(1, blocks)
  values[from + 3] = log(blocks)
  return from + 4
}

/** Columns that are bits of a set, mostly 0: tags around, words of the nearest elements and of all around. */
export const BIT_NAMES: readonly string[] = [
  ...PLACE_TAGS.map((tag) => `in-${tag}`),
  ...CLASS_GROUPS.flatMap((group) => [`near-${group}`, `far-${group}`]),
]

/** Columns of either set of bits, by the number of the bit; −1 where no column has it. */
export interface BitColumns {
  places: Int16Array
  near: Int16Array
  far: Int16Array
}

export function bitColumnsOf(names: readonly string[]): BitColumns {
  const numbersOf = (wanted: readonly string[]): Int16Array => Int16Array.from(wanted, (name) => names.indexOf(name))
  return {
    places: numbersOf(PLACE_TAGS.map((tag) => `in-${tag}`)),
    near: numbersOf(CLASS_GROUPS.map((group) => `near-${group}`)),
    far: numbersOf(CLASS_GROUPS.map((group) => `far-${group}`)),
  }
}

/** Writes the ones among the bits of a row. */
export function writeBits(
  rows: Float32Array,
  at: number,
  { block }: BlockFacts,
  tree: Tree,
  columns: BitColumns,
): void {
  const { index } = block.dom!.element
  const { places, near, far } = columns
  spread(rows, at, places, 0, tree.places[index]!)
  spread(rows, at, near, 0, tree.nearLow[index]!)
  spread(rows, at, near, LOW_BITS, tree.nearHigh[index]!)
  spread(rows, at, far, 0, tree.farLow[index]!)
  spread(rows, at, far, LOW_BITS, tree.farHigh[index]!)
}

/** Bits in the lower of the two sets of class words. */
const LOW_BITS = 31

function spread(rows: Float32Array, at: number, columns: Int16Array, first: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const column = columns[first + 31 - Math.clz32(rest & -rest)]!
    if (column >= 0) rows[at + column] = 1
  }
}
