// Which member of a cluster is shown, by every policy.

import { describe, expect, it } from 'vitest'
import { type ClusterOptions, cluster, type Story } from '../../src/match/index.ts'
import { story, tale } from './invented.ts'

describe('representatives', () => {
  const whole = tale(1, 160)
  const stories: Story[] = [
    story('cut', tale(1, 80), { published: '2031-05-01' }),
    story('full', whole, { published: '2031-05-02' }),
    story('wrapped', `${whole}\n\n${tale(40, 60)}`, { published: '2031-05-03' }),
    story('wire', whole.toUpperCase(), { published: '2031-05-04', dateline: { raw: '', agency: 'NP' } }),
  ]
  const cases: [NonNullable<ClusterOptions['representative']>, string][] = [
    ['earliest', 'cut'],
    ['longest', 'wrapped'],
    ['most-complete', 'full'],
    ['origin', 'wire'],
    ['preferred-sites', 'wrapped'],
  ]
  it.each(cases)('%s: %s', (representative, expected) => {
    const options = representative === 'preferred-sites' ? { preferredSites: ['www.wrapped.example'] } : {}
    const report = cluster(stories, { representative, ...options })
    expect(report.clusters.map((found) => found.representative)).toEqual([expected])
  })
})

describe('preferred sites', () => {
  const stories = [
    story('one', tale(1), { published: '2031-05-02' }),
    story('two', tale(1), { published: '2031-05-03', site: 'Harbour Courier' }),
    story('three', tale(1), { published: '2031-05-01' }),
  ]
  const shown = (...preferredSites: string[]): string =>
    cluster(stories, { representative: 'preferred-sites', preferredSites }).clusters[0]!.representative

  it('are preferred in the order of the list, by host or by name', () => {
    expect(shown('two.example', 'one.example')).toBe('two')
    expect(shown('one.example', 'two.example')).toBe('one')
    expect(shown('Harbour Courier', 'one.example')).toBe('two')
  })

  it('that printed nothing leave it to the earliest', () => {
    expect(shown('nowhere.example')).toBe('three')
  })
})
