// Copies: stories of heavy-tailed numbers of prints, each print with operations of its own; updates, corrections and
// snapshots of live pages.

import type { RelationKind } from '../../src/match/index.ts'
import type { Workshop } from './generate.ts'
import { languageOf, names } from './invented.ts'
import type { Operation } from './operations.ts'
import * as operations from './operations.ts'
import type { Random } from './random.ts'

interface Kind {
  readonly name: string
  readonly relation: RelationKind
  readonly apply: Operation
}

const english = languageOf('en')

const KINDS: readonly Kind[] = [
  { name: 'exact', relation: 'exact', apply: (text) => text },
  { name: 'drop-sentences', relation: 'excerpt-of', apply: operations.dropSentences },
  { name: 'cut-end', relation: 'excerpt-of', apply: operations.cutEnd },
  { name: 'cut-middle', relation: 'excerpt-of', apply: operations.cutMiddle },
  { name: 'british', relation: 'near', apply: operations.british },
  { name: 'numerals', relation: 'near', apply: operations.renumber },
  { name: 'quotes', relation: 'exact', apply: operations.requote },
  { name: 'paragraphs', relation: 'exact', apply: operations.reparagraph },
  { name: 'hard-wrap', relation: 'exact', apply: operations.hardWrap },
  { name: 'hyphenated', relation: 'near', apply: operations.hyphenate },
  { name: 'capitals', relation: 'exact', apply: operations.capitals },
  { name: 'mojibake', relation: 'near', apply: operations.mojibake },
  { name: 'scanned', relation: 'near', apply: operations.scan },
  { name: 'edited', relation: 'near', apply: operations.edit },
  { name: 'new-lead', relation: 'near', apply: rewriteLead },
  {
    name: 'headline',
    relation: 'near',
    apply: (text, random) => `${english.sentence(random, 6).slice(0, -1)}\n\n${text}`,
  },
  { name: 'local-matter', relation: 'extends', apply: addLocal },
  {
    name: 'cut-and-edited',
    relation: 'excerpt-of',
    apply: (text, random) => operations.edit(operations.cutEnd(text, random), random),
  },
  { name: 'first-paragraph', relation: 'excerpt-of', apply: firstParagraph },
  {
    name: 'cut-in-local',
    relation: 'near',
    apply: (text, random) => addLocal(operations.cutEnd(text, random), random),
  },
  {
    name: 'lead-and-cut',
    relation: 'excerpt-of',
    apply: leadAndCut,
  },
]

/** A text cut at its end and given another lead. Of a short one three sentences are left, or else nothing of it were there. */
function leadAndCut(text: string, random: Random): string {
  const cut = operations.cutEnd(text, random)
  if (operations.paragraphsOf(cut).length > 2) return rewriteLead(cut, random)
  const sentences = operations.sentencesOf(operations.paragraphsOf(text).join(' '))
  const kept = Math.max(4, Math.round(sentences.length * (random.int(50, 75) / 100)))
  return rewriteLead(`${sentences[0]}\n\n${sentences.slice(1, kept).join(' ')}`, random)
}

/** Another lead of the same length, with the names of the old one. */
function rewriteLead(text: string, random: Random): string {
  const [lead, ...rest] = operations.paragraphsOf(text)
  const words = lead!.split(/\s+/)
  const kept = words.filter((word) => /^\p{Lu}|^\d/u.test(word)).slice(0, 6)
  const own = english.sentence(random, Math.min(40, Math.max(12, words.length - kept.length)))
  return [`${kept.join(' ')} ${own}`, ...rest].join('\n\n')
}

/** The first paragraphs, until there are 40 words. */
function firstParagraph(text: string): string {
  const kept: string[] = []
  for (const paragraph of operations.paragraphsOf(text)) {
    if (kept.join(' ').split(/\s+/).length >= 40) break
    kept.push(paragraph)
  }
  return kept.join('\n\n')
}

/** Local paragraphs among those of the text, 10 to 50 % of its length. */
function addLocal(text: string, random: Random): string {
  const paragraphs = operations.paragraphsOf(text)
  const words = Math.round((text.split(/\s+/).length * random.int(15, 50)) / 100)
  const at = random.chance(0.5) ? paragraphs.length : random.int(1, Math.max(1, paragraphs.length - 1))
  return [...paragraphs.slice(0, at), english.text(random, Math.max(25, words)), ...paragraphs.slice(at)].join('\n\n')
}

/** Stories of one to forty prints, until the base texts run out; then briefs, and other scripts. */
export function addCopies(workshop: Workshop): void {
  const { random } = workshop
  for (let story = 0; ; story++) {
    const base = workshop.takeBase()
    if (base === undefined) break
    addStory(workshop, `c${story}`, base, random.heavyTail(40) - 1, KINDS, '')
  }
  const invented = english
  for (let brief = 0; brief < 120; brief++) {
    const text = invented.text(random, random.int(30, 80)).replace(/\n+/g, ' ')
    const kinds = KINDS.filter(({ name }) => /^(?:exact|quotes|edited|british|cut-end|hard-wrap|scanned)$/.test(name))
    addStory(workshop, `b${brief}`, text, random.heavyTail(6) - 1, kinds, 'brief-')
  }
  for (const code of ['zh', 'ja', 'th', 'ar']) addScript(workshop, code)
}

function addScript(workshop: Workshop, code: string): void {
  const { random } = workshop
  const language = languageOf(code)
  const kinds: Kind[] = [
    { name: 'exact', relation: 'exact', apply: (text) => text },
    { name: 'cut-end', relation: 'excerpt-of', apply: operations.cutEnd },
    { name: 'edited', relation: 'near', apply: operations.editCharacters },
    { name: 'paragraphs', relation: 'exact', apply: (text) => text.replace(/\n\n/g, '\n') },
    {
      name: 'local-matter',
      relation: 'extends',
      apply: (text) => `${text}\n\n${language.text(random, Math.round(text.length / 6 / (code === 'ar' ? 2 : 1)))}`,
    },
  ]
  for (let story = 0; story < 40; story++) {
    const text = language.text(random, random.int(60, 300))
    addStory(workshop, `${code}${story}`, text, random.int(0, 3), kinds, `${code}-`)
  }
}

function addStory(
  workshop: Workshop,
  cluster: string,
  base: string,
  copies: number,
  kinds: readonly Kind[],
  prefix: string,
): void {
  const to = workshop.add(base, cluster, `${prefix}original`)
  for (let copy = 0; copy < copies; copy++) {
    const { name, relation, apply } = workshop.random.pick(kinds)
    const text = apply(base, workshop.random)
    // An operation may find nothing to change: the print is then an exact copy.
    const changed = plain(text) !== plain(base)
    const kind = changed ? relation : 'exact'
    workshop.add(text, cluster, `${prefix}${changed || relation === 'exact' ? name : 'exact'}`, { truth: { kind, to } })
  }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
}

const at = (hours: number): string => new Date(Date.UTC(2031, 4, 4) + hours * 3_600_000).toISOString()

/** Chains of two to five versions by one outlet or agency, and corrections. */
export function addUpdates(workshop: Workshop): void {
  const { random } = workshop
  for (let story = 0; story < 40; story++) {
    const cluster = `u${story}`
    let text = workshop.takeBase()!
    const outlet = random.int(0, 60)
    let before = workshop.add(text, cluster, 'update-original', { outlet, story: { published: at(0) } })
    const versions = random.int(1, 4)
    for (let version = 1; version <= versions; version++) {
      const paragraphs = operations.paragraphsOf(text)
      const fresh = english.text(random, random.int(20, 60))
      // A new lead, a new paragraph in the middle, the last one dropped.
      if (random.chance(0.6)) paragraphs[0] = english.sentence(random, random.int(15, 35))
      paragraphs.splice(random.int(1, paragraphs.length - 1), 0, fresh)
      if (random.chance(0.4) && paragraphs.length > 5) paragraphs.pop()
      text = paragraphs.join('\n\n')
      const truth = { kind: 'update-of', to: before } as const
      before = workshop.add(text, cluster, 'update', { outlet, story: { published: at(version * 3) }, truth })
    }
    if (!random.chance(0.5)) continue
    const corrected = `${text.replace(/\d+/, (number) => `${Number(number) + 1}`)}\n\nThis story has been corrected to show that the first name of the mayor is ${names.person(random)}.`
    const truth = { kind: 'correction-of', to: before } as const
    workshop.add(corrected, cluster, 'correction', { outlet, story: { published: at(30) }, truth })
  }
}

/** Snapshots of live pages: entries with times, the newest first. */
export function addLive(workshop: Workshop): void {
  const { random } = workshop
  for (let page = 0; page < 12; page++) {
    const outlet = random.int(0, 60)
    const intro = english.text(random, 40)
    const entries = Array.from({ length: 24 }, (_, entry) => {
      const clock = `${String(8 + Math.floor(entry / 3)).padStart(2, '0')}:${random.int(10, 59)}`
      return `${clock}\n\n${english.text(random, random.int(25, 70))}`
    })
    let before: string | undefined
    for (let shown = random.int(4, 7); shown <= entries.length; shown += random.int(2, 6)) {
      const text = [intro, ...entries.slice(0, shown).reverse()].join('\n\n')
      const truth = before === undefined ? undefined : ({ kind: 'update-of', to: before } as const)
      before = workshop.add(text, `l${page}`, 'live', {
        outlet,
        story: { published: at(0), modified: at(shown) },
        truth,
      })
    }
  }
}
