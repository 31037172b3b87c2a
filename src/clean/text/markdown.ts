// Markdown, as many scrapers keep their pages: its marks are taken out before the text is read, and offsets of what was
// read are turned into those of the input.
//
// Idea: marks are stretches to be left out. Those of a line (headings, quotations, fences, rows of tables) are told by how
// it begins, those inside of a paragraph by matching them (markdown-inline.ts).
// Source: CommonMark 0.31 and the tables of GitHub Flavored Markdown, as far as their marks go; raw HTML stays.
// Cost: one pass over the text; one without `](` and without a heading is told at once.

import { inlineIn, type Stretch } from './markdown-inline.ts'

/** A text without its marks. */
export interface Unmarked {
  text: string
  /** The text of the page's only heading of the first level. */
  headline: string | undefined
  /** Where the unit at an offset of the text stands in the input. */
  at(offset: number): number
  /** Where the unit before an offset ends in the input: marks there belong to what follows. 0 at the beginning. */
  before(offset: number): number
}

/**
 * Takes the marks out of a text. Undefined where it is no Markdown.
 *
 * @example
 * unmark('# Tram returns\n\n[Home](/) [News](/n) [Sport](/s)')?.text // 'Tram returns\n\nHome News Sport'
 */
export function unmark(source: string): Unmarked | undefined {
  if (!source.includes('](') && !(source.includes('#') && HAS_HEADING.test(source))) return undefined
  const reader = new MarkReader(source)
  if (!reader.isMarkdown()) return undefined
  const kept = keptOf({ from: 0, to: source.length }, reader.marks)
  const text = textOf(source, kept)
  const at = placesOf(kept)
  return { text, headline: headlineOf(source, reader), at, before: (offset) => (offset === 0 ? 0 : at(offset - 1) + 1) }
}

// ── Marks ───────────────────────────────────────────────────────────────────────────────────────

const HAS_HEADING = /^ {0,3}#{1,6}[ \t]+\S/m
const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/
const CLOSING_HASHES = /[ \t]#{1,6}$/
const QUOTATION = /^(?: {0,3}>[ \t]?){1,8}/
const FENCE = /^ {0,3}(?:`{3}|~{3})/
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S/
const UNDERLINE = /^ {0,3}(?:={3,80}|-{3,80})$/
const TABLE_ROW = /^[ \t]{0,40}\|.*\|$/
const TABLE_RULE = /^[ \t]{0,40}\|[ \t:|-]+\|$/
const isTableRule = (line: string): boolean => TABLE_RULE.test(line) && line.includes('-')

/** Links from which a text is Markdown, and lines that may come on each mark. A heading under a line of text may be a program's comment. */
const LINKS_MIN = 3
const LINES_PER_MARK_MAX = 40

/** Reads the marks of a text line by line, and those inside of paragraphs when one ends. */
class MarkReader {
  /** What is left out, in the order in which it was found. */
  readonly marks: Stretch[] = []
  /** Lines that are headings of the first level. */
  readonly titles: Stretch[] = []
  private links = 0
  private emphases = 0
  private headings = 0
  private lines = 0
  /** Where the paragraph at hand begins, −1 outside of one. */
  private paragraph = -1
  private fenced = false

  constructor(private readonly source: string) {
    for (let from = 0; from < source.length; ) {
      const found = source.indexOf('\n', from)
      const to = found < 0 ? source.length : found
      this.line(from, source.slice(from, to).trimEnd())
      from = to + 1
    }
    this.endParagraph(source.length)
  }

  isMarkdown(): boolean {
    const { links, emphases, headings, lines } = this
    if (lines > LINES_PER_MARK_MAX * (links + emphases + headings)) return false
    return links >= LINKS_MIN || (headings > 0 && (headings > 1 || links + emphases > 0))
  }

  private line(from: number, text: string): void {
    if (FENCE.test(text)) {
      this.endParagraph(from)
      this.fenced = !this.fenced
      this.leaveOut(from, text.length)
    } else if (text.trim() === '' || this.fenced) this.endParagraph(from)
    else this.textLine(from, text)
  }

  private textLine(from: number, text: string): void {
    this.lines++
    const isInParagraph = this.paragraph >= 0
    if (!isInParagraph) this.paragraph = from
    const heading = HEADING.exec(text)
    if ((isInParagraph && UNDERLINE.test(text)) || DEFINITION.test(text) || isTableRule(text))
      this.leaveOut(from, text.length)
    else if (heading) {
      if (!isInParagraph) this.headings++
      this.heading(from, text, heading[0].length, heading[1]!.length)
    } else if (TABLE_ROW.test(text)) {
      this.leaveOut(from + text.indexOf('|'), 1)
      this.leaveOut(from + text.length - 1, 1)
    } else this.leaveOut(from, QUOTATION.exec(text)?.[0].length ?? 0)
  }

  private heading(from: number, text: string, opening: number, level: number): void {
    this.leaveOut(from, opening)
    const closing = CLOSING_HASHES.exec(text)
    if (closing && closing.index > opening) this.leaveOut(from + closing.index, closing[0].length)
    if (level === 1) this.titles.push({ from, to: from + text.length })
  }

  private leaveOut(from: number, length: number): void {
    if (length > 0) this.marks.push({ from, to: from + length })
  }

  private endParagraph(end: number): void {
    if (this.paragraph < 0) return
    const { marks, links, emphases } = inlineIn(this.source.slice(this.paragraph, end), this.paragraph)
    this.marks.push(...marks)
    this.links += links
    this.emphases += emphases
    this.paragraph = -1
  }
}

// ── What is left ────────────────────────────────────────────────────────────────────────────────

/** What is left of a stretch between its marks, in order. Marks may lie in one another, as a picture's do in a link's text. */
function keptOf(whole: Stretch, marks: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  let { from } = whole
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    if (mark.from > from) kept.push({ from, to: mark.from })
    from = Math.max(from, mark.to)
  }
  if (from < whole.to) kept.push({ from, to: whole.to })
  return kept
}

function textOf(source: string, kept: readonly Stretch[]): string {
  return kept.map(({ from, to }) => source.slice(from, to)).join('')
}

/** Turns an offset of the text into one of the input. */
function placesOf(kept: readonly Stretch[]): (offset: number) => number {
  const begins = new Uint32Array(kept.length)
  for (let i = 1; i < kept.length; i++) begins[i] = begins[i - 1]! + kept[i - 1]!.to - kept[i - 1]!.from
  return (offset) => {
    let [low, high] = [0, kept.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (begins[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return kept.length === 0 ? 0 : kept[low]!.from + offset - begins[low]!
  }
}

/** Words of a headline; fewer are more likely the outlet's name. */
const HEADLINE_WORDS_MIN = 3

function headlineOf(source: string, { titles, marks }: MarkReader): string | undefined {
  const [title] = titles
  if (title === undefined || titles.length > 1) return undefined
  const own = marks.filter(({ from, to }) => from >= title.from && to <= title.to)
  const text = textOf(source, keptOf(title, own)).replace(/\s+/g, ' ').trim()
  return text.split(' ').length >= HEADLINE_WORDS_MIN || /[^\0-\u2fff]{6}/.test(text) ? text : undefined
}
