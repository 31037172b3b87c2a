// The stretch with the greatest sum (Kadane's algorithm): where prose runs, and where the article begins and ends.
// Cost: one pass.

/** A stretch of blocks, `end` exclusive; empty where no value is positive. */
export interface Span {
  start: number
  end: number
}

/** Of all stretches the first with the greatest sum of values. */
export function greatestSpan(count: number, read: (index: number) => number): Span {
  const best: Span = { start: 0, end: 0 }
  let most = 0
  let sum = 0
  let start = 0
  for (let i = 0; i < count; i++) {
    sum += read(i)
    if (sum <= 0) {
      sum = 0
      start = i + 1
    } else if (sum > most) {
      most = sum
      best.start = start
      best.end = i + 1
    }
  }
  return best
}
