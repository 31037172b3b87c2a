// Hashing: 32-bit, by multiplication and xor-shift only, so that any language can repeat it.
// `mix` is the finaliser of MurmurHash3 (Appleby 2011): a bijection of 32-bit numbers in which every input bit reaches
// every output bit. 32 bits are enough: in two texts of 1,000 shingles a chance meeting has probability 0.0002.

/** Spreads a 32-bit number over all 32 bits. One to one, so it adds no collisions. */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Adds a token's hash to a running one; order matters. Start from `mix(seed)` and end with `mix`. */
export function combine(hash: number, token: number): number {
  const turned = (hash << 5) | (hash >>> 27)
  return Math.imul(turned ^ token, 0x9e3779b1)
}
