// Plain text whose lines have no blank line between them: subheads, the buttons of a cookie notice.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'

const STORY = [
  'Night ferry to Vellmar sails again in April',
  'The night ferry to Vellmar will sail again in April, the harbour board said on Tuesday after a long meeting.',
  'Repairs to the storm-damaged pier took eleven months and cost 4.2 million crowns, twice the first estimate.',
  'A longer summer',
  'The board expects nine hundred passengers a night, a third more than before the storm closed the pier.',
  'Cabins can be booked from the first of March, and dogs travel on the upper deck at no charge.',
]

const kindOf = (lines: readonly string[], line: string): string | undefined =>
  clean({ text: lines.join('\n') }).blocks.find((block) => block.text === line)?.kind

describe('a text without blank lines', () => {
  it('has its subheads', () => {
    expect(kindOf(STORY, 'A longer summer')).toBe('subhead')
  })

  it('has them also right below a link to another story', () => {
    const lines = [...STORY.slice(0, 3), 'Read also: Pilots train on the lake', ...STORY.slice(3)]
    expect(kindOf(lines, 'A longer summer')).toBe('subhead')
    expect(kindOf(lines, 'Read also: Pilots train on the lake')).not.toBe('body')
  })

  it('keeps the kind of a label that is known', () => {
    const lines = [...STORY.slice(0, 3), 'Advertisement', ...STORY.slice(4)]
    expect(kindOf(lines, 'Advertisement')).toBe('ad-label')
  })

  it('has the buttons of a cookie notice on one line', () => {
    const notice = 'We and our partners store cookies on your device and process personal data to show you advertising.'
    const row = 'Fine by me Only what is needed Let me see'
    expect(kindOf([notice, row, ...STORY], row)).toBe('consent')
    expect(kindOf([...STORY, notice, row], row)).toBe('consent')
    expect(kindOf([notice, ...STORY], STORY[0]!)).toBe('headline')
  })
})
