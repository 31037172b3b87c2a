// A prompt that opens with a question: the phrase that names it stands behind the question mark.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'

const STORY = [
  'The night ferry to Vellmar will sail again in April, the harbour board said on Tuesday after a long meeting.',
  'Repairs to the storm-damaged pier took eleven months and cost 4.2 million crowns, twice the first estimate.',
  'The board expects nine hundred passengers a night, a third more than before the storm closed the pier.',
]

const kindOf = (line: string): string | undefined => {
  const text = [STORY[0], STORY[1], line, STORY[2]].join('\n\n')
  return clean({ text }).blocks.find((block) => block.text === line)?.kind
}

describe('a prompt that asks first', () => {
  it.each([
    ['Vill du läsa mer? Bli prenumerant för 9 kronor i månaden.', 'subscription'],
    ['Want the whole story? Become a subscriber from 1 crown a week.', 'subscription'],
    ['¿Quieres leer más? Hazte suscriptor por un euro al mes.', 'subscription'],
  ])('%s', (line, kind) => {
    expect(kindOf(line)).toBe(kind)
  })

  it('is not a question that the story asks', () => {
    const line = 'Why did it take so long? The board says that the stone had to come by sea.'
    expect(kindOf(line)).toBe('body')
  })

  it('is not speech', () => {
    expect(kindOf('“Want to read more? Become a subscriber,” the posters on the pier said.')).toBe('body')
  })
})
