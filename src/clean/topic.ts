// What a block has to do with this page's own story: words of its headline, its author's name, its outlet's name.
//
// Idea: on a page of many stories the one that the headline speaks of shares its words, whatever the language; the
// leads of others do not. Each content word of the candidate headlines, cut to a stem, is a bit; a block's bits are the
// stems it holds, a container's bits are those of all its blocks. Cost: one look-up a unit of each text.

import type { PageTexts } from './measure-text.ts'
import type { DomElement, RawBlock } from './raw-block.ts'

/** Names and words that the page declares. */
export interface TopicHints {
  readonly headlines: readonly string[]
  /** The page's own authors, and the outlet's names. */
  readonly authors?: readonly string[]
  readonly outlets?: readonly string[]
}

/** Bits and flags of every block, and bits of every element. */
export interface Topic {
  /** Stems of the headline: at most 31, so that a set of them is an integer. */
  stems: number
  masks: Int32Array
  inside: Int32Array
  /** 2: the block begins with an author's name, 1: it holds one. */
  authors: Uint8Array
  outlets: Uint8Array
}

const STEMS_MAX = 31
/** Shorter words are mostly articles and prepositions; longer ones are cut, since endings change. */
const WORD_CHARS_MIN = 4
const STEM_CHARS_MAX = 6
const NAME_CHARS_MIN = 4
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]/

/** Measures all blocks of an HTML page. */
export function measureTopic(
  blocks: readonly RawBlock[],
  elements: readonly DomElement[],
  { headlines, authors = [], outlets = [] }: TopicHints,
  { facts, firsts }: PageTexts,
): Topic {
  const stems = stemsOf(headlines, outlets)
  const starts = startsOf(stems)
  const topic: Topic = {
    stems: stems.length,
    masks: new Int32Array(blocks.length),
    inside: new Int32Array(elements.length),
    authors: new Uint8Array(blocks.length),
    outlets: new Uint8Array(blocks.length),
  }
  const names = authors.filter((name) => name.length >= NAME_CHARS_MIN)
  const houses = outlets.filter((name) => name.length >= NAME_CHARS_MIN)
  for (let i = 0; i < blocks.length; i++) {
    const { text, dom } = blocks[i]!
    const first = firsts[i]!
    if (first < i && facts[first] === facts[i]) {
      topic.masks[i] = topic.masks[first]!
      topic.authors[i] = topic.authors[first]!
      topic.outlets[i] = topic.outlets[first]!
    } else {
      topic.masks[i] = maskOf(text.toLowerCase(), stems, starts)
      topic.authors[i] = authorIn(text, names)
      topic.outlets[i] = houses.some((name) => text.includes(name)) ? 1 : 0
    }
    topic.inside[dom!.element.index]! |= topic.masks[i]!
  }
  for (let i = elements.length - 1; i > 0; i--) {
    const parent = elements[i]!.parent
    if (parent) topic.inside[parent.index]! |= topic.inside[i]!
  }
  return topic
}

/** Places of a table of stems by their first two units; several may share one. */
const STARTS = 1 << 10

function startOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (STARTS - 1)
}

/** The bits of the stems by how they begin. */
function startsOf(stems: readonly string[]): Int32Array {
  const starts = new Int32Array(STARTS)
  for (let bit = 0; bit < stems.length; bit++) starts[startOf(stems[bit]!, 0)]! |= 1 << bit
  return starts
}

/** The bits of the stems that a text in small letters holds. */
function maskOf(lower: string, stems: readonly string[], starts: Int32Array): number {
  let mask = 0
  for (let at = 0; at + 1 < lower.length; at++) {
    let possible = starts[startOf(lower, at)]! & ~mask
    while (possible !== 0) {
      const bit = 31 - Math.clz32(possible)
      if (lower.startsWith(stems[bit]!, at)) mask |= 1 << bit
      possible ^= 1 << bit
    }
  }
  return mask
}

/** 2: the text begins with one of the names, 1: it holds one. */
function authorIn(text: string, names: readonly string[]): number {
  let found = 0
  for (const name of names) {
    const at = text.indexOf(name)
    if (at >= 0) found = Math.max(found, at < name.length ? 2 : 1)
  }
  return found
}

/** Stems of the headlines' words, without those of the outlet's name. */
function stemsOf(headlines: readonly string[], outlets: readonly string[]): string[] {
  const own = new Set(outlets.flatMap((name) => wordsOf(name)))
  const stems = new Set<string>()
  for (const headline of headlines)
    for (const word of wordsOf(headline)) {
      if (stems.size === STEMS_MAX) return [...stems]
      if (!own.has(word)) stems.add(word)
    }
  return [...stems]
}

/** Words of four letters or more, cut to their stems; pairs of characters where no blanks part words. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    if (DENSE.test(word)) for (let i = 0; i + 1 < word.length; i++) words.push(word.slice(i, i + 2))
    else if (word.length >= WORD_CHARS_MIN)
      words.push(word.slice(0, Math.max(WORD_CHARS_MIN, Math.min(STEM_CHARS_MAX, word.length - 1))))
  }
  return words
}

/** Share of the headline's stems in a set, 0 to 1; −1 where the page has no headline. */
export function topicShare({ stems }: Topic, mask: number): number {
  return stems === 0 ? -1 : bits(mask) / stems
}

function bits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
