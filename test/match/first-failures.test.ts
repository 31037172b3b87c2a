// Failures that users of other tools reported, and known traps: versions of one story, the same text at two addresses,
// forms filled on two days, other digits, another process.

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cluster, compare, sketch } from '../../src/match/index.ts'
import { partition, prose, story, tale, words } from './invented.ts'

const day = (date: number): string => `2025-03-${String(date).padStart(2, '0')}T08:00:00Z`

describe('versions of one story', () => {
  const lead = words(1, 160)
  const versions = [0, 1, 2, 3, 4].map((n) =>
    story(`writethru-${n}`, prose([...lead, ...words(50 + n, 15 * n)]), {
      url: `https://wire.example/${n}`,
      published: `2025-03-10T1${n}:00:00Z`,
    }),
  )

  it('a chain of five writethrus is one cluster, and every later one an update', () => {
    const { clusters } = cluster(versions)
    expect(clusters).toHaveLength(1)
    expect(clusters[0]!.id).toBe('writethru-0')
    expect(clusters[0]!.independentOrigins).toBe(1)
    expect(compare(versions[4]!, versions[0]!)?.kind).toBe('update-of')
  })

  it('taking one out and putting it back keeps the id of the cluster', () => {
    const without = cluster(versions.filter((_, n) => n !== 2))
    expect(without.clusters[0]!.id).toBe('writethru-0')
    expect(cluster([...versions.slice(3), ...versions.slice(0, 3)]).clusters[0]!.id).toBe('writethru-0')
  })

  it('a correction note is the only difference of a correction', () => {
    const text = tale(7)
    const corrected = story('late', `${text}\n\nCorrection: an earlier version of this story gave a wrong sum.`, {
      url: 'https://desk.example/2',
      published: day(4),
      flags: ['corrected'],
    })
    const relation = compare(corrected, story('early', text, { url: 'https://desk.example/1', published: day(3) }))
    expect(relation?.kind).toBe('correction-of')
  })
})

describe('addresses', () => {
  it('the same text at two addresses of one outlet is one cluster with one origin', () => {
    const text = tale(11)
    const report = cluster([
      story('a', text, { url: 'https://one.example/a' }),
      story('b', text, { url: 'https://one.example/b' }),
    ])
    expect(partition(report)).toEqual(partition({ clusters: [{ members: [{ id: 'a' }, { id: 'b' }] }] }))
    expect(report.clusters[0]).toMatchObject({ copies: 1, independentOrigins: 1 })
  })
})

describe('forms', () => {
  /** A market report: the same sentences, other figures. */
  const close = (figures: readonly number[]): string =>
    [
      `The Nordmole index closed ${figures[0]} points lower at ${figures[1]} on turnover of ${figures[2]} million crowns.`,
      `Shares of the ferry line fell ${figures[3]} percent to ${figures[4]}, while the brewery gained ${figures[5]} percent.`,
      `The crown bought ${figures[6]} cents, after ${figures[7]} the day before, and the ten-year bond paid ${figures[8]} percent.`,
      `Volume in salted herring reached ${figures[9]} barrels, against a yearly mean of ${figures[10]}.`,
    ].join('\n\n')

  it('the market closes of two days stay apart', () => {
    const monday = close([14, 2210, 318, 2.4, 88, 1.1, 94, 95, 3.2, 4100, 3900])
    const tuesday = close([31, 2179, 402, 0.7, 87, 2.9, 92, 94, 3.4, 5200, 3910])
    const { clusters } = cluster([
      story('monday', monday, { url: 'https://bourse.example/1', published: day(10) }),
      story('tuesday', tuesday, { url: 'https://bourse.example/2', published: day(11) }),
    ])
    expect(clusters).toHaveLength(2)
  })
})

describe('digits and processes', () => {
  it('full-width digits are digits', () => {
    const text = '港湾局は2025年3月10日、桟橋の修理に1200万円を充てると発表した。工事は18か月続く見通しだ。'
    const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    expect(compare(story('a', text), story('b', wide))?.kind).toBe('exact')
  })

  it('another process gives the same signature', () => {
    const index = fileURLToPath(new URL('../../src/match/index.ts', import.meta.url))
    const program = `import { sketch } from '${index}'; process.stdout.write([...sketch(${JSON.stringify(tale(3))}).hashes].join())`
    const other = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    })
    expect(other).toBe([...sketch(tale(3)).hashes].join())
    expect(other.length).toBeGreaterThan(100)
  })
})
