// Who signs a plain text: names behind "by" on another line, beside a date, with their trade, and who signs none.

import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/clean/index.ts'

/** A headline and two paragraphs by language; all invented. */
const STORIES: Readonly<Record<string, readonly [string, string, string]>> = {
  en: [
    'Ferry to Osmund runs again after nine weeks',
    'The ferry between Brackwater and Osmund sailed again on Monday morning after nine weeks in which divers had searched the channel for a lost anchor.',
    'Some three hundred islanders had travelled by way of the mainland until then, which takes four hours more in each direction.',
  ],
  de: [
    'Die Fähre nach Osmund fährt nach neun Wochen wieder',
    'Die Fähre zwischen Brackwasser und Osmund hat am Montagmorgen wieder abgelegt, nachdem Taucher neun Wochen lang in der Fahrrinne nach einem verlorenen Anker gesucht hatten.',
    'Rund dreihundert Inselbewohner waren bis dahin über das Festland gereist, was in jede Richtung vier Stunden länger dauert.',
  ],
  fr: [
    "Le bac d'Osmund reprend la mer après neuf semaines",
    "Le bac qui relie Brackeau à l'île d'Osmund a repris la mer lundi matin, après neuf semaines pendant lesquelles des plongeurs ont cherché une ancre perdue dans le chenal.",
    "Près de trois cents habitants de l'île passaient jusque-là par le continent, ce qui prend quatre heures de plus dans chaque sens.",
  ],
  es: [
    'El transbordador de Osmunda vuelve a navegar tras nueve semanas',
    'El transbordador que une Aguabrava con la isla de Osmunda volvió a navegar el lunes por la mañana, tras nueve semanas en las que los buzos buscaron un ancla perdida en el canal.',
    'Unos trescientos isleños viajaban hasta entonces por el continente, lo que supone cuatro horas más en cada sentido.',
  ],
  it: [
    'Il traghetto per Osmunda riparte dopo nove settimane',
    "Il traghetto tra Acquabruna e l'isola di Osmunda è ripartito lunedì mattina, dopo nove settimane in cui i sommozzatori hanno cercato nel canale un'ancora perduta.",
    "Circa trecento abitanti dell'isola passavano fino ad allora dalla terraferma, con quattro ore di viaggio in più per ogni tratta.",
  ],
  nl: [
    'Veer naar Osmond vaart na negen weken weer',
    'Het veer tussen Brakwater en Osmond is maandagochtend weer uitgevaren, nadat duikers negen weken lang in de vaargeul naar een verloren anker hadden gezocht.',
    'Zo’n driehonderd eilanders reisden tot dan toe over het vasteland, wat per richting vier uur langer duurt.',
  ],
  pl: [
    'Prom na Osmundę znów pływa po dziewięciu tygodniach',
    'Prom między Brakową a wyspą Osmundą znów wypłynął w poniedziałek rano, po dziewięciu tygodniach, w których nurkowie szukali w torze wodnym zgubionej kotwicy.',
    'Około trzystu mieszkańców wyspy jeździło do tej pory przez stały ląd, co zajmuje w każdą stronę cztery godziny dłużej.',
  ],
  sv: [
    'Färjan till Osmundsö går igen efter nio veckor',
    'Färjan mellan Bräckhamn och Osmundsö lade ut igen på måndagsmorgonen, efter nio veckor då dykare hade letat efter ett tappat ankare i farleden.',
    'Omkring trehundra öbor hade dittills rest över fastlandet, vilket tar fyra timmar längre åt vardera hållet.',
  ],
  ru: [
    'Паром на Осмунду снова ходит спустя девять недель',
    'Паром между Браковом и островом Осмунда снова вышел в море в понедельник утром, после девяти недель, за которые водолазы искали в фарватере потерянный якорь.',
    'Около трёхсот жителей острова добирались до этого через материк, что занимает на четыре часа больше в каждую сторону.',
  ],
  el: [
    'Το πορθμείο της Οσμούντας ταξιδεύει ξανά έπειτα από εννέα εβδομάδες',
    'Το πορθμείο που συνδέει το Βράχι με το νησί της Οσμούντας απέπλευσε ξανά το πρωί της Δευτέρας, έπειτα από εννέα εβδομάδες κατά τις οποίες δύτες έψαχναν μια χαμένη άγκυρα.',
    'Περίπου τριακόσιοι νησιώτες ταξίδευαν ως τότε μέσω της στεριάς, κάτι που παίρνει τέσσερις ώρες περισσότερο.',
  ],
  tr: [
    'Osmunda feribotu dokuz hafta sonra yeniden seferde',
    'Acısu ile Osmunda adası arasındaki feribot, dalgıçların kanalda kayıp bir çapayı aradığı dokuz haftanın ardından pazartesi sabahı yeniden denize açıldı.',
    'Yaklaşık üç yüz adalı o zamana kadar ana karadan dolaşıyordu ve bu her yönde dört saat daha uzun sürüyordu.',
  ],
  hu: [
    'Kilenc hét után újra jár az ozmundi komp',
    'A Sósvíz és Ozmund szigete közötti komp hétfő reggel újra kifutott, miután a búvárok kilenc héten át kerestek a hajóútban egy elveszett horgonyt.',
    'Addig mintegy háromszáz szigetlakó a szárazföld felé kerülve utazott, ami irányonként négy órával tovább tart.',
  ],
  zh: [
    '停航九周的奥斯蒙岛渡轮恢复通航',
    '连接盐水镇与奥斯蒙岛的渡轮周一早上恢复通航。此前九周，潜水员一直在航道里寻找一只丢失的船锚，三百多名岛民只能绕道大陆出行，单程要多花四个小时。',
    '船公司说，新的班次将从下周开始，每天往返六趟，冬季大风超过七级时停航。岛上的学校和诊所对此表示欢迎，孩子们可以当天回家。',
  ],
  ar: [
    'عبارة أوسموندة تبحر من جديد بعد تسعة أسابيع',
    'أبحرت العبارة التي تربط بين مدينة الماء المالح وجزيرة أوسموندة من جديد صباح يوم الاثنين، بعد تسعة أسابيع بحث خلالها الغواصون في القناة عن مرساة ضائعة.',
    'وكان نحو ثلاثمئة من سكان الجزيرة يسافرون حتى ذلك الحين عبر البر الرئيسي، وهو ما يستغرق أربع ساعات أكثر في كل اتجاه.',
  ],
}

/** The byline of a story with these lines between its headline and its text. */
function signed(lang: string, lines: readonly string[], below: readonly string[] = []): string[] {
  const [headline, ...paragraphs] = STORIES[lang]!
  return clean({ text: [headline, ...lines, ...paragraphs, ...below].join('\n\n') }).byline
}

type Case = readonly [lang: string, lines: readonly string[], names: readonly string[]]

const each = (cases: readonly Case[]): void =>
  it.each(cases)('%s: %j', (lang, lines, names) => expect(signed(lang, lines)).toEqual(names))

describe('a lead and its names on lines of their own', () => {
  each([
    ['en', ['By', 'Ada Holm', 'and', 'Bo Lind', 'March 3, 2024'], ['Ada Holm', 'Bo Lind']],
    ['en', ['Written by', 'Ada Holm', 'Reviewed by', 'Tessa Moor', '3 March 2024'], ['Ada Holm']],
    ['en', ['By', 'Ada Holm, Bo Lind, and', 'Tessa Moor', 'March 3, 2024'], ['Ada Holm', 'Bo Lind', 'Tessa Moor']],
    ['en', ['Edited', 'by', 'Tessa Moor', 'By', 'Ada Holm'], ['Ada Holm']],
    ['de', ['Von', 'Antje Möhring', 'und', 'Jorin Wiese', '3. März 2024, 10:15 Uhr'], ['Antje Möhring', 'Jorin Wiese']],
    ['fr', ['Par', 'Maëlle Kerdoncuf', 'Publié le 3 mars 2024 à 10h15'], ['Maëlle Kerdoncuf']],
    ['es', ['Por', 'Nuria Casal', 'y', 'Tomás Reija', '3 de marzo de 2024'], ['Nuria Casal', 'Tomás Reija']],
    ['it', ['di', 'Ottavia Serpieri', '3 marzo 2024'], ['Ottavia Serpieri']],
    ['nl', ['Door', 'Wobke Zijlstra', '3 maart 2024'], ['Wobke Zijlstra']],
    ['pl', ['Autor:', 'Bogna Wierzba', '3 marca 2024'], ['Bogna Wierzba']],
    ['sv', ['Av', 'Tuva Lindhagen', '3 mars 2024'], ['Tuva Lindhagen']],
    ['ru', ['Автор:', 'Вера Стужина', '3 марта 2024'], ['Вера Стужина']],
  ])
})

describe('a bare name beside the date', () => {
  each([
    ['en', ['Ada Holm', 'March 3, 2024'], ['Ada Holm']],
    ['en', ['3 March 2024', 'Ada Holm', '5 min read'], ['Ada Holm']],
    ['en', ['Ada Holm | March 3, 2024'], ['Ada Holm']],
    ['en', ['March 3, 2024 · 5 min read · 1200 words · Ada Holm'], ['Ada Holm']],
    ['en', ['Posted on March 3, 2024 by Ada Holm'], ['Ada Holm']],
    ['en', ['Published: 3 March 2024 | Updated: 5 March 2024 | Ada Holm'], ['Ada Holm']],
    ['en', ['Ada Holm Senior Reporter', 'March 3, 2024'], ['Ada Holm']],
    ['de', ['Antje Möhring', '3. März 2024'], ['Antje Möhring']],
    ['fr', ['Maëlle Kerdoncuf', 'Publié le 3 mars 2024'], ['Maëlle Kerdoncuf']],
    ['es', ['Nuria Casal Reija', '3 de marzo de 2024'], ['Nuria Casal Reija']],
    ['nl', ['Wobke Zijlstra 3 maart 2024, 08:00 leestijd 4 min'], ['Wobke Zijlstra']],
    ['pl', ['3 marca 2024, 10:15', 'Bogna Wierzba'], ['Bogna Wierzba']],
    ['ru', ['Вера Стужина', '3 марта 2024, 10:15'], ['Вера Стужина']],
    ['el', ['Ηλέκτρα Βρανά', '3 Μαρτίου 2024'], ['Ηλέκτρα Βρανά']],
    ['tr', ['Sevda Karayel', '3 Mart 2024'], ['Sevda Karayel']],
    ['hu', ['Gyöngyösi Tekla', '2024. március 3.'], ['Gyöngyösi Tekla']],
    ['zh', ['2024-03-03 08:37 来源：盐水晚报 记者：沈若岚'], ['沈若岚']],
    ['ar', ['رنا الحوراني', '3 مارس 2024'], ['رنا الحوراني']],
  ])
})

describe('a name with its trade', () => {
  each([
    ['en', ['By Ada Holm, Local Democracy Reporter'], ['Ada Holm']],
    ['en', ['By Ada Holm, Senior Director, Tides & Harbours, Brackwater Works'], ['Ada Holm']],
    ['en', ['Ada Holm, Staff Writer'], ['Ada Holm']],
    ['de', ['Von Antje Möhring, Redakteurin'], ['Antje Möhring']],
    ['es', ['Por Nuria Casal, corresponsal'], ['Nuria Casal']],
  ])
})

describe('a name that a sentence below the text begins with', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['en', 'Ada Holm', 'Ada Holm writes about the coast and those who live from it.'],
    ['es', 'Nuria Casal', 'Nuria Casal escribe desde 2009 sobre las islas y sus puertos.'],
    ['sv', 'Tuva Lindhagen', 'Tuva Lindhagen är reporter med skärgården som arbetsfält.'],
    ['ru', 'Вера Стужина', 'Вера Стужина пишет о маленьких портах и больших реках.'],
  ]
  it.each(cases)('%s: %s', (lang, name, about) => expect(signed(lang, [name], [about])).toEqual([name]))
})

describe('who signs nothing', () => {
  each([
    // Who checked, photographed, translated.
    ['en', ['Reviewed by', 'Tessa Moor', '3 March 2024'], []],
    ['en', ['Visualizations by:', 'Tessa Moor', '3 March 2024'], []],
    ['de', ['Fotos von', 'Jorin Wiese', '3. März 2024'], []],
    ['fr', ['Traduit par', 'Yann Kerbrat', '3 mars 2024'], []],
    ['es', ['Fotos de', 'Tomás Reija', '3 de marzo de 2024'], []],
    ['ru', ['Фото:', 'Игорь Лаптин', '3 марта 2024'], []],
    ['zh', ['摄影：沈若岚', '2024-03-03 08:37'], []],
    // Labels in title case, a place, a weekday, the headline's own words, a table of contents.
    ['en', ['Island Travel', 'March 3, 2024'], []],
    ['en', ['Nine Weeks', 'March 3, 2024'], []],
    ['en', ['By Monday', 'March 3, 2024'], []],
    ['en', ['Table of Contents', 'March 3, 2024'], []],
    ['de', ['Zur Startseite', '3. März 2024'], []],
    // A person of the story without a date beside, a caption, a source.
    ['en', ['Tessa Moor on the pier in Osmund. Photo: Bo Lind'], []],
    ['ru', ['Осмунда', '3 марта 2024'], []],
    ['zh', ['字号：大 中 小', '2024-03-03 08:37'], []],
    ['ar', ['الرئيسية', '3 مارس 2024'], []],
  ])

  it('a word that leads to a name in other languages only', () => {
    expect(signed('nl', ['De Waardbode', '3 maart 2024'])).toEqual([])
  })

  it('the outlet, though it stands beside the date', () => {
    const [headline, ...paragraphs] = STORIES.en!
    const text = [`${headline} - Harbour Gull`, headline, 'Harbour Gull', 'March 3, 2024', ...paragraphs].join('\n\n')
    expect(clean({ text }).byline).toEqual([])
  })

  it('the author of another story below the text', () => {
    const below = ['Related stories', 'Osmund votes on a second pier', 'Tessa Moor', '2 March 2024']
    expect(signed('en', ['March 3, 2024'], below)).toEqual([])
  })
})
