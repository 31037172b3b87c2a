// Tables that are made when they are first asked for: who imports the library for something else does not pay for them.

/** Makes a value at the first call and keeps it. `make` must always make the same. */
export function lazy<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
