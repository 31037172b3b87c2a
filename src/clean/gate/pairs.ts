// What pairs of ASCII units tell, in a table of a byte a pair: most words of most texts are ruled out by their first two.

const BITS = 7
const END = 1 << BITS

/** What `tell` says of every pair. */
export function tableOfPairs(tell: (first: number, second: number) => number): Uint8Array {
  const table = new Uint8Array(END << BITS)
  for (let pair = 0; pair < table.length; pair++) table[pair] = tell(pair >> BITS, pair & (END - 1))
  return table
}

/** Whether both units are ASCII. */
export function isPair(first: number, second: number): boolean {
  return (first | second) < END
}

/** A pair's place in the table. */
export function pairOf(first: number, second: number): number {
  return (first << BITS) | second
}
