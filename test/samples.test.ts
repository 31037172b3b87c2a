// The sample corpus against its truth.json, twice: every page by itself (`alone`), and all of them through the
// pipeline, which learns what their sites repeat (`batch`).
//
// What does not hold yet is listed in fixtures/known-samples.json, each with a reason. An entry that holds fails the
// test: `UPDATE=1 npx vitest run test/samples.test.ts` takes such entries off.

import { describe, expect, it } from 'vitest'
import { clean } from '../src/clean/index.ts'
import { type ClusterReport, cluster, compare } from '../src/match/index.ts'
import { type IdentifiedArticle, processPages } from '../src/pipeline.ts'
import { type Check, declareChecks } from './known-checks.ts'
import { ACROSS, idOf, markOf, readLines, readPage, storiesOf, TRUTH, type Truth } from './sample-truth.ts'

/** The corpus after cleaning and clustering. */
interface Outcome {
  readonly articles: ReadonlyMap<string, IdentifiedArticle>
  readonly report: ClusterReport
}

// ── The two ways through the corpus ─────────────────────────────────────────────────────────────

function eachAlone(): Outcome {
  const articles = TRUTH.map(({ file, url }) => {
    const id = idOf(file)
    return { ...clean(readPage(file), { url, id }), id }
  })
  return { articles: byId(articles), report: cluster(articles) }
}

async function allTogether(): Promise<Outcome> {
  const { articles, report } = await processPages(readLines())
  return { articles: byId(articles), report }
}

function byId(articles: readonly IdentifiedArticle[]): ReadonlyMap<string, IdentifiedArticle> {
  return new Map(articles.map((article) => [article.id, article]))
}

// ── What must be so ─────────────────────────────────────────────────────────────────────────────

function articleChecks(truth: Truth, article: IdentifiedArticle): Check[] {
  const text = article.text.replace(/\s+/g, ' ')
  const { textStartsWith, textEndsWith } = truth
  return [
    { name: 'title', found: article.title, expected: truth.title.replace(/\s+/g, ' ') },
    { name: 'start', found: text.slice(0, textStartsWith.length), expected: textStartsWith },
    { name: 'end', found: text.slice(-textEndsWith.length), expected: textEndsWith },
    { name: 'words', found: countWords(text, truth.lang), expected: truth.words },
    { name: 'lang', found: article.lang, expected: truth.lang },
    { name: 'published', found: sameAsFarAsItGoes(article.published, truth.published), expected: truth.published },
    { name: 'agency', found: writersOf(article), expected: truth.agency === undefined ? [] : [markOf(truth.agency)] },
    ...truth.mustNotContain.map((chrome) => ({
      name: `without “${chrome}”`,
      found: text.includes(chrome) ? chrome : undefined,
      expected: undefined,
    })),
  ]
}

/** Marks of the agencies that wrote the story, or parts of it. */
function writersOf({ credits }: IdentifiedArticle): string[] {
  const written = credits.filter(({ role }) => role === 'origin' || role === 'with-material')
  return [...new Set(written.map(({ agency }) => agency))]
}

/** Words of a text, or characters where the script has no spaces between words; marks left out. */
function countWords(text: string, lang: string): number {
  return (text.match(lang === 'ja' ? /[\p{L}\p{N}]/gu : /[\p{L}\p{N}]+/gu) ?? []).length
}

/** A page may say less than the truth (a date, no offset), but nothing else. */
function sameAsFarAsItGoes(found: string | undefined, truth: string): string | undefined {
  return found !== undefined && found.length >= 'YYYY-MM-DD'.length && truth.startsWith(found) ? truth : found
}

function clusterChecks({ file, story, of = [], relation }: Truth, { articles, report }: Outcome): Check[] {
  const id = idOf(file)
  const together = report.clusters.find(({ members }) => members.some((member) => member.id === id))!
  const members = together.members.map((member) => member.id)
  const copies = storiesOf().get(story)!
  return [
    { name: 'copies', found: copies.filter((copy) => members.includes(copy)), expected: copies },
    { name: 'strangers', found: members.filter((member) => !copies.includes(member)), expected: [] },
    ...of.map(idOf).map((other) => ({
      name: `is to ${other}`,
      found: ACROSS.includes(relation)
        ? relationsToStory(id, other, report)
        : relationsBetween(articles.get(id)!, articles.get(other)!, report),
      expected: [relation],
    })),
  ]
}

/** What the report says of a pair, where it does, and what `compare` says: one kind, if they agree. */
function relationsBetween(from: IdentifiedArticle, to: IdentifiedArticle, report: ClusterReport): string[] {
  const inside = report.clusters.flatMap(({ relations }) => relations)
  const reported = inside.filter((relation) => relation.from === from.id && relation.to === to.id)
  return [...new Set([...reported, compare(from, to)].map((relation) => relation?.kind ?? 'unrelated'))]
}

/** What the report says that a story is to the prints of another one, whichever of them it names. */
function relationsToStory(from: string, to: string, { relations }: ClusterReport): string[] {
  const prints = [...storiesOf().values()].find((copies) => copies.includes(to))!
  const found = relations.filter((relation) => relation.from === from && prints.includes(relation.to))
  return [...new Set(found.map(({ kind }) => kind))]
}

/** Stories of an agency have one origin, the agency, however many outlets print them. */
function originChecks({ report }: Outcome): Check[] {
  return TRUTH.filter(({ agency, relation }) => agency !== undefined && relation === 'none').map((truth) => {
    const found = report.clusters.find(({ members }) => members.some(({ id }) => id === idOf(truth.file)))!
    const agencies = found.origins.filter(({ type, role }) => type === 'agency' && role === 'origin')
    return {
      name: `${truth.story} origin`,
      found: [found.independentOrigins, agencies.map(({ name }) => name)],
      expected: [1, [markOf(truth.agency!)]],
    }
  })
}

// ── The tests ───────────────────────────────────────────────────────────────────────────────────

const ways = { alone: eachAlone(), batch: await allTogether() }

const checks: Check[] = Object.entries(ways).flatMap(([way, outcome]) => [
  ...TRUTH.flatMap((truth) => {
    const id = idOf(truth.file)
    const ofPage = [...articleChecks(truth, outcome.articles.get(id)!), ...clusterChecks(truth, outcome)]
    return ofPage.map((check) => ({ ...check, name: `${way}: ${id} ${check.name}` }))
  }),
  ...originChecks(outcome).map((check) => ({ ...check, name: `${way}: ${check.name}` })),
])

describe('the samples', () => {
  it('are the same pages in pages, pages.jsonl and truth.json', () => {
    const ids = TRUTH.map(({ file }) => idOf(file)).sort()
    expect(readLines().map(({ id }) => id)).toEqual(ids)
    expect(readLines().map(({ html, text }) => html ?? text)).toEqual(
      [...TRUTH]
        .sort((a, b) => (idOf(a.file) < idOf(b.file) ? -1 : 1))
        .flatMap(({ file }) => Object.values(readPage(file))),
    )
  })

  it('have every kind of story that the match chapter can get wrong', () => {
    const relations = new Set(TRUTH.map(({ relation }) => relation))
    expect([...relations].sort()).toEqual([
      'exact',
      'excerpt-of',
      'extends',
      'near',
      'none',
      'roundup-contains',
      'shares-passage',
      'update-of',
    ])
  })
})

describe('clean and cluster on the samples', () => declareChecks('known-samples.json', checks))
