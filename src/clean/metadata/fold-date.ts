// Folds text for the date grammar without moving anything: every UTF-16 unit stays one unit, so that offsets hold.

import { foldCase, sameUnits } from '../fold-units.ts'
import { CASED_BLOCKS } from '../gate/fold-case.ts'

/** Zeros of the digit blocks that news sites print: Arabic-Indic, Persian, Devanagari, Bengali, Tamil, Thai, full-width. */
const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xff10]

const SAME: ReadonlyMap<string, string> = new Map([
  ['：', ':'], ['／', '/'], ['．', '.'], ['。', '.'], ['－', '-'], ['‐', '-'], ['‑', '-'], ['，', ','], ['、', ','], ['،', ','], ['（', '('], ['）', ')'],
  ['\u00a0', ' '], ['\u202f', ' '], ['\u2009', ' '], ['\u3000', ' '], ['\u200e', ' '], ['\u200f', ' '], ['\n', ' '], ['\t', ' '], ['’', "'"], ['ʼ', "'"], ['İ', 'i'],
]) // biome-ignore format: a table of pairs

const FOLDS: Uint16Array = /* @__PURE__ */ foldTable()

function foldTable(): Uint16Array {
  const folds = sameUnits()
  for (const [from, to] of CASED_BLOCKS) {
    for (let code = from; code <= to; code++) {
      const lower = String.fromCharCode(code).toLowerCase()
      if (lower.length === 1) folds[code] = lower.charCodeAt(0)
    }
  }
  for (const [unit, same] of SAME) folds[unit.charCodeAt(0)] = same.charCodeAt(0)
  for (const zero of ZEROS) for (let digit = 0; digit < 10; digit++) folds[zero + digit] = 0x30 + digit
  return folds
}

/** A digit as the folded text has it. */
function foldsToDigit(code: number): boolean {
  const fold = FOLDS[code]!
  return fold >= 0x30 && fold <= 0x39
}

/** Digits of a text's number; 0 without one, less where it has several. */
export function digitsOfOnlyNumber(text: string): number {
  let digits = 0
  let end = -1
  for (let at = 0; at < text.length; at++) {
    if (!foldsToDigit(text.charCodeAt(at))) continue
    if (digits > 0 && end !== at) return -1
    digits++
    end = at + 1
  }
  return digits
}

/** Lower case, ASCII digits, plain punctuation; as long as the input. */
export function foldDate(text: string): string {
  const folded = foldCase(text, FOLDS)
  // Two-word month names become one word.
  return folded.includes('\u0646 \u0627\u0644') ? folded.replace(/(كانون|تشرين) (?=ال)/g, '$1_') : folded
}
