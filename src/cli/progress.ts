// The progress line: on standard error, only on a terminal. With files of known size a bar with rate and time left,
// for standard input a count with its rate.

import { type SingleBar as Bar, default as cliProgress } from 'cli-progress'

/** Shows how far a run has come. Every method does nothing where nothing is shown. */
export interface ProgressLine {
  /** Bytes read, as they lie on the disk. */
  bytes(count: number): void
  /** A page was read. */
  page(): void
  /** A later step: `done` of `total`. */
  step(name: string, done: number, total: number): void
  /** Takes the line away, so that something else can be written; it comes back with the next news. */
  clear(): void
}

const SILENT: ProgressLine = { bytes() {}, page() {}, step() {}, clear() {} }

/** Drawings a second. */
const FPS = 8
const BAR_WIDTH = 24
const SAVE_CURSOR = '\u001b7'
const RESTORE_CURSOR = '\u001b8'
/** Total that stands for "not known". */
const UNKNOWN = 0

/** Prepares a line on `screen`; silent where that is no terminal. `totalBytes` is undefined for standard input. */
export function createProgress(screen: NodeJS.WriteStream, totalBytes: number | undefined): ProgressLine {
  if (!screen.isTTY) return SILENT
  const start = Date.now()
  const at = { name: '', value: 0, total: totalBytes ?? UNKNOWN, pages: 0 }
  const bar: Bar = new cliProgress.SingleBar({
    stream: withoutJumps(screen),
    fps: FPS,
    clearOnComplete: true,
    linewrap: true, // a line that is too long is cut, and no terminal setting is changed that a crash would leave so
    gracefulExit: false, // SIGINT is run.ts's
    etaBuffer: 50,
    format: (_options, params, payload) => drawn(params, payload.label),
  })
  const show = (): void => {
    const speed = rate(at.pages, Date.now() - start)
    const label = at.name === '' ? `${at.pages} pages · ${speed} pages/s` : at.name
    if (bar.isActive) bar.update(at.value, { label })
    else bar.start(at.total, at.value, { label })
  }
  return {
    bytes(count) {
      if (totalBytes !== undefined) at.value += count
      show()
    },
    page() {
      at.pages += 1
      show()
    },
    step(name, done, total) {
      if (name !== at.name) bar.stop()
      Object.assign(at, { name, value: done, total })
      show()
    },
    clear: () => bar.stop(),
  }
}

/**
 * The screen without cursor positions that are saved and restored: where the reader of a pipe writes to the same screen
 * (`| head`), the saved line has moved, and the jump back would write over results.
 */
function withoutJumps(screen: NodeJS.WriteStream): NodeJS.WriteStream {
  const write = (text: string): boolean => text === SAVE_CURSOR || text === RESTORE_CURSOR || screen.write(text)
  return Object.create(screen, { write: { value: write } })
}

function drawn(params: { progress: number; eta: number; total: number }, label: string): string {
  if (params.total === UNKNOWN) return label
  const full = Math.round(Math.min(1, params.progress) * BAR_WIDTH)
  const percent = `${Math.floor(Math.min(1, params.progress) * 100)}%`.padStart(4)
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${percent} · ${label} · ${timeLeft(params.eta)}`
}

function timeLeft(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'time left unknown'
  const whole = Math.max(0, Math.round(seconds))
  return whole < 60 ? `${whole} s left` : `${Math.floor(whole / 60)} min ${whole % 60} s left`
}

function rate(count: number, milliseconds: number): number {
  return milliseconds <= 0 ? 0 : Math.round((count * 1000) / milliseconds)
}
