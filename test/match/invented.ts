// Invented stories for the tests: made of syllables and a seed, so that no two share a run of words by chance.

import type { Story } from '../../src/match/index.ts'

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru'.split(' ')

/** A small seeded generator (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** So many words of an invented story; the same seed begins the same story. */
export function words(seed: number, count: number): string[] {
  const next = random(seed * 7919 + 1)
  return Array.from({ length: count }, () => {
    const syllables = 2 + Math.floor(next() * 2)
    return Array.from({ length: syllables }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('')
  })
}

/** Words as paragraphs of sentences. */
export function prose(list: readonly string[]): string {
  const paragraphs: string[] = []
  for (let at = 0; at < list.length; at += 40) {
    const sentences: string[] = []
    for (let from = at; from < Math.min(at + 40, list.length); from += 10) {
      const sentence = list.slice(from, Math.min(from + 10, list.length)).join(' ')
      sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`)
    }
    paragraphs.push(sentences.join(' '))
  }
  return paragraphs.join('\n\n')
}

/** Text of an invented story. */
export function tale(seed: number, count = 200): string {
  return prose(words(seed, count))
}

/** Breaks about this share of the characters, as a bad scanner does. */
export function noisy(text: string, share: number, seed = 1): string {
  const next = random(seed)
  return [...text].map((char) => (/\w/.test(char) && next() < share ? 'x' : char)).join('')
}

/** A story of an invented outlet. */
export function story(id: string, text: string, extra: Partial<Story> = {}): Story {
  return { id, text, url: `https://${id}.example/story`, ...extra }
}

/** Clusters as sorted lists of ids, sorted: equal for equal partitions. */
export function partition(report: { clusters: readonly { members: readonly { id: string }[] }[] }): string[] {
  return report.clusters
    .map(({ members }) =>
      members
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort()
}
