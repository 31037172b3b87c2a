// Quotations, as far as appeals skip them: what stands inside is somebody's words, not the outlet's.

import { BLANK, classAt, LETTER, UNSPACED } from '../lexicon/fold.ts'

/** Which marks close what each mark opens. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '”': '”"',
  '„': '“”"',
  '‟': '”"',
  '＂': '＂',
  '‘': '’',
  "'": "'",
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '｢': '｣',
}

/** Offset of the mark that closes the quotation opened at `open`; the text's end if none does, `open` if it opens none. */
export function quoteEnd(text: string, open: number): number {
  const mark = text[open]!
  const closers = CLOSERS[mark]
  if (closers === undefined || !opensQuote(text, open)) return open
  for (let at = open + 1; at < text.length; at++) {
    if (!closers.includes(text[at]!)) continue
    // An apostrophe within a word closes nothing.
    if ((mark === '‘' || mark === "'") && classAt(text, at + 1) === LETTER) continue
    return at
  }
  // A paragraph of a long quotation has no closing mark; of single marks and arrows most never meant to quote.
  return "‘'»".includes(mark) || classAt(text, open + 1) === BLANK ? open : text.length
}

function opensQuote(text: string, open: number): boolean {
  const mark = text[open]!
  if ('«„「『｢'.includes(mark)) return true
  const before = open === 0 ? BLANK : classAt(text, open - 1)
  if (before === LETTER) return false
  if (before === UNSPACED) return mark !== "'" && mark !== '”' && mark !== '»'
  const after = classAt(text, open + 1)
  return (
    after !== BLANK &&
    open + 1 < text.length &&
    (before === BLANK || mark === '“' || '([{-–—:：/¿¡'.includes(text[open - 1]!))
  )
}
