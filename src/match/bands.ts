// Bands: join keys for a database that knows equality only. Texts that share a band are candidates, to be checked.
// One permutation hashing (Li, Owen, Zhang 2012) with optimal densification (Shrivastava 2017): the set is dealt out to
// bins by the upper bits, each bin keeps its least hash, an empty one borrows from another; rows of bins make a band.
// Cost: one pass over the set. Guarantee: two sets share a band with probability 1 − (1 − J^rows)^bands, about.
// Bands do not see containment: for excerpts join on the hashes of the sketches instead.

import { describe, WiredeskError } from '../errors.ts'
import { combine, mix } from './hash.ts'
import { resolveSketchOptions, type SketchOptions } from './options.ts'
import { createShingler } from './shingle.ts'
import { sortedSet } from './sorted.ts'

/** How many bands, and of how many rows. More bands find more pairs; more rows find surer ones. */
export interface BandOptions {
  /** 1 to 1,024. @default 64 */
  readonly bands?: number
  /** 1 to 16; bands × rows must be a power of two, at most 4,096. @default 2 */
  readonly rows?: number
}

const DEFAULT_BANDS = 64
const DEFAULT_ROWS = 2
const MOST_BANDS = 1024
const MOST_ROWS = 16
const MOST_BINS = 4096

/**
 * Bands of a text: eight hexadecimal digits each, none for a text without a word. Throws `bad-option`.
 * @example
 * bands('Rain fell on the north coast on Monday.').length // 64
 */
export function bands(text: string, options: SketchOptions & BandOptions = {}): string[] {
  const { bands: count, rows, ...rest } = options
  const shape = resolveBandOptions({
    ...(count !== undefined && { bands: count }),
    ...(rows !== undefined && { rows }),
  })
  const { shingles, count: made } = createShingler(resolveSketchOptions(rest))(text, 0)
  return bandsOf(sortedSet(shingles.subarray(0, made)), shape)
}

/** Fills in and checks the shape of bands. Throws `bad-option`. */
export function resolveBandOptions(options: BandOptions = {}): Required<BandOptions> {
  const { bands = DEFAULT_BANDS, rows = DEFAULT_ROWS } = options
  check('bands', bands, MOST_BANDS)
  check('rows', rows, MOST_ROWS)
  const bins = bands * rows
  if (bins <= MOST_BINS && (bins & (bins - 1)) === 0) return { bands, rows }
  throw new WiredeskError(
    'bad-option',
    `expected \`bands\` × \`rows\` to be a power of two of at most ${MOST_BINS}, got ${bands} × ${rows}, e.g. 64 × 2`,
  )
}

function check(name: string, value: unknown, most: number): void {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most) return
  throw new WiredeskError(
    'bad-option',
    `expected \`${name}\` to be an integer from 1 to ${most}, got ${describe(value)}, leave it out for the default`,
  )
}

/** Bands of a sorted set of shingle hashes. */
export function bandsOf(set: Uint32Array, { bands: count, rows }: Required<BandOptions>): string[] {
  if (set.length === 0) return []
  const bins = densify(leastOfBins(set, count * rows))
  return Array.from({ length: count }, (_, band) => {
    let hash = mix(band)
    for (let row = 0; row < rows; row++) hash = combine(hash, bins[band * rows + row]!)
    return mix(hash).toString(16).padStart(8, '0')
  })
}

interface Bins {
  readonly least: Uint32Array
  readonly isFilled: Uint8Array
}

/** The least hash of each bin. The set is sorted and bins are ranges of it, so it is the first one. */
function leastOfBins(set: Uint32Array, count: number): Bins {
  const least = new Uint32Array(count)
  const isFilled = new Uint8Array(count)
  for (let at = set.length - 1; at >= 0; at--) {
    const bin = Math.floor((set[at]! / 2 ** 32) * count)
    least[bin] = set[at]!
    isFilled[bin] = 1
  }
  return { least, isFilled }
}

/** Fills each empty bin from the first filled one in an order of its own. */
function densify({ least, isFilled }: Bins): Uint32Array {
  const count = least.length
  return least.map((hash, bin) => {
    if (isFilled[bin] === 1) return hash
    let attempt = 1
    let other = bin
    while (isFilled[other] === 0) other = mix((bin + Math.imul(attempt++, 0x9e3779b1)) >>> 0) & (count - 1)
    return least[other]!
  })
}
