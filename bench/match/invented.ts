// Invented stories: from a seeded vocabulary with Zipf's frequencies, so that phrases repeat as they do in real texts.
// Enough grammar to look like prose from afar: sentences, paragraphs, names, numbers.

import type { Random } from './random.ts'
import { createRandom } from './random.ts'

/** A language of invented words. */
export interface Language {
  readonly code: string
  /** A text of so many words (characters in scripts without spaces). */
  text(random: Random, words: number): string
  /** A sentence of so many words. */
  sentence(random: Random, words: number): string
}

interface Script {
  readonly code: string
  /** Letters, syllables or characters that words are made of. */
  readonly parts: readonly string[]
  readonly partsOfWord: readonly [least: number, most: number]
  readonly space: string
  readonly comma: string
  readonly stop: string
  /** Words (or characters) to a sentence. */
  readonly sentence: readonly [least: number, most: number]
  readonly capital: boolean
}

/** Characters from one code point on. */
function range(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => String.fromCodePoint(first + at))
}

const LATIN = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru sta tre plo'.split(' ')
const THAI_STARTS = range(0x0e01, 44)

const SCRIPTS: readonly Script[] = [
  {
    code: 'en',
    parts: LATIN,
    partsOfWord: [1, 3],
    space: ' ',
    comma: ',',
    stop: '.',
    sentence: [9, 26],
    capital: true,
  },
  {
    code: 'zh',
    parts: range(0x4e00, 1800),
    partsOfWord: [1, 3],
    space: '',
    comma: '，',
    stop: '。',
    sentence: [8, 20],
    capital: false,
  },
  {
    code: 'ja',
    parts: [...range(0x3042, 70), ...range(0x5bb6, 700)],
    partsOfWord: [1, 4],
    space: '',
    comma: '、',
    stop: '。',
    sentence: [8, 18],
    capital: false,
  },
  {
    code: 'th',
    parts: THAI_STARTS.flatMap((start) =>
      ['', '\u0e31', '\u0e34', '\u0e35\u0e48', '\u0e32'].map((mark) => start + mark),
    ),
    partsOfWord: [1, 3],
    space: '',
    comma: ' ',
    stop: ' ',
    sentence: [8, 22],
    capital: false,
  },
  {
    code: 'ar',
    parts: range(0x0627, 20),
    partsOfWord: [3, 6],
    space: ' ',
    comma: '،',
    stop: '.',
    sentence: [8, 22],
    capital: false,
  },
  {
    code: 'ru',
    parts: 'ба ве го ди жу за ки ло ме на пе ри со та ун фа хо це ча ши стро пре вы ний'.split(' '),
    partsOfWord: [1, 4],
    space: ' ',
    comma: ',',
    stop: '.',
    sentence: [8, 20],
    capital: true,
  },
  {
    code: 'el',
    parts: 'βα γε δι ζο θη κα λε μι νο ξα πε ρι σο τα φυ χα ψη ου στρα προς μός ές'.split(' '),
    partsOfWord: [1, 4],
    space: ' ',
    comma: ',',
    stop: '.',
    sentence: [9, 22],
    capital: true,
  },
  {
    code: 'hi',
    parts: range(0x0915, 33).flatMap((letter) => ['', 'ा', 'ि', 'े', 'ो'].map((mark) => letter + mark)),
    partsOfWord: [1, 4],
    space: ' ',
    comma: ',',
    stop: '।',
    sentence: [9, 22],
    capital: false,
  },
  {
    code: 'ko',
    parts: range(0xac00, 900).filter((_, at) => at % 3 === 0),
    partsOfWord: [2, 5],
    space: ' ',
    comma: ',',
    stop: '.',
    sentence: [7, 16],
    capital: false,
  },
]

/** Words of the vocabulary: the most frequent one stands for about a tenth of a text. */
const VOCABULARY = 4000

/** Makes the invented language of a script: `en`, `zh`, `ja`, `th`, `ar`, `ru`, `el`, `hi`, `ko`. */
export function languageOf(code: string): Language {
  const script = SCRIPTS.find((known) => known.code === code)!
  const words = vocabulary(script)
  const word = (random: Random): string => words[Math.floor(VOCABULARY ** random.next() - 1)]!
  const sentence = (random: Random, count: number): string => {
    const list = Array.from({ length: Math.max(1, count) }, () => word(random))
    if (count > 12) list[Math.floor(count / 2)] += script.comma
    if (random.chance(0.4)) list.push(String(random.int(2, 9000)))
    const joined = list.join(script.space)
    return `${script.capital ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined}${script.stop}`
  }
  const text = (random: Random, count: number): string => {
    const paragraphs: string[] = []
    for (let made = 0; made < count; ) {
      const sentences: string[] = []
      for (let left = random.int(1, 4); left > 0 && made < count; left--) {
        const length = Math.min(random.int(...script.sentence), Math.max(4, count - made))
        sentences.push(sentence(random, length))
        made += length
      }
      paragraphs.push(sentences.join(script.space))
    }
    return paragraphs.join('\n\n')
  }
  return { code, text, sentence }
}

function vocabulary({ code, parts, partsOfWord }: Script): string[] {
  const random = createRandom(code.charCodeAt(0) * 997 + code.charCodeAt(1))
  return Array.from({ length: VOCABULARY }, (_, rank) => {
    // Frequent words are short, in every language.
    const most = rank < 60 ? partsOfWord[0] : partsOfWord[1]
    return Array.from({ length: random.int(partsOfWord[0], most) }, () => random.pick(parts)).join('')
  })
}

const FIRST =
  'Ada Bo Cyril Dora Emil Fenna Goran Hilde Ivo Jonna Karel Lise Milo Nadia Otto Petra Quint Rosa Sven Tilda'.split(' ')
const LAST =
  'Abelson Brookvale Castell Dunmore Eastwick Farrow Grenfell Haldane Ingram Jessop Kestrel Lorimer Marchbank Norwood Okafor Pellew Quayle Redfern Sandoval Thackeray'.split(
    ' ',
  )
const TOWNS =
  'Alderport Brackwater Cinderford Dunmarsh Elmsby Fallowfield Harrowgate Ivelchester Kingsmere Lowmoor Netherby Oxmead Pinefold Queensholm Ravenscar Stonebridge Tarnley'.split(
    ' ',
  )
const FIRMS =
  'Arvox Beltane Corvid Delmar Ecliptic Fenwell Graphon Halden Isotek Jovane Kelmont Lumiq Morvane Nexil Orbicom Palladine Quorin Rivetta Solvane Tolvex'.split(
    ' ',
  )

/** Invented names. */
export const names = {
  person: (random: Random): string => `${random.pick(FIRST)} ${random.pick(LAST)}`,
  town: (random: Random): string => random.pick(TOWNS),
  firm: (random: Random): string => random.pick(FIRMS),
  surname: (random: Random): string => random.pick(LAST),
}
