// Strings with memory of their own. V8 keeps a substring as a pointer into its parent, and a joined string as a pair of
// pointers: one kept title would keep a page of a megabyte alive, and code that meets strings of many such forms asks at
// every unit which of them it has.

/** V8 makes pointers of substrings from this length on; shorter ones are copies already. */
const SLICED_MIN = 13

/** The same units, lone surrogates included, in one piece. V8 writes out what an array's elements are joined to. */
export function sequential(text: string): string {
  return text.length < SLICED_MIN ? text : [text[0], text.slice(1)].join('')
}
