// Markdown in place of plain text: its marks are no text, offsets are those of the input, and what is no Markdown stays.

import { describe, expect, it } from 'vitest'
import { clean, learnSite } from '../../src/clean/index.ts'
import { unmark } from '../../src/clean/text/markdown.ts'

const HEAD = '# Night ferry cancelled again\n\n'
/** What is left of a paragraph in a text that is Markdown by its headings. */
const left = (paragraph: string): string | undefined => unmark(`${HEAD}## Ice\n\n${paragraph}`)?.text.slice(34)

describe('marks', () => {
  it.each([
    ['links', 'ice [blocked the channel](https://b.example/a_(b)?c "d") at noon', 'ice blocked the channel at noon'],
    ['links to references', 'ice [blocked][1] it\n\n[1]: https://b.example', 'ice blocked it\n\n'],
    ['links around pictures', 'a [![quay](q.jpg)](big.jpg) b', 'a  b'],
    ['pictures', 'a ![quay [north]](q.jpg) b', 'a  b'],
    ['addresses', 'see <https://b.example/a_b_c>', 'see https://b.example/a_b_c'],
    ['emphasis', 'a **b** _c_ *d* ***e*** ~~f~~ `g`', 'a b c d e f g'],
    ['emphasis over lines', 'a *b\nc* d', 'a b\nc d'],
    ['escapes', 'a \\*b\\* \\# 5\\.', 'a *b* # 5.'],
    ['quotations', '> “Ice,” she said.\n> No more.', '“Ice,” she said.\nNo more.'],
    ['headings', '### Ice ###', 'Ice'],
    ['headings by a line below', 'Ice\n---\nand snow', 'Ice\n\nand snow'],
    ['fences', '```\na [b](c) *d*\n```', '\na [b](c) *d*\n'],
    ['tables', '| Boat | Crew |\n| --- | ---: |\n| Ada | 4 |', ' Boat | Crew \n\n Ada | 4 '],
  ])('%s are left out', (_, marked, plain) => {
    expect(left(marked)).toBe(plain)
  })

  it.each([
    ['an account', 'ask @ada_b_c or snake_case_names'],
    ['sums', '2 * 3 * 4 and 5 ~ 6'],
    ['brackets', 'it sank [sic] (in 1999) and [again]'],
    ['an open bracket', 'a [b](c'],
    ['a list', '* Ada\n* Bo\n- Cy\n1. Di'],
    ['a rule between paragraphs', 'a\n\n---\n\nb'],
  ])('%s is none', (_, text) => {
    expect(left(text)).toBe(text)
  })
})

describe('a text that is no Markdown', () => {
  it.each([
    ['prose with a heading’s sign', 'The #1 boat came in.\n\n# of boats: 4\n\nIt left at noon.'],
    ['one link', 'Written as [a link](https://b.example) the address works, said the clerk.'],
    ['comments of a program', `Run this:\n${'x = 1\n# a comment\n'.repeat(60)}`],
    ['brackets and stars', 'He [Reed] gave it ***.\n\nFour stars (*).'],
  ])('%s stays as it is', (_, text) => {
    expect(unmark(text)).toBeUndefined()
  })
})

const PAGE = `[Skip to content](#main)

[Brackwater Post](https://brackwater.example/)

* [Home](https://brackwater.example/)
* [World](https://brackwater.example/world)
* [Sport](https://brackwater.example/sport)

# Night ferry to Osmund cancelled for a **third** evening

By **Tom Reed** | 6 March 2024

![The quay](https://brackwater.example/img/1.jpg)
*The night ferry at the quay in Brackwater. Photo: Ada Holm*

The night ferry between Brackwater and Osmund was cancelled for the third evening running after ice blocked the channel, [the company said](https://brackwater.example/company).

About two hundred passengers spent the night in the sports hall, where volunteers handed out **soup** and blankets.

## What happens next

The company expects an icebreaker to arrive on *Thursday* and promised to pay for hotel rooms until then. (AP)

**Read more:** [School roof leaks again](https://brackwater.example/roof)

### Related stories

- [Mussel farmers lose ropes](https://brackwater.example/1)
- [Bus fares to rise](https://brackwater.example/2)

Sign up to our [newsletter](https://brackwater.example/news)

© 2024 Brackwater Post. All rights reserved. [Privacy](https://brackwater.example/p)
`

describe('a page as Markdown', () => {
  const article = clean({ text: PAGE })

  it('is cleaned as its text is', () => {
    expect(article.title).toBe('Night ferry to Osmund cancelled for a third evening')
    expect(article.byline).toEqual(['Tom Reed'])
    expect(article.published).toBe('2024-03-06')
    expect(article.text.split('\n\n')).toEqual([
      'The night ferry between Brackwater and Osmund was cancelled for the third evening running after ice blocked the channel, the company said.',
      'About two hundred passengers spent the night in the sports hall, where volunteers handed out soup and blankets.',
      'What happens next',
      'The company expects an icebreaker to arrive on Thursday and promised to pay for hotel rooms until then. (AP)',
    ])
  })

  it('has a ledger without gaps, whose offsets are those of the input', () => {
    expect(article.blocks[0]!.start).toBe(0)
    expect(article.blocks.at(-1)!.end).toBe(PAGE.length)
    for (const [i, { start }] of article.blocks.entries()) if (i > 0) expect(start).toBe(article.blocks[i - 1]!.end)
    const headline = article.blocks.find(({ kind }) => kind === 'headline')!
    expect(PAGE.slice(headline.start, headline.end).trim()).toBe(
      '# Night ferry to Osmund cancelled for a **third** evening',
    )
    const credit = article.credits.find(({ agency }) => agency === 'AP')!
    expect(PAGE.slice(credit.start, credit.end)).toBe(credit.raw)
  })

  it('is learned from as it is cleaned', () => {
    const pages = ['one', 'two', 'three', 'four', 'five'].map((id, at) => ({
      id,
      url: `https://brackwater.example/${id}`,
      text: `${PAGE.replace('ferry', `ferry ${id}`)}\n\n[The Post's own furniture of many words in a row](https://brackwater.example/${at})`,
    }))
    const plain = pages.map((page) => ({ ...page, text: unmark(page.text)!.text }))
    expect(learnSite(pages)).toEqual(learnSite(plain))
  })
})
