import { describe, expect, it } from 'vitest'
import {
  createLearner,
  hostOf,
  learnTexts,
  paragraphsOf,
  repeatsOf,
  type SiteProfile,
} from '../../../src/clean/site.ts'
import { BACKGROUND, FOOTER, NOTICE, page, pages, paragraphs } from './invented-site.ts'

const HOST = 'ledger.example'

function learn(all: readonly (readonly string[])[], profile?: SiteProfile): SiteProfile {
  const learner = createLearner(profile)
  for (const blocks of all) learner.observe(HOST, blocks)
  return learner.profile()
}

function oneByOne(all: readonly (readonly string[])[]): SiteProfile {
  return all.reduce<SiteProfile | undefined>((profile, blocks) => learn([blocks], profile), undefined)!
}

function seen(profile: SiteProfile, text: string): number | undefined {
  return repeatsOf(profile, HOST)?.isRepeat(text)?.seen
}

describe('what a site repeats', () => {
  it('is known after three stories, prose and labels alike', () => {
    const profile = learn(pages(3))
    expect(repeatsOf(profile, HOST)!.isRepeat(NOTICE)).toEqual({ seen: 3, of: 3 })
    expect(seen(profile, FOOTER)).toBe(3)
    expect(seen(profile, 'Subscribe now')).toBe(3)
    for (const paragraph of paragraphs(1, 0, 6)) expect(seen(profile, paragraph)).toBeUndefined()
  })

  it('is not known after two', () => {
    expect(repeatsOf(learn(pages(2)), HOST)).toBeUndefined()
    expect(repeatsOf(learn(pages(3)), 'other.example')).toBeUndefined()
  })

  it('is known just as well when the pages come one by one, each with the profile of the day before', () => {
    const profile = oneByOne(pages(4))
    expect(repeatsOf(profile, HOST)!.isRepeat(NOTICE)).toEqual({ seen: 4, of: 4 })
    expect(seen(profile, FOOTER)).toBe(4)
  })

  it('meets itself with other figures, capitals, blanks and punctuation', () => {
    const profile = learn(pages(4))
    expect(seen(profile, '1,204 Comments')).toBe(4)
    expect(seen(profile, '©  2032 HARBOUR LEDGER Publishing-House')).toBe(4)
    expect(seen(profile, NOTICE.normalize('NFD').toUpperCase())).toBe(4)
  })

  it('never is a bare number', () => {
    const profile = learn(pages(4).map((blocks) => ['17', '12:30', ...blocks]))
    expect(seen(profile, '17')).toBeUndefined()
    expect(seen(profile, '12:30')).toBeUndefined()
    expect(seen(profile, '')).toBeUndefined()
  })

  it('is learned where every character stands by itself, spaced or not', () => {
    const notice =
      '本 報 記 者 只 為 讀 者 工 作 ， 請 每 週 以 兩 個 麵 包 的 價 錢 支 持 海 港 紀 事 報 ， 隨 時 可 以 取 消'
    const profile = learn(pages(4).map((blocks) => [...blocks, notice]))
    expect(seen(profile, notice)).toBe(4)
    expect(seen(profile, notice.replaceAll(' ', ''))).toBe(4)
  })
})

describe('what is no repeat of the site', () => {
  it('a wire story that many hosts print', () => {
    const story = paragraphs(99, 0, 8)
    const learner = createLearner()
    for (let host = 0; host < 12; host++) {
      for (const blocks of pages(4, host * 10 + 100)) learner.observe(`outlet-${host}.example`, blocks)
      learner.observe(`outlet-${host}.example`, page(story))
    }
    const profile = learner.profile()
    for (let host = 0; host < 12; host++) {
      const repeats = repeatsOf(profile, `outlet-${host}.example`)!
      for (const paragraph of story) expect(repeats.isRepeat(paragraph)).toBeUndefined()
      expect(repeats.isRepeat(NOTICE)?.seen).toBe(5)
    }
  })

  it('one story at several addresses', () => {
    const story = page(paragraphs(7, 0, 8))
    const profile = learn([story, story, story, story])
    expect(profile.hosts[HOST]!.pages).toBe(1)
    expect(repeatsOf(profile, HOST)).toBeUndefined()
    expect(oneByOne([story, story, story]).hosts[HOST]!.pages).toBe(1)
  })

  it('a story that is updated again and again', () => {
    const rest = paragraphs(7, 0, 8)
    const updates = [0, 1, 2, 3, 4].map((n) =>
      page(['Velm tunnel floods', ...paragraphs(7, n + 50, 2), ...rest.slice(n)]),
    )
    for (const profile of [learn([...updates, ...pages(2)]), oneByOne([...updates, ...pages(2)])]) {
      expect(profile.hosts[HOST]!.pages).toBe(3)
      for (const paragraph of rest) expect(seen(profile, paragraph)).toBeUndefined()
      expect(seen(profile, 'Velm tunnel floods')).toBeUndefined()
      expect(seen(profile, NOTICE)).toBe(3)
    }
  })

  it('pages that the caller names as one story', () => {
    const learner = createLearner()
    for (const blocks of pages(4)) learner.observe(HOST, blocks, 'tunnel')
    expect(learner.profile().hosts[HOST]!.pages).toBe(1)
    const later = createLearner(learner.profile())
    later.observe(HOST, page(paragraphs(30, 0, 6)), 'tunnel')
    expect(later.profile().hosts[HOST]!.pages).toBe(1)
  })

  it.each([0, 2, 6, 20])('a background paragraph of five follow-ups, among %i other stories', (others) => {
    const followUps = [0, 1, 2, 3, 4].map((n) => page([...paragraphs(7, n, 6), BACKGROUND]))
    const all = [...followUps, ...pages(others, 200)]
    for (const profile of [learn(all), oneByOne(all)]) {
      expect(profile.hosts[HOST]!.pages).toBe(5 + others)
      expect(seen(profile, BACKGROUND)).toBeUndefined()
      if (others > 2) expect(seen(profile, NOTICE)).toBe(5 + others)
    }
  })
})

describe('the host of an address', () => {
  it('is its name without www', () => {
    expect(hostOf('https://www.Ledger.example:8080/a?b#c')).toBe('ledger.example')
    expect(hostOf('HTTP://user:pw@m.ledger.example./')).toBe('m.ledger.example')
  })

  it('is undefined where there is none', () => {
    for (const url of [undefined, '', 'ledger.example/a', 'mailto:a@ledger.example', 'https://', 'file:///a', 'a b'])
      expect(hostOf(url)).toBeUndefined()
  })
})

describe('texts without pages', () => {
  it('are parted at blank lines', () => {
    expect(paragraphsOf('a\nb\n\n c \r\n\r\nd\n \t\n\n\ne\n')).toEqual(['a\nb', 'c', 'd', 'e'])
    expect(paragraphsOf(' \n\n ')).toEqual([])
  })

  it('teach the host of their address', () => {
    const texts = pages(3).map((blocks, i) => ({ url: `https://www.${HOST}/${i}`, text: blocks.join('\n\n') }))
    expect(seen(learnTexts([...texts, { text: NOTICE }, { url: 'no address', text: NOTICE }]), NOTICE)).toBe(3)
  })
})
