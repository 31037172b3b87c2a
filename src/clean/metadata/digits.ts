// Whether a text has digits: asked of every block, so by its units, and by a pattern only where other scripts' may be.

const ANY_DIGIT = /\p{Nd}/u
const FOUR_DIGITS = /\p{Nd}{4}/u
/** First digit beyond ASCII. */
const OTHERS_FIRST = 0x660

/** A digit of any script. */
export function hasDigit(text: string): boolean {
  let hasOthers = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) return true
    if (code >= OTHERS_FIRST) hasOthers = true
  }
  return hasOthers && ANY_DIGIT.test(text)
}

/** Four digits in a row, as every year has. */
export function hasYear(text: string): boolean {
  let hasOthers = false
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) {
      if (++digits === 4) return true
    } else {
      digits = 0
      if (code >= OTHERS_FIRST) hasOthers = true
    }
  }
  return hasOthers && FOUR_DIGITS.test(text)
}

/** Two numbers in ASCII digits, with something between them. */
export function hasTwoNumbers(text: string): boolean {
  let numbers = 0
  let inNumber = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isDigit = code >= 0x30 && code <= 0x39
    if (isDigit && !inNumber && ++numbers === 2) return true
    inNumber = isDigit
  }
  return false
}
