// What a page prints twice: for other screens, for printers, as a teaser of itself. A reader wants it once. HTML only.
//
// Idea: paragraphs are paired with an equal one further up; pairs in the same order are one print after the other. A whole
// second print goes, with its subheads, and so does a block that holds most of the others. A single paragraph goes where
// nothing of the article stands around it.
// Cost: a look into a table for each kept paragraph.

import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { isText, relabel } from './relabel.ts'

/** Shorter ones repeat by themselves, as refrains do. */
const WORDS_MIN = 10
/** Characters that tell paragraphs of equal length in words apart. */
const KEY_CHARS = 48
/** Blocks to either side whose kept words are a paragraph's company. */
const COMPANY_SPAN = 4

/** A paragraph, and the first one equal to it. */
interface Pair {
  first: number
  second: number
}

/** Share of the article that a second print must have; less is a passage that it repeats by itself. */
const PRINT_SHARE_MIN = 0.6

/** Takes what stands in the kept text twice. */
export function printedAgain(labels: Label[], page: Measured): void {
  if (!page.tree) return
  const total = wordsOf(labels, page, 0, labels.length)
  for (const [i, { shape }] of page.facts.entries())
    if (shape.words >= COPY_WORDS_MIN && isCopy(labels, page, i, total))
      relabel(labels, i, 'other-chrome', 'printed-again')
  const pairs = pairsOf(labels, page)
  if (pairs.length === 0) return
  for (const run of runsOf(pairs)) {
    const [from, to] = [run[0]!.second, run.at(-1)!.second + 1]
    const print = wordsOf(labels, page, from, to)
    const shared = run.reduce((sum, { second }) => sum + page.facts[second]!.shape.words, 0)
    if (run.length > 1 && shared >= PRINT_SHARE_MIN * Math.max(print, total - print))
      dropPrint(
        labels,
        page,
        isHidden(run[0]!.first, page) ? run.map(({ first }) => first) : run.map(({ second }) => second),
      )
    else if (run.length === 1) dropLonely(labels, page, run[0]!)
  }
}

/** Words of a block that may be the whole text once more, share of the text that it must have, and paragraphs beside it. */
const COPY_WORDS_MIN = 150
const COPY_SHARE_MIN = 0.5
const PARAGRAPHS_MIN = 3
/** Characters of a paragraph that are looked up in a copy. */
const LOOKED_UP_CHARS = 32

/** One block holds most of the other paragraphs: the text for machines, or to be copied. */
function isCopy(labels: readonly Label[], { facts }: Measured, index: number, total: number): boolean {
  const { block, shape } = facts[index]!
  if (!isText(labels[index]) || shape.words < COPY_SHARE_MIN * (total - shape.words)) return false
  const others = facts.filter((fact, i) => i !== index && isText(labels[i]) && fact.shape.words >= WORDS_MIN)
  if (others.length < PARAGRAPHS_MIN) return false
  const held = others.filter((other) => block.text.includes(other.block.text.slice(0, LOOKED_UP_CHARS)))
  return held.length >= PRINT_SHARE_MIN * others.length
}

/** Kept words of a stretch. */
function wordsOf(labels: readonly Label[], { facts }: Measured, from: number, to: number): number {
  let words = 0
  for (let i = from; i < to; i++) if (isText(labels[i])) words += facts[i]!.shape.words
  return words
}

function pairsOf(labels: readonly Label[], { facts }: Measured): Pair[] {
  const known = new Map<string, number>()
  const pairs: Pair[] = []
  for (const [second, fact] of facts.entries()) {
    if (fact.shape.words < WORDS_MIN || !isText(labels[second])) continue
    const key = keyOf(fact)
    const first = known.get(key)
    if (first === undefined) known.set(key, second)
    else pairs.push({ first, second })
  }
  return pairs
}

/** The beginning of a paragraph behind dashes and bullets, with its length: one print has these, another has not. */
function keyOf({ block: { text }, shape }: BlockFacts): string {
  const from = Math.max(0, text.search(/\p{L}/u))
  return `${shape.words} ${text.slice(from, from + KEY_CHARS)}`
}

/** Pairs of which both sides go on in the same order. */
function runsOf(pairs: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = []
  for (const pair of pairs) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && pair.first > last.first && pair.first < run[0]!.second) run.push(pair)
    else runs.push([pair])
  }
  return runs
}

function isHidden(index: number, { facts, tree }: Measured): boolean {
  return tree!.hidden[facts[index]!.block.dom!.element.index] === 1
}

/** Takes one print, with the short lines among its paragraphs and the one above them. */
function dropPrint(labels: Label[], { facts }: Measured, print: readonly number[]): void {
  const dropped = new Set(print)
  for (let i = print[0]! - 1; i <= print.at(-1)!; i++)
    if (isText(labels[i]) && (dropped.has(i) || facts[i]!.shape.words < WORDS_MIN))
      relabel(labels, i, 'other-chrome', 'printed-again')
}

/** Of a single paragraph printed twice the one goes that has nothing of the article around it. */
function dropLonely(labels: Label[], page: Measured, { first, second }: Pair): void {
  const lonely = [first, second].find((index) => company(labels, page, index, first + second - index) === 0)
  if (lonely !== undefined) relabel(labels, lonely, 'other-chrome', 'printed-again')
}

/** Kept words around a block, its equal aside. */
function company(labels: readonly Label[], { facts }: Measured, index: number, equal: number): number {
  let words = 0
  for (let at = Math.max(0, index - COMPANY_SPAN); at <= Math.min(facts.length - 1, index + COMPANY_SPAN); at++)
    if (at !== index && at !== equal && isText(labels[at])) words += facts[at]!.shape.words
  return words
}
