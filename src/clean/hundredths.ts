// Numbers to two places, as the ledger prints them.

import { lazy } from './lexicon/lazy.ts'

/** Hundredths that are printed ahead: of nearly all numbers that are asked for. To print a fraction takes longest. */
const PRINTED = 4096

const printed: () => readonly string[] = lazy(() => Array.from({ length: PRINTED }, (_, count) => `${count / 100}`))

/** A value to two places. Halves go away from zero; a 32-bit value times 100 is exact, so that no half is missed. */
export function hundredths(value: number): string {
  const count = Math.round(Math.abs(value) * 100)
  const digits = count < PRINTED ? printed()[count]! : `${count / 100}`
  return value < 0 && count > 0 ? `-${digits}` : digits
}
