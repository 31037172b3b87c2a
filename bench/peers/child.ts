// A peer's own process: `tsx bench/peers/child.ts NAME` under fork(). Takes pages as messages, answers each in turn.

import { ADAPTERS, type PeerPage, type Prediction } from './adapters.ts'
import { closeNetwork } from './offline.ts'

/** What the child tells its parent. */
export type Answer =
  | { ready: true }
  | { unavailable: string }
  | { id: string; attempts: number; prediction: Prediction }
  | { id: string; attempts: number; failure: string }

const tell = (answer: Answer): void => {
  process.send?.(answer)
}

const attempts = closeNetwork()
// Peers print debugging lines; standard output belongs to the table.
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => {}

try {
  const extract = await ADAPTERS[process.argv[2] ?? '']!()
  process.on('message', async (page: PeerPage) => {
    try {
      tell({ id: page.id, prediction: await extract(page), attempts: attempts() })
    } catch (error) {
      tell({ id: page.id, failure: String(error), attempts: attempts() })
    }
  })
  tell({ ready: true })
} catch (error) {
  tell({ unavailable: String(error).split('\n', 1)[0] ?? '' })
  process.disconnect?.()
}
