// Which classes of words of each language a line has: what readers of labels and prompts ask.
// Cost: at each word a look-up by its first two letters, then a comparison with the few words found. Tables are made when
// first asked for. Guarantee: words of two languages never count together.

import { foldCase } from '../fold-units.ts'
import { CLASS, FOLD, IGNORED, LETTER, UNSPACED } from '../lexicon/fold.ts'
import { lazy } from '../lexicon/lazy.ts'

/** A word to find: its folded letters, whether it must end there, its class and its language. */
interface Entry {
  readonly letters: string
  readonly whole: boolean
  readonly classes: number
  readonly lang: number
}

/** Finds classes of words. A row holds the words of one language, a class a field, parted by `|`; `stem*` is a beginning. */
export class ClassReader<Name extends string> {
  private readonly languages: number
  private readonly hasShared: boolean
  /** Words by their first two letters, as one number. */
  private readonly entries: () => ReadonlyMap<number, readonly Entry[]>

  /** What all languages share stands in a row of its own. */
  constructor(
    rows: readonly Words<Name>[],
    private readonly names: readonly Name[],
    shared?: Words<Name>,
  ) {
    this.languages = rows.length
    this.hasShared = shared !== undefined
    this.entries = lazy(() => entriesOf(shared ? [...rows, shared] : rows, names))
  }

  /** The bits of some classes. */
  bitsOf(names: readonly Name[]): number {
    return names.reduce((bits, name) => bits | (1 << this.names.indexOf(name)), 0)
  }

  /** Classes met by language, a bit each in the order of the names; undefined where the line has none of the words. */
  read(text: string): number[] | undefined {
    const line = folded(text)
    const words = this.entries()
    let met: number[] | undefined
    for (let at = 0; at < line.length; at++) {
      if (at > 0 && isLetterAt(line, at - 1) && !isDense(line[at]!)) continue
      for (const { letters, whole, classes, lang } of words.get(pairAt(line, at)) ?? NONE) {
        if (!line.startsWith(letters, at) || (whole && isLetterAt(line, at + letters.length))) continue
        met ??= new Array(this.languages + 1).fill(0)
        met[lang]! |= classes
      }
    }
    const shared = this.hasShared && met ? met[this.languages]! : 0
    return shared === 0 ? met : met?.map((classes) => classes | shared)
  }
}

type Words<Name extends string> = Readonly<Partial<Record<Name, string>>>

const NONE: readonly Entry[] = []

function entriesOf<Name extends string>(rows: readonly Words<Name>[], names: readonly Name[]): Map<number, Entry[]> {
  const found = new Map<number, Entry[]>()
  for (const [lang, row] of rows.entries())
    for (const [index, name] of names.entries())
      for (const word of row[name]?.split('|') ?? []) {
        const letters = folded(word.replace(/\*$/u, ''))
        const key = pairAt(letters, 0)
        const same = found.get(key) ?? []
        same.push({ letters, whole: !word.endsWith('*') && !isDense(letters), classes: 1 << index, lang })
        found.set(key, same)
      }
  return found
}

/** Two letters as a number; the second is none at the end. */
function pairAt(line: string, at: number): number {
  return line.charCodeAt(at) * 0x10000 + (at + 1 < line.length ? line.charCodeAt(at + 1) : 0)
}

/** Letters without case and accents, marks left out. */
function folded(text: string): string {
  let marks = false
  for (let at = 0; at < text.length && !marks; at++) marks = CLASS[text.charCodeAt(at)] === IGNORED
  return marks ? withoutMarks(text) : foldCase(text, FOLD)
}

function withoutMarks(text: string): string {
  let line = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (CLASS[code] !== IGNORED) line += String.fromCharCode(FOLD[code]!)
  }
  return line
}

const isLetterAt = (line: string, at: number): boolean => at < line.length && CLASS[line.charCodeAt(at)] === LETTER
/** Scripts without blanks, and Hangul, whose particles follow without one. */
const isDense = (letters: string): boolean => {
  const code = letters.charCodeAt(0)
  return CLASS[code] === UNSPACED || (code >= 0xac00 && code <= 0xd7a3)
}
