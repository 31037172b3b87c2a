// The marks of a time axis: d3-time knows which are round (every 6 hours, every Monday, every quarter).

import { utcTickInterval } from 'd3-time'
import { tickName } from './words.ts'

export interface Tick {
  readonly time: number
  readonly name: string
}

/** About `number` round times from `first` to `last`, in milliseconds since 1970, with their names. */
export function ticksOf(first: number, last: number, number: number): Tick[] {
  const times = roundTimes(first, last, number)
  const step = times.length > 1 ? times[1]! - times[0]! : last - first
  return times.map((time) => ({ time, name: tickName(time, step) }))
}

/** Stretches of round length that cover `first` to `last`, about `number` of them: their edges. */
export function edgesOf(first: number, last: number, number: number): number[] {
  const interval = utcTickInterval(new Date(first), new Date(last), number)
  if (interval === null) return [first, last + 1]
  const edges = [interval.floor(new Date(first)).getTime()]
  // The bound keeps a careless date (year 1, year 9999) from making a column of every day in between.
  while (edges.at(-1)! <= last && edges.length <= 4 * number)
    edges.push(interval.offset(new Date(edges.at(-1)!), 1).getTime())
  return edges
}

function roundTimes(first: number, last: number, number: number): number[] {
  const interval = utcTickInterval(new Date(first), new Date(last), number)
  return interval === null ? [] : interval.range(new Date(first), new Date(last + 1)).map((date) => date.getTime())
}
