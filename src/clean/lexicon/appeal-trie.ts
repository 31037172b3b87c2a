// The cues of appeals in one trie for all languages, so that a word is compared with every cue at once.
//
// Idea: a cue's language is a bit, so that a caller notes languages with an `or`.
// Cost: some 10,000 cues, built letter by letter without lists in between, since that happens at import.

import { APPEAL_CUES, type AppealCues } from './appeal-cues.ts'
import { type Beginnings, MAY_BE_CUE } from './beginnings.ts'
import { CLASS, FOLD, IGNORED, isSyllable } from './fold.ts'
import { LetterTrie, NODES, ROOT } from './letter-trie.ts'

/** Name of a group of cues. */
export type CueGroup = Exclude<keyof AppealCues, 'lang'>

/** The groups in the order of their numbers. */
export const CUE_GROUPS: readonly CueGroup[] = (
  'we|you|ask|often|money|press|give|mail|join|get|sub|block|off|app|slip|tell|reuse|link|social|not' as const
).split('|') as CueGroup[]

/** Arrays by node, and by cue. */
export interface CueTrie {
  /** See `LetterTrie`. */
  readonly keys: Int32Array
  /** First cue that ends at the node and the next one at the same node; cues count from 1, 0 is none. */
  readonly first: Uint16Array
  readonly next: Uint16Array
  readonly group: Uint8Array
  /** Languages of the cue, a bit each. */
  readonly langs: Int32Array
  /** 1 if the cue must be the whole word. */
  readonly whole: Uint8Array
  /** 1 if the cue must be printed with a capital within a sentence. */
  readonly capital: Uint8Array
}

/** Whether a letter is printed large. */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** Builds the trie of the cues of all languages, and notes in `beginnings` how they begin. */
export function buildCueTrie(beginnings: Beginnings): CueTrie {
  let letters = 0
  for (const row of APPEAL_CUES) for (const group of CUE_GROUPS) letters += row[group]?.length ?? 0
  // A cue and its bar are two characters at least, but for the last of a row.
  const most = (letters >> 1) + APPEAL_CUES.length * CUE_GROUPS.length + 1
  const words = new LetterTrie()
  const trie: CueTrie = {
    keys: words.keys,
    first: new Uint16Array(NODES),
    next: new Uint16Array(most),
    group: new Uint8Array(most),
    langs: new Int32Array(most),
    whole: new Uint8Array(most),
    capital: new Uint8Array(most),
  }
  let cue = 1
  for (const row of APPEAL_CUES) {
    const langs = bitsOf(row)
    for (let group = 0; group < CUE_GROUPS.length; group++) {
      const cues = row[CUE_GROUPS[group]!] ?? ''
      for (let start = 0; start < cues.length; cue++) {
        const bar = cues.indexOf('|', start)
        const end = bar < 0 ? cues.length : bar
        addCue({ trie, words, beginnings }, cue, cues, start, end)
        trie.group[cue] = group
        trie.langs[cue] = langs
        start = end + 1
      }
    }
  }
  return trie
}

/** What a cue is added to. */
interface Building {
  readonly trie: CueTrie
  readonly words: LetterTrie
  readonly beginnings: Beginnings
}

/** Adds the cue that stands from `start` to `end`. */
function addCue({ trie, words, beginnings }: Building, cue: number, cues: string, start: number, end: number): void {
  const isStem = cues[end - 1] === '*'
  const last = isStem ? end - 1 : end
  let node = ROOT
  const opening: number[] = []
  for (let at = start; at < last; at++) {
    const code = cues.charCodeAt(at)
    if (CLASS[code] === IGNORED) continue
    const folded = FOLD[code]!
    node = words.add(node, folded)
    opening.push(folded)
  }
  trie.next[cue] = trie.first[node]!
  trie.first[node] = cue
  const isWhole = !isStem && !isSyllable(cues.charCodeAt(last - 1))
  trie.whole[cue] = isWhole ? 1 : 0
  beginnings.note(MAY_BE_CUE, opening, isWhole)
  trie.capital[cue] = isCapital(cues[start]!) ? 1 : 0
}

/** The bit of a language, given as BCP 47; all bits where it has no row of cues. */
export function bitOfLanguage(lang: string | undefined): number {
  const base = lang?.split('-')[0]
  const row = APPEAL_CUES.find((other) => other.lang === (base === 'nb' || base === 'nn' ? 'no' : base))
  return row === undefined ? -1 : bitsOf(row)
}

/** The bit of a row's language or of the one it shares with; all bits for the words that all languages share. */
function bitsOf({ lang, beside }: AppealCues): number {
  return lang === '*' ? -1 : 1 << BIT_OWNERS.indexOf(beside ?? lang)
}

/** Languages that have a bit of their own. */
const BIT_OWNERS: readonly string[] = APPEAL_CUES.filter(({ lang, beside }) => lang !== '*' && !beside).map(
  ({ lang }) => lang,
)
