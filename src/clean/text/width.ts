// How many columns a character takes in a terminal or a typewriter column (Unicode Standard Annex 11, in outline).

/** 0 for combining marks, 2 for East Asian wide characters, else 1. `code` is a UTF-16 unit. */
export function charWidth(code: number): number {
  if (code < 0x300) return 1
  if (code <= 0x36f || (code >= 0x200b && code <= 0x200f) || code === 0xfe0f) return 0
  return isWide(code) ? 2 : 1
}

/** Scripts that are set without blanks between words and two columns wide: kana, Han, full-width forms. Hangul too. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60)
  )
}

/** True for characters between which a line may break without a blank: Han, kana, full-width punctuation, Thai. */
export function joinsWithoutBlank(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x312f) ||
    (code >= 0x31a0 && code <= 0xa4cf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1780 && code <= 0x17ff)
  )
}
