// Series: one form filled in with other facts, day after day, place after place. The classic false copies.

import { names } from './invented.ts'
import type { Random } from './random.ts'

/** A form: given the number of the issue in the series it prints that issue. */
export interface Form {
  readonly name: string
  readonly make: (random: Random, issue: number) => string
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
const day = (issue: number): string => DAYS[issue % DAYS.length]!
const tenth = (random: Random, least: number, most: number): string =>
  (random.int(least * 10, most * 10) / 10).toFixed(1)
const cents = (random: Random, least: number, most: number): string =>
  (random.int(least * 100, most * 100) / 100).toFixed(2)
const thousands = (random: Random, least: number, most: number): string =>
  random.int(least, most).toLocaleString('en-US')

const marketClose: Form = {
  name: 'market-close',
  make: (random, issue) => {
    const rose = random.chance(0.5)
    const [best, next, worst, last] = random.some(
      'Arvox Beltane Corvid Delmar Fenwell Graphon Halden Jovane'.split(' '),
      4,
    )
    return [
      `The Norland share index ${rose ? 'rose' : 'fell'} ${tenth(random, 3, 90)} points, or ${cents(random, 0, 2)} percent, to close at ${thousands(random, 6800, 7900)} on ${day(issue)}, in turnover of ${random.int(210, 690)} million crowns.`,
      `${best} led the gainers, adding ${tenth(random, 1, 7)} percent to ${cents(random, 10, 240)} crowns, followed by ${next}, which was up ${tenth(random, 1, 6)} percent. ${worst} was the weakest of the leading shares with a loss of ${tenth(random, 1, 8)} percent, and ${last} gave up ${tenth(random, 1, 5)} percent.`,
      `Rising shares ${rose ? 'outnumbered' : 'were outnumbered by'} falling ones ${random.int(40, 190)} to ${random.int(40, 190)}. The yield of the ten-year state bond stood at ${cents(random, 2, 4)} percent at the end of the session.`,
      `The crown was quoted at ${cents(random, 7, 9)} to the dollar in late dealing, against ${cents(random, 7, 9)} the day before. A barrel of oil for delivery next month cost ${cents(random, 60, 95)} dollars.`,
    ].join('\n\n')
  },
}

const earnings: Form = {
  name: 'earnings',
  make: (random) => {
    const firm = names.firm(random)
    const town = names.town(random)
    return [
      `${town.toUpperCase()} (NP) — ${firm} Inc. on ${random.pick(DAYS)} reported ${random.pick(['first', 'second', 'third', 'fourth'])}-quarter ${random.chance(0.7) ? 'net income' : 'a loss'} of $${tenth(random, 2, 900)} million.`,
      `On a per-share basis, the ${town}-based company said it had ${random.chance(0.7) ? 'profit' : 'a loss'} of ${random.int(2, 99)} cents. Earnings, adjusted for one-time gains and costs, came to ${random.int(2, 99)} cents per share.`,
      `The results ${random.pick(['beat', 'missed', 'met'])} the forecasts of the ${random.int(3, 14)} analysts that were asked by the Lumen survey, who on average had looked for earnings of ${random.int(2, 99)} cents per share.`,
      `The ${random.pick(['maker of pumps', 'software company', 'grocery chain', 'shipping line', 'drug maker', 'regional bank'])} posted revenue of $${tenth(random, 20, 990)} million in the period, ${random.pick(['below', 'above'])} the forecasts. The survey expected $${tenth(random, 20, 990)} million.`,
      `${firm} expects full-year revenue in the range of $${cents(random, 1, 4)} billion to $${cents(random, 4, 8)} billion. Its shares have ${random.chance(0.5) ? 'climbed' : 'dropped'} ${random.int(2, 60)} percent since the beginning of the year.`,
    ].join('\n\n')
  },
}

const weather: Form = {
  name: 'weather',
  make: (random, issue) =>
    [
      `Here is the forecast for ${names.town(random)} and the coast on ${day(issue)}. The morning starts ${random.pick(['dry and bright', 'grey with drizzle', 'foggy inland', 'wet and windy', 'cold and clear'])}, with a low of ${random.int(-4, 12)} degrees before dawn.`,
      `In the afternoon expect ${random.pick(['scattered showers', 'long sunny spells', 'steady rain', 'a few flurries', 'thunder in places'])} and a high of ${random.int(4, 27)} degrees. The wind blows from the ${random.pick(['north', 'south-west', 'east', 'west'])} at ${random.int(5, 45)} miles an hour, with gusts of ${random.int(20, 70)} on the cliffs.`,
      `The chance of rain is ${random.int(1, 19) * 5} percent, and the sea is ${random.pick(['calm', 'choppy', 'rough'])} with waves of up to ${random.int(1, 14)} feet. High water is at ${random.int(1, 11)}.${random.int(10, 59)} in the harbour. The sun sets at ${random.int(4, 9)}.${random.int(10, 59)}.`,
    ].join('\n\n'),
}

const fixtures: Form = {
  name: 'fixtures',
  make: (random, issue) => {
    const teams = random.some(
      'Alderport Brackwater Cinderford Dunmarsh Elmsby Fallowfield Harrowgate Kingsmere Lowmoor Netherby Pinefold Ravenscar'.split(
        ' ',
      ),
      8,
    )
    const match = (at: number): string =>
      `${teams[at]} ${random.int(0, 4)} ${teams[at + 1]} ${random.int(0, 4)} (half-time ${random.int(0, 2)}-${random.int(0, 2)}, attendance ${thousands(random, 900, 9800)})`
    return [
      `Results of the Northern Counties League matches that were played on ${day(issue)} night, with the scores at half-time and the attendance:`,
      [0, 2, 4, 6].map(match).join('\n'),
      `${teams[0]} lead the table with ${random.int(30, 60)} points from ${random.int(15, 28)} games, followed by ${teams[3]} with ${random.int(20, 50)} and ${teams[5]} with ${random.int(20, 50)}. ${teams[6]} are bottom with ${random.int(4, 19)}.`,
      `The top scorer of the league is still ${names.surname(random)} of ${teams[2]} with ${random.int(9, 24)} goals.`,
    ].join('\n\n')
  },
}

const courtList: Form = {
  name: 'court-list',
  make: (random, issue) => {
    const town = names.town(random)
    const charge = (): string =>
      `${names.person(random)}, ${random.int(18, 79)}, of ${random.pick(['Mill Lane', 'Station Road', 'Quay Street', 'Chapel Hill', 'Orchard Close'])}, ${town}, ${random.pick(['admitted driving without insurance', 'was found guilty of theft from a shop', 'denied assault', 'admitted speeding', 'admitted possessing cannabis'])} on ${random.int(1, 28)} ${random.pick(['March', 'April', 'May', 'June'])}. ${random.pick(['Fined', 'Ordered to pay'])} £${random.int(60, 900)} with costs of £${random.int(40, 150)} and a surcharge of £${random.int(20, 90)}.`
    return [
      `The following cases were heard by magistrates sitting at ${town} on ${day(issue)}.`,
      ...Array.from({ length: random.int(3, 6) }, charge),
    ].join('\n\n')
  },
}

const wanted: Form = {
  name: 'police-brief',
  make: (random, issue) =>
    `Police are looking for witnesses after a ${random.pick(['man', 'woman', 'cyclist', 'teenager'])} of ${random.int(16, 84)} was hurt in a collision with a ${random.pick(['van', 'lorry', 'motorcycle', 'car'])} on ${random.pick(['Mill Lane', 'Station Road', 'Quay Street', 'Chapel Hill'])} in ${names.town(random)} at about ${random.int(1, 11)}.${random.int(10, 59)} on ${day(issue)}. The victim was taken to hospital with injuries that are not thought to be serious. Anyone who saw what happened is asked to call the station and quote incident ${random.int(100, 9800)}.`,
}

const lottery: Form = {
  name: 'lottery',
  make: (random, issue) =>
    `The winning numbers in ${day(issue)} evening's drawing of the Norland Lottery's "Six of Fifty" game were: ${random
      .some(
        Array.from({ length: 50 }, (_, at) => at + 1),
        6,
      )
      .join(
        ', ',
      )}; bonus ball ${random.int(1, 50)}. Estimated jackpot: $${tenth(random, 1, 90)} million. No ticket matched all six numbers, and ${thousands(random, 20, 4000)} tickets matched four of them for a prize of $${random.int(40, 180)} each.`,
}

const bolsa: Form = {
  name: 'bolsa',
  make: (random) => {
    const [a, b, c] = random.some('Arvox Beltane Corvid Delmar Fenwell Graphon Halden Jovane'.split(' '), 3)
    return [
      `La Bolsa de Norlandia ${random.chance(0.5) ? 'ganó' : 'perdió'} este ${random.pick(['lunes', 'martes', 'miércoles', 'jueves'])} un ${tenth(random, 0, 3).replace('.', ',')} % y cerró en ${random.int(6800, 7900)} puntos, con un volumen de negocio de ${random.int(200, 900)} millones de coronas.`,
      `Entre los grandes valores destacó ${a}, que subió un ${tenth(random, 1, 6).replace('.', ',')} %, seguido de ${b}, con un avance del ${tenth(random, 1, 4).replace('.', ',')} %. La mayor caída fue la de ${c}, que cedió un ${tenth(random, 1, 7).replace('.', ',')} %.`,
      `La corona se cambiaba a ${cents(random, 7, 9).replace('.', ',')} por dólar al cierre de la sesión, y la rentabilidad del bono a diez años quedó en el ${cents(random, 2, 4).replace('.', ',')} %.`,
    ].join('\n\n')
  },
}

const gushi: Form = {
  name: 'gushi',
  make: (random) => {
    const [a, b, c] = random.some(['阿沃科技', '北林银行', '海川能源', '东原汽车', '明桥药业', '远山航运'], 3)
    return [
      `北地股市${random.pick(['周一', '周二', '周三', '周四', '周五'])}${random.chance(0.5) ? '上涨' : '下跌'}，主要股指收报${random.int(6800, 7900)}.${random.int(10, 99)}点，变动幅度为百分之${tenth(random, 0, 3)}，全天成交额${random.int(200, 900)}亿元。`,
      `个股方面，${a}表现最好，收高百分之${tenth(random, 1, 7)}，${b}上涨百分之${tenth(random, 1, 5)}，而${c}跌幅居前，收低百分之${tenth(random, 1, 8)}。上涨股票有${random.int(300, 1900)}只，下跌股票有${random.int(300, 1900)}只。`,
      `外汇市场上，当地货币对美元汇率尾盘报${cents(random, 6, 8)}，前一交易日为${cents(random, 6, 8)}。十年期国债收益率报百分之${cents(random, 2, 4)}。`,
    ].join('\n\n')
  },
}

/** All forms. */
export const FORMS: readonly Form[] = [
  marketClose,
  earnings,
  weather,
  fixtures,
  courtList,
  wanted,
  lottery,
  bolsa,
  gushi,
]
