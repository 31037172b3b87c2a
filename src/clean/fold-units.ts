// Folding by a table, unit by unit: what comes out is as long as what went in, so that offsets hold.

/** A table in which every UTF-16 unit folds to itself, to be filled in. */
export function sameUnits(): Uint16Array {
  const folds = new Uint16Array(0x10000)
  for (let code = 0; code < folds.length; code++) folds[code] = code
  return folds
}

/** The text with every unit replaced by what the table gives for it; the text itself where nothing changes. */
export function foldUnits(text: string, folds: Uint16Array): string {
  let pieces: string[] | undefined
  let from = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const fold = folds[code]!
    if (fold === code) continue
    pieces ??= []
    pieces.push(text.slice(from, index), String.fromCharCode(fold))
    from = index + 1
  }
  if (!pieces) return text
  pieces.push(text.slice(from))
  return pieces.join('')
}

/** Printable ASCII but for the grave accent, which folds to an apostrophe. */
const PLAIN = /^[ -_a-~]*$/

/** True for texts that fold to their lower case, or to themselves where case stays. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

/** The same for tables that fold case: plain texts are left to the engine. */
export function foldCase(text: string, folds: Uint16Array): string {
  return isPlain(text) ? text.toLowerCase() : foldUnits(text, folds)
}
