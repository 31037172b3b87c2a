// The phrase trie: all phrases of the lexicon in one hash table, so that a text is compared with every phrase at once.
//
// Idea: a node is a slot of an open-addressing table keyed by (parent slot, folded code unit); a step is one hash and
// one or two compares, whatever the alphabet. Three roots share the table: phrases that count at the start of a block
// (`whole` and `start`), anywhere (`inside`), and, spelt backwards, at the end (`end`).
// Cost: built once from the tables, about 40 bytes a phrase character; a step allocates nothing.
// Guarantee: `stepTo` visits at most as many slots as the longest run of full slots, bounded by a load of one half.

import type { BlockKind } from '../../types.ts'
import { type Beginnings, MAY_BE_PHRASE } from './beginnings.ts'
import { CLASS, FOLD, IGNORED, isSyllable, LETTER, SYLLABLE_FIRST } from './fold.ts'
import type { PhrasePosition, PhraseTable } from './phrase-table.ts'

/** One phrase as the tables give it. */
export interface PhraseEntry {
  readonly kind: BlockKind
  readonly at: PhrasePosition
  readonly weight: number
  readonly lang: string
  readonly phrase: string
}

/** How the phrases of each root begin; those at the end of a block are spelt backwards. */
export interface PhraseBeginnings {
  readonly start: Beginnings
  readonly inside: Beginnings
  readonly end: Beginnings
}

/** Parent of phrases that count at the start of a block. */
export const START_ROOT = 1
/** Parent of phrases that count anywhere. */
export const INSIDE_ROOT = 2
/** Parent of phrases that count at the end of a block, spelt backwards. */
export const END_ROOT = 3
/** Added to a slot to make it a parent's name, so that 0 can mean an empty slot. */
const SLOT_BASE = 4

/** The trie as parallel arrays. A node's name is its slot plus 4; names 1 to 3 are the roots. */
export interface PhraseTrie {
  readonly mask: number
  /** Name of the parent of the node in each slot, 0 for an empty slot. */
  readonly parents: Int32Array
  /** Folded code unit that leads to the node. */
  readonly codes: Uint16Array
  /** First entry that ends at the node, −1 for none. */
  readonly firstEntry: Int32Array
  /** Next entry that ends at the same node, −1 for none. */
  readonly nextEntry: Int32Array
  readonly entries: readonly PhraseEntry[]
}

/** How Hangul syllables are made of leading, vowel and trailing jamo (Unicode, chapter 3.12). */
const VOWELS = 21
const TRAILS = 28
const LEAD_BASE = 0x1100
const VOWEL_BASE = 0x1161
const TRAIL_BASE = 0x11a7
const JAMO_LAST = 0x11ff

function slotOf(parent: number, code: number, mask: number): number {
  const mixed = Math.imul(Math.imul(parent, 0x9e3779b1) ^ code, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & mask
}

function childOf(trie: PhraseTrie, parent: number, code: number): number {
  let slot = slotOf(parent, code, trie.mask)
  for (;;) {
    const owner = trie.parents[slot]!
    if (owner === 0) return 0
    if (owner === parent && trie.codes[slot] === code) return slot + SLOT_BASE
    slot = (slot + 1) & trie.mask
  }
}

/**
 * The node that a folded code unit leads to from `node`, or 0.
 * A Hangul syllable is taken apart, so that composed and decomposed Korean are the same path.
 */
export function stepTo(trie: PhraseTrie, node: number, code: number, backwards: boolean): number {
  if (!isSyllable(code)) return childOf(trie, node, code)
  const index = code - SYLLABLE_FIRST
  const trail = index % TRAILS
  const lead = LEAD_BASE + Math.floor(index / (VOWELS * TRAILS))
  const last = trail === 0 ? 0 : TRAIL_BASE + trail
  let next = node
  if (backwards && last !== 0) next = childOf(trie, next, last)
  if (next !== 0) next = childOf(trie, next, backwards ? VOWEL_BASE + vowelOf(index) : lead)
  if (next !== 0) next = childOf(trie, next, backwards ? lead : VOWEL_BASE + vowelOf(index))
  if (!backwards && next !== 0 && last !== 0) next = childOf(trie, next, last)
  return next
}

function vowelOf(index: number): number {
  return Math.floor((index % (VOWELS * TRAILS)) / TRAILS)
}

/** First entry that ends at `node`, −1 for none. */
export function entryAt(trie: PhraseTrie, node: number): number {
  return trie.firstEntry[node - SLOT_BASE]!
}

/** The phrases of the tables, one by one. */
export function* entriesOf(tables: readonly PhraseTable[]): Generator<PhraseEntry> {
  for (const { kind, rows } of tables) {
    for (const [lang, at, weight, phrases] of rows) {
      for (const part of phrases.split('|')) yield { kind, at, weight, lang, phrase: part.trim() }
    }
  }
}

/**
 * Folded code units of a phrase, without those that count as nothing. Texts are composed before they are read, and some
 * vowel signs of Indic scripts are two units when they are not; Hangul is taken apart, as `stepTo` does.
 */
function foldPhrase(phrase: string): number[] {
  const codes: number[] = []
  for (const composed of phrase.normalize('NFC')) {
    for (const unit of isSyllable(composed.charCodeAt(0)) ? composed.normalize('NFD') : composed) {
      const code = unit.charCodeAt(0)
      if (CLASS[code] !== IGNORED) codes.push(FOLD[code]!)
    }
  }
  return codes
}

/** Builds the trie of all phrases, and notes in `beginnings` how they begin. */
export function buildTrie(tables: readonly PhraseTable[], beginnings: PhraseBeginnings): PhraseTrie {
  const entries = [...entriesOf(tables)]
  let units = 0
  for (const { phrase } of entries) units += phrase.length
  // Shared beginnings save about half of the units, so that as many slots as units keep the load near one half.
  let capacity = 1 << 10
  while (capacity < units) capacity *= 2
  const trie: PhraseTrie = {
    mask: capacity - 1,
    parents: new Int32Array(capacity),
    codes: new Uint16Array(capacity),
    firstEntry: new Int32Array(capacity).fill(-1),
    nextEntry: new Int32Array(entries.length).fill(-1),
    entries,
  }
  for (let entry = 0; entry < entries.length; entry++) insert(trie, entry, beginnings)
  return trie
}

function insert(trie: PhraseTrie, entry: number, beginnings: PhraseBeginnings): void {
  const { phrase, at } = trie.entries[entry]!
  const codes = foldPhrase(phrase)
  if (at === 'end') codes.reverse()
  if (at === 'inside' && codes.length < 2) throw new Error(`expected two letters or more, got "${phrase}"`)
  const position = at === 'end' ? 'end' : at === 'inside' ? 'inside' : 'start'
  beginnings[position].note(MAY_BE_PHRASE, codes, at !== 'end' && endsWord(codes))
  let node = at === 'end' ? END_ROOT : at === 'inside' ? INSIDE_ROOT : START_ROOT
  for (const code of codes) node = addChild(trie, node, code)
  trie.nextEntry[entry] = trie.firstEntry[node - SLOT_BASE]!
  trie.firstEntry[node - SLOT_BASE] = entry
}

/** Whether no letter may follow a phrase: Korean adds particles. */
function endsWord(codes: readonly number[]): boolean {
  const last = codes[codes.length - 1]!
  return CLASS[last] === LETTER && !isJamo(last)
}

/** A part of a Hangul syllable. */
export function isJamo(code: number): boolean {
  return code >= LEAD_BASE && code <= JAMO_LAST
}

function addChild(trie: PhraseTrie, parent: number, code: number): number {
  let slot = slotOf(parent, code, trie.mask)
  while (trie.parents[slot] !== 0) {
    if (trie.parents[slot] === parent && trie.codes[slot] === code) return slot + SLOT_BASE
    slot = (slot + 1) & trie.mask
  }
  trie.parents[slot] = parent
  trie.codes[slot] = code
  return slot + SLOT_BASE
}
