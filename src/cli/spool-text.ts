// Spool text: texts as bytes and back. A lone surrogate has no bytes in UTF-8; texts that hold one are UTF-16.

import { toUSVString } from 'node:util'

/** Texts as bytes, one after another. */
export interface EncodedTexts {
  readonly bytes: Uint8Array
  /** Bytes of each text, below zero where they are UTF-16. */
  readonly lengths: Int32Array
}

/** Encodes texts. */
export function encodeTexts(texts: readonly string[]): EncodedTexts {
  const lengths = Int32Array.from(texts, (text) =>
    toUSVString(text) === text ? Buffer.byteLength(text, 'utf8') : -Buffer.byteLength(text, 'utf16le'),
  )
  const bytes = Buffer.allocUnsafeSlow(lengths.reduce((sum, length) => sum + Math.abs(length), 0))
  let used = 0
  for (const [at, text] of texts.entries()) used += bytes.write(text, used, encodingOf(lengths[at]!))
  return { bytes, lengths }
}

/** The encoding of a text with so many bytes, below zero for UTF-16. */
export function encodingOf(length: number): 'utf8' | 'utf16le' {
  return length < 0 ? 'utf16le' : 'utf8'
}
