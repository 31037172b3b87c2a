// Datelines: every shape in its languages, and what only looks like one. All samples are invented.

import { describe, expect, it } from 'vitest'
import { parseDateline } from '../../../src/clean/wire.ts'

/** [text with `^` where the lead begins, agency, place, date] */
type Row = readonly [text: string, agency?: string | undefined, place?: string | undefined, date?: string | undefined]

const SHAPES: Readonly<Record<string, readonly Row[]>> = {
  'D1 PLACE (AGENCY) —': [
    ['MILLBROOK, Ore. (AP) — ^The ferry sank', 'AP', 'MILLBROOK, Ore.'],
    ['LONDON (Reuters) - ^The bank said', 'Reuters', 'LONDON'],
    ['WICHITA, Kan. (AP) _ ^Shares rose', 'AP', 'WICHITA, Kan.'],
    ['NEW\u00a0YORK\u00a0(AP)\u00a0—\u00a0^Trains stopped', 'AP', 'NEW YORK'],
    ['PARIS/BERLIN (Reuters) - ^Two ministers met', 'Reuters', 'PARIS/BERLIN'],
    ['OSLO (CNN) ^Harbour police said', 'CNN', 'OSLO'],
    ['(Reuters) - ^The company said', 'Reuters'],
    ['(Bloomberg) -- ^Copper fell', 'Bloomberg'],
    ['LEEDS (AP)^', 'AP', 'LEEDS'],
  ],
  'D2 PLACE, date (AGENCY) —': [
    ['SEOUL, Aug. 20 (Yonhap) -- ^The team', 'Yonhap', 'SEOUL', '2023-08-20'],
    ['STOCKHOLM, Aug 29, 2014 (AFP) - ^A lorry', 'AFP', 'STOCKHOLM', '2014-08-29'],
    ['IPOH, Aug 6 (Bernama) -- ^The mayor', 'Bernama', 'IPOH', '2023-08-06'],
    ['Taipei, Nov. 17 (CNA) ^The Ministry', 'CNA', 'Taipei', '2023-11-17'],
    ['March 25 (UPI) -- ^A duck', 'UPI', undefined, '2023-03-25'],
    ['ISLAMABAD, Jan 12 (APP): ^The chairman', 'APP', 'ISLAMABAD', '2023-01-12'],
    ['New Delhi [India], January 12 (ANI): ^The', 'ANI', 'New Delhi [India]', '2023-01-12'],
    ['नयी दिल्ली, 12 जनवरी (भाषा) ^बाजार बंद', 'PTI', 'नयी दिल्ली', '2023-01-12'],
    ['ঢাকা, ১২ জানুয়ারি ২০২৪ (বাসস) : ^সেতু', 'BSS', 'ঢাকা', '2024-01-12'],
    ['Praha 14. července (ČTK) - ^Most', 'ČTK', 'Praha', '2023-07-14'],
    ['Ljubljana, 12. januarja (STA) - ^Most', 'STA', 'Ljubljana', '2023-01-12'],
    ['عمان 12 كانون الثاني (بترا)- ^قال', 'Petra', 'عمان', '2023-01-12'],
    ['Dakar, 12 jan (APS) – ^Le pont', 'APS Sénégal', 'Dakar', '2023-01-12'],
    ['Alger, 12 jan (APS) – ^Le pont', 'APS', 'Alger', '2023-01-12'],
  ],
  'D3 City, D mon (EFE).-': [
    ['Panamá, 5 oct (EFE).- ^El puente', 'EFE', 'Panamá', '2023-10-05'],
    ['La Paz, 12 de enero de 2024 (ABI).- ^El', 'ABI', 'La Paz', '2024-01-12'],
  ],
  'D4 (AGENCY) - PLACE, date -': [
    ['(ANSA) - ROMA, 22 MAR - ^Ponte chiuso', 'ANSA', 'ROMA', '2023-03-22'],
    ['(ANSA) - ^Il ponte resta chiuso', 'ANSA'],
    ['(Adnkronos) - ^Il ponte resta chiuso', 'Adnkronos'],
    ['AGI - ^Il ponte sul fiume resta chiuso', 'AGI'],
    ['وطنية - بيروت - ^قال', 'NNA', 'بيروت'],
    ['AKP Phnom Penh, January 12, 2024 -- ^The', 'AKP', 'Phnom Penh', '2024-01-12'],
  ],
  'D5 PLACE, date. /AGENCY/.': [
    ['BELGRADE, January 12. /TASS/. ^The bridge', 'TASS', 'BELGRADE', '2023-01-12'],
    ['МОСКВА, 12 января. /ТАСС/. ^Мост закрыт', 'TASS', 'МОСКВА', '2023-01-12'],
    ['12 января, Минск /Корр. БЕЛТА/. ^Мост', 'BelTA', 'Минск', '2023-01-12'],
    ['أبوظبي في 12 يناير / وام / ^بحث', 'WAM', 'أبوظبي', '2023-01-12'],
  ],
  'D6 PLACE — AGENCY.': [
    ['КИЕВ, 15 апр — РИА Новости. ^Мост закрыт', 'RIA Novosti', 'КИЕВ', '2023-04-15'],
    ['АСТАНА. КАЗИНФОРМ – ^Мост закрыт', 'Kazinform', 'АСТАНА'],
    ['Accra, Jan. 12, GNA – ^The bridge', 'GNA', 'Accra', '2023-01-12'],
    ['Москва. 12 января. INTERFAX.RU - ^Мост', 'Interfax', 'Москва', '2023-01-12'],
    ['Bakı, 12 yanvar, AZƏRTAC - ^Körpü', 'AZERTAC', 'Bakı', '2023-01-12'],
    ['ԵՐԵՎԱՆ, 12 ՀՈՒՆՎԱՐԻ, ԱՐՄԵՆՊՐԵՍ: ^Կամուրջ', 'Armenpress', 'ԵՐԵՎԱՆ', '2023-01-12'],
    ['تهران – ایرنا – ^پل بسته شد', 'IRNA', 'تهران'],
    ['دمشق-سانا ^أغلق الجسر', 'SANA', 'دمشق'],
    ['Caracas, 12 Ene. AVN.- ^El puente', 'AVN', 'Caracas', '2023-01-12'],
  ],
  'D7 Korean': [
    ['(부산=연합뉴스) 홍길동 기자 = ^다리가', 'Yonhap', '부산'],
    ['[서울=뉴시스] 홍길동 기자 = ^다리가', 'Newsis', '서울'],
    ['(런던·서울=연합뉴스) 홍길동 특파원 김철수 기자 = ^다리가', 'Yonhap', '런던·서울'],
  ],
  'D8 Japanese': [
    ['【ドーハ共同】^橋が', 'Kyodo', 'ドーハ'],
    ['【ロンドン時事】^橋が', 'Jiji Press', 'ロンドン'],
    ['［ロンドン　１２日　ロイター］ - ^橋が', 'Reuters', 'ロンドン'],
  ],
  'D9, D10 Chinese': [
    ['新华社北京8月12日电（记者张三）^大桥', 'Xinhua', '北京', '2023-08-12'],
    ['新华社北京１０月２２日电 ^大桥', 'Xinhua', '北京', '2023-10-22'],
    ['中新网1月12日电 (记者 李四)^大桥', 'China News Service', undefined, '2023-01-12'],
    ['（中央社記者李大同台北21日電）^大橋', 'CNA', '台北'],
    ['（中央社華盛頓12日綜合外電報導）^大橋', 'CNA', '華盛頓'],
  ],
  'D11 dpa and its desks': [
    ['Bogotá (dpa) - ^Die Brücke', 'dpa', 'Bogotá'],
    ['Hamburg (dpa/lno) – ^Die Brücke', 'dpa', 'Hamburg'],
    ['Kleinmusterstadt (dpa/bb) - ^Die Brücke', 'dpa', 'Kleinmusterstadt'],
  ],
  'D12 press release wires': [
    ['MILLBROOK, Calif., May 5, 2025 /PRNewswire/ -- ^Acme', 'PR Newswire', 'MILLBROOK, Calif.', '2025-05-05'],
    ['HOUSTON, April  01, 2024  (GLOBE NEWSWIRE) -- ^Acme', 'GlobeNewswire', 'HOUSTON', '2024-04-01'],
    ['LONDON--(BUSINESS WIRE)--^Acme', 'Business Wire', 'LONDON'],
    ['Vancouver, British Columbia--(Newsfile Corp. - May 5, 2025) - ^Acme', 'Newsfile', undefined, '2025-05-05'],
    ['NEW YORK, NY / ACCESSWIRE / May 5, 2025 / ^Acme', 'ACCESSWIRE', 'NEW YORK, NY', '2025-05-05'],
    ['Berlin (ots) - ^Die Firma', 'ots', 'Berlin'],
  ],
  'D13 city and state': [['SÃO PAULO, SP (FOLHAPRESS) - ^A ponte', 'Folhapress', 'SÃO PAULO, SP']],
  'D14 Persian lead attribution': [
    ['به گزارش خبرگزاری مهر، ^پل بسته شد', 'Mehr'],
    ['به گزارش ایسنا، ^پل بسته شد', 'ISNA'],
  ],
  'place alone': [
    ['BERLIN — ^The chancellor', undefined, 'BERLIN'],
    ['OTTAWA, May 5, 2024 — ^The bridge', undefined, 'OTTAWA', '2024-05-05'],
    ['PORT-AU-PRINCE, Haiti -- ^The bridge', undefined, 'PORT-AU-PRINCE, Haiti'],
    ['ISLAMABAD: ^The bridge', undefined, 'ISLAMABAD'],
  ],
}

describe.each(Object.entries(SHAPES))('%s', (_shape, rows) => {
  it.each(rows.map((row) => ({ row, text: row[0] })))('$text', ({ row: [marked, agency, place, date] }) => {
    const text = marked.replace('^', '')
    const match = parseDateline(text, { year: 2023 })
    expect(match?.dateline.agency).toBe(agency)
    if (place !== undefined) expect(match?.dateline.place).toBe(place)
    expect(match?.dateline.date).toBe(date)
    expect(match?.end).toBe(marked.indexOf('^'))
    expect(match?.dateline.raw).toBe(text.slice(0, match?.end).trim())
  })
})

describe('the outlet inside the dateline', () => {
  it.each([
    [
      'MOMBASA, (Harbour Post / Coast News - 29th Oct, 2024 - APP ) : The lead',
      'Harbour Post / Coast News',
      'APP',
      '2024-10-29',
    ],
    ['(ISLAMABAD, Harbour Post - APP - 29th Oct, 2024) The lead', 'Harbour Post', 'APP', '2024-10-29'],
    ['Rostock (dpa/Hafenblatt). Die Fähre', 'Hafenblatt', 'dpa', undefined],
    ['Dakar, 14 mai (AFP / Le Fil du Port) - Un cargo', 'Le Fil du Port', 'AFP', '2023-05-14'],
    ['SPRINGFIELD, Ill. (WXYZ) — Police said', 'WXYZ', undefined, undefined],
    ['[새벽일보=홍길동 기자] 다리가', '새벽일보', undefined, undefined],
  ])('%s', (text, site, agency, date) => {
    const match = parseDateline(text, { year: 2023 })
    expect(match?.site).toBe(site)
    expect(match?.dateline.agency).toBe(agency)
    expect(match?.dateline.date).toBe(date)
  })
})

describe('credits of a dateline', () => {
  it('one agency is the origin, with its place in the text', () => {
    const text = '  OSLO (AP) — The ferry sank'
    const [credit] = parseDateline(text)?.credits ?? []
    expect(credit).toEqual({ agency: 'AP', role: 'origin', raw: '(AP)', start: 7, end: 11 })
    expect(text.slice(7, 11)).toBe('(AP)')
  })

  it('two agencies have each given material', () => {
    expect(parseDateline('【ＡＦＰ＝時事】橋が')?.credits.map(({ agency, role }) => [agency, role])).toEqual([
      ['AFP', 'with-material'],
      ['Jiji Press', 'with-material'],
    ])
  })

  it('a press release wire has none', () => {
    expect(parseDateline('LONDON--(BUSINESS WIRE)--Acme')?.credits).toEqual([])
  })

  it('no date without a year, none invented', () => {
    expect(parseDateline('SEOUL, Aug. 20 (Yonhap) -- The team')?.dateline).not.toHaveProperty('date')
    expect(parseDateline('OSLO, Feb 30, 2024 (AFP) - The team')?.dateline.date).toBeUndefined()
  })

  it('reporters of Korean, Russian and Chinese datelines', () => {
    expect(parseDateline('(부산=연합뉴스) 홍길동 기자 = 다리가')?.names).toEqual(['홍길동'])
    expect(parseDateline('МОСКВА, 12 янв — РИА Новости, Иван Иванов. Мост')?.names).toEqual(['Иван Иванов'])
    expect(parseDateline('新华社北京8月12日电（记者张三）大桥')?.names).toEqual(['张三'])
  })
})

describe('no dateline', () => {
  it.each([
    '',
    'Paris — a city of bridges',
    'Ravi Kumar (AAP) - who is',
    'Ravi Kumar (AAP) The leader',
    'The Associated Press (AP) — founded long ago',
    'Jane Doe (Reuters) told',
    'Mayor of Dubrovnik (Jane Doe/Reuters)',
    'Algorithms and Data (Beta)',
    'BREAKING — The bridge',
    'FILE — In this picture',
    'UPDATE - The bridge',
    'PACKING LIGHT FOOD – Start with less',
    'WARNING: The bridge',
    'Acme (ACME) - The share',
    'Fürth (SPA) gegen den Tabellenführer',
    'APO AE 09012 (AA/AP) addresses',
    'A — The first letter',
    'PAP - 03-01-2012 19:51',
    'In Paris, Reuters said. The',
    'قال الرئيس (رويترز) إن الجسر مغلق',
  ])('%s', (text) => {
    expect(parseDateline(text)).toBeUndefined()
  })

  it('stays quick on long lines', () => {
    for (const unit of ['(', '/', 'A ', '— ', '12 ', '(AP', 'PARIS, ', '【', '=']) {
      const from = performance.now()
      parseDateline(unit.repeat(200_000))
      expect(performance.now() - from).toBeLessThan(200)
    }
  })
})
