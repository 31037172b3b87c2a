// The lines of a plain text that may be its headline, each judged as far as it was asked for: first at a glance, then
// against the rest of the page, then by its words.

import { type Paragraphs, paragraphsOf, Surroundings, WORDS_MAX } from './headline-qualities.ts'
import { GLANCED, QUALITIES, READ, TOLD, WEIGHTS } from './headline-weights.ts'
import type { TextFacts } from './measure-text.ts'
import type { RawBlock } from './raw-block.ts'

/** Lines that are looked at, characters of the longest one, and the share of the prose that may stand above one. */
const CANDIDATES_MAX = 400
const CHARS_MAX = 300
const PROSE_ABOVE_MAX = 0.4

/** A line that may be the headline. */
export class Candidate {
  private isCompared = false
  private isRead = false

  /** @param values - those of `QUALITIES` for all lines of the page; this line's begin at `from` */
  constructor(
    private readonly page: Surroundings,
    readonly index: number,
    private readonly values: Float64Array,
    private readonly from: number,
  ) {
    page.glance(index, values, from)
  }

  /** The value of one of `QUALITIES`; what was not asked for yet is 0. */
  valueOf(quality: number): number {
    return this.values[this.from + quality]!
  }

  /** How much the line reads like the headline of its page, in nats. */
  score(weights: ArrayLike<number> = WEIGHTS): number {
    let score = 0
    for (let i = 0; i < QUALITIES.length; i++) score += weights[i]! * this.valueOf(i)
    return score
  }

  /** What comparing and reading can add to its score at most. */
  gainMax(): number {
    return this.page.gainMax(this.index)
  }

  /** Asks the rest of the page about the line, once. */
  compare(): void {
    if (this.isCompared) return
    this.isCompared = true
    this.put(GLANCED.length, TOLD, this.page.compare(this.index))
  }

  /** Reads the line as well, once. */
  read(): void {
    if (this.isRead) return
    this.isRead = true
    this.compare()
    this.put(GLANCED.length + TOLD.length, READ, this.page.read(this.index))
  }

  /** Whether the page has the line once more. */
  isRepeated(): boolean {
    return this.page.isRepeated(this.index)
  }

  /** Probability by its words alone that it is no text of an article; asked of few lines. */
  chrome(): number {
    return this.page.chrome(this.index)
  }

  /** Tells how long the line is for its page. */
  compareLength(longest: number): void {
    this.values[this.from + LONGEST] = this.valueOf(LENGTH) / longest
  }

  private put<Name extends string>(at: number, names: readonly Name[], named: Readonly<Record<Name, number>>): void {
    for (let i = 0; i < names.length; i++) this.values[this.from + at + i] = named[names[i]!]
  }
}

const LENGTH = QUALITIES.indexOf('length')
const LONGEST = QUALITIES.indexOf('longest')

/** All lines above most of the prose, as they are seen at a glance. */
export function headlineCandidates(
  blocks: readonly RawBlock[],
  texts: readonly TextFacts[],
  url: string | undefined,
  { are: prose }: Paragraphs = paragraphsOf(blocks, texts),
): Candidate[] {
  const page = new Surroundings(blocks, texts, prose, url)
  const candidates: Candidate[] = []
  const values = new Float64Array(QUALITIES.length * Math.min(blocks.length, CANDIDATES_MAX))
  for (let index = 0; index < blocks.length && candidates.length < CANDIDATES_MAX; index++) {
    if (page.proseAbove[index]! > PROSE_ABOVE_MAX) break
    const { words, letters, chars } = texts[index]!.shape
    if (letters <= 1 || words > WORDS_MAX || chars > CHARS_MAX || (prose[index] && words > WORDS_MAX / 2)) continue
    candidates.push(new Candidate(page, index, values, QUALITIES.length * candidates.length))
  }
  const longest = candidates.reduce((most, candidate) => Math.max(most, candidate.valueOf(LENGTH)), 1)
  for (const candidate of candidates) candidate.compareLength(longest)
  return candidates
}
