// Options of the match chapter: what each number means, its default, and the one place where they are checked.

import { describe, WiredeskError } from '../errors.ts'
import type { StopSignal } from './stop.ts'
import type { Story } from './types.ts'

/** Which member of a cluster is shown. */
export type RepresentativePolicy = 'earliest' | 'longest' | 'most-complete' | 'origin' | 'preferred-sites'

/** How far a long call has come. */
export interface Progress {
  readonly step: 'shingle' | 'furniture' | 'candidates' | 'verify' | 'cluster' | 'relate'
  /** Stories (or pairs) done, of `total`. */
  readonly done: number
  readonly total: number
}

/** Options of `cluster`. All may be left out. */
export interface ClusterOptions extends SketchOptions {
  /**
   * Share of the shorter story's shingles that must stand in the other one, 0 to 1. Higher makes more and purer
   * clusters; lower also joins rewritten copies, and in the end stories that only quote the same speech.
   * @default 0.5
   */
  readonly threshold?: number
  /**
   * Documents of one outlet, otherwise unlike each other, that must carry the same passage before it counts as site
   * furniture. Higher keeps more furniture; 0 turns the learning of furniture off.
   * @default 3
   */
  readonly furnitureRepeats?: number
  /**
   * Documents in which a shingle may stand before only its longest carriers are used to find candidates. Higher is
   * slower and finds no more than a few further pairs.
   * @default 256
   */
  readonly hotLimit?: number
  /** Which member is shown. @default 'most-complete' */
  readonly representative?: RepresentativePolicy
  /** Hosts or site names, best first, for the policy `preferred-sites`. */
  readonly preferredSites?: readonly string[]
  /** Host (or site name) → group, for outlets of one house: they count as one outlet and one origin. */
  readonly outletGroups?: Readonly<Record<string, string>>
  /** Whether relations carry passages with offsets. @default true */
  readonly passages?: boolean
  /** Whether relations between stories of different clusters are looked for. @default true */
  readonly acrossClusters?: boolean
  /**
   * Asked for candidate pairs in doubt only, those whose share lies within 0.15 of `threshold`: what it returns, 0 to 1,
   * then decides in place of the share. For a model of meaning; it must give the same for the same pair, whichever comes
   * first. @default none
   */
  readonly similarity?: (a: Story, b: Story) => number
  /** Called now and then with what is done. */
  readonly onProgress?: (progress: Progress) => void
  /** Stops the call: it throws the signal's reason. */
  readonly signal?: AbortSignal
}

/** Options that decide what a sketch holds. Sketches made with different ones cannot be compared. */
export interface SketchOptions {
  /**
   * Words to a shingle (two characters count as a word in scripts without spaces), 1 to 16. More finds fewer and surer
   * matches, and suffers more under noise. @default 3
   */
  readonly shingleSize?: number
  /** One shingle in so many is kept to find candidates, 1 to 64. More is faster and misses more short matches. @default 4 */
  readonly sampling?: number
  /** Shingle hashes kept at least, however short the text, 8 to 4096. @default 64 */
  readonly floor?: number
  /** Seed of the shingle hash: an integer from 0 to 2³²−1. @default 0 */
  readonly seed?: number
}

/** `SketchOptions` with every default filled in. */
export type SketchSettings = Required<SketchOptions>

/** What texts are read by, of settings that have more: functions among them cannot go to another thread. */
export function sketchSettingsOf({ shingleSize, sampling, floor, seed }: SketchSettings): SketchSettings {
  return { shingleSize, sampling, floor, seed }
}

/** `ClusterOptions` with every default filled in. */
export interface ClusterSettings extends SketchSettings {
  readonly threshold: number
  readonly furnitureRepeats: number
  readonly hotLimit: number
  readonly representative: RepresentativePolicy
  readonly preferredSites: readonly string[]
  readonly outletGroups: Readonly<Record<string, string>>
  readonly passages: boolean
  readonly acrossClusters: boolean
  readonly similarity: ((a: Story, b: Story) => number) | undefined
  readonly onProgress: ((progress: Progress) => void) | undefined
  readonly signal: StopSignal | undefined
}

const POLICIES: readonly RepresentativePolicy[] = ['earliest', 'longest', 'most-complete', 'origin', 'preferred-sites']

const SKETCH_KEYS: readonly string[] = ['shingleSize', 'sampling', 'floor', 'seed']

const CLUSTER_KEYS: readonly string[] = [
  ...SKETCH_KEYS,
  'threshold',
  'furnitureRepeats',
  'hotLimit',
  'representative',
  'preferredSites',
  'outletGroups',
  'passages',
  'acrossClusters',
  'similarity',
  'onProgress',
  'signal',
]

/** Fills in and checks the options of a sketch. Throws `bad-option`. */
export function resolveSketchOptions(options: SketchOptions = {}): SketchSettings {
  checkKeys(options, SKETCH_KEYS)
  return readSketchSettings(options)
}

/** Fills in and checks the options of `cluster` and `compare`. Throws `bad-option`. */
export function resolveClusterOptions(options: ClusterOptions = {}): ClusterSettings {
  checkKeys(options, CLUSTER_KEYS)
  const representative = options.representative ?? 'most-complete'
  if (!POLICIES.includes(representative)) {
    throw badOption('representative', `one of ${POLICIES.join(', ')}`, representative, 'choose one of these')
  }
  const preferredSites = readSites(options.preferredSites ?? [])
  if (representative === 'preferred-sites' && preferredSites.length === 0) {
    throw badOption('preferredSites', 'at least one host or site name', preferredSites, 'list them, best first')
  }
  return {
    ...readSketchSettings(options),
    threshold: readThreshold(options.threshold ?? 0.5),
    furnitureRepeats: readInteger('furnitureRepeats', options.furnitureRepeats ?? 3, 0, 1_000_000),
    hotLimit: readInteger('hotLimit', options.hotLimit ?? 256, 8, 1_000_000),
    representative,
    preferredSites,
    outletGroups: readGroups(options.outletGroups ?? {}),
    passages: readBoolean('passages', options.passages ?? true),
    acrossClusters: readBoolean('acrossClusters', options.acrossClusters ?? true),
    similarity: readFunction('similarity', options.similarity),
    onProgress: readFunction('onProgress', options.onProgress),
    signal: readSignal(options.signal),
  }
}

function readSketchSettings(options: SketchOptions): SketchSettings {
  return {
    shingleSize: readInteger('shingleSize', options.shingleSize ?? 3, 1, 16),
    sampling: readInteger('sampling', options.sampling ?? 4, 1, 64),
    floor: readInteger('floor', options.floor ?? 64, 8, 4096),
    seed: readInteger('seed', options.seed ?? 0, 0, 0xffffffff),
  }
}

function checkKeys(options: unknown, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new WiredeskError('bad-option', `expected options as an object, got ${describe(options)}, pass {} or nothing`)
  }
  const unknown = Object.keys(options).find((key) => !known.includes(key))
  if (unknown !== undefined) {
    throw badOption(unknown, 'a known option', 'this name', `use one of ${known.join(', ')}`)
  }
}

function readThreshold(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  const percent = typeof value === 'number' && value > 1 && value <= 100
  throw badOption('threshold', 'a number from 0 to 1', value, percent ? `did you mean ${value / 100}?` : 'e.g. 0.5')
}

function readInteger(name: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
  throw badOption(name, `an integer from ${least} to ${most}`, value, 'leave it out for the default')
}

function readBoolean(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw badOption(name, 'true or false', value, 'leave it out for the default')
}

function readSites(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((site) => typeof site === 'string')) return value.map(bareHost)
  throw badOption('preferredSites', 'an array of hosts or site names', value, "e.g. ['news.example']")
}

function readGroups(value: unknown): Readonly<Record<string, string>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isRecord || !Object.values(value).every((group) => typeof group === 'string')) {
    throw badOption('outletGroups', 'an object of host → group name', value, "e.g. { 'east.example': 'Example Media' }")
  }
  return Object.fromEntries(Object.entries(value).map(([host, group]) => [bareHost(host), group as string]))
}

function readFunction<T>(name: string, value: T | undefined): T | undefined {
  if (value === undefined || typeof value === 'function') return value
  throw badOption(name, 'a function', value, 'leave it out, or pass (progress) => …')
}

function readSignal(value: AbortSignal | undefined): AbortSignal | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'object' && value !== null && typeof value.throwIfAborted === 'function') return value
  throw badOption('signal', 'an AbortSignal', value, 'pass controller.signal')
}

function badOption(name: string, expected: string, got: unknown, remedy: string): WiredeskError {
  return new WiredeskError('bad-option', `expected \`${name}\` to be ${expected}, got ${describe(got)}, ${remedy}`)
}

/** A host or site name as it is compared: lower case, without `www.`. */
export function bareHost(host: string): string {
  const lower = host.trim().toLowerCase()
  return lower.startsWith('www.') ? lower.slice(4) : lower
}
