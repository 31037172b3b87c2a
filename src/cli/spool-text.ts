// Spool text: texts as bytes and back. A lone surrogate has no bytes in UTF-8; texts that hold one are UTF-16.

import { toUSVString } from 'node:util'

/** Texts as bytes, one after another. */
export interface EncodedTexts {
  readonly bytes: Uint8Array
  /** Bytes of each text, below zero where they are UTF-16. */
  readonly lengths: Int32Array
}

/** Encodes texts one after another. */
export interface TextEncoding {
  add(text: string): void
  finish(): EncodedTexts
}

/** Makes an encoding with room for so many bytes at first. */
export function createTextEncoder(room: number): TextEncoding {
  let bytes = Buffer.allocUnsafeSlow(room)
  let used = 0
  const lengths: number[] = []
  return {
    add(text) {
      const isWhole = toUSVString(text) === text
      // A unit takes three bytes at most. Only near the end of the room it is worth counting them.
      const most = text.length * 3
      if (used + most > bytes.length) {
        const size = isWhole ? Buffer.byteLength(text, 'utf8') : text.length * 2
        if (used + size > bytes.length) bytes = Buffer.concat([bytes.subarray(0, used)], used + size + bytes.length)
      }
      const written = bytes.write(text, used, isWhole ? 'utf8' : 'utf16le')
      used += written
      lengths.push(isWhole ? written : -written)
    },
    finish: () => ({ bytes: bytes.subarray(0, used), lengths: Int32Array.from(lengths) }),
  }
}

/** Encodes a text by itself. */
export function encodeText(text: string): EncodedTexts {
  const encoding = createTextEncoder(Buffer.byteLength(text, 'utf8'))
  encoding.add(text)
  return encoding.finish()
}

/** The encoding of a text with so many bytes, below zero for UTF-16. */
export function encodingOf(length: number): 'utf8' | 'utf16le' {
  return length < 0 ? 'utf16le' : 'utf8'
}
