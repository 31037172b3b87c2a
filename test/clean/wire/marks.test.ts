// Marks at the end of paragraphs, citations, and the table of agencies as data. All samples are invented.

import { describe, expect, it } from 'vitest'
import { AGENCIES } from '../../../src/clean/lexicon/agencies.ts'
import { agencyOfHost, findCitations, isPrWire, parseTrailingCredit } from '../../../src/clean/wire.ts'

describe('a mark at the end of a paragraph', () => {
  it.each([
    ['Droga jest zamknięta.| (PAP)', 'PAP:origin'],
    ['Vejen er lukket.| /ritzau/', 'Ritzau:origin'],
    ['The road is closed.| —AFP', 'AFP:origin'],
    ['The road is closed.| PTI ABC DEF', 'PTI:origin'],
    ['La route est fermée.| (Avec AFP)', 'AFP:with-material'],
    ['The road is closed.| (With inputs from PTI)', 'PTI:with-material'],
    ['The road is closed.| (AFP, Reuters)', 'AFP:with-material Reuters:with-material'],
    ['La via è chiusa.| (ANSA).', 'ANSA:origin'],
    ['सड़क बंद है।| --आईएएनएस', 'IANS:origin'],
    ['道路が閉鎖された。|（共同）', 'Kyodo:origin'],
    ['A estrada está fechada.| Lusa/Fim', 'Lusa:origin'],
  ])('%s', (marked, credits) => {
    const match = parseTrailingCredit(marked.replace('|', ''))
    expect(match?.start).toBe(marked.indexOf('|'))
    expect(match?.credits.map(({ agency, role }) => `${agency}:${role}`).join(' ')).toBe(credits)
  })

  it.each([
    'He joined the Aam Aadmi Party (AAP)',
    'He works for the Associated Press (AP).',
    'A ship in Oslo on May 13. AP',
    'The shop sold more. (Apple)',
    'I left. - Ann',
    '(AP)',
    '— Bernama',
    '',
  ])('none: %s', (text) => {
    expect(parseTrailingCredit(text)).toBeUndefined()
  })
})

describe('citations', () => {
  it.each([
    ['A spokesman told Reuters that', 'Reuters'],
    ['according to AFP', 'AFP'],
    ['laut der Nachrichtenagentur dpa', 'dpa'],
    ['selon l’AFP', 'AFP'],
    ['dijo a EFE', 'EFE'],
    ['disse à Lusa', 'Lusa'],
    ["ha detto all'ANSA", 'ANSA'],
    ['säger hon till TT', 'TT'],
    ['kertoo STT', 'STT'],
    ['jak podaje PAP', 'PAP'],
    ['uvedla ČTK', 'ČTK'],
    ['közölte az MTI-vel', 'MTI'],
    ['сообщает ТАСС', 'TASS'],
    ['повідомляє Укрінформ', 'Ukrinform'],
    ['σύμφωνα με το ΑΠΕ-ΜΠΕ', 'ANA-MPA'],
    ['وفقا لرويترز', 'Reuters'],
    ['dilansir Antara', 'ANTARA'],
    ['ロイターによると、橋が', 'Reuters'],
    ['연합뉴스에 따르면', 'Yonhap'],
    ["Reuters'a konuşan", 'Reuters'],
  ])('%s', (text, agency) => {
    const [citation, ...more] = findCitations(text)
    expect(more).toEqual([])
    expect(citation?.agency).toBe(agency)
    expect(citation?.role).toBe('cited')
    expect(text.slice(citation?.start, citation?.end)).toBe(citation?.raw)
  })

  it.each(['Michael Bloomberg said', 'the Reuters building is tall', 'AP classes start', 'the conversation reported'])(
    'none: %s',
    (text) => {
      expect(findCitations(text)).toEqual([])
    },
  )

  it('takes time in proportion to the text', () => {
    for (const unit of ['der ', 'told the news agency ', 'Reuters ', 'laut ', 'l’']) {
      const from = performance.now()
      findCitations(unit.repeat(20_000))
      expect(performance.now() - from).toBeLessThan(3000)
    }
  })
})

describe('the table', () => {
  it('has unique ids and marks', () => {
    for (const field of ['id', 'mark'] as const) {
      const values = AGENCIES.map((agency) => agency[field])
      expect(new Set(values).size).toBe(values.length)
    }
  })

  it('gives a full name to one agency only, and has no blank ends', () => {
    const owners = new Map<string, string>()
    for (const { id, names, marks } of AGENCIES) {
      for (const form of [...names, ...marks]) expect(form).toBe(form.trim())
      for (const name of names) {
        expect(owners.get(name) ?? id).toBe(id)
        owners.set(name, id)
      }
    }
  })

  it('knows hosts and press release wires', () => {
    expect(agencyOfHost('www.apnews.com')?.mark).toBe('AP')
    expect(agencyOfHost('notapnews.com')).toBeUndefined()
    expect(isPrWire('PR Newswire')).toBe(true)
    expect(isPrWire('AP')).toBe(false)
  })
})
