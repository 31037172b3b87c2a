// Absence: what of one text does not stand in the other, in whole passages. It tells a cut copy from a changed one.
//
//   cut       ████████████······      one side misses passages, the other misses nothing
//   edited    ███·████·██████·██      words here and there, on both sides
//   rewritten ······████████████      a passage on both sides: the one stands for the other
//
// A ratio cannot: a story without its last paragraph and a story with a word changed in every fourth sentence both share
// nine tenths. Cost: one look-up a shingle.

/** What a document has that another one lacks. */
export interface Absence {
  /** Shingles in passages that the other lacks. */
  readonly passages: number
  /** Most shingles in a row of which the other has none: a cut leaves a long row, noise leaves many short ones. */
  readonly gap: number
  /** All shingles looked at. */
  readonly whole: number
  /** Share of shared shingles whose successor is shared, too: near 1 for blocks, low for a scanner's noise. */
  readonly blocks: number
}

/** Shingles in a row that make a passage: a short sentence. A changed word breaks three, a changed name five. */
const PASSAGE_SHINGLES = 10
/** Shared shingles in a row that may stand in an absent passage by chance: "one of the". */
const CHANCE_SHINGLES = 2

/** What a document of so many shingles has that another one lacks which holds them all. */
export function wholly(whole: number): Absence {
  return { passages: 0, gap: 0, whole, blocks: whole === 0 ? 0 : (whole - 1) / whole }
}

/** What the hits (`overlay`) of one document in another one leave. */
export function absenceOf(hits: Uint8Array): Absence {
  let passages = 0
  let misses = 0
  let chance = 0
  let shared = 0
  let followed = 0
  let gap = 0
  let row = 0
  for (let at = 0; at < hits.length; at++) {
    if (hits[at] === 0) {
      if (++row > gap) gap = row
      misses += misses > 0 ? chance + 1 : 1
      chance = 0
      continue
    }
    // A hit that follows one: that one has a successor.
    if (at > 0 && row === 0) followed++
    row = 0
    shared++
    if (++chance > CHANCE_SHINGLES) {
      if (misses >= PASSAGE_SHINGLES) passages += misses
      misses = 0
    }
  }
  if (misses >= PASSAGE_SHINGLES) passages += misses
  return { passages, gap, whole: hits.length, blocks: shared === 0 ? 0 : followed / shared }
}
