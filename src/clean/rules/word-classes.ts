// Which classes of words of each language a line has: what readers of labels and prompts ask.
//
// Idea: one trie of all words of all languages, as an open-addressing table whose key is (parent node, folded letter), so
// that a word of the line is compared with all of them at once. It is made when first asked for.
// Cost: a word that begins no entry costs two steps. Guarantee: words of two languages never count together.

import { CLASS, FOLD, IGNORED, LETTER, UNSPACED } from '../lexicon/fold.ts'
import { lazy } from '../lexicon/lazy.ts'

/** The words, letter by letter. Nodes are numbered as they are made; the root is 0. */
interface WordTrie {
  /** Parent in the upper half, folded letter in the lower. */
  readonly keys: Int32Array
  /** Node of each slot, 0 for an empty slot. */
  readonly nodes: Uint16Array
  readonly mask: number
  /** First entry that ends at a node, and the next one there; entries count from 1, 0 is none. */
  readonly first: Uint16Array
  readonly next: Uint16Array
  readonly entries: Entry[]
  /** Nodes so far, the root aside. */
  made: number
}

/** A word to find: whether it must end there, its classes and its language. */
interface Entry {
  readonly whole: boolean
  readonly classes: number
  readonly lang: number
}

/** Finds classes of words. A row holds the words of one language, a class a field, parted by `|`; `stem*` is a beginning. */
export class ClassReader<Name extends string> {
  /** Number of the row that all languages share. */
  private readonly sharedRow: number
  private readonly trie: () => WordTrie

  /** What all languages share stands in a row of its own. */
  constructor(
    rows: readonly Words<Name>[],
    private readonly names: readonly Name[],
    shared?: Words<Name>,
  ) {
    this.sharedRow = shared ? rows.length : -1
    this.trie = lazy(() => trieOf(shared ? [...rows, shared] : rows, names))
  }

  /** The bits of some classes. */
  bitsOf(names: readonly Name[]): number {
    return names.reduce((bits, name) => bits | (1 << this.names.indexOf(name)), 0)
  }

  /** Classes met, a bit each in the order of the names, for each language that has a word here; undefined for none. */
  read(text: string): readonly number[] | undefined {
    const met = new Met()
    const trie = this.trie()
    let inWord = false
    for (let at = 0; at < text.length; at++) {
      const kind = CLASS[text.charCodeAt(at)]
      if (kind === IGNORED) continue
      if (!inWord || isDense(text.charCodeAt(at))) noteWords(trie, text, at, met)
      inWord = kind === LETTER
    }
    return met.result(this.sharedRow)
  }
}

type Words<Name extends string> = Readonly<Partial<Record<Name, string>>>

/** What was met, language by language; a line has words of few. */
class Met {
  private langs: number[] | undefined
  private classes: number[] | undefined

  add({ lang, classes }: Entry): void {
    this.langs ??= []
    this.classes ??= []
    const at = this.langs.indexOf(lang)
    if (at >= 0) this.classes[at]! |= classes
    else {
      this.langs.push(lang)
      this.classes.push(classes)
    }
  }

  /** What all languages share counts for each of them. */
  result(sharedRow: number): number[] | undefined {
    const at = this.langs?.indexOf(sharedRow) ?? -1
    if (at < 0) return this.classes
    const shared = this.classes![at]!
    return this.classes!.map((classes) => classes | shared)
  }
}

/** Walks the trie from a word's first letter and notes every entry that ends on the way. */
function noteWords(trie: WordTrie, text: string, from: number, met: Met): void {
  let node = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (CLASS[code] === IGNORED) continue
    node = childOf(trie, node, FOLD[code]!)
    if (node === 0) return
    for (let entry = trie.first[node]!; entry !== 0; entry = trie.next[entry]!) {
      const word = trie.entries[entry]!
      if (!word.whole || !goesOn(text, at + 1)) met.add(word)
    }
  }
}

/** Whether a letter follows, marks passed over. */
function goesOn(text: string, from: number): boolean {
  let at = from
  while (at < text.length && CLASS[text.charCodeAt(at)] === IGNORED) at++
  return at < text.length && CLASS[text.charCodeAt(at)] === LETTER
}

/** Knuth's multiplier: the top bits of the product mix all bits of the key. */
const MIX = 0x9e3779b1

function slotFor({ keys, nodes, mask }: WordTrie, key: number): number {
  const mixed = Math.imul(key, MIX)
  let slot = (mixed ^ (mixed >>> 15)) & mask
  while (nodes[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
  return slot
}

function childOf(trie: WordTrie, parent: number, folded: number): number {
  return trie.nodes[slotFor(trie, (parent << 16) | folded)]!
}

/** Nodes have 16 bits. */
const NODES_MAX = 0xffff

function trieOf<Name extends string>(rows: readonly Words<Name>[], names: readonly Name[]): WordTrie {
  let letters = 1
  for (const row of rows) for (const name of names) letters += row[name]?.length ?? 0
  let slots = 1 << 10
  while (slots < letters) slots *= 2
  const trie: WordTrie = {
    keys: new Int32Array(slots),
    nodes: new Uint16Array(slots),
    mask: slots - 1,
    first: new Uint16Array(NODES_MAX + 1),
    next: new Uint16Array(letters),
    entries: [{ whole: false, classes: 0, lang: 0 }],
    made: 0,
  }
  for (const [lang, row] of rows.entries())
    for (const [index, name] of names.entries())
      for (const word of row[name]?.split('|') ?? []) add(trie, word, 1 << index, lang)
  return trie
}

/** Enters a word; a star at its end says that more letters may follow. */
function add(trie: WordTrie, word: string, classes: number, lang: number): void {
  const isStem = word.endsWith('*')
  let node = 0
  for (let at = 0; at < word.length - (isStem ? 1 : 0); at++)
    if (CLASS[word.charCodeAt(at)] !== IGNORED) node = addChild(trie, node, FOLD[word.charCodeAt(at)]!)
  trie.next[trie.entries.length] = trie.first[node]!
  trie.first[node] = trie.entries.length
  trie.entries.push({ whole: !isStem && !isDense(word.charCodeAt(0)), classes, lang })
}

function addChild(trie: WordTrie, parent: number, folded: number): number {
  const key = (parent << 16) | folded
  const slot = slotFor(trie, key)
  if (trie.nodes[slot] === 0) {
    if (trie.made === NODES_MAX) throw new Error(`expected at most ${NODES_MAX} nodes, got more, give nodes more bits`)
    trie.keys[slot] = key
    trie.nodes[slot] = ++trie.made
  }
  return trie.nodes[slot]!
}

/** Scripts without blanks, and Hangul, whose particles follow without one. */
function isDense(code: number): boolean {
  return CLASS[code] === UNSPACED || (code >= 0xac00 && code <= 0xd7a3)
}
