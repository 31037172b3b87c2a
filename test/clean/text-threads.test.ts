// Plain text told by its form: comments without a heading, numbered headlines, posts of a live blog.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'

const STORY = [
  'Night ferry to Vellmar sails again in April',
  'The night ferry to Vellmar will sail again in April, the harbour board said on Tuesday after a long meeting.',
  'Repairs to the storm-damaged pier took eleven months and cost 4.2 million crowns, twice the first estimate.',
  'The board expects nine hundred passengers a night, a third more than before the storm closed the pier.',
  'Topics: ferry, Vellmar',
]
const REMARK = 'I took that boat every summer as a child, and the coffee on board was always cold.'
const POPULAR = ['Everybody is at these', '1 Cat stops the mail train', '2 Village sells its clock']

const kindsOf = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(clean({ text: lines.join('\n') }).blocks.map(({ text, kind }) => [text, kind]))

describe('comments without a heading that is known', () => {
  it('are a name with an age, what is said and buttons, up to a numbered list', () => {
    const kinds = kindsOf([...STORY, 'Your words (2)', 'Ferryman_62 2 hours ago', REMARK, 'Hear hear 14', ...POPULAR])
    for (const line of ['Your words (2)', 'Ferryman_62 2 hours ago', REMARK, 'Hear hear 14'])
      expect(kinds[line], line).toBe('comments')
    for (const line of POPULAR) expect(kinds[line], line).toBe('most-read')
  })

  it('are not a teaser with its age', () => {
    const kinds = kindsOf([...STORY, 'Pilots of the lake train in thick fog', '2 hours ago', REMARK])
    expect(kinds['Pilots of the lake train in thick fog']).not.toBe('comments')
  })
})

describe('a live blog as text', () => {
  it('keeps its posts below the buttons of the ones before', () => {
    const posts = [
      [
        '11.42',
        'A roof comes off',
        'Parts of the roof of the sports hall have been blown off, and nobody was hurt, the board said.',
      ],
      [
        '10.15',
        'Reading by candle',
        'Three hundred homes on the island have had no power since midnight, the company said.',
      ],
      [
        '08.30',
        'Ferry stays in port',
        'The company has cancelled all sailings to Vellmar for the day, with no news yet of tomorrow.',
      ],
    ]
    const lines = posts.flatMap(([time, title, text]) => [time!, title!, text!, 'Share this post'])
    const { text } = clean({ text: [STORY[0], STORY[1], ...lines].join('\n\n') })
    for (const [, title, paragraph] of posts) {
      expect(text).toContain(title)
      expect(text).toContain(paragraph)
    }
    expect(text).not.toContain('10.15')
  })
})
