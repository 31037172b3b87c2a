// The progress line: on standard error, only on a terminal. With files of known size a bar with rate and time left,
// for standard input a count with its rate.

import { type SingleBar as Bar, default as cliProgress } from 'cli-progress'

/** Shows how far a run has come. Every method does nothing where nothing is shown. */
export interface ProgressLine {
  /** Bytes read, as they lie on the disk. */
  bytes(count: number): void
  /** Pages read. */
  page(): void
  /** A later step: `done` of `total`. */
  step(name: string, done: number, total: number): void
  /** Clears the line, so that something else can be written; it comes back with the next news. */
  clear(): void
  stop(): void
}

const SILENT: ProgressLine = { bytes() {}, page() {}, step() {}, clear() {}, stop() {} }

/** Drawings a second. */
const FPS = 8
/** Total that stands for "not known". */
const UNKNOWN = 0

/** Starts a line on `screen`; silent where that is no terminal. `totalBytes` is undefined for standard input. */
export function createProgress(screen: NodeJS.WriteStream, totalBytes: number | undefined): ProgressLine {
  if (!screen.isTTY) return SILENT
  const start = Date.now()
  let pages = 0
  let name = 'read'
  const bar: Bar = new cliProgress.SingleBar({
    stream: screen,
    fps: FPS,
    clearOnComplete: true,
    hideCursor: null,
    linewrap: null,
    gracefulExit: false,
    etaBuffer: 50,
    barsize: 24,
    format: (options, params, payload) => drawn(options.barsize ?? 24, params, payload.label),
  })
  const label = (): string => (name === 'read' ? `${pages} pages · ${rate(pages, Date.now() - start)} pages/s` : name)
  const show = (): void => {
    if (!bar.isActive) bar.start(totalBytes ?? UNKNOWN, 0, { label: label() })
  }
  show()
  return {
    bytes: (count) => bar.increment(totalBytes === undefined ? 0 : count, { label: label() }),
    page: () => {
      pages += 1
      if (totalBytes === undefined) bar.increment(0, { label: label() })
    },
    step: (step, done, total) => {
      if (name !== step) bar.start(total, done, { label: step })
      name = step
      bar.setTotal(total)
      bar.update(done, { label: label() })
    },
    clear: () => clearLine(screen),
    stop: () => {
      bar.stop()
      clearLine(screen)
    },
  }
}

function drawn(width: number, params: { progress: number; eta: number; total: number }, label: string): string {
  if (params.total === UNKNOWN) return label
  const full = Math.round(Math.min(1, params.progress) * width)
  const percent = `${Math.floor(Math.min(1, params.progress) * 100)}%`.padStart(4)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${percent} · ${label} · ${timeLeft(params.eta)}`
}

function timeLeft(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'time left unknown'
  const whole = Math.max(0, Math.round(seconds))
  return whole < 60 ? `${whole} s left` : `${Math.floor(whole / 60)} min ${whole % 60} s left`
}

function rate(count: number, milliseconds: number): number {
  return milliseconds <= 0 ? 0 : Math.round((count * 1000) / milliseconds)
}

function clearLine(screen: NodeJS.WriteStream): void {
  screen.write('\r\u001b[K')
}
