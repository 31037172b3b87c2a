// Bytes to text: the charset is the caller's, the byte order mark's, the page's own, UTF-8 where the bytes are valid
// UTF-8, and windows-1252 for the rest. The order is that of the HTML standard's encoding sniffing, with the trial of
// UTF-8 before the fallback (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).

/** Decoded bytes. */
export interface Decoded {
  text: string
  /** Label of the charset that was used, lower case. */
  charset: string
}

/** Bytes of a page in which the charset is looked for; the standard asks for 1024, real pages put it later. */
const HEAD_BYTES = 4096
/** `<meta charset=x>`, `<meta http-equiv content="…; charset=x">` and `<?xml encoding="x"?>`. */
const DECLARED =
  /<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([a-z0-9_:.-]{1,40})/i

/** Decodes a page. Never throws: bytes that a charset cannot read become U+FFFD. */
export function decodeHtml(bytes: Uint8Array, charset?: string): Decoded {
  const marked = byteOrderMark(bytes) ?? unmarkedWide(bytes)
  const named = marked ?? known(charset) ?? declaredIn(bytes)
  // A page that says UTF-16 in ASCII letters is not UTF-16.
  const label = named && !(named.startsWith('utf-16') && !marked) ? named : undefined
  if (label && label !== 'utf-8') return { text: new TextDecoder(label).decode(bytes), charset: label }
  const valid = decodeStrictly(bytes)
  if (valid !== undefined) return { text: valid, charset: 'utf-8' }
  const fallback = label ?? 'windows-1252'
  return { text: new TextDecoder(fallback).decode(bytes), charset: fallback }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return undefined
}

/** Bytes that are looked at for the zeros of UTF-16, and the share of pairs of bytes that must have one. */
const WIDE_BYTES = 512
const WIDE_SHARE_MIN = 0.2

/** UTF-16 without a mark: markup is ASCII, so every other byte of it is zero, and no other is. */
function unmarkedWide(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length, WIDE_BYTES) >> 1
  let first = 0
  let second = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) first++
    if (bytes[2 * i + 1] === 0) second++
  }
  if (Math.max(first, second) < WIDE_SHARE_MIN * pairs || Math.min(first, second) > 0 || pairs < 2) return undefined
  return first > second ? 'utf-16be' : 'utf-16le'
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES))
  return known(DECLARED.exec(head)?.[1])
}

/** The standard's own name of a charset; undefined for names that nobody knows. */
function known(label: string | undefined): string | undefined {
  if (!label) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
