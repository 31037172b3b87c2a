// The phrases of the tables by their numbers, each cut from its row when somebody asks for it: of some 50,000 a page
// calls for a thousand.

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
  private readonly rows: Row[] = []
  /** By entry: the number of its row, and where in the row its phrase begins. */
  private readonly rowOf: Uint16Array
  private readonly starts: Uint32Array
  count = 0

  constructor(tables: readonly PhraseTable[]) {
    let units = 0
    for (const { kind, rows } of tables)
      for (const [lang, at, weight, phrases] of rows) {
        this.rows.push({ kind, at, weight, lang, phrases })
        units += phrases.length
      }
    // A phrase has a unit or more and a bar behind it, but for the last of a row.
    const most = (units + this.rows.length) / 2 + 2
    this.rowOf = new Uint16Array(most)
    this.starts = new Uint32Array(most)
    for (let row = 0; row < this.rows.length; row++) this.add(row, this.rows[row]!.phrases)
  }

  positionOf(entry: number): PhrasePosition {
    return this.rows[this.rowOf[entry]!]!.at
  }

  phraseOf(entry: number): string {
    const { phrases } = this.rows[this.rowOf[entry]!]!
    const start = this.starts[entry]!
    const end = phrases.indexOf(BAR, start)
    return phrases.slice(start, end < 0 ? phrases.length : end)
  }

  at(entry: number): PhraseEntry {
    const { kind, at, weight, lang } = this.rows[this.rowOf[entry]!]!
    return { kind, at, weight, lang, phrase: this.phraseOf(entry) }
  }

  private add(row: number, phrases: string): void {
    for (let start = 0, bar = 0; bar >= 0; start = bar + 1) {
      bar = phrases.indexOf(BAR, start)
      this.count++
      this.rowOf[this.count] = row
      this.starts[this.count] = start
    }
  }
}

/** The phrases of the tables, one by one. */
export function* entriesOf(tables: readonly PhraseTable[]): Generator<PhraseEntry> {
  const entries = new PhraseEntries(tables)
  for (let entry = 1; entry <= entries.count; entry++) yield entries.at(entry)
}
