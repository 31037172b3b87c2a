// Standard output: waits when the reader is slow, and ends the run quietly when the reader has gone (`| head -1`).

import { codeOf } from './exit.ts'

/** Where results go. */
export interface Output {
  /** Writes and waits until the stream takes more. Does nothing once the reader has gone. */
  write(text: string): Promise<void>
  /** Waits until everything has been handed over. */
  end(): Promise<void>
  /** True once the reader has gone: no more work needs to be done. */
  readonly closed: boolean
}

/** Wraps a stream; `beforeWrite` is called before each write. Errors other than a closed pipe are thrown by the next `write` or by `end`. */
export function createOutput(stream: NodeJS.WriteStream, beforeWrite?: () => void): Output {
  let closed = false
  let failure: unknown
  stream.on('error', (error) => {
    closed = true
    if (codeOf(error) !== 'EPIPE' && codeOf(error) !== 'ERR_STREAM_DESTROYED') failure = error
  })
  const check = (): void => {
    if (failure !== undefined) throw failure
  }
  return {
    async write(text) {
      check()
      beforeWrite?.()
      if (closed || stream.write(text)) return
      await nextOf(stream, ['drain', 'close', 'error'])
      check()
    },
    async end() {
      if (!closed) await new Promise<void>((resolve) => stream.write('', () => resolve()))
      check()
    },
    get closed() {
      return closed
    },
  }
}

/** Waits for the first of the events. `close` and `error` come instead of `drain` when the reader goes away. */
function nextOf(stream: NodeJS.WriteStream, events: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of events) stream.off(event, done)
      resolve()
    }
    for (const event of events) stream.on(event, done)
  })
}
