// A small seeded generator for the benches (mulberry32) and what is drawn with it.

/** Draws; the same seed draws the same. */
export interface Random {
  /** A number from 0 to just below 1. */
  next(): number
  /** An integer from `least` to `most`, both included. */
  int(least: number, most: number): number
  /** Whether a thing of this probability happens. */
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** So many different members, in random order. */
  some<T>(list: readonly T[], count: number): T[]
  /** 1, 2, 3 …: the larger the rarer, by a power law; up to `most`. */
  heavyTail(most: number): number
}

/** Makes a generator. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[int(0, list.length - 1)]!,
    some: (list, count) => {
      const left = [...list]
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(int(0, left.length - 1), 1)[0]!)
    },
    heavyTail: (most) => Math.min(most, Math.floor((1 - next()) ** -0.75)),
  }
}
