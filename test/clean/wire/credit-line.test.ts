// Lines of provenance: every kind in its languages, and lines that are none. All samples are invented.

import { describe, expect, it } from 'vitest'
import { type CreditLineKind, type CreditPosition, parseCreditLine } from '../../../src/clean/wire.ts'

/** [text, credits as `mark:role`, separated by blanks] */
type Row = readonly [text: string, credits: string]

const KINDS: Readonly<Record<CreditLineKind, readonly Row[]>> = {
  credit: [
    ['/ritzau/', 'Ritzau:origin'],
    ['(dpa)', 'dpa:origin'],
    ['(PAP)', 'PAP:origin'],
    ['— AFP', 'AFP:origin'],
    ['Lusa/Fim', 'Lusa:origin'],
    ['AFP, EFE y Reuters', 'AFP:with-material EFE:with-material Reuters:with-material'],
    ['Zdroj: ČTK', 'ČTK:origin'],
    ['Quelle: dpa', 'dpa:origin'],
    ['Quelle: APA/dpa', 'APA:with-material dpa:with-material'],
    ['Źródło: PAP', 'PAP:origin'],
    ['Forrás: MTI', 'MTI:origin'],
    ['Sursa: Agerpres', 'AGERPRES:origin'],
    ['Πηγή: ΑΠΕ-ΜΠΕ', 'ANA-MPA:origin'],
    ['Kaynak: AA', 'AA:origin'],
    ['Источник: ТАСС', 'TASS:origin'],
    ['Джерело: Укрінформ', 'Ukrinform:origin'],
    ['Källa: TT', 'TT:origin'],
    ['Lähde: STT', 'STT:origin'],
    ['Bron: ANP', 'ANP:origin'],
    ['المصدر: رويترز', 'Reuters:origin'],
    ['منبع: ایرنا', 'IRNA:origin'],
    ['来源：新华社', 'Xinhua:origin'],
    ['出典：共同通信', 'Kyodo:origin'],
    ['출처: 연합뉴스', 'Yonhap:origin'],
    ['Sumber: Antara', 'ANTARA:origin'],
    ['Nguồn: TTXVN', 'VNA:origin'],
    ['Com informações da Reuters.', 'Reuters:with-material'],
    ['*Com informações da Reuters.', 'Reuters:with-material'],
    ['(Con información de AFP, EFE y Reuters)', 'AFP:with-material EFE:with-material Reuters:with-material'],
    ['(mit Material von dpa)', 'dpa:with-material'],
    ['(Avec AFP)', 'AFP:with-material'],
    ['With AP', 'AP:with-material'],
    ['– With files from The Canadian Press', 'CP:with-material'],
    ['(With inputs from PTI)', 'PTI:with-material'],
    ['This article includes reporting from The Associated Press.', 'AP:with-material'],
    ['Jane Doe and The Associated Press contributed to this report.', 'AP:with-material'],
    ['По материалам: ТАСС', 'TASS:with-material'],
    ['© dpa-infocom, dpa:220124-99-123456/5', 'dpa:origin'],
  ],
  'desk-line': [
    ['(Reporting by Jane Doe; Editing by John Roe)', ''],
    ['Reporting by Jane Doe in Oslo and Max Muster in Bonn; Editing by John Roe', ''],
    ['Additional reporting by Ann Lee', ''],
    ['Jane Doe and John Roe contributed reporting.', ''],
    ['(Reporte de Ana López; editado en español por Juan Pérez)', ''],
    ['(Reportagem de Ana Silva; edição de João Souza)', ''],
    ['(Reportage de Marie Dupont, édité par Jean Martin)', ''],
    ['Redaktion: Max Muster', ''],
    ['Penulis: Budi Santoso Editor: Siti Aminah', ''],
    ['(责任编辑：张三)', ''],
    ['(إعداد محمد علي للنشرة العربية - تحرير سارة حسن)', ''],
    ['AGERPRES/(AS - autor: Ion Popescu, editor: Maria Ionescu)', 'AGERPRES:origin'],
    ['Our Standards: The Thomson Reuters Trust Principles.', 'Reuters:origin'],
  ],
  legal: [
    ['Copyright 2019 The Associated Press. All rights reserved.', 'AP:origin'],
    ['© Thomson Reuters 2020', 'Reuters:origin'],
    ['RIPRODUZIONE RISERVATA © Copyright ANSA', 'ANSA:origin'],
    ['<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>', 'Yonhap:origin'],
    ['© 2024 Harbour Post. All rights reserved.', ''],
  ],
  syndication: [
    ['This report by The Canadian Press was first published July 3, 2020.', 'CP:origin'],
    ['This article was originally published by Harbour Post.', ''],
    ['This story is republished from The Conversation under a Creative Commons licence.', 'The Conversation:origin'],
    ['Distributed by Tribune Content Agency, LLC.', 'TNS:origin'],
    ['Dieser Artikel erschien zuerst auf hafenblatt.example', ''],
    ['Cet article est republié à partir de The Conversation', 'The Conversation:origin'],
    ['Este artículo fue publicado originalmente en The Conversation', 'The Conversation:origin'],
    ['Este artigo foi publicado originalmente em The Conversation', 'The Conversation:origin'],
    ['本文转载自港口晚报', ''],
    ['Artikel ini telah tayang di pelabuhan.example', ''],
  ],
  'wire-advisory': [
    ['Eds: Updates with quotes.', ''],
    ['EMBARGOED until 6 p.m.', ''],
    ['(CORRECTED: fixes spelling of name in paragraph 3)', ''],
    ['(Adds details, background)', ''],
    ['(FIN)', ''],
    ['-30-', ''],
    ['// انتهى //', ''],
    ['(完)', ''],
  ],
  byline: [],
  'photo-credit': [
    ['Foto: Max Muster/dpa', 'dpa:photo'],
    ['Foto: dpa', 'dpa:photo'],
    ['Photo by John Roe / AFP via Getty Images', 'AFP:photo'],
    ['REUTERS/Jane Doe', 'Reuters:photo'],
    ['(AP Photo/Jane Doe, File)', 'AP:photo'],
    ['© AFP / Jane Doe', 'AFP:photo'],
    ['File photo: Xinhua', 'Xinhua:photo'],
    ['Image credit: Harbour Studio', ''],
    ['Jane Doe/Getty Images', ''],
    ['Fot. Jan Kowalski / PAP', 'PAP:photo'],
    ['Фото: Иван Иванов / ТАСС', 'TASS:photo'],
    ['写真：ロイター', 'Reuters:photo'],
    ['사진=연합뉴스', 'Yonhap:photo'],
    ['[로이터=연합뉴스]', 'Reuters:photo Yonhap:photo'],
    ['图片来源：新华社', 'Xinhua:photo'],
    ['Fotoğraf: AA', 'AA:photo'],
    ['الصورة: رويترز', 'Reuters:photo'],
    ['צילום: רויטרס', 'Reuters:photo'],
    ['Ảnh: Reuters', 'Reuters:photo'],
    ['Kuva: Matti Meikäläinen / Lehtikuva', ''],
    ['Foto: TT', 'TT:photo'],
    ['Crédit photo : AFP', 'AFP:photo'],
    ['Quelle: dpa/Max Muster', 'dpa:photo'],
    ['ANTARA FOTO/Budi Santoso', 'ANTARA:photo'],
    ['Image copyright Reuters Image caption A bridge', 'Reuters:photo'],
    ['A ship leaves Oslo on Monday. (AP Photo/Jane Doe)', 'AP:photo'],
    ['Ein Schiff verlässt den Hafen. Foto: Max Muster/dpa', 'dpa:photo'],
  ],
}

const POSITIONS: readonly CreditPosition[] = ['tail', 'caption']

describe.each(Object.entries(KINDS).filter(([, rows]) => rows.length > 0))('%s', (kind, rows) => {
  it.each(rows)('%s', (text, credits) => {
    const match = parseCreditLine(text, { position: POSITIONS[kind === 'photo-credit' ? 1 : 0] })
    expect(match?.kind).toBe(kind)
    expect(match?.credits.map(({ agency, role }) => `${agency}:${role}`).join(' ')).toBe(credits)
    for (const { raw, start, end } of match?.credits ?? []) expect(text.slice(start, end)).toBe(raw)
  })
})

describe('byline: an agency in the place of the author', () => {
  it.each([
    ['AP', 'AP', undefined],
    ['Reuters', 'Reuters', undefined],
    ['Reuters Staff', 'Reuters', undefined],
    ['By The Associated Press', 'AP', undefined],
    ['Von dpa', 'dpa', undefined],
    ['Agence France-Presse in Paris', 'AFP', undefined],
    ['Jane Doe, Associated Press', 'AP', ['Jane Doe']],
    ['By JANE DOE Associated Press Writer', 'AP', ['JANE DOE']],
  ])('%s', (text, agency, names) => {
    const match = parseCreditLine(text, { position: 'head' })
    expect(match?.kind).toBe('byline')
    expect(match?.credits.map((credit) => credit.agency)).toEqual([agency])
    expect(match?.names).toEqual(names)
  })
})

it('desk lines name their people', () => {
  expect(parseCreditLine('Reporting by Jane Doe in Oslo and Max Muster; Editing by John Roe')?.names).toEqual([
    'Jane Doe',
    'Max Muster',
    'John Roe',
  ])
})

describe('no line of provenance', () => {
  it.each([
    'The minister told Reuters that the plan was off.',
    'Reuters reported on Monday that the firm had sold its stake.',
    'In 2019 the Associated Press reported that 12 people died.',
    'According to AFP, the plan was off.',
    'With the vote over, AP called the race.',
    'Mit dpa sprach er über alles.',
    'По данным Интерфакса, цены выросли.',
    "Ravi Kumar's Aam Aadmi Party (AAP)",
    'A ship leaves the port of Oslo on Monday.',
    'Photo of the day',
    'Photos: The best of the week',
    'Photography/Videography',
    'Images of the flood shocked the town',
    'Bild',
    'Sources say the deal is off.',
    'Sources: Two people familiar with the matter',
    'Source code is free',
    'This report was first presented in 2003',
    'The article was published by mistake',
    'The piece published on Thursday, which Jane Doe wrote, examines bridges',
    'Copyright law is changing.',
    'Copyright Office Weighs In | Harbour Law',
    'Editing by hand takes time',
    'Reporting by the commission showed that fees rose.',
    'UPDATE: The number of deaths has risen to 37.',
    'CORRECTION: An earlier version of this story misspelled a name.',
    'Updates to the app are free.',
    'More',
    'CNN',
    'Trend',
    'SPA',
    'PA',
    'RSS',
    'Credit cards',
    'Translation services',
    'Artykuł pochodzi z kategorii: Fakty',
    'AP '.repeat(400),
  ])('%s', (text) => {
    expect(parseCreditLine(text)).toBeUndefined()
  })
})

it('never throws, whatever the line', () => {
  for (const text of ['', ' ', '\u0000', '\ud800', '()', '////', '©', '【】', '(((((AP', '= = =', '\u202e(AP)', '١٢٣'])
    expect(() => parseCreditLine(text, { position: 'tail' })).not.toThrow()
})
