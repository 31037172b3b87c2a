// Kind: what one story is to another, from what they share and from what their outlets, times and marks say.
// Passages cut → excerpt; passages added → extends; changed later at the same source → update or
// correction; anything in doubt → near.

import type { Absence } from './absence.ts'
import { saysCorrected, saysUpdated, updateNumber } from './marks.ts'
import type { RelationKind, Story } from './types.ts'
import type { Overlap } from './verify.ts'

/** Shingles in a row that a cut leaves in a noisy text, at least, and as a share of it; and times the other's longest row. */
const NOISY_GAP = 16
const NOISY_SHARE = 0.15
const NOISY_TIMES = 2
/** Share of followed hits below which words are broken everywhere, and absent passages cannot be seen. */
const NOISE_BLOCKS = 0.9
/** Share of a text from which absent passages are a cut or an addition: less may be a credit or a line of the site. */
const CUT_SHARE = 0.08
/** However long the text, so many shingles are a paragraph, and however short, fewer are no sentence. */
const CUT_ENOUGH = 40
const CUT_LEAST = 10
/** How many times as long the passages must be that only one side has: one side changed little, the other much. */
const ONE_SIDED = 4
/** Passages of its own, as a share of its length, that a part may have: more, and it is rather a text of its own. */
const OWN_MOST = 0.2
/** Own shingles, as a share, from which a text is changed: below, two prints differ by a slip or a word. */
const CHANGED = 0.02
/** Days within which a later text of the same outlet counts as an update of the earlier one. */
const UPDATE_DAYS = 7
const DAY = 86_400_000

/** What `kindOf` needs to know of a pair. */
export interface Pair {
  readonly from: Story
  readonly to: Story
  readonly fromOutlet: string
  readonly toOutlet: string
  readonly overlap: Overlap
  /** What each of the two has that the other one lacks. It costs a look at both texts, as the next does. */
  absence(): readonly [ofFrom: Absence, ofTo: Absence]
  /** Whether the openings of the two share words. */
  sameLead(): boolean
}

/** A kind, and whether it reads from `to` to `from`. */
export interface Directed {
  readonly kind: RelationKind
  readonly reversed: boolean
}

/** Kind of a pair that is one story, but not word for word. */
export function kindOf(pair: Pair): Directed {
  const order = newerOf(pair)
  if (order !== undefined) {
    const reversed = order === 'to'
    const newer = reversed ? pair.to : pair.from
    const older = reversed ? pair.from : pair.to
    if (saysCorrected(newer) && !saysCorrected(older)) return { kind: 'correction-of', reversed }
    if (isUpdate(pair, reversed)) return { kind: 'update-of', reversed }
  }
  return { kind: partOf(pair), reversed: false }
}

/** Kind by what is absent on either side, read from the first. */
function partOf(pair: Pair): 'near' | 'excerpt-of' | 'extends' {
  const [first, second] = pair.absence()
  if (Math.min(first.blocks, second.blocks) < NOISE_BLOCKS) return partOfNoisy(first, second)
  if (isPart(first, second)) return 'excerpt-of'
  return isPart(second, first) ? 'extends' : 'near'
}

/** Whether the part lacks passages of the whole, and adds nearly none. */
function isPart(part: Absence, whole: Absence): boolean {
  if (!isCut(whole) || part.passages > OWN_MOST * part.whole) return false
  return !isCut(part) || whole.passages > ONE_SIDED * part.passages
}

function isCut({ passages, whole }: Absence): boolean {
  return passages >= Math.max(CUT_LEAST, Math.min(CUT_ENOUGH, CUT_SHARE * whole))
}

/** Kind of noisy texts, of which every passage misses something: a cut leaves a row in which the other has nothing. */
function partOfNoisy(first: Absence, second: Absence): 'near' | 'excerpt-of' | 'extends' {
  if (isNoisyPart(first, second)) return 'excerpt-of'
  return isNoisyPart(second, first) ? 'extends' : 'near'
}

function isNoisyPart(part: Absence, whole: Absence): boolean {
  return whole.gap >= Math.max(NOISY_GAP, NOISY_SHARE * whole.whole) && whole.gap >= NOISY_TIMES * part.gap
}

/** The kind as the other story would say it; `near` where there is no word for it. */
export function inverseOf(kind: RelationKind): RelationKind {
  if (kind === 'excerpt-of') return 'extends'
  if (kind === 'extends') return 'excerpt-of'
  return kind === 'exact' || kind === 'shares-passage' ? kind : 'near'
}

/** Which of the two is the newer version of the same source, if that can be told. */
function newerOf(pair: Pair): 'from' | 'to' | undefined {
  if (!sameSource(pair)) return undefined
  const marks = updateNumber(pair.from) - updateNumber(pair.to)
  if (marks !== 0) return marks > 0 ? 'from' : 'to'
  const first = timeOf(pair.from)
  const second = timeOf(pair.to)
  if (first === undefined || second === undefined) return correctedOne(pair)
  if (first === second) return undefined
  if (Math.abs(first - second) > UPDATE_DAYS * DAY) return undefined
  return first > second ? 'from' : 'to'
}

/** Without times only a mark of correction tells the newer one. */
function correctedOne({ from, to }: Pair): 'from' | 'to' | undefined {
  const first = saysCorrected(from)
  if (first === saysCorrected(to)) return undefined
  return first ? 'from' : 'to'
}

function isUpdate(pair: Pair, reversed: boolean): boolean {
  const { ofFirst, ofSecond } = pair.overlap
  const newerOwn = 1 - (reversed ? ofSecond : ofFirst)
  const isSameOutlet = pair.fromOutlet !== '' && pair.fromOutlet === pair.toOutlet
  // Few words changed: a slip, unless its own outlet put another figure in.
  if (newerOwn < CHANGED) return isSameOutlet && figuresDiffer(pair.from.text, pair.to.text)
  if (updateNumber(pair.from) !== updateNumber(pair.to)) return true
  if (isSameOutlet) return true
  if (saysUpdated(reversed ? pair.to : pair.from) && !saysUpdated(reversed ? pair.from : pair.to)) return true
  // Another outlet's later print of the same agency is an update only if the agency wrote it anew from the top;
  // else it may be the old copy with local matter.
  return !pair.sameLead()
}

const FIGURE = /\p{Nd}+/gu

/** Whether each of two texts states a figure that the other one does not. */
function figuresDiffer(one: string, other: string): boolean {
  const figures = new Set(one.match(FIGURE))
  const others = new Set(other.match(FIGURE))
  return [...figures].some((figure) => !others.has(figure)) && [...others].some((figure) => !figures.has(figure))
}

function sameSource({ from, to, fromOutlet, toOutlet }: Pair): boolean {
  return (fromOutlet !== '' && fromOutlet === toOutlet) || sameAgency(from, to)
}

/** Whether one agency made both stories. */
export function sameAgency(one: Story, other: Story): boolean {
  const agencies = agenciesOf(one)
  return agenciesOf(other).some((agency) => agencies.includes(agency))
}

/** Agencies that made the story. */
function agenciesOf(story: Story): string[] {
  const credited = (story.credits ?? []).filter(({ role }) => role === 'origin').map(({ agency }) => agency)
  const agency = story.dateline?.agency
  return agency === undefined ? credited : [...credited, agency]
}

/** When the version was made, in milliseconds; undefined where nothing tells. */
export function timeOf({ published, modified }: Story): number | undefined {
  return parseTime(modified) ?? parseTime(published)
}

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?)?$/i

/** Milliseconds of an ISO 8601 time. One without an offset is read as UTC, not as the machine's own time. */
export function parseTime(text: string | undefined): number | undefined {
  const match = ISO.exec((text ?? '').trim())
  if (match === null) return undefined
  const [, year, month, day = '1', hour = '0', minute = '0', second = '0', fraction = '0', offset = 'Z'] = match
  const time = Date.UTC(+year!, +month! - 1, +day, +hour, +minute, +second) + Math.floor(+`0.${fraction}` * 1000)
  if (offset.toUpperCase() === 'Z') return time
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  return time - (offset.startsWith('-') ? -minutes : minutes) * 60_000
}
