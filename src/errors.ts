// The one error class. Misuse throws it; bad documents never do (they get a flag or a reported skip).

/** What went wrong, as a stable word that programs may test for. */
export type ErrorCode =
  | 'bad-input' // an argument is not of the documented type
  | 'bad-option' // an option has the wrong type or is out of range
  | 'bad-profile' // a site profile is malformed or of another version
  | 'bad-rule' // a user's site rule is malformed
  | 'bad-sketch' // a sketch is malformed, or made with other settings
  | 'duplicate-id' // two documents carry the same id

/**
 * Thrown on misuse. The message says what was expected, what came, and what to do.
 *
 * @example
 * try { clean(42 as never) } catch (error) { (error as WiredeskError).code } // 'bad-input'
 */
export class WiredeskError extends Error {
  /** A stable word for the kind of misuse. */
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.name = 'WiredeskError'
    this.code = code
  }
}

/** Names a value for an error message: its type, and the value itself where that is short. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'string')
    return value.length > 40 ? `a string of ${value.length} characters` : JSON.stringify(value)
  if (typeof value === 'object' || typeof value === 'function')
    return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
  return String(value)
}
