// Reads the head of a plain text, where neither a tag nor its size tells what a line is: which line is the headline, and
// which ones around it name the author, the time, the standfirst.
//
// Idea: the lines that read most like a headline (headline-line.ts) are each tried with what stands around them; the one
// with the likeliest surroundings is the headline (chain.ts). "Ada Holm" is a menu's entry or a reader's name anywhere but
// between a headline and a date.
// Cost: signs of some dozen lines, each read once.

import { type Candidate, headlineLines } from '../headline-line.ts'
import { type Paragraphs, paragraphsOf } from '../headline-qualities.ts'
import type { TextFacts } from '../measure-text.ts'
import { type RawBlock, untied } from '../raw-block.ts'
import { bestRun, HEADLINE, OTHER, ROLES, type Role, type Window } from './chain.ts'
import { SIGNS, type Sign } from './sign-table.ts'
import { signsOf } from './signs.ts'

/** Lines above and below a headline that belong to its head at most; it ends with the second paragraph. */
const ABOVE_MAX = 3
const BELOW_MAX = 14
const PARAGRAPHS_MAX = 2

/** The head of a text. */
export interface Head {
  headline: string
  /** What lines around the headline are, by where their blocks begin in the input. Lines of no role are absent. */
  roles: ReadonlyMap<number, Role>
}

/**
 * Finds the headline of a plain text and the roles of the lines around it; undefined where no line reads like one. Where a
 * headline is declared, no other line is tried, unless that one does not read like one at all.
 */
export function readHead(
  blocks: readonly RawBlock[],
  texts: readonly TextFacts[],
  url?: string,
  declared?: string,
): Head | undefined {
  const page = new HeadLines(blocks, texts, url)
  const known = page.candidates.filter(({ index }) => blocks[index]!.text === declared)
  let best: { from: number; headline: number; weight: number; roles: number[] } | undefined
  for (const candidate of known.length > 0 ? known : page.candidates) {
    const { from, window } = page.windowOf(candidate)
    const run = bestRun(window)
    if (!best || run.weight > best.weight) best = { ...run, from, headline: candidate.index }
  }
  if (!best) return undefined
  const { from, headline } = best
  const roles = best.roles.flatMap((role, at) =>
    role === OTHER || role === HEADLINE ? [] : [[blocks[from + at]!.start, ROLES[role]!] as const],
  )
  return { headline: untied(blocks[headline]!.text), roles: new Map(roles) }
}

const SIGN_NUMBERS: ReadonlyMap<Sign, number> = new Map(SIGNS.map((sign, number) => [sign, number]))

/** The lines of one page with their signs, each read when first asked for. */
export class HeadLines {
  /** The lines that may be the headline, the one with the highest score first. */
  readonly candidates: readonly Candidate[]
  private readonly all: ReadonlyMap<number, Candidate>
  private readonly paragraphs: Paragraphs
  private readonly own = new Map<number, readonly Sign[]>()
  private readonly known = new Map<number, readonly number[]>()

  constructor(
    private readonly blocks: readonly RawBlock[],
    private readonly texts: readonly TextFacts[],
    url?: string,
  ) {
    this.paragraphs = paragraphsOf(blocks, texts)
    const { best, all } = headlineLines(blocks, texts, url, this.paragraphs)
    this.candidates = best
    this.all = new Map(all.map((candidate) => [candidate.index, candidate]))
  }

  /** A line and those around it that may belong to its head, from the first one's index on. */
  windowOf(candidate: Candidate): { from: number; window: Window } {
    const { index } = candidate
    const from = Math.max(0, index - ABOVE_MAX)
    let end = index + 1
    for (let paragraphs = 0; end < this.blocks.length && end <= index + BELOW_MAX; end++)
      if (this.paragraphs.are[end] && ++paragraphs === PARAGRAPHS_MAX) {
        end++
        break
      }
    const signs = Array.from({ length: end - from }, (_, at) => this.signsAt(from + at))
    return { from, window: { signs, headline: index - from, score: candidate.score() } }
  }

  /** What a line shows, and what stands right above it: a standfirst is longer than the headline, and told more. */
  private signsAt(index: number): readonly number[] {
    const known = this.known.get(index)
    if (known) return known
    const signs = [...this.ownSigns(index)]
    if (index > 0 && this.ownSigns(index - 1).includes('like a headline'))
      signs.push(
        this.texts[index]!.shape.words > this.texts[index - 1]!.shape.words
          ? 'under a shorter headline'
          : 'under a longer headline',
      )
    const numbers = signs.map((sign) => SIGN_NUMBERS.get(sign)!)
    this.known.set(index, numbers)
    return numbers
  }

  private ownSigns(index: number): readonly Sign[] {
    const known = this.own.get(index)
    if (known) return known
    const candidate = this.all.get(index)
    const signs = signsOf({
      block: this.blocks[index]!,
      facts: this.texts[index]!,
      isParagraph: this.paragraphs.are[index]!,
      candidate,
      chrome: candidate && this.candidates.includes(candidate) ? candidate.chrome() : undefined,
    })
    this.own.set(index, signs)
    return signs
  }
}
