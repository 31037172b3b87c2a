// The units that markup is made of.

export const BANG = 0x21
export const DASH = 0x2d
export const SLASH = 0x2f
export const EQUALS = 0x3d
export const GREATER = 0x3e
export const QUESTION = 0x3f
export const OPEN_BRACKET = 0x5b

export function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27
}

export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** White space of markup. */
export function isBlank(code: number): boolean {
  return code <= 0x20 && (code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c || code === 0x0d)
}

export function endsName(code: number): boolean {
  return code === SLASH || code === GREATER || isBlank(code)
}

/** What small letters of ASCII have and capital ones lack. */
export const SMALL = 0x20

/** A name in small letters of ASCII stands here, in small or capital letters. */
export function isSameName(html: string, from: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = html.charCodeAt(from + i)
    if (code !== name.charCodeAt(i) && !(code >= 0x41 && code <= 0x5a && (code | SMALL) === name.charCodeAt(i)))
      return false
  }
  return true
}
