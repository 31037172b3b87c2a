// What a block has to do with this page's own story: words of its headline, its author's name, its outlet's name.
//
// Idea: on a page of many stories the one that the headline speaks of shares its words, whatever the language; the
// leads of others do not. Each content word of the candidate headlines, cut to a stem, is a bit; a block's bits are the
// stems it holds, a container's bits are those of all its blocks. Cost: a native substring search a stem and block.

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
): Topic {
  const stems = stemsOf(headlines, outlets)
  const topic: Topic = {
    stems: stems.length,
    masks: new Int32Array(blocks.length),
    inside: new Int32Array(elements.length),
    authors: new Uint8Array(blocks.length),
    outlets: new Uint8Array(blocks.length),
  }
  const names = authors.filter((name) => name.length >= NAME_CHARS_MIN)
  const houses = outlets.filter((name) => name.length >= NAME_CHARS_MIN)
  for (const [i, block] of blocks.entries()) {
    const { text } = block
    const lower = text.toLowerCase()
    let mask = 0
    for (let bit = 0; bit < stems.length; bit++) if (lower.includes(stems[bit]!)) mask |= 1 << bit
    topic.masks[i] = mask
    topic.inside[block.dom!.element.index]! |= mask
    for (const name of names) {
      const at = text.indexOf(name)
      if (at >= 0) topic.authors[i] = Math.max(topic.authors[i]!, at < name.length ? 2 : 1)
    }
    if (houses.some((name) => text.includes(name))) topic.outlets[i] = 1
  }
  for (let i = elements.length - 1; i > 0; i--) {
    const parent = elements[i]!.parent
    if (parent) topic.inside[parent.index]! |= topic.inside[i]!
  }
  return topic
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
