// Runs one peer over pages in a process of its own, page by page, each under a time limit. A page that takes longer, throws
// or ends the process counts as empty text; the process is started anew and the run goes on.

import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PeerPage, Prediction } from './adapters.ts'
import type { Answer } from './child.ts'

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url))

/** Longest time for one page: a hundred times what the slowest peer takes for a usual one. */
const PAGE_LIMIT_MS = 30_000

/** What a run came to. `unavailable` says why the peer could not be loaded at all. */
export interface PeerRun {
  predictions: Map<string, Prediction>
  slow: string[]
  failed: string[]
  attempts: number
  unavailable?: string
}

/** Runs the peer named `name` over all pages. Never rejects for what a peer does. */
export async function runPeer(name: string, pages: Iterable<PeerPage>): Promise<PeerRun> {
  const run: PeerRun = { predictions: new Map(), slow: [], failed: [], attempts: 0 }
  let child = start(name)
  const first = await answerOf(child)
  if (typeof first === 'string' || !('ready' in first)) {
    child.kill('SIGKILL')
    return { ...run, unavailable: typeof first === 'string' ? `its process is ${first}` : reasonOf(first) }
  }
  for (const page of pages) {
    const answer = await answerOf(child, page)
    if (answer === 'slow' || answer === 'gone') {
      ;(answer === 'slow' ? run.slow : run.failed).push(page.id)
      child.kill('SIGKILL')
      child = await restart(name)
    } else if ('failure' in answer) run.failed.push(page.id)
    else if ('prediction' in answer) run.predictions.set(page.id, answer.prediction)
    if (typeof answer === 'object' && 'attempts' in answer) run.attempts = Math.max(run.attempts, answer.attempts)
  }
  child.kill()
  return run
}

function reasonOf(answer: Answer): string {
  return 'unavailable' in answer ? answer.unavailable : 'it did not say that it is ready'
}

function start(name: string): ChildProcess {
  // UTC, so that a date without a zone is not moved to its neighbour by where the bench runs.
  const env = { ...process.env, TZ: 'UTC' }
  return fork(CHILD, [name], { execArgv: ['--import', 'tsx'], env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
}

async function restart(name: string): Promise<ChildProcess> {
  const child = start(name)
  await answerOf(child)
  return child
}

/** Sends a page, when there is one, and waits for the next answer, the limit, or the end of the process. */
function answerOf(child: ChildProcess, page?: PeerPage): Promise<Answer | 'slow' | 'gone'> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | 'slow' | 'gone'): void => {
      clearTimeout(timer)
      child.off('message', settle)
      child.off('exit', gone)
      resolve(answer)
    }
    const gone = (): void => settle('gone')
    const timer = setTimeout(() => settle('slow'), PAGE_LIMIT_MS)
    child.on('message', settle)
    child.on('exit', gone)
    if (page) child.send(page, (error) => error && gone())
  })
}
