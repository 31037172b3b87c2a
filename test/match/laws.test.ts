// Laws: what holds for any stories. Fixed seeds, so that they cannot flake.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cluster, compare, estimate, loadSketch, type Story, saveSketch, sketch } from '../../src/match/index.ts'
import { noisy, prose, random, tale, words } from './invented.ts'

const RUNS = { seed: 20, numRuns: 25 }

/** Stories made of a few tales: whole, cut, noisy, wrapped, or two in one. */
const anyStories = fc
  .array(
    fc.record({
      seed: fc.integer({ min: 1, max: 5 }),
      how: fc.integer({ min: 0, max: 5 }),
      outlet: fc.integer({ min: 0, max: 3 }),
    }),
    {
      minLength: 2,
      maxLength: 24,
    },
  )
  .map((recipes) => recipes.map(({ seed, how, outlet }, at) => madeOf(`s${at}`, seed, how, outlet)))

function madeOf(id: string, seed: number, how: number, outlet: number): Story {
  const texts = [
    () => tale(seed, 160),
    () => prose(words(seed, 160).slice(0, 70)),
    () => noisy(tale(seed, 160), 0.05, how + outlet),
    () => `${tale(100 + outlet, 40)}\n\n${tale(seed, 160)}`,
    () => `${tale(seed, 160)}\n\n${tale(seed + 1, 160)}`,
    () => words(seed, 4).join(' '),
  ]
  return { id, url: `https://o${outlet}.example/${id}`, text: texts[how]!() }
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = random(seed)
  return list
    .map((value) => ({ value, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
}

describe('cluster', () => {
  it('does not depend on the order of the stories', () => {
    fc.assert(
      fc.property(anyStories, fc.integer(), (stories, seed) => {
        expect(cluster(shuffled(stories, seed))).toEqual(cluster(stories))
      }),
      RUNS,
    )
  })

  it('puts every story in exactly one cluster', () => {
    fc.assert(
      fc.property(anyStories, (stories) => {
        const members = cluster(stories).clusters.flatMap((found) => found.members.map(({ id }) => id))
        expect(members.sort()).toEqual(stories.map(({ id }) => id).sort())
      }),
      RUNS,
    )
  })

  it('lets exact copies always meet', () => {
    fc.assert(
      fc.property(anyStories, (stories) => {
        const twins = stories.map((story) => ({ ...story, id: `${story.id}-twin`, text: story.text.toUpperCase() }))
        const clusterOf = new Map<string, string>()
        for (const { id, members } of cluster([...stories, ...twins]).clusters) {
          for (const member of members) clusterOf.set(member.id, id)
        }
        for (const { id } of stories) expect(clusterOf.get(`${id}-twin`)).toBe(clusterOf.get(id))
      }),
      RUNS,
    )
  })

  it('names members, representatives and relations that exist, and offsets inside the texts', () => {
    fc.assert(
      fc.property(anyStories, (stories) => {
        const texts = new Map(stories.map(({ id, text }) => [id, text]))
        const report = cluster(stories)
        for (const { members, representative, relations, weakestLink } of report.clusters) {
          const ids = new Set(members.map(({ id }) => id))
          expect(ids.has(representative)).toBe(true)
          expect(weakestLink === undefined).toBe(members.length === 1)
          for (const { nearest } of members) expect(nearest === undefined || ids.has(nearest)).toBe(true)
          for (const { from, to } of relations) expect(ids.has(from) && ids.has(to)).toBe(true)
        }
        for (const relation of [...report.relations, ...report.clusters.flatMap(({ relations }) => relations)]) {
          for (const { from, to } of relation.passages ?? []) {
            const one = plain(texts.get(relation.from)!.slice(...from))
            expect(one).toBe(plain(texts.get(relation.to)!.slice(...to)))
          }
        }
      }),
      RUNS,
    )
  })

  it('does not depend on the order where titles, dates and outlets decide', () => {
    const fields = fc.record({ day: fc.integer({ min: 1, max: 4 }), title: fc.integer({ min: 1, max: 3 }) })
    fc.assert(
      fc.property(anyStories, fc.array(fields, { minLength: 24, maxLength: 24 }), fc.integer(), (bare, more, seed) => {
        const stories = bare.map((story, at) => {
          const { day, title } = more[at]!
          const dated = { ...story, published: `2031-05-0${day}`, site: `The Morning Post ${title}` }
          // Every third is a stub under its headline.
          return { ...dated, title: words(title, 14).join(' '), text: at % 3 === 2 ? '' : story.text }
        })
        for (const representative of POLICIES) {
          const options = { representative, preferredSites: ['o2.example'], passages: false }
          expect(cluster(shuffled(stories, seed), options)).toEqual(cluster(stories, options))
        }
      }),
      { ...RUNS, numRuns: 8 },
    )
  })

  it('names the weakest link: the pair of a member and its nearest that resembles least', () => {
    fc.assert(
      fc.property(anyStories, (stories) => {
        for (const { members, weakestLink, relations } of cluster(stories).clusters) {
          if (members.length === 1) continue
          const least = Math.min(...members.map(({ similarity }) => similarity))
          expect(weakestLink!.similarity).toBe(least)
          const weak = members.find(({ id }) => id === weakestLink!.from)!
          expect(weak).toMatchObject({ nearest: weakestLink!.to, similarity: least })
          for (const { id, nearest } of members) {
            const isTold = relations.some(({ from, to }) => [from, to].includes(id) && [from, to].includes(nearest!))
            expect(isTold).toBe(true)
          }
        }
      }),
      RUNS,
    )
  })

  it('lets no chain of halves meet at its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 130 }), (seed, step) => {
        const list = words(seed, 900)
        const links = [0, 1, 2, 3].map((at) => prose(list.slice(at * step, at * step + 200)))
        const stories = links.map((text, at) => ({ id: `s${at}`, text, url: `https://o${at}.example/` }))
        for (const { members } of cluster(stories, { passages: false }).clusters) {
          const places = members.map(({ id }) => Number(id.slice(1)))
          expect(Math.max(...places) - Math.min(...places)).toBeLessThan(2)
        }
      }),
      RUNS,
    )
  })

  it('survives JSON', () => {
    const report = cluster([1, 1, 2].map((seed, at) => madeOf(`s${at}`, seed, 3, at)))
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})

const POLICIES = ['earliest', 'longest', 'most-complete', 'origin', 'preferred-sites'] as const

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

describe('compare', () => {
  it('measures the same both ways', () => {
    fc.assert(
      fc.property(anyStories, ([a, b]) => {
        const there = compare(a!, b!)
        const back = compare(b!, a!)
        expect(back?.jaccard).toBe(there?.jaccard)
        if (there === undefined || back === undefined) return
        const forth = there.from === back.from ? back.containment : [...back.containment].reverse()
        expect(there.containment).toEqual(forth)
      }),
      RUNS,
    )
  })
})

describe('sketch', () => {
  const exact = (a: string, b: string): number => {
    const grams = (text: string): Set<string> => {
      const list = plain(text).trim().split(' ')
      return new Set(list.slice(2).map((_, at) => list.slice(at, at + 3).join(' ')))
    }
    const one = grams(a)
    const two = grams(b)
    const shared = [...one].filter((gram) => two.has(gram)).length
    return shared / (one.size + two.size - shared)
  }

  it('estimates within 4 standard errors of exact Jaccard', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const a = tale(seed, 800)
      const b = prose([...words(seed, 800).slice(0, seed * 20), ...words(seed + 500, 800 - seed * 20)])
      const truth = exact(a, b)
      const error = 4 * Math.sqrt((truth * (1 - truth)) / 200) + 0.01
      expect(Math.abs(estimate(sketch(a), sketch(b)).jaccard - truth)).toBeLessThan(error)
    }
  })

  it('is exact where the floor holds the whole text', () => {
    const a = tale(1, 60)
    const b = prose(words(1, 40))
    const { jaccard, containment } = estimate(sketch(a), sketch(b))
    expect(jaccard).toBeCloseTo(exact(a, b), 10)
    expect(containment[1]).toBe(1)
  })

  it('comes back from bytes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => {
        const made = sketch(text)
        expect(loadSketch(saveSketch(made))).toEqual(made)
      }),
      RUNS,
    )
  })

  it('refuses other settings by name, other bytes and cut ones', () => {
    const bytes = saveSketch(sketch(tale(1)))
    expect(() => loadSketch(bytes, { sampling: 8 })).toThrowError(/`sampling`, got 4 and 8/)
    expect(() => estimate(sketch('a'), sketch('a', { shingleSize: 5 }))).toThrowError(/`shingleSize`, got 3 and 5/)
    expect(() => loadSketch(new Uint8Array(40))).toThrowError(/WDSK/)
    expect(() => loadSketch(bytes.slice(0, -4))).toThrowError(/cut off/)
    expect(() => loadSketch(Uint8Array.from(bytes, (byte, at) => (at === 4 ? 9 : byte)))).toThrowError(/version 9/)
  })
})
