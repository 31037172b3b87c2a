// Where on a page a line of an agency's name signs the story: beside headline, date or lead, or right under the text. A
// menu's entry, a partner in the footer and the sign-off of another story's teaser sign nothing.

import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/clean/index.ts'

const STORIES = {
  en: [
    'Dock workers walked off the job on Monday after a crane fell into the basin of the old harbour.',
    'Forty lorries waited outside the gate until the evening, and two ships were sent on to the next harbour.',
    'The harbour master said the basin would be searched by divers before work could begin again.',
    'No date has been set for the inquiry, which the council wants to hold in public before the summer.',
  ],
  de: [
    'Hafenarbeiter haben am Montag nach dem Sturz eines Krans in das alte Becken die Arbeit niedergelegt.',
    'Vierzig Lastwagen warteten bis zum Abend vor dem Tor, zwei Schiffe wurden in den nächsten Hafen geschickt.',
    'Taucher sollen das Becken absuchen, bevor die Arbeit wieder beginnen kann, sagte der Hafenmeister.',
    'Ein Termin für die Untersuchung steht noch nicht fest, der Rat will sie öffentlich abhalten.',
  ],
  pl: [
    'Dokerzy przerwali w poniedziałek pracę po tym, jak dźwig runął do basenu starego portu.',
    'Czterdzieści ciężarówek czekało pod bramą do wieczora, a dwa statki odesłano do następnego portu.',
    'Nurkowie przeszukają basen, zanim praca zostanie wznowiona, powiedział kapitan portu.',
    'Terminu śledztwa jeszcze nie wyznaczono, a rada chce, by było jawne.',
  ],
  zh: [
    '码头工人周一在起重机倒入老港池之后停止了作业。',
    '四十辆卡车在门外一直等到晚上，两艘船被派往下一个港口。',
    '港口负责人说，潜水员将先检查港池，然后才能恢复作业。',
    '调查日期尚未确定，议会希望在夏天之前公开进行。',
  ],
} as const
const HEADLINES = {
  en: 'Crane falls into the old harbour',
  de: 'Kran stürzt in den alten Hafen',
  pl: 'Dźwig runął do starego portu',
  zh: '起重机倒入老港池',
} as const

/** A page of lines above the headline, under it, among the paragraphs and below them. */
function page(lang: keyof typeof STORIES, lines: { menu?: string[]; under?: string[]; below?: string[] }): string {
  const { menu = [], under = [], below = [] } = lines
  const parts = [menu.join('\n'), [HEADLINES[lang], ...under].join('\n'), ...STORIES[lang], below.join('\n')]
  return parts.filter(Boolean).join('\n\n')
}

const creditsOf = (text: string): string[] => clean({ text }).credits.map(({ agency, role }) => `${agency}/${role}`)

describe('signs the story', () => {
  it.each([
    ['en', { under: ['Associated Press', '4 March 2024'] }, ['AP/origin']],
    ['en', { under: ['4 March 2024', 'Reuters'] }, ['Reuters/origin']],
    ['en', { below: ['AFP'] }, ['AFP/origin']],
    ['en', { under: ['Ada Holm and Associated Press | 4 March 2024'] }, ['AP/with-material']],
    ['en', { under: ['ADA HOLM AND REUTERS'] }, ['Reuters/with-material']],
    ['pl', { under: ['kb, Reuters, PAP', '04.03.2024 11:13'] }, ['Reuters/with-material', 'PAP/with-material']],
    ['de', { below: ['mso/dpa'] }, ['dpa/with-material']],
    ['zh', { under: ['2024-03-04 18:11 来源：新华网 作者：周远'] }, ['Xinhua/origin']],
  ] as const)('%s %j', (lang, lines, expected) => {
    expect(creditsOf(page(lang, lines as never))).toEqual(expected)
  })
})

describe('signs nothing', () => {
  const MENU = ['Grammar', 'Maths', 'AP', 'SAT', 'Essays', 'Reuters', 'Tutors', 'Prices', 'Help']
  const FOOTER = [
    'About us',
    'Careers',
    'Help',
    'Contact us',
    'Our sites',
    'Reuters',
    'Associated Press',
    'Terms of use',
  ]
  it.each([
    ['an entry of the menu', page('en', { menu: MENU })],
    ['partners in the footer', page('en', { below: FOOTER })],
    ['the house of the paper', page('en', { below: ['Copyright 2024 Dow Jones & Company, Inc. All Rights Reserved'] })],
    ['another company with initials', page('de', { below: ['ms, IBM'] })],
  ])('%s', (_what, text) => {
    expect(creditsOf(text)).toEqual([])
  })
})
