// Reads the pages of a web archive in order. A broken record is reported with its offset and skipped; responses that are
// no pages (pictures, redirects) are counted and told in one line, since an archive is mostly that.

import type { Chunks } from '../bytes.ts'
import type { PlacedPage, ReadEvents } from '../input.ts'
import type { Place } from '../problems.ts'
import type { Source } from '../sources.ts'
import { type RecordReading, readRecord } from './page.ts'
import { cutRecords } from './records.ts'

type LeftOut = NonNullable<RecordReading['leftOut']>

/** Pages of an archive, each called by its address. */
export async function* readWarc(
  source: Source,
  chunks: Chunks,
  isPacked: boolean,
  { problems, note }: ReadEvents,
): AsyncGenerator<PlacedPage> {
  const leftOut = new Map<LeftOut, number>()
  let pages = 0
  for await (const cut of cutRecords(chunks, isPacked)) {
    const place: Place = { file: source.name, offset: cut.offset }
    const reading: RecordReading = 'problem' in cut ? cut : await readRecord(cut.bytes, cut.isWhole)
    if (reading.problem !== undefined) problems.report(place, reading.problem)
    else if (reading.leftOut !== undefined) leftOut.set(reading.leftOut, (leftOut.get(reading.leftOut) ?? 0) + 1)
    else if (reading.page !== undefined) {
      pages += 1
      yield { page: reading.page, place, name: reading.page.id ?? `${source.name}@${cut.offset}` }
    }
  }
  const list = [...leftOut].map(([reason, count]) => `${count} ${reason}`).join(', ')
  if (list !== '') note?.(`${source.name}: ${pages} ${pages === 1 ? 'page' : 'pages'}; left out: ${list}.`)
}
