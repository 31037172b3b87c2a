// The phrase trie: all phrases of the lexicon, so that a text is compared with every phrase at once.
//
// Idea: nodes are numbered as they are made; an open-addressing table finds the child of a node by (node, folded code
// unit), so that a step is one hash and one or two compares, whatever the alphabet. Three roots share it: phrases that
// count at the start of a block (`whole` and `start`), anywhere (`inside`), and, spelt backwards, at the end (`end`).
// Phrases that share their first units wait at the node of the last of these until a walk comes by, as in a burst trie
// (Heinz, Zobel and Williams, 2002, Burst tries, ACM TOIS 20(2)): a page calls for one in forty, all pages of one
// language for one in six, and the others have no nodes of their own.
// Cost: the first units of every phrase once, more as walks come by; a step allocates nothing but for these.
// Guarantee: at most half of the table's slots are full. What a walk finds depends on no walk before it.

import { type Beginnings, DEPTH, MAY_BE_PHRASE } from './beginnings.ts'
import { CLASS, FOLD, IGNORED, isSyllable, LETTER, SYLLABLE_FIRST } from './fold.ts'
import { PhraseEntries } from './phrase-entries.ts'
import type { PhrasePosition, PhraseTable } from './phrase-table.ts'

/** How the phrases of each root begin; those at the end of a block are spelt backwards. */
export interface PhraseBeginnings {
  readonly start: Beginnings
  readonly inside: Beginnings
  readonly end: Beginnings
}

/** Root of phrases that count at the start of a block. */
export const START_ROOT = 1
/** Root of phrases that count anywhere. */
export const INSIDE_ROOT = 2
/** Root of phrases that count at the end of a block, spelt backwards. */
export const END_ROOT = 3
const FIRST_NODE = 4

/** Where the phrases of a position belong. */
const ROOTS: Readonly<Record<PhrasePosition, readonly [name: keyof PhraseBeginnings, node: number]>> = {
  whole: ['start', START_ROOT],
  start: ['start', START_ROOT],
  inside: ['inside', INSIDE_ROOT],
  end: ['end', END_ROOT],
}

/** Units of a phrase at the last of which it waits: with fewer, walks call for many more phrases than they need. */
const WAITING_UNITS = 4
/** Room at first, for the nodes of so many units; it doubles when it is full. */
const NODES_AT_FIRST = 1 << 16

/** How Hangul syllables are made of leading, vowel and trailing jamo (Unicode, chapter 3.12). */
const VOWELS = 21
const TRAILS = 28
const LEAD_BASE = 0x1100
const VOWEL_BASE = 0x1161
const TRAIL_BASE = 0x11a7
const JAMO_LAST = 0x11ff

/** The trie of the phrases of some tables. Nodes and entries are numbers; 0 is none of either. */
export class PhraseTrie {
  readonly entries: PhraseEntries
  /** By node: its parent, and the folded code unit that leads from there. */
  private parents = new Int32Array(NODES_AT_FIRST)
  private codes = new Uint16Array(NODES_AT_FIRST)
  /** By node: the first entry that ends there; below 0 the first that waits there, negated. */
  private firstEntry = new Int32Array(NODES_AT_FIRST)
  /** By entry: the next one that ends or waits at the same node. */
  private readonly nextEntry: Int32Array
  private nodes = FIRST_NODE
  /** Nodes by the hash of parent and code unit. */
  private slots = new Int32Array(2 * NODES_AT_FIRST)

  /** Notes in `beginnings` how the phrases begin. */
  constructor(tables: readonly PhraseTable[], beginnings: PhraseBeginnings) {
    this.entries = new PhraseEntries(tables)
    this.nextEntry = new Int32Array(this.entries.count + 1)
    for (let entry = 1; entry <= this.entries.count; entry++) this.enter(entry, beginnings)
  }

  /**
   * The node that a folded code unit leads to from `node`, or 0.
   * A Hangul syllable is taken apart, so that composed and decomposed Korean are the same path.
   */
  stepTo(node: number, code: number, backwards: boolean): number {
    if (!isSyllable(code)) return this.childOf(node, code)
    const index = code - SYLLABLE_FIRST
    const trail = index % TRAILS
    const last = trail === 0 ? 0 : TRAIL_BASE + trail
    let next = node
    if (backwards && last !== 0) next = this.childOf(next, last)
    if (next !== 0) next = this.childOf(next, backwards ? vowelOf(index) : leadOf(index))
    if (next !== 0) next = this.childOf(next, backwards ? leadOf(index) : vowelOf(index))
    if (!backwards && next !== 0 && last !== 0) next = this.childOf(next, last)
    return next
  }

  /** First entry that ends at a node to which `stepTo` led, 0 for none. */
  entryAt(node: number): number {
    return this.firstEntry[node]!
  }

  /** The next entry that ends at the same node, 0 for none. */
  entryAfter(entry: number): number {
    return this.nextEntry[entry]!
  }

  private childOf(parent: number, code: number): number {
    const node = this.slots[this.slotFor(parent, code)]!
    if (this.firstEntry[node]! < 0) this.admit(node)
    return node
  }

  /** The slot of a node's child, or the empty one where it would be. */
  private slotFor(parent: number, code: number): number {
    const { slots, parents, codes } = this
    const mask = slots.length - 1
    const mixed = Math.imul(Math.imul(parent, 0x9e3779b1) ^ code, 0x85ebca6b)
    let slot = (mixed ^ (mixed >>> 15)) & mask
    for (let node = slots[slot]!; node !== 0; node = slots[slot]!) {
      if (parents[node] === parent && codes[node] === code) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }

  // ── Filling ───────────────────────────────────────────────────────────────────────────────────

  /** Leads an entry as far as it waits. */
  private enter(entry: number, beginnings: PhraseBeginnings): void {
    const [name, root] = ROOTS[this.entries.positionOf(entry)]
    const phrase = this.entries.phraseOf(entry)
    const units = unitsOf(phrase, root, DEPTH)
    if (root === INSIDE_ROOT && units.length < 2) throw new Error(`expected two letters or more, got "${phrase}"`)
    beginnings[name].note(MAY_BE_PHRASE, units, root !== END_ROOT && endsWord(phrase))
    const node = this.lead(root, units, 0, Math.min(units.length, WAITING_UNITS))
    this.nextEntry[entry] = Math.abs(this.firstEntry[node]!)
    this.firstEntry[node] = units.length < WAITING_UNITS ? entry : -entry
  }

  /** Leads the entries that wait at a node to their own. */
  private admit(node: number): void {
    const waiting: number[] = []
    for (let entry = -this.firstEntry[node]!; entry !== 0; entry = this.nextEntry[entry]!) waiting.push(entry)
    this.firstEntry[node] = 0
    // The last to come was put first.
    for (const entry of waiting.reverse()) {
      const [, root] = ROOTS[this.entries.positionOf(entry)]
      const units = unitsOf(this.entries.phraseOf(entry), root, Number.POSITIVE_INFINITY)
      const end = this.lead(node, units, WAITING_UNITS, units.length)
      this.nextEntry[entry] = this.firstEntry[end]!
      this.firstEntry[end] = entry
    }
  }

  /** The node at which some of the units end, made where there is none. */
  private lead(from: number, units: readonly number[], start: number, end: number): number {
    let node = from
    for (let at = start; at < end; at++) node = this.add(node, units[at]!)
    return node
  }

  private add(parent: number, code: number): number {
    const slot = this.slotFor(parent, code)
    if (this.slots[slot] !== 0) return this.slots[slot]!
    const node = this.nodes++
    this.slots[slot] = node
    this.parents[node] = parent
    this.codes[node] = code
    if (this.nodes === this.parents.length) this.grow()
    return node
  }

  private grow(): void {
    this.parents = copied(this.parents, new Int32Array(2 * this.nodes))
    this.codes = copied(this.codes, new Uint16Array(2 * this.nodes))
    this.firstEntry = copied(this.firstEntry, new Int32Array(2 * this.nodes))
    this.slots = new Int32Array(2 * this.slots.length)
    for (let node = FIRST_NODE; node < this.nodes; node++)
      this.slots[this.slotFor(this.parents[node]!, this.codes[node]!)] = node
  }
}

/** The first folded code units of a phrase in the order of the walk from a root, without those that count as nothing. */
function unitsOf(phrase: string, root: number, most: number): number[] {
  const step = root === END_ROOT ? -1 : 1
  const units: number[] = []
  for (let at = step > 0 ? 0 : phrase.length - 1; at >= 0 && at < phrase.length && units.length < most; at += step) {
    const code = phrase.charCodeAt(at)
    if (isSyllable(code)) units.push(...jamoOf(code, step))
    else if (CLASS[code] !== IGNORED) units.push(FOLD[code]!)
  }
  return units
}

/** The parts of a Hangul syllable in the order of a walk. */
function jamoOf(syllable: number, step: number): number[] {
  const index = syllable - SYLLABLE_FIRST
  const trail = index % TRAILS
  const jamo = [leadOf(index), vowelOf(index)]
  if (trail !== 0) jamo.push(TRAIL_BASE + trail)
  return step > 0 ? jamo : jamo.reverse()
}

function copied<Numbers extends Int32Array | Uint16Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}

function leadOf(index: number): number {
  return LEAD_BASE + Math.floor(index / (VOWELS * TRAILS))
}

function vowelOf(index: number): number {
  return VOWEL_BASE + Math.floor((index % (VOWELS * TRAILS)) / TRAILS)
}

/** A part of a Hangul syllable. */
export function isJamo(code: number): boolean {
  return code >= LEAD_BASE && code <= JAMO_LAST
}

/** Whether no letter may follow a phrase: Korean adds particles. */
function endsWord(phrase: string): boolean {
  let last = phrase.length - 1
  while (CLASS[phrase.charCodeAt(last)] === IGNORED) last--
  const code = phrase.charCodeAt(last)
  return CLASS[code] === LETTER && !isSyllable(code) && !isJamo(code)
}
