// Every folder of test/fixtures/clean: text, fields and the kind of every line, as a reader would have them.

import { describe, expect, it } from 'vitest'
import { clean } from '../src/clean/index.ts'
import { differences, listFixtures, readFixture, readKnownFailures, unexpectedLines } from './fixture-page.ts'

const names = listFixtures()
const knownFailures = readKnownFailures()
const inputs = names.flatMap(readFixture)

describe('the fixtures themselves', () => {
  it('exist', () => {
    expect(names.length).toBeGreaterThan(0)
  })

  it.each(inputs.filter(({ form }) => form === 'text'))('$id expects a kind for every line', ({ input, expected }) => {
    expect(unexpectedLines(input, expected.kinds)).toEqual([])
  })

  it('name only existing inputs as known failures, each with a reason', () => {
    const ids = inputs.map(({ id }) => id)
    expect(Object.keys(knownFailures).filter((id) => !ids.includes(id))).toEqual([])
    expect(Object.values(knownFailures).filter((reason) => reason.trim() === '')).toEqual([])
  })
})

describe('clean', () => {
  for (const fixture of inputs) {
    const reason = knownFailures[fixture.id]
    const name = reason === undefined ? fixture.id : `${fixture.id} still fails: ${reason}`
    it(name, () => {
      const { url } = fixture.expected
      const page = fixture.form === 'html' ? { html: fixture.input } : { text: fixture.input }
      const article = clean(url === undefined ? page : { ...page, url })
      const found = differences(article, fixture)
      if (reason === undefined) expect(found, `\n${found.join('\n')}\n`).toEqual([])
      else expect(found, 'passes now: take it off known-failures.json').not.toEqual([])
    })
  }
})
