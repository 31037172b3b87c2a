// News with a prompt right behind it, on one line, where no phrase opens the prompt: only the prompt goes.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'

const STORY = [
  'The night ferry to Vellmar will sail again in April, the harbour board said on Tuesday after a long meeting.',
  'Repairs to the storm-damaged pier took eleven months and cost 4.2 million crowns, twice the first estimate.',
  'The board expects nine hundred passengers a night, a third more than before the storm closed the pier.',
]

const textOf = (line: string): string => clean({ text: [...STORY, line].join('\n') }).text

describe('a prompt behind the news', () => {
  it.each([
    ['The first ship leaves on Monday.', 'Never miss a story from the coast: please join our newsletter for free.'],
    ['Der Fahrplan gilt ab Montag.', 'Bitte unterstützen Sie unsere Redaktion und spenden Sie noch heute.'],
    ['Las obras empiezan el lunes.', 'Recibe nuestras noticias en tu correo: suscríbete a nuestro boletín.'],
  ])('%s', (news, prompt) => {
    const text = textOf(`${news} ${prompt}`)
    expect(text).toContain(news)
    expect(text).not.toContain(prompt)
  })

  it('goes whole where its first sentence speaks to the reader too', () => {
    expect(textOf('We ask you for help. Please donate today so that we can keep our reporting free for you.')).toBe(
      STORY.join('\n\n'),
    )
  })

  it('is left alone in speech, which a dash opens', () => {
    const said = '– Sign up for the newsletter, the captain told me as a joke. So I did, and read it.'
    const text = [STORY[0], said, STORY[1], STORY[2]].join('\n')
    expect(clean({ text }).text).toContain(said)
  })
})
