// Words of prompts by what they mean: what lines made of them are taken for, and what only has the words.

import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/clean/index.ts'
import { PROMPT_WORDS } from '../../../src/clean/lexicon/prompt-words.ts'
import { readPrompt } from '../../../src/clean/rules/prompt-grammar.ts'

const read = (text: string): string | undefined => readPrompt(text, text.split(/\s+/u).length)?.kind

describe('words of prompts', () => {
  it.each(PROMPT_WORDS.map((row) => [row.lang, row] as const))('%s: no cell has an empty word', (_lang, row) => {
    for (const [cell, words] of Object.entries<string>(row as never))
      expect(
        words.split('|').filter((word) => !/^[^\s*|][^*|]*\*?$/u.test(word)),
        cell,
      ).toEqual([])
  })

  it('are of each language once', () => {
    expect(new Set(PROMPT_WORDS.map(({ lang }) => lang)).size).toBe(PROMPT_WORDS.length)
  })
})

describe('a line', () => {
  it.each([
    ['paywall', 'One free story remaining this week'],
    ['paywall', 'Noch ein kostenloser Artikel übrig'],
    ['subscription', 'No contract, cancel at any time from your profile'],
    ['subscription', 'Résiliable à tout moment en deux clics'],
    ['comments', 'Beiträge mit Hass oder Beleidigungen werden gelöscht'],
    ['comments', 'Los mensajes con insultos serán eliminados por los moderadores'],
    ['editors-note', 'Tato AI shrnutí zkontroloval redaktor'],
    ['share', 'Set the Ledger as a source on Google'],
    ['app-promo', 'Nieuwe aflevering van onze podcast, iedere maandag'],
    ['sponsored', 'We tested twelve tents, the winner costs £129'],
    ['sponsored', 'Biljetter till sommarkonserten: köp med rabatt'],
    ['feedback', 'Trovato un errore? Segnala una correzione'],
  ])('%s: %s', (kind, text) => {
    expect(read(text)).toBe(kind)
  })

  it.each([
    'The council cut the free bus to the hospital on Monday.',
    'He cancelled the trip in March because of the storm.',
    'Tickets for the ferry were checked by two inspectors.',
    'Die Partner des Vereins trafen sich am Montag im Rathaus.',
    '“You have one free article left,” the screen said.',
  ])('no prompt: %s', (text) => {
    expect(read(text)).toBeUndefined()
  })
})

describe('a story that speaks of such things keeps its lines', () => {
  it.each([
    [
      'Newspaper lowers its paywall',
      [
        'The Saltmarsh Gazette will let its readers open ten articles a month for free, twice as many as before.',
        'Until now most had read their five free articles by the tenth of the month, and the last one closed the gate.',
        'Readers still have one free article left this month, the paper said.',
        'The change costs the house some nine hundred subscriptions a year, its publisher told the staff on Monday.',
      ],
    ],
    [
      'Forum gives up its moderators',
      [
        'The town’s online forum will do without people who remove insults, its founder announced on Monday in Saltmarsh.',
        'For eleven years six volunteers had deleted insults, threats and advertisements for boats every evening.',
        'From May on, insults will no longer be deleted by hand.',
        'A vote among its four thousand members ended with a majority of nine, and some have announced an appeal.',
      ],
    ],
  ])('%s', (headline, paragraphs) => {
    const text = [headline, ...paragraphs].join('\n\n')
    expect(clean({ text }).text).toBe(paragraphs.join('\n\n'))
  })
})
