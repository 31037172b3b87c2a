// Gates before patterns: most texts are told apart from what a pattern seeks by their first few letters.
//
// Idea: the prefixes of all patterns of a family go into one trie; a pattern is run only where the text's letters lead
// to one of its own. `Openings` asks at the start of a text, `Anywhere` at every unit of it.
// Cost of a refusal: two or three steps of the trie, or one look into a table a unit; the patterns cost nothing.
// Guarantee: the answer is that of the patterns themselves, since every match begins with one of the prefixes.

import { lazy } from '../lexicon/lazy.ts'
import { CASED_BLOCKS, CASELESS } from './fold-case.ts'
import { isAnchored, prefixesOf } from './prefixes.ts'

/** Patterns behind one gate: a bit each. */
const PATTERNS_MAX = 31
/** The trie of the prefixes of a family: an open-addressing table keyed by node and unit, at most half full. */
class PrefixTrie {
  private readonly mask: number
  private readonly nodes: Int32Array
  private readonly units: Uint16Array
  private readonly targets: Int32Array
  /** Patterns, a bit each, of which a prefix ends at the node. */
  private readonly bits: Int32Array
  /** 1 for units, of either case, that some prefix begins with, 2 for those that are a prefix by themselves. */
  private readonly begins: Uint8Array = new Uint8Array(0x10000)
  /** As `begins`, for pairs of units that some prefix begins with; pairs may share a byte, so that it only rules out. */
  private readonly pairs: Uint8Array = new Uint8Array(PAIRS)
  /** 1 for three units that some prefix begins with; they may share a byte, too. */
  private readonly triples: Uint8Array = new Uint8Array(PAIRS)

  constructor(families: readonly (readonly string[])[]) {
    let size = 16
    for (const prefixes of families) for (const prefix of prefixes) size += 2 * prefix.length
    this.mask = 2 ** Math.ceil(Math.log2(size)) - 1
    this.nodes = new Int32Array(this.mask + 1).fill(-1)
    this.units = new Uint16Array(this.mask + 1)
    this.targets = new Int32Array(this.mask + 1)
    this.bits = new Int32Array(size)
    let last = 0
    for (const [bit, prefixes] of families.entries())
      for (const prefix of prefixes) last = this.add(prefix, 1 << bit, last)
    spreadCases(this.begins)
  }

  /** Adds a prefix and returns the number of the last node. */
  private add(prefix: string, bit: number, last: number): number {
    let count = last
    let node = 0
    if (prefix !== '') this.note(CASELESS[prefix.charCodeAt(0)]!, unitAt(prefix, 1), unitAt(prefix, 2))
    for (let at = 0; at < prefix.length; at++) {
      const unit = CASELESS[prefix.charCodeAt(at)]!
      const slot = this.slotOf(node, unit)
      if (this.nodes[slot]! < 0) {
        this.nodes[slot] = node
        this.units[slot] = unit
        this.targets[slot] = ++count
      }
      node = this.targets[slot]!
    }
    this.bits[node]! |= bit
    return count
  }

  /** Notes the first units of a prefix, 0 behind its end. */
  private note(first: number, second: number, third: number): void {
    if (second === 0) {
      this.begins[first] = 2
      return
    }
    if (this.begins[first] === 0) this.begins[first] = 1
    const pair = pairOf(first, second)
    if (third === 0) this.pairs[pair] = 2
    else {
      if (this.pairs[pair] === 0) this.pairs[pair] = 1
      this.triples[pairOf(pair, third)] = 1
    }
  }

  /** The slot of a node's child, or the free one where it would be. */
  private slotOf(node: number, unit: number): number {
    const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ unit, 0x85ebca6b)
    let slot = (mixed ^ (mixed >>> 15)) & this.mask
    while (this.nodes[slot]! >= 0 && (this.nodes[slot] !== node || this.units[slot] !== unit))
      slot = (slot + 1) & this.mask
    return slot
  }

  /** Bits of the patterns that the units from `at` on leave possible. */
  possible(text: string, at: number): number {
    const mask = this.bits[0]!
    return at < text.length && this.mayBegin(text, at) ? this.walk(text, at, mask) : mask
  }

  private walk(text: string, at: number, known: number): number {
    let mask = known
    let node = 0
    for (let index = at; index < text.length; index++) {
      const slot = this.slotOf(node, CASELESS[text.charCodeAt(index)]!)
      if (this.nodes[slot]! < 0) return mask
      node = this.targets[slot]!
      mask |= this.bits[node]!
    }
    return mask
  }

  /** Bits of the patterns that a match anywhere in the text is left possible for. */
  possibleAnywhere(text: string): number {
    let mask = 0
    for (let at = 0; at < text.length; at++) if (this.mayBegin(text, at)) mask |= this.walk(text, at, this.bits[0]!)
    return mask
  }

  /** False where the first three units rule every prefix out, as they mostly do. */
  mayBegin(text: string, at: number): boolean {
    const first = text.charCodeAt(at)
    const begins = this.begins[first]!
    if (begins !== 1) return begins === 2
    const pair = pairOf(CASELESS[first]!, unitAt(text, at + 1))
    const known = this.pairs[pair]!
    return known === 1 ? this.triples[pairOf(pair, unitAt(text, at + 2))] === 1 : known === 2
  }

  /** The same of units of which no third is known. */
  mayBeginPair(first: number, second: number): boolean {
    const begins = this.begins[first]!
    return begins === 2 || (begins === 1 && this.pairs[pairOf(CASELESS[first]!, CASELESS[second]!)] !== 0)
  }
}

/** The caseless unit at an offset, 0 behind the text's end. */
function unitAt(text: string, at: number): number {
  return at < text.length ? CASELESS[text.charCodeAt(at)]! : 0
}

/** What a caseless unit has is given to every unit that folds to it. */
function spreadCases(table: Uint8Array): void {
  for (const [from, to] of CASED_BLOCKS)
    for (let code = from; code <= to; code++) if (table[code] === 0) table[code] = table[CASELESS[code]!]!
}

/** Numbers that pairs of units are brought to. */
const PAIRS = 0x10000

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & (PAIRS - 1)
}

function trieOf(patterns: readonly RegExp[]): PrefixTrie {
  if (patterns.length > PATTERNS_MAX)
    throw new Error(`expected at most ${PATTERNS_MAX} patterns, got ${patterns.length}, part them`)
  return new PrefixTrie(patterns.map(prefixesOf))
}

/** The number of the first pattern in a mask that is not empty. */
function firstIn(mask: number): number {
  return 31 - Math.clz32(mask & -mask)
}

/** What `test` and `exec` share: the possible patterns, in their order. */
abstract class Gated {
  /** Reading the sources and filling the trie takes time, which who never asks is spared. */
  protected readonly trie: () => PrefixTrie

  constructor(
    readonly patterns: readonly RegExp[],
    check: (patterns: readonly RegExp[]) => void,
  ) {
    this.trie = lazy(() => {
      check(patterns)
      return trieOf(patterns)
    })
  }

  protected abstract possible(text: string): number

  /** True when the units at an offset are such as a match could begin with. */
  mayOpen(text: string, at: number): boolean {
    return this.trie().possible(text, at) !== 0
  }

  /** What `read` makes of the first pattern that matches and that it makes something of. */
  read<T>(text: string, read: (match: RegExpExecArray) => T | undefined): T | undefined {
    for (let mask = this.possible(text); mask !== 0; mask &= mask - 1) {
      const match = this.patterns[firstIn(mask)]!.exec(text)
      const found = match ? read(match) : undefined
      if (found !== undefined) return found
    }
    return undefined
  }

  /** True when one of the patterns matches. */
  test(text: string): boolean {
    for (let mask = this.possible(text); mask !== 0; mask &= mask - 1)
      if (this.patterns[firstIn(mask)]!.test(text)) return true
    return false
  }

  /** What the first pattern that matches gives, in the order of the list. */
  exec(text: string): RegExpExecArray | null {
    return this.read(text, (match) => match) ?? null
  }
}

/** Patterns that begin with `^`, asked together. The first question throws for others. */
export class Openings extends Gated {
  constructor(...patterns: readonly RegExp[]) {
    super(patterns, refuseLoose)
  }

  protected override possible(text: string): number {
    return this.trie().possible(text, 0)
  }

  /** Length of the first match in the `window` units from `at` on; 0 without one. */
  lengthAt(text: string, at: number, window: number): number {
    return this.mayOpen(text, at) ? (this.exec(text.slice(at, at + window))?.[0].length ?? 0) : 0
  }
}

function refuseLoose(patterns: readonly RegExp[]): void {
  const other = patterns.find((pattern) => !isAnchored(pattern))
  if (other) throw new Error(`expected a pattern that begins with ^ and has no flag g, m or y, got ${other}`)
}

/** Patterns that may match anywhere but begin with letters of their own. The first question throws for others. */
export class Anywhere extends Gated {
  /** The patterns bound to where they are asked: of a whole text they would try all their alternatives at every unit. */
  private readonly bound: () => readonly RegExp[] = lazy(() =>
    this.patterns.map((pattern) => new RegExp(pattern, `${pattern.flags}y`)),
  )

  constructor(...patterns: readonly RegExp[]) {
    super(patterns, refuseOpen)
  }

  protected override possible(text: string): number {
    return this.trie().possibleAnywhere(text)
  }

  override test(text: string): boolean {
    const trie = this.trie()
    for (let at = 0; at < text.length; at++) {
      const mask = trie.possible(text, at)
      if (mask !== 0 && this.matchesAt(text, at, mask)) return true
    }
    return false
  }

  private matchesAt(text: string, at: number, possible: number): boolean {
    for (let mask = possible; mask !== 0; mask &= mask - 1) {
      const pattern = this.bound()[firstIn(mask)]!
      pattern.lastIndex = at
      if (pattern.test(text)) return true
    }
    return false
  }
}

function refuseOpen(patterns: readonly RegExp[]): void {
  const other = patterns.find((pattern) => /[gmy]/.test(pattern.flags) || prefixesOf(pattern).includes(''))
  if (other) throw new Error(`expected a pattern whose matches begin with known letters, got ${other}`)
}

/** The beginnings of up to 31 families in one walk: a bit a family, in their order. */
export class Beginnings {
  private readonly trie: () => PrefixTrie

  constructor(...families: readonly { readonly patterns: readonly RegExp[] }[]) {
    this.trie = lazy(() => new PrefixTrie(families.map(({ patterns }) => patterns.flatMap(prefixesOf))))
  }

  /** False where no match of any family begins with the two units. */
  mayBeginPair(first: number, second: number): boolean {
    return this.trie().mayBeginPair(first, second)
  }

  /** Bits of the families of which a match could begin with the units at an offset; never a bit too few. */
  possible(text: string, at: number): number {
    return this.trie().possible(text, at)
  }
}
