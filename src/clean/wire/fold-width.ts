// Brings the widths and variants of one character together, unit by unit, so that offsets into the text hold.

import { foldUnits, isPlain, sameUnits } from '../fold-units.ts'

const FULL_WIDTH_FIRST = 0xff01
const FULL_WIDTH_LAST = 0xff5e
/** Distance between the full-width forms and ASCII. */
const FULL_WIDTH_AHEAD = 0xfee0

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...pairs(' ', '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200e\u200f'),
  ...pairs(' ', '\u202f\u205f\u2060\u3000\ufeff\n\r\t\u2028\u2029'),
  ...pairs('—', '\u2012\u2013\u2015\u2212\u2e3a'),
  ...pairs('-', '\u2010\u2011\ufe63'),
  ...pairs("'", '\u2018\u2019\u02bc'),
  ...pairs(',', '\u060c\u3001'),
  ...pairs('.', '\u3002\u06d4\uff61'),
  ...pairs('(', '\ufd3e\u3014'),
  ...pairs(')', '\ufd3f\u3015'),
])

/** What each unit folds to. */
export const WIDTH_FOLDS: Uint16Array = /* @__PURE__ */ foldTable()

function foldTable(): Uint16Array {
  const folds = sameUnits()
  for (let code = FULL_WIDTH_FIRST; code <= FULL_WIDTH_LAST; code++) folds[code] = code - FULL_WIDTH_AHEAD
  for (const [variant, plain] of PLAIN) folds[variant.charCodeAt(0)] = plain.charCodeAt(0)
  return folds
}

/** Plain blanks, ASCII width, `—` for every long dash, `'` for every apostrophe. As long as the input. */
export function foldWidth(text: string): string {
  return isPlain(text) ? text : foldUnits(text, WIDTH_FOLDS)
}

function pairs(plain: string, variants: string): [string, string][] {
  return [...variants].map((variant) => [variant, plain])
}
