// What the reader of heads learns from: pages of plain text whose lines have roles. See head.ts.

import { findDate, isDateLine } from '../../src/clean/dates.ts'
import type { Role } from '../../src/clean/head/chain.ts'
import { measureTexts } from '../../src/clean/measure.ts'
import { measureText, type TextFacts } from '../../src/clean/measure-text.ts'
import type { RawBlock } from '../../src/clean/raw-block.ts'
import { titleKey } from '../../src/clean/title.ts'
import type { Block, BlockKind } from '../../src/types.ts'
import { type FixtureInput, listFixtures, readFixture, sight } from '../../test/fixture-page.ts'
import { textOfHtml } from '../peers/text-of-html.ts'
import { hashHost, isHeldOut } from '../split.ts'
import { labelBlocks } from './labels.ts'
import { type Gold, hasData, readGold, readTextBlocks, renderingsOf } from './pages.ts'
import { isUnseen } from './unseen.ts'

/** A page whose lines have roles. */
export interface HeadPage {
  /** Name of the set of pages that it is reported with. */
  set: string
  trained: boolean
  weight: number
  blocks: RawBlock[]
  texts: readonly TextFacts[]
  roles: Role[]
}

/** Pages of the development set are many, all English, and their roles are guessed. */
const FIXTURE_WEIGHT = 2
const GOLD_WEIGHT = 1 / 3

/**
 * All pages, in a fixed order: the fixtures, then the development pages, of which each is trained on in one rendering, then
 * those that have no standfirst with one.
 */
export function headPages(): HeadPage[] {
  if (!hasData) throw new Error('expected ../shared/data, got none, put it beside the project')
  const pages = [...fixturePages(), ...goldPages()]
  return [...pages, ...pages.filter(({ trained }) => trained).flatMap(withStandfirst)]
}

// ── Fixtures ────────────────────────────────────────────────────────────────────────────────────

const ROLE_OF: Partial<Record<BlockKind, Role>> = {
  headline: 'headline',
  byline: 'byline',
  timestamp: 'timestamp',
  standfirst: 'standfirst',
  'key-points': 'key-points',
  caption: 'caption',
  'photo-credit': 'caption',
  credit: 'caption',
  body: 'body',
  subhead: 'body',
}
/** A block may hold several lines of a fixture, of which the one with the rarest role names it. */
const RARITY: readonly Role[] = [
  'other',
  'caption',
  'body',
  'key-points',
  'standfirst',
  'timestamp',
  'byline',
  'headline',
]

function* fixturePages(): Generator<HeadPage> {
  for (const name of listFixtures()) {
    const trained = !isUnseen(name)
    const set = trained ? 'fixtures' : name.split('--')[0]!
    for (const fixture of readFixture(name)) {
      const text = fixture.form === 'text' ? fixture.input : trained ? textOfHtml(fixture.input) : undefined
      if (text === undefined) continue
      const blocks = readTextBlocks(text)
      yield pageOf({ set, trained, weight: FIXTURE_WEIGHT }, blocks, fixtureRoles(blocks, fixture))
    }
  }
}

function fixtureRoles(blocks: readonly RawBlock[], { expected }: FixtureInput): Role[] {
  const key = titleKey(expected.title ?? '')
  const roles = blocks.map((block): Role => (titleKey(block.text) === key ? 'headline' : 'other'))
  const known = blocks.map(
    ({ text, start, end }): Block => ({ text, start, end, kind: 'body', rule: 'read', confidence: 0 }),
  )
  for (const { expected: kinds, got } of sight(known, expected.kinds)) {
    const role = ROLE_OF[kinds[0]!] ?? 'other'
    const at = got ? known.indexOf(got) : -1
    if (at >= 0 && role !== 'headline' && RARITY.indexOf(role) > RARITY.indexOf(roles[at]!)) roles[at] = role
  }
  return roles
}

// ── Development pages ───────────────────────────────────────────────────────────────────────────

const RENDERINGS = ['innertext', 'bs4', 'w3m'] as const

function* goldPages(): Generator<HeadPage> {
  for (const [turn, rendering] of RENDERINGS.entries()) {
    const texts = renderingsOf(rendering)
    for (const gold of readGold()) {
      if (!gold.title || !gold.text) continue
      const heldOut = isHeldOut(gold.url)
      if (!heldOut && hashHost(gold.url, 'head') % RENDERINGS.length !== turn) continue
      const blocks = readTextBlocks(texts[gold.id] ?? '')
      const set = `${rendering} ${heldOut ? 'held out' : 'training'}`
      yield pageOf({ set, trained: !heldOut, weight: GOLD_WEIGHT }, blocks, goldRoles(blocks, gold))
    }
  }
}

/** Words of the longest line that names an author, and of the longest that tells a date. */
const NAMES_WORDS_MAX = 14
const DATE_WORDS_MAX = 12
const NAME_CHARS_MIN = 4

function goldRoles(blocks: readonly RawBlock[], { title, text, author }: Gold): Role[] {
  const isBody = labelBlocks(
    blocks.map((block) => block.text),
    text,
  )
  const names = (author ?? '')
    .toLowerCase()
    .split(/,| and |&/)
    .map((name) => name.trim())
    .filter((name) => name.length >= NAME_CHARS_MIN)
  return blocks.map((block, i): Role => {
    const words = block.text.split(/\s+/).length
    const lower = block.text.toLowerCase()
    if (titleKey(block.text) === titleKey(title)) return 'headline'
    if (words <= NAMES_WORDS_MAX && names.some((name) => lower.includes(name))) return 'byline'
    if (isBody[i]) return 'body'
    return words <= DATE_WORDS_MAX && (isDateLine(block.text) || findDate(block.text)) ? 'timestamp' : 'other'
  })
}

// ── Standfirsts ─────────────────────────────────────────────────────────────────────────────────

/** A standfirst tells what the text tells, and so does a sentence of it. */
const SENTENCE = /^[^.!?。！？।؟]{20,240}(?=[.!?。！？।؟])/u
const STANDFIRST_WORDS_MIN = 7
const STANDFIRST_WORDS_MAX = 28
const STANDFIRST_WEIGHT = 0.5

/** The page with a sentence of its text under the headline: few pages have a standfirst, and it reads like a headline. */
function withStandfirst({ set, weight, trained, blocks, texts, roles }: HeadPage): HeadPage[] {
  const headline = roles.lastIndexOf('headline')
  if (headline < 0 || roles.includes('standfirst')) return []
  const bodies = blocks.filter((_, i) => i > headline && roles[i] === 'body')
  const source = bodies[bodies.length >> 1]
  const text = source && SENTENCE.exec(source.text)?.[0]
  const facts = text === undefined ? undefined : measureText(text)
  if (!source || !text || !facts) return []
  const { words } = facts.shape
  if (words < STANDFIRST_WORDS_MIN || words > STANDFIRST_WORDS_MAX) return []
  const at = headline + 1
  const block = { ...source, text, layout: { ...source.layout!, blanksBefore: blocks[at]?.layout?.blanksBefore ?? 0 } }
  return [
    {
      set: `${set}, with a standfirst`,
      trained,
      weight: weight * STANDFIRST_WEIGHT,
      blocks: blocks.toSpliced(at, 0, block),
      texts: texts.toSpliced(at, 0, facts),
      roles: roles.toSpliced(at, 0, 'standfirst'),
    },
  ]
}

function pageOf(about: Pick<HeadPage, 'set' | 'trained' | 'weight'>, blocks: RawBlock[], roles: Role[]): HeadPage {
  return { ...about, blocks, texts: measureTexts(blocks).facts, roles }
}
