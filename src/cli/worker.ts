// A thread of the pool: does the tasks of one run.

import { Tinypool } from 'tinypool'
import { openStop } from '../match/stop.ts'
import { createPerformer, type Task } from '../match/tasks.ts'
import { openTexts, type SharedTexts } from './spool.ts'
import { createLineReader, type LinesTask } from './story-lines.ts'

const perform = createPerformer((texts) => openTexts(texts as SharedTexts))
let readLines: ReturnType<typeof createLineReader> | undefined

/** Called by the pool with a task of its queue. */
export default function work(task: Task | LinesTask): unknown {
  if (task.kind !== 'lines') return perform(task)
  readLines ??= createLineReader(task.settings, openStop(task.stop))
  const read = readLines(task.block)
  return handedOver(read, [read.readings.shingles, read.readings.samples, read.texts.bytes])
}

/** The value for the pool, with arrays that it gives away and need not copy. */
function handedOver(value: unknown, arrays: readonly (Uint8Array | Uint32Array)[]): unknown {
  const { transferableSymbol, valueSymbol } = Tinypool
  return Tinypool.move({ [transferableSymbol]: arrays.map(({ buffer }) => buffer), [valueSymbol]: value } as never)
}
