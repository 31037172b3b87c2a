// A thread of the pool: does the tasks of one run.

import { createPerformer, type Task } from '../match/tasks.ts'
import { openTexts, type SharedTexts } from './spool.ts'

const perform = createPerformer((texts) => openTexts(texts as SharedTexts))

/** Called by the pool with a task of its queue. */
export default function work(task: Task): unknown {
  return perform(task)
}
