// Texts in tokens for comparing: words, single characters of scripts that write without spaces, white space, and marks
// one by one. The tokens of a text are the whole text.

const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]|[\p{L}\p{N}\p{M}_]+(?:['’][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\p{M}_\s]/gu
const WORD = /[\p{L}\p{N}]/u
const SPACE = /^\s/

export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? []
}

export function isWord(token: string): boolean {
  return WORD.test(token)
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return tokensOf(text).reduce((sum, token) => sum + (isWord(token) ? 1 : 0), 0)
}

/** Offsets of the words of a stretch of a text. */
export function wordOffsets(text: string, start: number, end: number): number[] {
  const offsets: number[] = []
  let at = start
  for (const token of tokensOf(text.slice(start, end))) {
    if (isWord(token)) offsets.push(at)
    at += token.length
  }
  return offsets
}

/** Tokens with the same key are the same for a reader: white space of any sort, quotes and dashes of any shape. */
export function keyOf(token: string): string {
  if (SPACE.test(token)) return ' '
  return token
    .replace(/[‘’‚‛ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
}
