// The phrases of the tables by their numbers, each cut from its row when somebody asks for it: of some 50,000 a page
// meets a few hundred.

import type { BlockKind } from '../../types.ts'
import type { PhrasePosition, PhraseTable } from './phrase-table.ts'

/** One phrase as the tables give it. */
export interface PhraseEntry {
  readonly kind: BlockKind
  readonly at: PhrasePosition
  readonly weight: number
  readonly lang: string
  readonly phrase: string
}

/** A row of a table, with what it says of each of its phrases. */
interface Row extends Omit<PhraseEntry, 'phrase'> {
  readonly phrases: string
}

const BAR = '|'

/** Entries count from 1, so that 0 can mean none. */
export class PhraseEntries {
  /** Row of each entry, and where in it its phrase begins; one more stands behind the last. */
  private readonly rows: Row[] = []
  private readonly starts: number[] = []

  constructor(tables: readonly PhraseTable[]) {
    for (const { kind, rows } of tables)
      for (const [lang, at, weight, phrases] of rows) this.add({ kind, at, weight, lang, phrases })
  }

  get count(): number {
    return this.rows.length
  }

  positionOf(entry: number): PhrasePosition {
    return this.rows[entry - 1]!.at
  }

  phraseOf(entry: number): string {
    const { phrases } = this.rows[entry - 1]!
    const start = this.starts[entry - 1]!
    const end = phrases.indexOf(BAR, start)
    return phrases.slice(start, end < 0 ? phrases.length : end)
  }

  at(entry: number): PhraseEntry {
    const { kind, at, weight, lang } = this.rows[entry - 1]!
    return { kind, at, weight, lang, phrase: this.phraseOf(entry) }
  }

  private add(row: Row): void {
    for (let start = 0, bar = 0; bar >= 0; start = bar + 1) {
      bar = row.phrases.indexOf(BAR, start)
      this.rows.push(row)
      this.starts.push(start)
    }
  }
}

/** The phrases of the tables, one by one. */
export function* entriesOf(tables: readonly PhraseTable[]): Generator<PhraseEntry> {
  const entries = new PhraseEntries(tables)
  for (let entry = 1; entry <= entries.count; entry++) yield entries.at(entry)
}
