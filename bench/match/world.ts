// The world: phenomena in nine scripts that no constant of the matcher was chosen on when they were written. Noise of one
// kind each, new leads, other headlines, parts of 30 to 70 %, copies inside other matter, two stories in one, roundups,
// quoters, the same event in other words, forms of ten languages, and updates of figures.

import type { RelationKind } from '../../src/match/index.ts'
import { TOLL_FORMS, WORLD_FORMS } from './forms.ts'
import type { Made } from './generate.ts'
import { type Language, languageOf } from './invented.ts'
import { NOISES } from './noises.ts'
import { paragraphsOf } from './operations.ts'
import { createRandom, type Random } from './random.ts'

const CODES = ['en', 'ru', 'el', 'hi', 'ko', 'ar', 'zh', 'ja', 'th']
const UNSPACED = ['zh', 'ja', 'th']
/** Share of the characters that noise touches. */
const NOISE = 0.06
const STORIES = 6

interface Bench {
  readonly random: Random
  /** Adds a story; returns its id. */
  add(text: string, cluster: string, phenomenon: string, extra?: Extra): string
}

interface Extra {
  readonly truth?: { readonly kind: RelationKind; readonly to: string }
  readonly outlet?: number
  readonly published?: string
}

/** Generates the stories of a seed. `phenomenon` is `name lang`. */
export function generateWorld(seed: number): Made[] {
  const random = createRandom(seed * 7919 + 3)
  const made: Made[] = []
  const bench: Bench = {
    random,
    add(text, cluster, phenomenon, { truth, outlet = random.int(0, 400), published } = {}) {
      const id = `w${String(made.length).padStart(5, '0')}`
      const story = { id, url: `https://paper${outlet}.example/${id}`, text, ...(published && { published }) }
      made.push({ story, cluster, phenomenon, ...(truth && { truth }) })
      return id
    },
  }
  for (const code of CODES) {
    const tongue = tongueOf(code)
    addPrints(bench, tongue)
    addTraps(bench, tongue)
  }
  addForms(bench)
  addFigures(bench)
  addTolls(bench)
  return made
}

interface Tongue {
  readonly code: string
  readonly language: Language
  /** Between sentences and words. */
  readonly space: string
  text(random: Random, least: number, most: number): string
}

function tongueOf(code: string): Tongue {
  const language = languageOf(code)
  const text = (random: Random, least: number, most: number): string => language.text(random, random.int(least, most))
  return { code, language, space: UNSPACED.includes(code) ? '' : ' ', text }
}

/** Prints of one story each: noise, leads, headlines, parts, embedded copies. */
function addPrints({ random, add }: Bench, { code, language, space, text }: Tongue): void {
  for (let story = 0; story < STORIES; story++) {
    const base = text(random, 90, 350)
    const cluster = `${code} ${story}`
    const to = add(base, cluster, `original ${code}`)
    const print = (name: string, kind: RelationKind, changed: string): void => {
      // Where there are no spaces, some noises find no word to change.
      const said = wordsOf(changed, space) === wordsOf(base, space) ? 'exact' : kind
      add(changed, cluster, `${name} ${code}`, { truth: { kind: said, to } })
    }
    for (const { name, apply } of NOISES) print(`noise-${name}`, 'near', apply(base, random, NOISE))
    print('lead-reworded', 'near', rewordedLead(base, random, language, space))
    print('headline-translated', 'near', `${languageOf(code === 'en' ? 'ru' : 'en').sentence(random, 8)}\n\n${base}`)
    for (const share of [30, 50, 70]) print(`part-${share}`, 'excerpt-of', partOf(base, share / 100, space))
    const [before, after] = [text(random, 40, 120), text(random, 40, 160)]
    print('embedded', 'extends', [before, base, after].join('\n\n'))
    print('part-embedded', 'near', [before, partOf(base, 0.5, space), after].join('\n\n'))
    print('part-and-noise', 'excerpt-of', NOISES[0]!.apply(partOf(base, 0.5, space), random, NOISE / 2))
  }
}

/** Nothing but the words, or the characters of a script without spaces. */
function wordsOf(text: string, space: string): string {
  return text
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, space)
    .trim()
}

/** Sentences of a paragraph in any script; the invented Thai ends clauses and sentences with a space. */
function sentencesOf(paragraph: string): string[] {
  const ends = paragraph.split(/(?<=[.。।])\s*/u).filter(Boolean)
  return ends.length > 1 || !/\p{Script=Thai}/u.test(paragraph) ? ends : paragraph.split(/(?<= )/u)
}

/** The opening of a text, by sentences. */
function partOf(text: string, share: number, space: string): string {
  const sentences = paragraphsOf(text).flatMap((paragraph) => sentencesOf(paragraph))
  const most = Math.max(2, Math.round(sentences.length * share))
  return most >= sentences.length
    ? text.slice(0, Math.round(text.length * share))
    : sentences.slice(0, most).join(space)
}

/** Six words of ten in the first paragraph are other ones; numbers stay. */
function rewordedLead(text: string, random: Random, language: Language, space: string): string {
  const [lead, ...rest] = paragraphsOf(text)
  const parts = space === '' ? [...lead!] : lead!.split(' ')
  const other = language.sentence(random, parts.length + 5)
  const others = space === '' ? [...other] : other.split(' ')
  const changed = parts.map((part, at) =>
    /\p{N}/u.test(part) || !random.chance(0.6) ? part : others[at % others.length]!,
  )
  return [changed.join(space), ...rest].join('\n\n')
}

/** What shares passages and stays apart. */
function addTraps({ random, add }: Bench, { code, language, space, text }: Tongue): void {
  for (let trap = 0; trap < STORIES; trap++) {
    const own = (name: string): string => `${code} ${name} ${trap}`
    const parts = [text(random, 120, 300), text(random, 120, 300), text(random, 120, 300), text(random, 120, 300)]
    const ids = parts.map((part, at) => add(part, own(`part ${at}`), `whole ${code}`))
    const holds = { truth: { kind: 'roundup-contains', to: ids[0]! } } as const
    add(`${parts[0]}\n\n${parts[1]}`, own('merged'), `merged ${code}`, holds)
    const leads = parts.map((part) => partOf(part, 0.4, space))
    add([text(random, 15, 30), ...leads].join('\n\n'), own('roundup'), `roundup ${code}`, holds)
    const quoted = sentencesOf(paragraphsOf(parts[2]!).join(space)).slice(2, 5).join(space)
    const quoter = [text(random, 60, 120), `“${quoted}”`, text(random, 60, 120)].join('\n\n')
    add(quoter, own('quoter'), `quoter ${code}`, { truth: { kind: 'shares-passage', to: ids[2]! } })
    addEvent({ random, add }, own('event'), { code, language, space, text })
  }
}

/** One event by three newsrooms: names, numbers and two quotations agree, no other sentence. */
function addEvent({ random, add }: Bench, cluster: string, { code, language, space, text }: Tongue): void {
  const quotes = [language.sentence(random, 14), language.sentence(random, 12)]
  const facts = Array.from({ length: 12 }, () => language.sentence(random, 2).replace(/[.。।]/u, ''))
  for (let room = 0; room < 3; room++) {
    const sentences = paragraphsOf(text(random, 110, 200)).flatMap((paragraph) => sentencesOf(paragraph))
    const told = sentences.map((sentence, at) => `${facts[(at + room) % facts.length]}${space}${sentence}`)
    told.splice(2, 0, `“${quotes[0]}”`)
    told.splice(6, 0, `“${quotes[1]}”`)
    add(told.join(space), `${cluster} by ${room}`, `same-event ${code}`)
  }
}

const at = (hours: number): string => new Date(Date.UTC(2031, 8, 1) + hours * 3_600_000).toISOString()

/** Issues of every form, by one outlet or several; one in three is copied, exactly or with a slip. */
function addForms({ random, add }: Bench): void {
  for (const { lang, name, make } of WORLD_FORMS) {
    for (let issue = 0; issue < 14; issue++) {
      const text = make(random, issue)
      const cluster = `${name} ${lang} ${issue}`
      const published = at(issue * 24)
      const outlet = random.chance(0.6) ? 500 : random.int(501, 520)
      const to = add(text, cluster, `form-${name} ${lang}`, { outlet, published })
      if (!random.chance(0.34)) continue
      const slip = random.chance(0.5) ? NOISES[random.int(0, 2)]!.apply(text, random, 0.015) : `${text} (NP)`
      add(slip, cluster, `form-${name} ${lang}`, { published, truth: { kind: 'near', to } })
    }
  }
}

/** Reports whose figures are brought up to date by their outlet within hours: one story, in two to four versions. */
function addFigures({ random, add }: Bench): void {
  for (const code of CODES) {
    const { language, space, text } = tongueOf(code)
    for (let story = 0; story < STORIES; story++) {
      const isBrief = story % 2 === 0
      const sentences = paragraphsOf(text(random, isBrief ? 45 : 130, isBrief ? 75 : 260)).flatMap((paragraph) =>
        sentencesOf(paragraph),
      )
      const figures = Array.from({ length: 4 }, () => random.int(3, 400))
      const cluster = `${code} toll ${story}`
      const outlet = random.int(0, 400)
      let before: string | undefined
      for (let version = 0; version < random.int(2, 4); version++) {
        const told = sentences.map((sentence, place) => (place < 4 ? `${figures[place]}${space}${sentence}` : sentence))
        const truth = before === undefined ? undefined : ({ kind: 'update-of', to: before } as const)
        const name = `figures-${isBrief ? 'brief' : 'long'} ${code}`
        before = add(told.join(space), cluster, name, { outlet, published: at(version * 2), ...(truth && { truth }) })
        for (let place = 0; place < random.int(1, 3); place++) figures[place]! += random.int(1, 30)
        if (random.chance(0.6)) sentences.splice(random.int(1, sentences.length), 0, language.sentence(random, 14))
      }
    }
  }
}

/** Accidents day after day in one form: other days' are other stories, but the versions of one day are one. */
function addTolls({ random, add }: Bench): void {
  for (const { lang, make } of TOLL_FORMS) {
    for (let issue = 0; issue < 10; issue++) {
      const version = make(random, issue)
      const toll = { dead: random.int(2, 9), hurt: random.int(3, 40), found: random.int(10, 50) }
      const outlet = random.int(0, 3)
      let before: string | undefined
      for (let hour = 0; hour < random.int(1, 4); hour++) {
        const published = at(issue * 24 + hour * 2)
        const truth = before === undefined ? undefined : ({ kind: 'update-of', to: before } as const)
        before = add(version(toll), `toll ${lang} ${issue}`, `toll ${lang}`, {
          outlet,
          published,
          ...(truth && { truth }),
        })
        toll.dead += random.int(1, 9)
        toll.hurt += random.int(0, 20)
        toll.found += random.int(0, 20)
      }
    }
  }
}
