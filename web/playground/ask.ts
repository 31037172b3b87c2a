// Asking the worker: one task at a time, and of those that wait only the last, as what was typed before it is gone.

import type { Answer, Task } from './tasks.ts'

/** Asks; only the answer to what was asked last is told. Asking nothing takes back what was asked. */
export type Ask<T> = (task: Task | undefined, onAnswer: (answer: Answer<T>) => void) => void

export function createAsk<T>(): Ask<T> {
  const worker = new Worker('worker.js')
  let busy = false
  let waiting: Task | undefined
  let tell: ((answer: Answer<T>) => void) | undefined
  function next(): void {
    if (busy || waiting === undefined) return
    busy = true
    worker.postMessage(waiting)
    waiting = undefined
  }
  function finish(answer: Answer<T>): void {
    busy = false
    // With another task waiting, this answer is out of date.
    if (waiting === undefined) tell?.(answer)
    next()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer<T>>) => finish(data))
  worker.addEventListener('error', ({ message }) => {
    finish({ problem: `This is a defect of wiredesk, please report it: ${message}` })
  })
  return (task, onAnswer) => {
    waiting = task
    tell = task && onAnswer
    next()
  }
}
