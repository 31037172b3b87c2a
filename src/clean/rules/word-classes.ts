// Which classes of words of each language a line has: what readers of labels and prompts ask.
//
// Idea: one trie of all words of all languages, so that a word of the line is compared with all of them at once, behind a
// small table that nine words in ten do not pass. Both are made when first asked for.
// Cost: a word that begins no entry costs a few reads of the table. Guarantee: words of two languages never count together.

import { Beginnings, foldedUnits, MAY_BE_WORD } from '../lexicon/beginnings.ts'
import {
  BLANK,
  CLASS,
  FOLD,
  hasLetterAt,
  IGNORED,
  isSmallAscii,
  isSyllable,
  LETTER,
  UNSPACED,
} from '../lexicon/fold.ts'
import { lazy } from '../lexicon/lazy.ts'
import { childOf, LetterTrie, NO_NODE, NODES, ROOT } from '../lexicon/letter-trie.ts'

/** The words, letter by letter. */
interface WordTrie {
  readonly beginnings: Beginnings
  readonly words: LetterTrie
  /** First entry that ends at a node, and the next one there; entries count from 1, 0 is none. */
  readonly first: Uint16Array
  readonly next: Uint16Array
  readonly entries: Entry[]
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
      const code = text.charCodeAt(at)
      if (inWord && isSmallAscii(code)) continue
      const kind = CLASS[code]
      if (kind === IGNORED) continue
      if ((!inWord || isDense(code)) && kind !== BLANK) noteWords(trie, text, at, met)
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
    if (this.langs === undefined || this.classes === undefined) {
      // Most lines that have any have words of one language.
      this.langs = [lang]
      this.classes = [classes]
      return
    }
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
  if (trie.beginnings.at(text, from) === 0) return
  const { words, first, next, entries } = trie
  const { keys } = words
  let node = ROOT
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (CLASS[code] === IGNORED) continue
    node = childOf(keys, node, FOLD[code]!)
    if (node === NO_NODE) return
    for (let entry = first[node]!; entry !== 0; entry = next[entry]!) {
      const word = entries[entry]!
      if (!word.whole || !hasLetterAt(text, at + 1)) met.add(word)
    }
  }
}

function trieOf<Name extends string>(rows: readonly Words<Name>[], names: readonly Name[]): WordTrie {
  let letters = 1
  for (const row of rows) for (const name of names) letters += row[name]?.length ?? 0
  const trie: WordTrie = {
    beginnings: new Beginnings(),
    words: new LetterTrie(),
    first: new Uint16Array(NODES),
    next: new Uint16Array(letters),
    entries: [{ whole: false, classes: 0, lang: 0 }],
  }
  for (const [lang, row] of rows.entries())
    for (const [index, name] of names.entries())
      for (const word of row[name]?.split('|') ?? []) add(trie, word, 1 << index, lang)
  return trie
}

/** Enters a word; a star at its end says that more letters may follow. */
function add({ beginnings, words, first, next, entries }: WordTrie, word: string, classes: number, lang: number): void {
  const isStem = word.endsWith('*')
  const units = foldedUnits(isStem ? word.slice(0, -1) : word)
  const whole = !isStem && !isDense(word.charCodeAt(0))
  beginnings.note(MAY_BE_WORD, units, whole)
  let node = ROOT
  for (const unit of units) node = words.add(node, unit)
  next[entries.length] = first[node]!
  first[node] = entries.length
  entries.push({ whole, classes, lang })
}

/** Scripts without blanks, and Hangul, whose particles follow without one. */
function isDense(code: number): boolean {
  return CLASS[code] === UNSPACED || isSyllable(code)
}
