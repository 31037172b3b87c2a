import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLearner, mergeProfiles, repeatsOf, type SiteProfile, validateProfile } from '../../../src/clean/site.ts'
import { WiredeskError } from '../../../src/errors.ts'
import { FOOTER, NOTICE, numbers, page, pages, paragraphs } from './invented-site.ts'

const HOST = 'ledger.example'
const EMPTY: SiteProfile = { format: 'wiredesk-site-profile', version: 1, hosts: {} }

function learn(all: readonly (readonly string[])[], profile?: SiteProfile): SiteProfile {
  const learner = createLearner(profile)
  for (const blocks of all) learner.observe(HOST, blocks)
  return learner.profile()
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = numbers(seed)
  const ranks = new Map(items.map((item) => [item, next(1e9)]))
  return [...items].sort((a, b) => ranks.get(a)! - ranks.get(b)!)
}

/** Profiles of a few hosts, each learned from a few pages. */
const profiles = fc
  .array(fc.record({ host: fc.constantFrom('a.example', 'b.example', 'c.example'), topic: fc.nat(30) }), {
    maxLength: 6,
  })
  .map((seen) => {
    const learner = createLearner()
    for (const { host, topic } of seen) learner.observe(host, page(paragraphs(topic, 0, 2), topic))
    return learner.profile()
  })

describe('merging', () => {
  const law = (name: string, holds: (a: SiteProfile, b: SiteProfile, c: SiteProfile) => void) =>
    it(name, () => fc.assert(fc.property(profiles, profiles, profiles, holds), { seed: 7, numRuns: 60 }))

  law('does not depend on the order', (a, b, c) => {
    expect(mergeProfiles(a, b, c)).toEqual(mergeProfiles(c, a, b))
    expect(JSON.stringify(mergeProfiles(a, b))).toBe(JSON.stringify(mergeProfiles(b, a)))
  })

  law('does not depend on the grouping', (a, b, c) => {
    expect(mergeProfiles(mergeProfiles(a, b), c)).toEqual(mergeProfiles(a, mergeProfiles(b, c)))
  })

  law('with nothing changes nothing', (a) => {
    expect(mergeProfiles(a)).toEqual(a)
    expect(mergeProfiles(a, EMPTY)).toEqual(a)
    expect(mergeProfiles()).toEqual(EMPTY)
  })

  law('gives a valid profile', (a, b, c) => {
    const merged = mergeProfiles(a, b, c)
    expect(validateProfile(JSON.parse(JSON.stringify(merged)))).toEqual(merged)
  })

  it('adds up what two machines learned of one host', () => {
    const merged = mergeProfiles(learn(pages(2, 1)), learn(pages(2, 50)))
    expect(repeatsOf(merged, HOST)!.isRepeat(NOTICE)).toEqual({ seen: 4, of: 4 })
  })

  it('leaves its inputs as they were', () => {
    const [a, b] = [learn(pages(3, 1)), learn(pages(3, 50))]
    const before = JSON.stringify([a, b])
    mergeProfiles(a, b)
    createLearner(a).observe(HOST, page(paragraphs(80, 0, 4)))
    expect(JSON.stringify([a, b])).toBe(before)
  })
})

describe('order and repetition', () => {
  it('within a batch the order of the pages changes nothing', () => {
    const updates = [1, 2, 3].map((n) => page([...paragraphs(9, 0, 6), ...paragraphs(9, n, 1)]))
    const all = [...pages(20), ...updates]
    const profile = JSON.stringify(learn(all))
    for (let seed = 1; seed < 8; seed++) expect(JSON.stringify(learn(shuffled(all, seed)))).toBe(profile)
  })

  it('over several batches the counts of what repeats stay within five in a hundred', () => {
    const all = pages(150)
    const counts = [1, 2, 3].map((seed) => repeatsOf(learn(shuffled(all, seed)), HOST)!.isRepeat(NOTICE)!)
    for (const { seen, of } of counts) {
      expect(of).toBeGreaterThan(142)
      expect(seen / of).toBeGreaterThan(0.95)
    }
  })

  it('asking for the profile changes nothing', () => {
    const learner = createLearner()
    for (const blocks of pages(5)) {
      learner.observe(HOST, blocks)
      expect(learner.profile()).toEqual(learner.profile())
    }
    expect(learner.profile()).toEqual(learn(pages(5)))
  })

  it('hosts with the names of object fields are hosts like others', () => {
    const learner = createLearner()
    for (const blocks of pages(3)) for (const host of ['__proto__', 'constructor']) learner.observe(host, blocks)
    const profile = validateProfile(JSON.parse(JSON.stringify(learner.profile())))
    expect(repeatsOf(profile, '__proto__')!.isRepeat(FOOTER)?.seen).toBe(3)
    expect(repeatsOf(profile, 'constructor')!.isRepeat(FOOTER)?.seen).toBe(3)
    expect(repeatsOf(profile, 'toString')).toBeUndefined()
  })
})

describe('bounds and fading', () => {
  it('a host takes at most 50 kB of JSON, and what repeats stays known', () => {
    const profile = learn(pages(400))
    expect(JSON.stringify(profile).length).toBeLessThan(50_000)
    expect(profile.hosts[HOST]!.pages).toBeLessThanOrEqual(256)
    const repeats = repeatsOf(profile, HOST)!
    expect(repeats.isRepeat(NOTICE)!.seen / profile.hosts[HOST]!.pages).toBeGreaterThan(0.95)
    for (let topic = 1; topic <= 400; topic += 7)
      for (const paragraph of paragraphs(topic, 0, 6)) expect(repeats.isRepeat(paragraph)).toBeUndefined()
  })

  it('a line fades when the site drops it, and the new one is learned', () => {
    const old =
      'Read the Harbour Ledger on paper: four weeks for nothing, brought to your door before breakfast by people you know.'
    const before = learn(pages(40).map((blocks) => [...blocks, old]))
    expect(repeatsOf(before, HOST)!.isRepeat(old)?.seen).toBe(40)
    const after = learn(pages(60, 100), before)
    expect(repeatsOf(after, HOST)!.isRepeat(old)).toBeUndefined()
    expect(repeatsOf(after, HOST)!.isRepeat(NOTICE)?.seen).toBeGreaterThan(95)
  })

  it('a page of a million lines, and a line of millions of letters, are read in moderation', () => {
    const lines = Array.from(
      { length: 300_000 },
      (_, i) => `line ${String.fromCharCode(97 + (i % 26))}${'x'.repeat(i % 97)}`,
    )
    const profile = learn([lines, ['word '.repeat(1_000_000)], ['字'.repeat(2_000_000)], [], ['', ' ', '\ud800', '1']])
    expect(JSON.stringify(profile).length).toBeLessThan(60_000)
    expect(validateProfile(profile)).toEqual(profile)
  })
})

describe('validation', () => {
  const good = learn(pages(3))
  const host = good.hosts[HOST]!
  const withHost = (change: object) => ({ ...good, hosts: { [HOST]: { ...host, ...change } } })
  const bad: [name: string, json: unknown, message: RegExp][] = [
    ['nothing', null, /expected a site profile.*got null.*pass/],
    ['a list', [], /expected a site profile.*got an array/],
    ['another format', { ...good, format: 'x' }, /expected format "wiredesk-site-profile", got "x"/],
    ['another version', { ...good, version: 2 }, /expected version 1, got 2; learn the sites anew/],
    ['no hosts', { ...good, hosts: [] }, /expected hosts to be an object, got an array of 0/],
    ['a host that is none', { ...good, hosts: { a: 3 } }, /expected hosts\["a"\] to be an object, got 3/],
    ['half a page', withHost({ pages: 1.5 }), /pages to be a whole number, got 1.5/],
    ['a word for a line', withHost({ lines: { abc: 'x' } }), /lines\.abc to be \[stories seen/],
    ['a key that is none', withHost({ lines: { 'A b': [1, 1] } }), /base 36/],
    ['a key past 32 bits', withHost({ lines: { zzzzzzz: [1, 1] } }), /base 36/],
    ['a line on more pages than there are', withHost({ lines: { abc: [4, 1] } }), /between 1 and 3, got 4/],
    ['a line from the future', withHost({ lines: { abc: [1, 9] } }), /between 0 and 3, got 9/],
    ['too many topics', withHost({ lines: { abc: [1, 1, 4] } }), /between 0 and 3, got 4/],
    ['stories that are no list', withHost({ stories: {} }), /stories to be an array/],
    ['a story without words', withHost({ stories: [{ at: 1, lines: 'a' }] }), /words to be keys.*got undefined/],
    ['a story of another kind', withHost({ stories: [7] }), /stories\[0\] to be an object, got 7/],
    ['an id that is none', withHost({ stories: [{ at: 1, lines: '', words: '', id: '-' }] }), /id to be a key/],
  ]

  it.each(bad)('refuses %s', (_, json, message) => {
    expect(() => validateProfile(json)).toThrow(message)
    try {
      validateProfile(json)
    } catch (error) {
      expect(error).toBeInstanceOf(WiredeskError)
      expect((error as WiredeskError).code).toBe('bad-profile')
    }
    expect(() => createLearner(json as SiteProfile)).toThrow(WiredeskError)
    expect(() => mergeProfiles(json as SiteProfile)).toThrow(WiredeskError)
  })

  it('returns what belongs to a profile and nothing else', () => {
    expect(validateProfile({ ...good, extra: 1 })).toEqual(good)
    expect(validateProfile(good)).not.toBe(good)
  })

  it('of pages names what is wrong', () => {
    const { observe } = createLearner()
    expect(() => observe('', [])).toThrow(/expected a host name, got ""; use hostOf/)
    expect(() => observe(HOST, 'text' as never)).toThrow(/expected an array of texts/)
    expect(() => observe(HOST, [1] as never)).toThrow(/expected an array of texts/)
    expect(() => observe(HOST, [], 3 as never)).toThrow(/expected a story's name as text, got 3/)
  })
})
