// `--report FILE.html`: where the report goes, checked before the run and written after it, piece by piece.

import { access, constants, open, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ClusterReport } from '../match/types.ts'
import { type ReportedDocument, reportPieces } from '../report/html.ts'
import { MisuseError, reasonOf } from './exit.ts'

/** Characters that are collected before they are written. */
const BATCH = 1 << 20

/** Throws `MisuseError` when the file could not be written, before an hour's work is done for it. */
export async function checkReportFile(path: string): Promise<void> {
  if (!/\.html?$/i.test(path)) {
    throw new MisuseError(`expected --report to name an .html file, got ${JSON.stringify(path)}, e.g. report.html`)
  }
  try {
    await access(dirname(path), constants.W_OK)
    const known = await stat(path).catch(() => undefined)
    if (known?.isDirectory()) throw new MisuseError(`${path}: is a directory, expected --report to name a file`)
    if (known !== undefined) await access(path, constants.W_OK)
  } catch (error) {
    if (error instanceof MisuseError) throw error
    throw new MisuseError(`${path}: the report cannot be written here: ${reasonOf(error)}`)
  }
}

/** Writes the report; a file that was there is replaced. */
export async function writeReportFile(
  path: string,
  documents: readonly ReportedDocument[],
  report: ClusterReport,
  title: string,
): Promise<void> {
  const file = await open(path, 'w')
  try {
    let held = ''
    for (const piece of reportPieces(documents, report, { title })) {
      held += piece
      if (held.length < BATCH) continue
      await file.writeFile(held)
      held = ''
    }
    await file.writeFile(held)
  } finally {
    await file.close()
  }
}
