// What was removed, by kind, by rule and by site, and who made the stories: the numbers behind the charts.

import { LIFTED_KINDS, TEXT_KINDS } from '../../kinds.ts'
import type { ClusterReport } from '../../match/types.ts'
import type { BlockKind } from '../../types.ts'
import type { PlacedDocument } from './documents.ts'

/** What became of a block: text of the story, the story's but not in its text, or the site's. */
export type Fate = 'kept' | 'lifted' | 'removed'

/** A row of a chart: a name, how much, and of how much or how often. */
export type Row = readonly [name: string, amount: number, other: number]

/** The numbers of the overview. Characters are UTF-16 units of the texts that a reader would see. */
export interface Tally {
  readonly characters: number
  readonly removed: number
  /** Characters that are the story's but not in its text: headline, byline, captions. */
  readonly lifted: number
  /** Name, characters, blocks; largest first. */
  readonly kinds: readonly Row[]
  readonly rules: readonly Row[]
  /** Outlet, characters removed, characters in all. */
  readonly sites: readonly Row[]
  /** Agency or outlet, clusters that it originated, documents in them. */
  readonly origins: readonly Row[]
}

/** What became of blocks of a kind. */
export function fateOf(kind: BlockKind): Fate {
  if (TEXT_KINDS.has(kind)) return 'kept'
  return LIFTED_KINDS.has(kind) ? 'lifted' : 'removed'
}

/** Adds everything up. */
export function tallyOf(documents: readonly PlacedDocument[], report: ClusterReport): Tally {
  const kinds = createSums()
  const rules = createSums()
  const sites = createSums()
  let characters = 0
  let removed = 0
  let lifted = 0
  for (const { blocks, outlet } of documents) {
    for (const { text, kind, rule } of blocks) {
      if (text === '') continue
      const fate = fateOf(kind)
      const gone = fate === 'removed'
      if (fate === 'lifted') lifted += text.length
      characters += text.length
      sites.add(outlet, gone ? text.length : 0, text.length)
      if (!gone) continue
      removed += text.length
      kinds.add(kind, text.length, 1)
      rules.add(rule, text.length, 1)
    }
  }
  return {
    characters,
    removed,
    lifted,
    kinds: kinds.rows(),
    rules: rules.rows(),
    sites: sites.rows(),
    origins: originRows(report),
  }
}

function originRows({ clusters }: ClusterReport): Row[] {
  const sums = createSums()
  for (const { origins, members } of clusters) {
    for (const { name, role } of origins) if (role === 'origin') sums.add(name, 1, members.length)
  }
  return sums.rows()
}

function createSums(): { add(name: string, amount: number, other: number): void; rows(): Row[] } {
  const sums = new Map<string, { amount: number; other: number }>()
  return {
    add(name, amount, other) {
      const known = sums.get(name)
      if (known === undefined) sums.set(name, { amount, other })
      else {
        known.amount += amount
        known.other += other
      }
    },
    rows: () =>
      [...sums]
        .map(([name, { amount, other }]): Row => [name, amount, other])
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
  }
}
