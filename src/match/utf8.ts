// UTF-8: what a lead byte says of its character, and the character.

/** Lead bytes from which a character has so many bytes. */
export const TWO_BYTES = 0x80
export const THREE_BYTES = 0xe0
export const FOUR_BYTES = 0xf0

/** Bytes of the character with this lead byte, which is not ASCII. */
export function sizeOf(lead: number): number {
  if (lead < THREE_BYTES) return 2
  return lead < FOUR_BYTES ? 3 : 4
}

/** The character at a lead byte that is not ASCII. */
export function codePointAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const second = bytes[at + 1]! & 0x3f
  if (lead < THREE_BYTES) return ((lead & 0x1f) << 6) | second
  const third = bytes[at + 2]! & 0x3f
  if (lead < FOUR_BYTES) return ((lead & 0xf) << 12) | (second << 6) | third
  return ((lead & 0x7) << 18) | (second << 12) | (third << 6) | (bytes[at + 3]! & 0x3f)
}
