// Stop: a signal that threads see while they work. A message would wait until the task is done; a number in shared memory
// does not.

/** What long loops ask now and then: a signal, or what stands for one in another thread. */
export type StopSignal = Pick<AbortSignal, 'throwIfAborted'>

/** 1 once the signal says stop; for `openStop` in another thread. */
export type SharedStop = Int32Array

/** Makes the number, which follows the signal. */
export function shareStop(signal: StopSignal | undefined): SharedStop {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  if (signal instanceof AbortSignal) {
    const set = (): void => {
      Atomics.store(stop, 0, 1)
    }
    if (signal.aborted) set()
    else signal.addEventListener('abort', set, { once: true })
  }
  return stop
}

/** Opens the number in another thread. The error says no reason: the thread that has the signal gives its own. */
export function openStop(stop: SharedStop): StopSignal {
  return {
    throwIfAborted() {
      if (Atomics.load(stop, 0) === 1) throw new Error('stopped')
    },
  }
}
