// What outlets do to a text: each operation takes a text and gives another print of it.

import type { Random } from './random.ts'

/** An operation on a text. */
export type Operation = (text: string, random: Random) => string

const SENTENCE_END = /(?<=[.!?؟。！？]["”’»」』]?)\s*(?=\S)/u

/** Paragraphs of a text. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
}

/** Sentences of a paragraph, roughly. */
export function sentencesOf(paragraph: string): string[] {
  const parts = paragraph.split(/(?<=[.!?]["”’»]?)\s+(?=["“‘«]?\p{Lu})|(?<=[。！？؟]」?)(?=\S)/u)
  return parts.length > 1 || !SENTENCE_END.test(paragraph) ? parts : [paragraph]
}

/** Leaves out about a sixth of the sentences, never the first one. */
export const dropSentences: Operation = (text, random) => {
  let isFirst = true
  const kept = paragraphsOf(text).map((paragraph) => {
    const sentences = sentencesOf(paragraph).filter(() => {
      const stays = isFirst || !random.chance(0.17)
      isFirst = false
      return stays
    })
    return sentences.join(' ')
  })
  return kept.filter(Boolean).join('\n\n')
}

/** Keeps the opening: 30 to 75 % of the paragraphs, or of the sentences of a short text. */
export const cutEnd: Operation = (text, random) => {
  const paragraphs = paragraphsOf(text)
  const share = random.int(30, 75) / 100
  if (paragraphs.length >= 5)
    return paragraphs.slice(0, Math.max(2, Math.round(paragraphs.length * share))).join('\n\n')
  const sentences = sentencesOf(paragraphs.join(' '))
  return sentences.slice(0, Math.max(1, Math.round(sentences.length * share))).join(' ')
}

/** Leaves out the paragraphs between the first two and the last two. */
export const cutMiddle: Operation = (text) => {
  const paragraphs = paragraphsOf(text)
  return paragraphs.length < 6 ? text : [...paragraphs.slice(0, 2), ...paragraphs.slice(-2)].join('\n\n')
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})iz(?=(?:e|es|ed|er|ers|ing|ation|ations)\b)/g, 'is'],
  [
    /\b(behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|sav|endeav|vig)or(?=s|ed|ing|ful|able|ite|ites|hood|\b)/gi,
    '$1our',
  ],
  [/\b(cent|theat|lit|met|fib|calib)er(s?)\b/gi, '$1re$2'],
  [/\b(defen|offen|licen)se\b/gi, '$1ce'],
  [/\b(travel|cancel|model|fuel|label|signal|counsel)(ed|ing|er)\b/gi, '$1l$2'],
  [/\banaly(?:z)(e[ds]?|ing)\b/gi, 'analys$1'],
  [/\bprogram(s?)\b/gi, 'programme$1'],
  [/\bgray\b/gi, 'grey'],
  [/\bskeptic/gi, 'sceptic'],
  [/\bpercent\b/gi, 'per cent'],
  [/\btoward\b/gi, 'towards'],
  [/\blearned\b/gi, 'learnt'],
  [/\bwhile\b/gi, 'whilst'],
  [/\bamong\b/gi, 'amongst'],
  [/\bcheck\b/gi, 'cheque'],
  [/\btire(s?)\b/gi, 'tyre$1'],
]

/** American spelling made British. */
export const british: Operation = (text) =>
  SPELLINGS.reduce((changed, [pattern, replacement]) => changed.replace(pattern, replacement), text)

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** Numbers to twenty: figures where there were words, words where there were figures; percent as a sign. */
export const renumber: Operation = (text) =>
  text
    .replace(/\b(?:\d{1,2}|[a-z]{3,9})\b/gi, (word) => {
      if (/^\d/.test(word)) return NUMBER_WORDS[Number(word)] ?? word
      const value = NUMBER_WORDS.indexOf(word.toLowerCase())
      return value > 1 ? String(value) : word
    })
    .replace(/(\d) ?(?:percent|per cent)\b/g, '$1%')

/** Another house's quotation marks, dashes and ellipses. */
export const requote: Operation = (text, random) => {
  const style = random.int(0, 2)
  const plain = text.replace(/[“”«»„]/g, '"').replace(/[‘’]/g, "'")
  if (style === 0) return plain.replace(/ ?[–—] ?/g, ' -- ').replace(/…/g, '...')
  const [open, close] = style === 1 ? ['“', '”'] : ['«', '»']
  let isOpen = false
  return plain
    .replace(/"/g, () => {
      isOpen = !isOpen
      return isOpen ? open! : close!
    })
    .replace(/'/g, '’')
    .replace(/ -- /g, '—')
}

/** Paragraphs joined by two, or one to each sentence. */
export const reparagraph: Operation = (text, random) => {
  const paragraphs = paragraphsOf(text)
  if (random.chance(0.5)) return paragraphs.flatMap(sentencesOf).join('\n\n')
  return paragraphs.map((paragraph, at) => (at % 2 === 0 ? paragraph : ` ${paragraph}\n\n`)).join('')
}

/** UTF-8 read as Latin-1, which every curly quote and accent shows. */
export const mojibake: Operation = (text) => Buffer.from(text.replace(/'/g, '’'), 'utf8').toString('latin1')

/** Lines of 60 to 90 columns; one word in twelve at a line's end is divided. */
export const hardWrap: Operation = (text, random) => {
  const columns = random.int(60, 90)
  return paragraphsOf(text)
    .map((paragraph) => wrap(paragraph, columns))
    .join('\n\n')
}

/** Hard wraps that divide words, as printed pages do. */
export const hyphenate: Operation = (text, random) =>
  hardWrap(text, random).replace(/(\p{L}{4})(\p{L}{3,})(?=\n)/gu, (whole, start: string, rest: string) =>
    random.chance(0.5) ? `${start}-\n${rest}` : whole,
  )

function wrap(paragraph: string, columns: number): string {
  let column = 0
  return paragraph.replace(/\s+(\S+)/g, (_, word: string) => {
    column += word.length + 1
    if (column <= columns) return ` ${word}`
    column = word.length
    return `\n${word}`
  })
}

/** A bad scanner: 2 to 6 % of the letters are read as others. */
export const scan: Operation = (text, random) => {
  const share = random.int(2, 6) / 100
  const letters = 'etaoinshrdlcumwfgypbvk'
  return text.replace(/\p{L}/gu, (letter) => (random.chance(share) ? random.pick([...letters]) : letter))
}

/** An editor: one word in forty is dropped, doubled or swapped with the next one. */
export const edit: Operation = (text, random) =>
  text.replace(/(\S+) (\S+)/g, (whole, first: string, second: string) => {
    if (!random.chance(0.05)) return whole
    return random.pick([first, `${second} ${first}`, `${first} also ${second}`])
  })

/** A few characters of a script without spaces dropped or swapped. */
export const editCharacters: Operation = (text, random) => {
  const characters = [...text]
  return characters
    .map((character, at) => (random.chance(0.012) && /\p{L}/u.test(character) ? (characters[at + 7] ?? '') : character))
    .join('')
}

/** Leaves capitals only, as old wires do. */
export const capitals: Operation = (text) => text.toUpperCase()

/** Shapes that scanners take for each other. */
const MISREAD: Readonly<Record<string, string>> = {
  l: '1',
  I: 'l',
  o: '0',
  O: 'Q',
  e: 'c',
  c: 'e',
  h: 'b',
  m: 'rn',
  n: 'u',
  u: 'n',
  S: '5',
  s: 'a',
  B: '8',
  g: 'q',
  t: 'f',
  '1': 'l',
  '5': 'S',
  '0': 'O',
}

/** A scanner: this share of the characters is misread, lost, doubled or set in capitals, and now and then a space. */
export function ocr(text: string, random: Random, share: number): string {
  if (share === 0) return text
  return text.replace(/[^\n]/gu, (character) => {
    if (!random.chance(share)) return character
    if (character === ' ') return random.chance(0.3) ? '' : character
    const way = random.int(0, 9)
    if (way < 5) return MISREAD[character] ?? random.pick([...'etaoinshr'])
    if (way < 7) return ''
    return way < 9 ? character + character : character.toUpperCase()
  })
}

/** Keeps this share of a text from its beginning: whole paragraphs, or in the middle of a sentence. */
export function keepShare(text: string, share: number, random: Random): string {
  if (random.chance(0.3)) return text.slice(0, Math.max(250, Math.round(text.length * share)))
  const paragraphs = paragraphsOf(text)
  return paragraphs.slice(0, Math.max(2, Math.round(paragraphs.length * share))).join('\n\n')
}

/** Leaves out an eighth to a quarter of the paragraphs, anywhere. */
export const dropParagraphs: Operation = (text, random) => {
  const share = random.int(12, 25) / 100
  const kept = paragraphsOf(text).filter(() => !random.chance(share))
  return kept.length < 2 ? text : kept.join('\n\n')
}

/** Puts paragraphs of another text among those of this one. */
export function addParagraphs(text: string, added: readonly string[], random: Random): string {
  const paragraphs = paragraphsOf(text)
  for (const paragraph of added) paragraphs.splice(random.int(1, paragraphs.length), 0, paragraph)
  return paragraphs.join('\n\n')
}

/** A later version: a new lead that keeps the names of the old one, fresh paragraphs high up, old ones cut at the foot. */
export function updateOf(text: string, random: Random, fresh: readonly string[]): string {
  const [lead = '', ...rest] = paragraphsOf(text)
  const names = lead.split(/\s+/).filter((word) => /^\p{Lu}|^\d/u.test(word))
  const [first = '', ...others] = fresh
  const kept = rest.slice(0, Math.max(2, Math.round((rest.length * random.int(60, 100)) / 100)))
  kept.splice(random.int(0, Math.min(3, kept.length)), 0, ...others)
  return [`${names.slice(0, 8).join(' ')} ${first}`, ...kept].join('\n\n')
}
