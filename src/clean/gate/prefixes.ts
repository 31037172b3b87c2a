// The strings that a match of a pattern can begin with, read off the pattern's source.
//
// Source: the literal extraction of ripgrep and of Go's regexp/syntax, for prefixes only.
// Guarantee: every match begins with one of the prefixes, case aside. What this reader does not know by its letters (a
// class of many characters, a repetition, a back reference) ends a prefix there, so that more texts pass, never fewer.

/** Units of a prefix at most: longer ones tell hardly more. */
const UNITS_MAX = 6
/** A stretch with more prefixes than this has them cut off before it. */
const PREFIXES_MAX = 400
/** A class of at most so many characters is spelt out. */
const CLASS_MAX = 12

/** A beginning of matches. `open`: whatever follows is unknown; else the pattern may end there, or goes on. */
interface Prefix {
  text: string
  open: boolean
}

const EMPTY: readonly Prefix[] = [{ text: '', open: false }]
const UNKNOWN: readonly Prefix[] = [{ text: '', open: true }]

/**
 * Beginnings of the pattern's matches; an empty string among them means that a match may begin with anything.
 *
 * @example
 * prefixesOf(/^(?:by|von) \p{Lu}/u) // ['by ', 'von ']
 */
export function prefixesOf({ source }: RegExp): string[] {
  return [...new Set(new SourceReader(source).alternatives().map(({ text }) => text))]
}

/** True when all alternatives of the pattern are bound to the start of the text. */
export function isAnchored({ source, flags }: RegExp): boolean {
  return !/[gmy]/.test(flags) && new SourceReader(source).startsBound()
}

/** What stands between a class's brackets. */
const CLASS_BODY = /^(?:\\[\s\S]|[^\]\\])*/

/** Characters that stand for themselves, each once; asked where the reader stands. */
const LITERALS = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/uy

/** A recursive descent over the source: alternatives → sequence → repeated → atom. */
class SourceReader {
  private at = 0

  constructor(private readonly source: string) {}

  startsBound(): boolean {
    for (;;) {
      if (this.source[this.at] !== '^') return false
      this.skipSequence()
      if (this.source[this.at++] !== '|') return true
    }
  }

  alternatives(): readonly Prefix[] {
    const all = [...this.sequence()]
    while (this.source[this.at] === '|') {
      this.at++
      all.push(...this.sequence())
    }
    return all
  }

  private sequence(): readonly Prefix[] {
    let before: readonly Prefix[] = EMPTY
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      if (before.every(({ open }) => open)) this.skipSequence()
      else before = joined(before, this.literals() ?? this.repeated())
    }
    return before
  }

  /** A stretch of plain characters in one step: most of a list of words. */
  private literals(): readonly Prefix[] | undefined {
    LITERALS.lastIndex = this.at
    const [text] = LITERALS.exec(this.source) ?? []
    if (text === undefined) return undefined
    this.at += text.length
    return [{ text, open: false }]
  }

  /** Goes to the end of the alternative, of which no more need be known. */
  private skipSequence(): void {
    for (let depth = 0; this.at < this.source.length; this.at++) {
      const char = this.source[this.at]
      if (depth === 0 && (char === '|' || char === ')')) return
      if (char === '(') depth++
      else if (char === ')') depth--
      else if (char === '[') this.at += CLASS_BODY.exec(this.source.slice(this.at + 1))![0].length + 1
      else if (char === '\\') this.at++
    }
  }

  private repeated(): readonly Prefix[] {
    const once = this.atom()
    const [quantifier, least, most] = /^(?:[*+?]|\{(\d+)(,\d*)?\})/.exec(this.source.slice(this.at, this.at + 12)) ?? []
    if (quantifier === undefined) return once
    this.at += quantifier.length
    if (this.source[this.at] === '?') this.at++
    const exactlyOnce = least === '1' && (most === undefined || most === ',1')
    const atMostOnce = quantifier === '?' || exactlyOnce || (least === '0' && most === ',1')
    const found = atMostOnce ? once : once.map(({ text }) => ({ text, open: true }))
    return quantifier === '*' || quantifier === '?' || least === '0' ? [...found, ...EMPTY] : found
  }

  private atom(): readonly Prefix[] {
    const char = String.fromCodePoint(this.source.codePointAt(this.at)!)
    this.at += char.length
    if (char === '^' || char === '$') return EMPTY
    if (char === '.') return UNKNOWN
    if (char === '[') return this.characterClass()
    if (char === '(') return this.group()
    return char === '\\' ? this.escaped() : [{ text: char, open: false }]
  }

  private group(): readonly Prefix[] {
    const [opening] = /^(?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))!
    this.at += opening.length
    const inner = this.alternatives()
    this.at++
    // What stands ahead or behind is no part of the match.
    return /[=!]$/.test(opening) ? EMPTY : inner
  }

  private escaped(): readonly Prefix[] {
    const [name] = /^(?:[pPk](?:\{[^}]*\}|<[^>]*>)|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\d+|[\s\S])/.exec(
      this.source.slice(this.at),
    )!
    this.at += name.length
    if (name === 'b' || name === 'B') return EMPTY
    if (name === 'd') return [...'0123456789'].map((text) => ({ text, open: false }))
    const text = literalOf(name)
    return text === undefined ? UNKNOWN : [{ text, open: false }]
  }

  private characterClass(): readonly Prefix[] {
    const [body] = CLASS_BODY.exec(this.source.slice(this.at))!
    this.at += body.length + 1
    const members = membersOf(body)
    return members === undefined ? UNKNOWN : members.map((text) => ({ text, open: false }))
  }
}

/** The character that an escape stands for; undefined for classes and references. */
function literalOf(name: string): string | undefined {
  const hexadecimal = /^[ux]\{?([\da-fA-F]+)\}?$/.exec(name)
  if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal[1]!, 16))
  if (name === 't') return '\t'
  if (name === 'n') return '\n'
  return /^[a-zA-Z0-9]/.test(name) ? undefined : name
}

/** All characters of a small class. */
function membersOf(body: string): string[] | undefined {
  if (body.startsWith('^')) return undefined
  const members: string[] = []
  const pieces = body.match(/\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[\s\S])|[\s\S]/gu) ?? []
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at]!.startsWith('\\') ? literalOf(pieces[at]!.slice(1)) : pieces[at]!
    const ranged = pieces[at + 1] === '-' && at + 2 < pieces.length
    const last = !ranged
      ? first
      : pieces[at + 2]!.startsWith('\\')
        ? literalOf(pieces[at + 2]!.slice(1))
        : pieces[at + 2]!
    if (first === undefined || last === undefined) return undefined
    const [from, to] = [first.codePointAt(0)!, last.codePointAt(0)!]
    if (members.length + to - from >= CLASS_MAX) return undefined
    for (let code = from; code <= to; code++) members.push(String.fromCodePoint(code))
    if (ranged) at += 2
  }
  return members
}

/** Every beginning with everything that may follow it; as they are, and open, where that would be too many. */
function joined(before: readonly Prefix[], after: readonly Prefix[]): readonly Prefix[] {
  let growing = 0
  for (const { open } of before) if (!open) growing++
  if (after === EMPTY || growing === 0) return before
  if (before.length + growing * after.length > PREFIXES_MAX) return before.map(({ text }) => ({ text, open: true }))
  const all: Prefix[] = []
  for (const prefix of before) {
    if (prefix.open) all.push(prefix)
    else for (const next of after) all.push(cut(prefix.text + next.text, next.open))
  }
  return growing > 1 && after.length > 1 ? distinct(all) : all
}

function cut(text: string, open: boolean): Prefix {
  return text.length < UNITS_MAX ? { text, open } : { text: text.slice(0, UNITS_MAX), open: true }
}

function distinct(prefixes: readonly Prefix[]): Prefix[] {
  const seen = new Map<string, Prefix>()
  for (const prefix of prefixes) seen.set(prefix.open ? `${prefix.text}…` : prefix.text, prefix)
  return [...seen.values()]
}
