// The marks inside of a Markdown paragraph: links, pictures, addresses, emphasis, escapes.

/** A stretch of the input, its end behind its last unit. */
export interface Stretch {
  from: number
  to: number
}

/** What is found in a paragraph: stretches to be left out, and how many links and pairs of emphasis there are. */
export interface Inline {
  marks: Stretch[]
  links: number
  emphases: number
}

/** Characters of a link's destination, title included; longer ones are none. */
const DESTINATION_MAX = 3000
/** Round brackets inside of one another in an address. */
const DEPTH_MAX = 8
const PUNCTUATION = /[!-/:-@[-`{-~]/
const ADDRESS = /^<(?:https?:\/\/|mailto:)[^<>\s]{1,2000}>/

/** Reads a paragraph that begins at an offset of the input. One pass, with a stack for brackets and one for emphasis. */
export function inlineIn(text: string, offset: number): Inline {
  return new InlineReader(text, offset).read()
}

/** An opening bracket, or a run of signs that may open emphasis. */
interface Opener {
  at: number
  length: number
}

class InlineReader {
  private readonly found: Inline = { marks: [], links: 0, emphases: 0 }
  private readonly brackets: Opener[] = []
  private readonly runs: Opener[] = []

  constructor(
    private readonly text: string,
    private readonly offset: number,
  ) {}

  read(): Inline {
    const { text } = this
    for (let at = 0; at < text.length; ) at = this.step(at)
    return this.found
  }

  /** Reads what begins at a place and returns where it ends. */
  private step(at: number): number {
    const sign = this.text[at]!
    if (sign === '\\') return this.escape(at)
    if (sign === '!' && this.text[at + 1] === '[') return this.open(at, 2)
    if (sign === '[') return this.open(at, 1)
    if (sign === ']') return this.close(at)
    if (sign === '<') return this.address(at)
    if (sign === '*' || sign === '_' || sign === '~' || sign === '`') return this.run(at, sign)
    return at + 1
  }

  private leaveOut(from: number, to: number): number {
    this.found.marks.push({ from: this.offset + from, to: this.offset + to })
    return to
  }

  private escape(at: number): number {
    if (!PUNCTUATION.test(this.text[at + 1] ?? '')) return at + 1
    this.leaveOut(at, at + 1)
    return at + 2
  }

  private open(at: number, length: number): number {
    this.brackets.push({ at, length })
    return at + length
  }

  /** The end of a link's text or of a picture's description, if a destination or a reference follows. */
  private close(at: number): number {
    const opener = this.brackets.pop()
    const end = opener === undefined ? at : this.destinationEnd(at + 1)
    if (opener === undefined || end === at) return at + 1
    if (end === at + 1) return end
    this.found.links++
    // A picture's description is not on the page: all of it goes.
    if (opener.length === 2) return this.leaveOut(opener.at, end)
    this.leaveOut(opener.at, opener.at + 1)
    return this.leaveOut(at, end)
  }

  /** Where a destination in round brackets or a reference in square ones ends; the same place where there is none. */
  private destinationEnd(from: number): number {
    const { text } = this
    if (text[from] === '[') {
      const end = text.indexOf(']', from)
      return end < 0 || end - from > DESTINATION_MAX ? from : end + 1
    }
    if (text[from] !== '(') return from
    let depth = 0
    for (let at = from; at < text.length && at - from < DESTINATION_MAX; at++) {
      if (text[at] === '(' && ++depth > DEPTH_MAX) return from
      if (text[at] === ')' && --depth === 0) return at + 1
    }
    return from
  }

  private address(at: number): number {
    const length = ADDRESS.exec(this.text.slice(at, at + DESTINATION_MAX))?.[0].length
    if (length === undefined) return at + 1
    this.leaveOut(at, at + 1)
    return this.leaveOut(at + length - 1, at + length)
  }

  /** A run of signs of emphasis closes the nearest one of its kind and length, or may open one itself. */
  private run(at: number, sign: string): number {
    const { text } = this
    let end = at + 1
    while (text[end] === sign) end++
    const length = end - at
    const [before, after] = [text[at - 1] ?? ' ', text[end] ?? ' ']
    const inWord = sign === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
    if (inWord || (sign === '~' && length !== 2)) return end
    const closes = this.runs.findLastIndex((run) => text[run.at] === sign && run.length === length)
    if (closes >= 0 && before.trim() !== '') {
      const opener = this.runs[closes]!
      this.runs.length = closes
      this.leaveOut(opener.at, opener.at + length)
      this.leaveOut(at, end)
      this.found.emphases++
    } else if (after.trim() !== '' && this.runs.length < OPEN_RUNS_MAX) this.runs.push({ at, length })
    return end
  }
}

/** Runs that wait for their end: more are no emphasis, and are not sought. */
const OPEN_RUNS_MAX = 64
