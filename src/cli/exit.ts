// How a run ends: the exit codes of the contract, and the two errors that end a run early.

/** Everything was read and written. */
export const EXIT_DONE = 0
/** Some input was skipped; each skip was reported. */
export const EXIT_SKIPPED = 1
/** The command line was wrong, or a named file cannot be read. */
export const EXIT_MISUSE = 2
/** A fault of wiredesk or of the system (a full disk): EX_SOFTWARE of sysexits.h, not to be taken for the others. */
export const EXIT_FAULT = 70
/** Interrupted from the keyboard: 128 + SIGINT, as shells count it. */
export const EXIT_INTERRUPTED = 130

/** The caller's mistake: the message is printed without a stack trace, and the run ends with 2. */
export class MisuseError extends Error {
  override readonly name = 'MisuseError'
}

/** `--strict` met bad input. It was already reported, so nothing more is printed; the run ends with 1. */
export class StrictError extends Error {
  override readonly name = 'StrictError'
}

/** The system's word for what is wrong with a file: `no such file`, `permission denied` … */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return 'no such file or directory'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'EISDIR') return 'is a directory'
  return error instanceof Error ? error.message : String(error)
}

/** Node's code of a system error, e.g. `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}
