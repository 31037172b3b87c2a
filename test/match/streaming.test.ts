// Stories that come one at a time, with texts that are read anew when they are asked for, are clustered as an array is.

import { describe, expect, it } from 'vitest'
import { createSpool } from '../../src/cli/spool.ts'
import { cluster, createMatcher, type Story } from '../../src/match/index.ts'
import { noisy, prose, random, tale, words } from './invented.ts'

/** Whole, cut, noisy and wrapped copies, exact copies, two stories in one, furniture, and texts without a word. */
function stories(): Story[] {
  const next = random(4)
  const made: Story[] = []
  for (let number = 0; number < 60; number++) {
    const text = tale(number % 17)
    const cut = text.slice(0, Math.floor(text.length * (0.5 + next() / 2)))
    const form = [
      text,
      cut,
      noisy(text, number),
      `${text}\n\n${prose(words(900 + number, 60))}`,
      text.toUpperCase(),
      '',
      `${text}\n\n${tale(number % 5)}`,
    ]
    const outlet = number % 6
    const furniture = outlet < 3 ? `\n\n${prose(words(5000 + outlet, 30))}` : ''
    const published = new Date(Date.UTC(2026, 0, 1 + (number % 9))).toISOString()
    made.push({
      id: `s${number}`,
      url: `https://o${outlet}.example/${number}`,
      published,
      text: `${form[number % form.length]}${furniture}`,
    })
  }
  made.push({ id: 'lone surrogate', text: `${tale(3)} \ud800` })
  return made
}

describe('a matcher', () => {
  const given = stories()
  const whole = cluster(given)

  it('says what cluster says of the same stories', () => {
    expect(whole.clusters.some(({ copies }) => copies > 2)).toBe(true)
    const matcher = createMatcher()
    for (const story of given) matcher.add(story)
    expect(matcher.report()).toEqual(whole)
  })

  it('does not need the texts to be held', () => {
    for (const held of [0, 10_000, 1 << 30]) {
      const spool = createSpool(held)
      const matcher = createMatcher()
      for (const story of given) matcher.add(spool.put(story))
      expect(matcher.report()).toEqual(whole)
      spool.close()
    }
  })

  it('names both positions of an id that comes again', () => {
    const matcher = createMatcher()
    for (const id of ['b', 'a', 'b', 'a']) matcher.add({ id, text: '' })
    expect(() => matcher.report()).toThrow(/got "b" at positions 0 and 2/)
  })

  it('stops at its signal, in every step', () => {
    for (const step of ['furniture', 'candidates', 'verify', 'relate'] as const) {
      const controller = new AbortController()
      const matcher = createMatcher({
        signal: controller.signal,
        onProgress: (progress) => {
          if (progress.step === step) controller.abort(new Error(`stopped at ${step}`))
        },
      })
      for (const story of given) matcher.add(story)
      expect(() => matcher.report()).toThrow(`stopped at ${step}`)
    }
  })
})

describe('a spool', () => {
  it('gives back every text, from memory and from its file', () => {
    const spool = createSpool(0)
    const texts = ['', 'short', 'é北🙂'.repeat(3), 'x'.repeat(9_000_000), tale(1), '\ud800 alone', tale(2).repeat(2000)]
    const kept = texts.map((text, at) => spool.put({ id: String(at), text, title: 'kept' }))
    for (const [at, story] of kept.entries()) {
      expect(story.text === texts[at]).toBe(true)
      expect(story).toMatchObject({ id: String(at), title: 'kept' })
    }
    spool.close()
  })
})
