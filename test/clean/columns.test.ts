// The matrix of a page is filled by columns and by bits; column by column gives the same.

import { expect, it } from 'vitest'
import { HTML_COLUMNS, matrixOf } from '../../src/clean/columns.ts'
import { hintsOfHtml } from '../../src/clean/hints.ts'
import { measure } from '../../src/clean/measure.ts'
import { readHtml } from '../../src/clean/read-html.ts'

const PAGE = `<html><head><title>Eel ladder opens</title></head><body><nav class="menu share"><a href="/">Home</a></nav>
  <main><article class="story text"><h1 class="title">Eel ladder opens</h1><p class="lead">The ladder at Vellmar weir opened on Monday.</p>
  <ul class="related tags"><li><a href="/b">Weir repaired</a></li></ul><div class="event live"><p>Forty eels passed in one night.</p></div>
  <table><tr><td>Night</td><td>40</td></tr></table></article></main><aside class="comments poll"><p>Well done, all of you.</p></aside>
  <footer class="legal print"><p>© 2024 Vellmar Post</p></footer></body></html>`

it('writes every column where its name says', () => {
  const { blocks, elements, document } = readHtml(PAGE)
  const page = measure(blocks, elements, hintsOfHtml(document).hints)
  const rows = matrixOf(page, HTML_COLUMNS)
  const naive = page.facts.flatMap((fact) => HTML_COLUMNS.map((column) => Math.fround(column.of(fact, page))))
  expect(page.facts.length).toBeGreaterThan(6)
  expect([...rows]).toEqual(naive)
})
