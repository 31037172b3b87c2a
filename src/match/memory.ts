// Memory: where large arrays lie. Threads can share one kind and would have to copy the other.

/** Makes an array of zeros. */
export type Memory = (length: number) => Uint32Array

/** For one thread: works everywhere. */
export const ownMemory: Memory = (length) => new Uint32Array(length)

/** For several threads. Browsers have it only on pages that are isolated from others. */
export const sharedMemory: Memory = (length) =>
  new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT))

/** Arrays one after another. */
export function joined(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let used = 0
  for (const part of parts) {
    whole.set(part, used)
    used += part.length
  }
  return whole
}
