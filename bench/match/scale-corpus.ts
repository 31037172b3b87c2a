// Articles by the million for the scale bench: invented, seeded, made one at a time and never held together.
// Clusters have heavy-tailed sizes; two of five articles are copies: exact, trimmed, edited, or with local matter. Half of
// the outlets print their furniture around every text; some articles are one form with other facts.

import { createRandom, type Random } from './random.ts'

/** What is generated. */
export interface CorpusOptions {
  readonly count: number
  readonly seed: number
  /** `worst` is made to fill hot buckets: one form, empty texts and one site's furniture make up half of it. */
  readonly kind: 'usual' | 'worst'
}

/** An article as a line of JSONL holds it. */
export interface ScaleArticle {
  readonly id: string
  readonly url: string
  readonly published: string
  readonly text: string
  /** Number of its story: articles of one story are copies. */
  readonly story: number
}

const OUTLETS = 2000
const VOCABULARY = 30_000
const PHRASES = 4000
/** Share of the words that begin a stock phrase: what makes sampled shingles of unlike stories meet. */
const PHRASE_CHANCE = 0.04
/** Words of a story: 2.8 kB on average with these invented words. */
const WORDS = [230, 640] as const
const LARGEST_CLUSTER = 400
/** Open stories from which the next article may be a copy: copies come near each other, as in a crawl. */
const OPEN_STORIES = 500
const MINUTE = 60_000
const START = Date.UTC(2026, 0, 1)

interface OpenStory {
  readonly number: number
  readonly words: readonly string[]
  left: number
}

/** Generates articles. */
export function* generateArticles({ count, seed, kind }: CorpusOptions): Generator<ScaleArticle> {
  const random = createRandom(seed)
  const writer = createWriter(seed)
  const open: OpenStory[] = []
  let stories = 0
  for (let number = 0; number < count; number++) {
    const outlet = Math.floor(OUTLETS * random.next() ** 2)
    let words: readonly string[]
    let story: number
    if (kind === 'worst' && random.chance(0.5)) {
      story = stories++
      words = worstOf(random, writer)
    } else if (open.length > 0 && random.chance(0.4)) {
      const at = random.int(0, open.length - 1)
      const from = open[at]!
      story = from.number
      words = copyOf(from.words, random, writer)
      if (--from.left === 0) open.splice(at, 1)
    } else {
      story = stories++
      words = random.chance(0.01) ? writer.form(random) : writer.words(random, random.int(...WORDS))
      const size = random.heavyTail(LARGEST_CLUSTER)
      if (size > 1) open.push({ number: story, words, left: size - 1 })
      if (open.length > OPEN_STORIES) open.shift()
    }
    const text = writer.framed(words, kind === 'worst' && random.chance(0.3) ? 0 : outlet)
    yield {
      id: `a${String(number).padStart(8, '0')}`,
      url: `https://outlet${outlet}.example/${number}`,
      published: new Date(START + number * MINUTE).toISOString(),
      text,
      story,
    }
  }
}

/** A copy of a story: one in five exact, the others cut, edited or added to. */
function copyOf(words: readonly string[], random: Random, writer: Writer): readonly string[] {
  const operation = random.next()
  if (operation < 0.2) return words
  if (operation < 0.5) return words.slice(0, Math.floor(words.length * (0.35 + 0.6 * random.next())))
  if (operation < 0.75) return words.map((word) => (random.chance(0.02) ? writer.word(random) : word))
  return [...words, ...writer.words(random, random.int(20, 150))]
}

function worstOf(random: Random, writer: Writer): readonly string[] {
  return random.chance(0.2) ? [] : writer.form(random)
}

interface Writer {
  word(random: Random): string
  words(random: Random, count: number): string[]
  /** One form with other facts: half of the words are always the same. */
  form(random: Random): string[]
  /** The words as paragraphs, within the furniture of the outlet. */
  framed(words: readonly string[], outlet: number): string
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru sta tre plo'.split(
  ' ',
)

function createWriter(seed: number): Writer {
  const random = createRandom(seed + 7)
  const made = (least: number, most: number): string =>
    Array.from({ length: random.int(least, most) }, () => random.pick(SYLLABLES)).join('')
  const vocabulary = Array.from({ length: VOCABULARY }, (_, rank) => made(rank < 200 ? 1 : 2, rank < 200 ? 1 : 4))
  // Zipf: the word of rank r has a frequency of about 1 / r.
  const word = (draw: Random): string => vocabulary[Math.floor(VOCABULARY ** draw.next()) - 1]!
  const words = (draw: Random, count: number): string[] => {
    const list: string[] = []
    while (list.length < count) {
      if (draw.chance(PHRASE_CHANCE)) list.push(...draw.pick(phrases))
      else list.push(word(draw))
    }
    return list
  }
  const phrases: string[][] = []
  for (let phrase = 0; phrase < PHRASES; phrase++)
    phrases.push(Array.from({ length: random.int(3, 6) }, () => word(random)))
  const skeleton = Array.from({ length: 60 }, () => words(random, 5))
  const frames = Array.from({ length: OUTLETS }, (_, outlet) =>
    outlet % 2 === 0
      ? [sentences(words(random, random.int(12, 30))), sentences(words(random, random.int(15, 60)))]
      : ['', ''],
  )
  return {
    word,
    words,
    form: (draw) => skeleton.flatMap((fixed) => [...fixed, String(draw.int(100, 99_999)), word(draw)]),
    framed: (list, outlet) =>
      [frames[outlet]![0], sentences(list), frames[outlet]![1]].filter((part) => part !== '').join('\n\n'),
  }
}

/** Words as sentences of 16 and paragraphs of three sentences. */
function sentences(words: readonly string[]): string {
  let text = ''
  for (let at = 0; at < words.length; at += 16) {
    const sentence = words.slice(at, at + 16).join(' ')
    const space = at === 0 ? '' : at % 48 === 0 ? '\n\n' : ' '
    text += `${space}${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
  }
  return text
}
