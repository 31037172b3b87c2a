// The last paragraph of a wire story carries the agency's mark behind its last sentence, and is a paragraph still.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'
import { shapeOf } from '../../src/clean/shape.ts'

const page = (mark: string): string => `Home
World
Sport

Night ferry to Osmund cancelled for a third evening

By Tom Reed | 6 March 2024

The night ferry between Brackwater and Osmund was cancelled for the third evening running after ice blocked the channel.

About two hundred passengers spent the night in the sports hall, where volunteers handed out soup and blankets.

What happens next

The company expects an icebreaker to arrive on Thursday and promised to pay for hotel rooms until then. ${mark}

Read more: School roof leaks again

Related stories

- Mussel farmers lose ropes
- Bus fares to rise`

describe('a paragraph that an agency signs', () => {
  it.each(['(AP)', '(dpa)', '(tno/dpa)', '(dpa, AFP)', '(PAP)', '— Reuters', '/AP'])(
    'is text with %s behind it, and so is the subhead above',
    (mark) => {
      const { text } = clean({ text: page(mark) })
      expect(text.split('\n\n').slice(2)).toEqual([
        'What happens next',
        `The company expects an icebreaker to arrive on Thursday and promised to pay for hotel rooms until then. ${mark}`,
      ])
    },
  )

  it.each([
    ['It reopened on Monday. (dpa)', true],
    ['„Es reicht.“ (tno/dpa)', true],
    ['It reopened on Monday (dpa)', false],
    ['The quay. (Photo: Ada Holm)', false],
    ['The quay. (Photographed by Ada Holm of the harbour post)', false],
    ['The third (and last)', false],
  ])('%s', (text, ends) => {
    expect(shapeOf(text).endsTerminal).toBe(ends)
  })
})
