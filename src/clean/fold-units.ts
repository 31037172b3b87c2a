// Folding by a table, unit by unit: what comes out is as long as what went in, so that offsets hold.

/** A table in which every UTF-16 unit folds to itself, to be filled in. */
export function sameUnits(): Uint16Array {
  const folds = new Uint16Array(0x10000)
  for (let code = 0; code < folds.length; code++) folds[code] = code
  return folds
}

/** The text with every unit replaced by what the table gives for it; the text itself where nothing changes. */
export function foldUnits(text: string, folds: Uint16Array): string {
  let folded = ''
  let from = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const fold = folds[code]!
    if (fold === code) continue
    folded += text.slice(from, index) + String.fromCharCode(fold)
    from = index + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}
