// Texts of thirty megabytes, as crawlers meet them: matched like any other, in a small multiple of their own size.

import { expect, it } from 'vitest'
import { cluster } from '../../src/match/index.ts'

/** Bytes that 60 million characters of texts may cost while they are matched: shingles, windows, samples and their sorting. */
const MOST_MEMORY = 1.5e9

it('texts of 30 MB are clustered with their excerpts', () => {
  // Numbers of a linear congruence: 3.4 million different words, made faster than invented prose.
  const list = Array.from({ length: 3_400_000 }, (_, at) => `${((at + 1) * 48_271) % 99_999_989}`)
  const whole = list.join(' ')
  expect(whole.length).toBeGreaterThan(30_000_000)
  const stories = [
    { id: 'whole', text: whole },
    { id: 'cut', text: whole.slice(0, 20_000_000) },
    { id: 'lead', text: list.slice(0, 200).join(' ') },
    { id: 'repeated', text: 'The same line again and again. '.repeat(300_000) },
    { id: 'one word', text: 'x'.repeat(30_000_000) },
  ]
  const before = process.memoryUsage().rss
  const report = cluster(stories, { passages: false })
  // Kilobytes, the most that the process ever held.
  expect(process.resourceUsage().maxRSS * 1024 - before).toBeLessThan(MOST_MEMORY)
  const groups = report.clusters.map(({ members }) => members.map(({ id }) => id).sort())
  expect(groups.sort()).toEqual([['cut', 'lead', 'whole'], ['one word'], ['repeated']])
  expect(report.skipped).toEqual([
    { id: 'one word', reason: 'too-short' },
    { id: 'repeated', reason: 'too-short' },
  ])
}, 600_000)
