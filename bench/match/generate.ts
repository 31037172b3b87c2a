// The harder generator: stories with what is true of them, by phenomenon. Seeded; nothing is written into the project.

import type { RelationKind, Story } from '../../src/match/index.ts'
import { baseTexts } from './bases.ts'
import { addCopies, addLive, addUpdates } from './copies.ts'
import { languageOf } from './invented.ts'
import { createRandom, type Random } from './random.ts'
import { addBriefings, addMerged, addQuoters, addRoundups, addSeries } from './traps.ts'

/** A generated story and what is true of it. */
export interface Made {
  readonly story: Story
  /** Stories with the same one are one story. */
  readonly cluster: string
  /** What was done to it; `original` for untouched ones. */
  readonly phenomenon: string
  /** What it is to another story, for those that were made of one. */
  readonly truth?: Truth
}

/** A relation that must be found. */
export interface Truth {
  readonly kind: RelationKind
  readonly to: string
}

/** What the parts of the generator share. */
export interface Workshop {
  readonly random: Random
  readonly made: Made[]
  /** Takes a base text that no story has yet; undefined when there are no more. */
  takeBase(): string | undefined
  /** Adds a story; its outlet puts its furniture around the text. Returns its id. */
  add(text: string, cluster: string, phenomenon: string, extra?: Extra): string
}

/** What may be told of a story beside its text. */
export interface Extra {
  readonly story?: Partial<Story>
  readonly outlet?: number
  readonly truth?: Truth | undefined
}

/** Outlets, most of all stories at the first ones. */
const OUTLETS = 120
/** Outlets of which the texts come with furniture: a pitch above, a notice below. */
const FURNISHED = 3

/** Generates stories. */
export function generate(seed: number): Made[] {
  const random = createRandom(seed)
  const texts = baseTexts(seed)
  const made: Made[] = []
  const furniture = furnitureOf(seed)
  const framed = new Set<string>()
  const workshop: Workshop = {
    random,
    made,
    takeBase: () => texts.pop(),
    add(text, cluster, phenomenon, { story, outlet = Math.floor(OUTLETS * random.next() ** 2), truth } = {}) {
      const id = `g${String(made.length).padStart(5, '0')}`
      const [above, below] = furniture[outlet]!
      const whole = [above, text, below].filter(Boolean).join('\n\n')
      const url = `https://outlet${outlet}.example/${id}`
      // Under another outlet's furniture a print is no longer the same text.
      const isFramed = furniture[outlet]!.join('') !== '' || framed.has(truth?.to ?? '')
      if (isFramed) framed.add(id)
      const kind = truth?.kind === 'exact' && isFramed ? 'near' : truth?.kind
      made.push({
        story: { id, url, text: whole, ...story },
        cluster,
        phenomenon,
        ...(truth && kind && { truth: { kind, to: truth.to } }),
      })
      return id
    },
  }
  // Traps first: they need bases of their own, and there are always enough for copies.
  addSeries(workshop)
  addRoundups(workshop)
  addBriefings(workshop)
  addMerged(workshop)
  addQuoters(workshop)
  addUpdates(workshop)
  addLive(workshop)
  addCopies(workshop)
  return made
}

function furnitureOf(seed: number): [above: string, below: string][] {
  const random = createRandom(seed + 1000)
  const english = languageOf('en')
  return Array.from({ length: OUTLETS }, (_, outlet) => {
    if (outlet % FURNISHED !== 0) return ['', '']
    return [
      random.chance(0.5) ? english.text(random, random.int(12, 30)) : '',
      english.text(random, random.int(15, 60)),
    ]
  })
}
