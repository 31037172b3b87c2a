// The matrix of a page is filled block by block in groups of columns; column by column gives the same.

import { expect, it } from 'vitest'
import { type Columns, HTML_COLUMNS, matrixOf, TEXT_COLUMNS } from '../../src/clean/columns.ts'
import { hintsOfHtml, hintsOfText } from '../../src/clean/hints.ts'
import { type Measured, measure } from '../../src/clean/measure.ts'
import { readHtml } from '../../src/clean/read-html.ts'
import { readText } from '../../src/clean/read-text.ts'
import { HTML_TABLE, TEXT_TABLE } from './columns/table.ts'

const PAGE = `<html><head><title>Eel ladder opens</title></head><body><nav class="menu share"><a href="/">Home</a></nav>
  <main><article class="story text"><h1 class="title">Eel ladder opens</h1><p class="lead">The ladder at Vellmar weir opened on Monday.</p>
  <ul class="related tags"><li><a href="/b">Weir repaired</a></li></ul><div class="event live"><p>Forty eels passed in one night.</p></div>
  <table><tr><td>Night</td><td>40</td></tr></table></article></main><aside class="comments poll"><p>Well done, all of you.</p></aside>
  <footer class="legal print"><p>© 2024 Vellmar Post</p></footer></body></html>`

const TEXT = `Eel ladder opens

The ladder at Vellmar weir opened on Monday, and forty eels passed in one night.

- Weir repaired
- Share this article
3 hours ago
Subscribe to our newsletter`

function columnByColumn(page: Measured, { names }: Columns, table: typeof HTML_TABLE): number[] {
  return page.facts.flatMap((fact) => names.map((name) => Math.fround(table.get(name)!(fact, page))))
}

it('writes every column of HTML where its name says', () => {
  const { blocks, elements, document } = readHtml(PAGE)
  const page = measure(blocks, elements, hintsOfHtml(document).hints)
  expect(page.facts.length).toBeGreaterThan(6)
  expect([...matrixOf(page, HTML_COLUMNS)]).toEqual(columnByColumn(page, HTML_COLUMNS, HTML_TABLE))
})

it('writes every column of plain text where its name says', () => {
  const blocks = readText(TEXT)
  const page = measure(blocks, [], hintsOfText(blocks))
  expect(page.facts.length).toBeGreaterThan(5)
  expect([...matrixOf(page, TEXT_COLUMNS)]).toEqual(columnByColumn(page, TEXT_COLUMNS, TEXT_TABLE))
})
