// What the qualities of a line weigh for it to be the headline of a plain text. Each quality is between 0 and about 1; the
// weights are those that bench/train/headline.ts prints.

/** What is seen of a line at a glance. */
const GLANCE_WEIGHTS = {
  length: 2.53,
  excess: -3.14,
  brief: -1.08,
  colon: -2.2,
  'small letter': 0.09,
  separators: -1.84,
  digits: -0.75,
  'near prose': 3.89,
  'on prose': -0.69,
  'below prose': -10.24,
  'after labels': 3.46,
  capitals: -1.0,
  'small words': -1.85,
  bullet: -3.7,
  quote: -0.5,
  first: 3.09,
  longest: 2.53,
  'rest of page': -1.55,
} as const

/** What the rest of the page says of it: the text below, the lines around it, the first line, the address. */
const TOLD_WEIGHTS = {
  'words again': 0.99,
  'share again': 4.17,
  'before stamp': 2.04,
  'opens page': 3.35,
  'like opening': 0.47,
  address: 5.58,
} as const

/** What its words have to be read for; it mostly speaks against a line. */
const READ_WEIGHTS = {
  'full stop': -5.28,
  phrase: -0.84,
  glued: -2.03,
  repeated: -0.58,
  'repeated line': 0.9,
  credit: -2.06,
  byline: -0.75,
  outlet: -1.74,
  sentences: -0.2,
} as const

export type Glanced = keyof typeof GLANCE_WEIGHTS
export type Told = keyof typeof TOLD_WEIGHTS
export type Read = keyof typeof READ_WEIGHTS

export const GLANCED: readonly Glanced[] = Object.keys(GLANCE_WEIGHTS) as Glanced[]
export const TOLD: readonly Told[] = Object.keys(TOLD_WEIGHTS) as Told[]
export const READ: readonly Read[] = Object.keys(READ_WEIGHTS) as Read[]

export const QUALITIES: readonly (Glanced | Told | Read)[] = [...GLANCED, ...TOLD, ...READ]

export const WEIGHTS: readonly number[] = [GLANCE_WEIGHTS, TOLD_WEIGHTS, READ_WEIGHTS].flatMap((weights) =>
  Object.values(weights),
)

/** What reading a line can add to its score at most. */
export const READ_MAX: number = most(READ_WEIGHTS)
const TOLD_MAX = most(TOLD_WEIGHTS)

function most(weights: Readonly<Record<string, number>>): number {
  return Object.values(weights).reduce((sum, weight) => sum + Math.max(0, weight), 0)
}

/** What the page and reading can add at most, where the page has an address and a first line to compare with. */
export function gainMax(hasAddress: boolean, hasOpening: boolean): number {
  const { address, 'opens page': opens, 'like opening': like } = TOLD_WEIGHTS
  return READ_MAX + TOLD_MAX - (hasAddress ? 0 : address) - (hasOpening ? 0 : opens + like)
}
