// Reads the folders of test/fixtures/clean and compares a cleaned page with what a reader would expect of it.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article, Block, BlockKind } from '../src/types.ts'

/** Fields that a form of the input may override. */
export interface ExpectedFields {
  title?: string
  byline?: string[]
  published?: string
  modified?: string
  lang?: string
  site?: string
  standfirst?: string
  /** Marks of the credits with role `origin` or `with-material`. */
  agencies?: string[]
  flags?: string[]
  text?: string
}

/** A stretch of the page, in page order, and the kind (or the kinds) a reader would give it. */
export type ExpectedLine = readonly [snippet: string, kind: BlockKind | readonly BlockKind[]]

/** The contents of expected.json. */
export interface Expected extends ExpectedFields {
  url?: string
  text: string
  kinds: readonly ExpectedLine[]
  /** What differs when the page is given as HTML. */
  html?: ExpectedFields
  /** What differs when the page is given as text. */
  text_?: ExpectedFields
}

/** The form of an input. */
export type Form = 'html' | 'text'

/** One input of one fixture. */
export interface FixtureInput {
  /** Folder and form, e.g. `text--dateline--fr/text`. */
  id: string
  form: Form
  input: string
  expected: Expected
}

/** A stretch of the input with the kind that was expected and the block that covers its start. */
export interface Sighting {
  snippet: string
  expected: readonly BlockKind[]
  got: Block | undefined
}

const FOLDER = fileURLToPath(new URL('./fixtures/clean/', import.meta.url))
const FILES: Readonly<Record<Form, string>> = { html: 'input.html', text: 'input.txt' }

/** Names of all fixture folders. */
export function listFixtures(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** The inputs of a folder. Throws when the expected file or every input is missing. */
export function readFixture(name: string): FixtureInput[] {
  const folder = `${FOLDER}${name}/`
  const expected = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as Expected
  const inputs = (Object.keys(FILES) as Form[]).flatMap((form) => {
    const file = folder + FILES[form]
    return existsSync(file) ? [{ id: `${name}/${form}`, form, input: readFileSync(file, 'utf8'), expected }] : []
  })
  if (inputs.length === 0) throw new Error(`${name}: neither input.html nor input.txt`)
  return inputs
}

/** Fixtures that are known to fail, each with a reason. */
export function readKnownFailures(): Record<string, string> {
  const file = fileURLToPath(new URL('./fixtures/known-failures.json', import.meta.url))
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
}

/** Finds every expected stretch, in order, and the block in which it starts. White space is ignored. */
export function sight(blocks: readonly Block[], expected: readonly ExpectedLine[]): Sighting[] {
  const page = new Page(blocks)
  return expected.map(([snippet, kind]) => ({
    snippet,
    expected: typeof kind === 'string' ? [kind] : kind,
    got: page.next(snippet),
  }))
}

/** Blocks with text in which no expected stretch lies: the fixture forgot them. */
export function unexpectedBlocks(blocks: readonly Block[], expected: readonly ExpectedLine[]): Block[] {
  const page = new Page(blocks)
  for (const [snippet] of expected) page.next(snippet)
  return page.untouched()
}

/** Lines of a text input that hold no expected stretch. */
export function unexpectedLines(input: string, expected: readonly ExpectedLine[]): string[] {
  const lines = input.split('\n').map((text) => ({ text, kind: 'body', rule: '', confidence: 0, start: 0, end: 0 }))
  return unexpectedBlocks(lines as Block[], expected).map(({ text }) => text)
}

/** The text of the blocks without white space, searched forward. */
class Page {
  private readonly letters: string
  /** For each letter the index of its block. */
  private readonly owners: number[] = []
  private readonly touched = new Set<number>()
  private readonly blocks: readonly Block[]
  private cursor = 0

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks
    let letters = ''
    blocks.forEach((block, index) => {
      const bare = withoutSpace(block.text)
      letters += bare
      for (let unit = 0; unit < bare.length; unit++) this.owners.push(index)
    })
    this.letters = letters
  }

  next(snippet: string): Block | undefined {
    const bare = withoutSpace(snippet)
    const found = this.letters.indexOf(bare, this.cursor)
    if (found < 0) return undefined
    this.cursor = found + bare.length
    for (let unit = found; unit < this.cursor; unit++) this.touched.add(this.owners[unit]!)
    return this.blocks[this.owners[found]!]
  }

  untouched(): Block[] {
    return this.blocks.filter((block, index) => withoutSpace(block.text) !== '' && !this.touched.has(index))
  }
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}

/** All differences between a cleaned page and its expectation, each a line for a person. */
export function differences(article: Article, { expected, form }: FixtureInput): string[] {
  const fields: ExpectedFields = { ...expected, ...(form === 'html' ? expected.html : expected.text_) }
  return [
    ...compareText(article.text, fields.text ?? expected.text),
    ...compareFields(article, fields),
    ...compareKinds(article.blocks, expected.kinds),
  ]
}

function compareText(got: string, expected: string): string[] {
  if (got === expected) return []
  const gotLines = got.split('\n\n')
  const expectedLines = expected.split('\n\n')
  const missing = expectedLines.filter((line) => !gotLines.includes(line)).map((line) => `text lacks: ${line}`)
  const extra = gotLines.filter((line) => !expectedLines.includes(line)).map((line) => `text has:   ${line}`)
  return missing.length + extra.length > 0 ? [...missing, ...extra] : ['text: the paragraphs stand in another order']
}

function compareFields(article: Article, fields: ExpectedFields): string[] {
  const marks = article.credits
    .filter(({ role }) => role === 'origin' || role === 'with-material')
    .map(({ agency }) => agency)
  const pairs: [string, unknown, unknown][] = [
    ['agencies', [...new Set(marks)].sort(), fields.agencies && [...fields.agencies].sort()],
    ['flags', [...article.flags].sort(), fields.flags && [...fields.flags].sort()],
  ]
  for (const name of ['title', 'byline', 'published', 'modified', 'lang', 'site', 'standfirst'] as const)
    pairs.push([name, article[name], fields[name]])
  return pairs
    .filter(([, got, wanted]) => wanted !== undefined && JSON.stringify(got) !== JSON.stringify(wanted))
    .map(([name, got, wanted]) => `${name}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`)
}

function compareKinds(blocks: readonly Block[], expected: readonly ExpectedLine[]): string[] {
  const wrong = sight(blocks, expected).flatMap(({ snippet, expected: kinds, got }) => {
    if (!got) return [`not found in any block: ${snippet}`]
    if (kinds.includes(got.kind)) return []
    return [`expected ${kinds.join(' or ')}, got ${got.kind} (${got.rule} ${got.confidence.toFixed(2)}): ${snippet}`]
  })
  const forgotten = unexpectedBlocks(blocks, expected).map(
    ({ kind, rule, text }) => `no expectation for this block, got ${kind} (${rule}): ${text}`,
  )
  return [...wrong, ...forgotten]
}
