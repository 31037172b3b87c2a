// A table that takes the case off a UTF-16 unit, so that letters meet which meet under the flag `i`.

/** Blocks of the units that have case. Elsewhere folding changes nothing. */
export const CASED_BLOCKS: readonly (readonly [from: number, to: number])[] = [
  [0x0041, 0x005a],
  [0x00b5, 0x0587],
  [0x10a0, 0x1fff],
  [0x2126, 0x2184],
  [0x24b6, 0x24e9],
  [0x2c00, 0x2dff],
  [0xa640, 0xa7ff],
  [0xab30, 0xabbf],
  [0xff21, 0xff5a],
]

/** Lower case of the upper case: unlike lower case alone it joins ſ with s and ς with σ. */
function foldUnit(code: number): number {
  const unit = String.fromCharCode(code)
  const upper = unit.toUpperCase()
  const lower = (upper.length === 1 ? upper : unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < table.length; code++) table[code] = code
  for (const [from, to] of CASED_BLOCKS) for (let code = from; code <= to; code++) table[code] = foldUnit(code)
  return table
}

/** Each unit without its case. */
export const CASELESS: Uint16Array = /* @__PURE__ */ foldTable()
