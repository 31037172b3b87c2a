// Dates in words, and the rows of a plain text in which they stand.

import { describe, expect, it } from 'vitest'
import { findDate } from '../../../src/clean/dates.ts'
import { clean } from '../../../src/clean/index.ts'
import { MONTHS } from '../../../src/clean/lexicon/months.ts'

describe('a day, a month and a year', () => {
  it.each([
    ['20 December 2025', '2025-12-20'],
    ['20. Dezember 2025', '2025-12-20'],
    ['20 diciembre 2025', '2025-12-20'],
    ['20 de diciembre de 2025', '2025-12-20'],
    ['20 dicembre 2025', '2025-12-20'],
    ['20. desember 2025', '2025-12-20'],
    ['20 of December 2025', '2025-12-20'],
    ['20 בדצמבר 2025', '2025-12-20'],
  ])('%s', (text, iso) => expect(findDate(text)?.iso).toBe(iso))

  it('is read in every month of languages that put the day first', () => {
    const unread = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'pl', 'cs', 'ru', 'uk'].flatMap(
      (lang) =>
        MONTHS[lang]!.flatMap((forms, month) => {
          const [name] = forms.split(' ')
          const iso = findDate(`20 ${name} 2025`, { lang })?.iso
          return iso === `2025-${String(month + 1).padStart(2, '0')}-20` ? [] : [`${lang} ${name}: ${iso}`]
        }),
    )
    expect(unread).toEqual([])
  })
})

describe('a year of two digits', () => {
  it.each([
    ['Publisert: 01.02.24 05:58', '2024-02-01T05:58'],
    ['19.05.25 | 14:30', '2025-05-19T14:30'],
    ['Stand: 05.03.24', '2024-03-05'],
    ['31/12/23', '2023-12-31'],
  ])('is read beside a time and in a line that is a date: %s', (text, iso) => expect(findDate(text)?.iso).toBe(iso))

  it.each([
    'Holm won in 02.05.31',
    'Version 10.15.07',
    'Nordmole, 05/03/24 (NAP)',
    '192.168.01.10 14:30',
    '12.10.55 | 14:30',
  ])('is none elsewhere: %s', (text) => expect(findDate(text)).toBeUndefined())
})

describe('a row of dates, names and counters under the headline of a text', () => {
  const LEAD =
    'The ferry between Brackwater and Osmund sailed again on Monday morning after nine weeks in which divers had searched the channel for a lost anchor.'
  const SECOND =
    'Some three hundred islanders had travelled by way of the mainland until then, which takes four hours more in each direction.'
  const publishedWith = (line: string): string | undefined =>
    clean({ text: ['Ferry to Osmund runs again after nine weeks', line, LEAD, SECOND].join('\n\n') }).published

  it.each([
    'Ada Holm March 3, 2024 12 comments',
    'By Ada Holm on March 3, 2024 | Comments (12)',
    'Ada Holm • March 3, 2024 • 5',
  ])('%s', (line) => expect(publishedWith(line)).toBe('2024-03-03'))

  it('is none where it says something else', () => {
    expect(publishedWith('Tickets for the trip on March 3, 2024 are sold in the harbour office')).toBeUndefined()
  })
})
