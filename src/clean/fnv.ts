// FNV-1a over units of 16 bits (Fowler, Noll, Vo), for hashes of words that are made letter by letter.

/** Where a hash begins. */
export const FNV_BASIS: number = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

/** The hash with one unit more, 32 bits with a sign. */
export function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME)
}
