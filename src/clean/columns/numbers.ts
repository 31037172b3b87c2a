// What columns are made with.

import { lazy } from '../lexicon/lazy.ts'

/** Whole numbers below this one have their logarithms in a table: nearly all that are asked for. */
const TABLE = 4096

const logs = lazy(() => Float64Array.from({ length: TABLE }, (_, value) => Math.log2(1 + value)))

/** The logarithm, to base 2, of a number and one. */
export function log(value: number): number {
  const whole = value | 0
  return whole === value && whole >= 0 && whole < TABLE ? logs()[whole]! : Math.log2(1 + value)
}

export function flag(value: boolean | undefined): number {
  return value ? 1 : 0
}
