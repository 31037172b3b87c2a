// Forms: the same sentences with other facts are other stories, in every script; figures brought up to date are not.

import { describe, expect, it } from 'vitest'
import { cluster, compare, type Story } from '../../src/match/index.ts'
import { partition } from './invented.ts'

interface Form {
  readonly lang: string
  /** Facts of an issue: place, day, street, age, time, number. */
  readonly issues: readonly (readonly string[])[]
  readonly fill: (facts: readonly string[]) => string
}

const FORMS: readonly Form[] = [
  {
    lang: 'English',
    issues: [
      ['Wexholm', 'Monday', 'Tanner Row', '34', '7.40', '2210'],
      ['Garrowby', 'Thursday', 'Bell Hill', '61', '5.15', '8834'],
    ],
    fill: ([place, day, street, age, time, number]) =>
      `A pedestrian of ${age} was hurt when a bus braked hard in ${street}, ${place}, shortly after ${time} on ${day}. Paramedics treated the victim at the scene, and the line was closed for a while. Whoever saw it is asked to ring the station and to give reference ${number}.`,
  },
  {
    lang: 'Greek',
    issues: [
      ['Πετρόκαμπο', 'Δευτέρα', 'Ανέμων', '34', '07:40', '2210'],
      ['Χρυσαυγή', 'Πέμπτη', 'Νερών', '61', '17:15', '8834'],
    ],
    fill: ([place, day, street, age, time, number]) =>
      `Πεζός ${age} ετών τραυματίστηκε όταν λεωφορείο φρέναρε απότομα στην οδό ${street} στο ${place} λίγο μετά τις ${time} την ${day}. Διασώστες του παρείχαν τις πρώτες βοήθειες και η γραμμή έμεινε για λίγο κλειστή. Όποιος είδε το συμβάν καλείται να τηλεφωνήσει με αριθμό ${number}.`,
  },
  {
    lang: 'Arabic',
    issues: [
      ['الصنوبر', 'الاثنين', 'الزهور', '34', '7:40', '2210'],
      ['الواحة', 'الخميس', 'القلعة', '61', '17:15', '8834'],
    ],
    fill: ([place, day, street, age, time, number]) =>
      `أصيب أحد المارة البالغ من العمر ${age} عاما عندما توقفت حافلة فجأة في شارع ${street} بحي ${place} بعد الساعة ${time} بقليل يوم ${day}. وقدم المسعفون له العلاج في المكان وأغلق الخط لبعض الوقت. ويرجى ممن شاهد الحادث الاتصال بالمركز وذكر الرقم ${number}.`,
  },
  {
    lang: 'Hindi',
    issues: [
      ['सोनपुरा', 'सोमवार', 'नदी मार्ग', '34', '7:40', '2210'],
      ['तारागढ़', 'गुरुवार', 'किला रोड', '61', '17:15', '8834'],
    ],
    fill: ([place, day, street, age, time, number]) =>
      `${place} के ${street} पर ${day} को ${time} बजे के कुछ देर बाद बस के अचानक रुकने से ${age} वर्षीय एक राहगीर घायल हो गया। चिकित्साकर्मियों ने मौके पर ही उसका उपचार किया और मार्ग कुछ समय के लिए बंद रहा। जिसने भी घटना देखी हो वह थाने में फोन कर संख्या ${number} बताए।`,
  },
  {
    lang: 'Chinese',
    issues: [
      ['松林镇', '星期一', '风车路', '34', '7', '2210'],
      ['金沙市', '星期四', '城堡街', '61', '17', '8834'],
    ],
    fill: ([place, day, street, age, time, number]) =>
      `${day}${time}时许，${place}${street}上一辆公共汽车紧急刹车，导致一名${age}岁的行人受伤。急救人员在现场对伤者进行了处理，该线路一度停运。警方请目击者致电派出所，并说明编号${number}，以便进一步了解事发经过。`,
  },
  {
    lang: 'Japanese',
    issues: [
      ['松風町', '月曜日', '風車通り', '34', '7', '22'],
      ['金砂市', '木曜日', '城下二丁目', '61', '11', '48'],
    ],
    fill: ([place, day, street, age, time, number]) =>
      `${day}午前${time}時すぎ、${place}の${street}で路線バスが急ブレーキをかけ、歩いていた${age}歳の男性がけがをした。救急隊員が現場で手当てをし、路線は${number}分にわたって運休した。警察は目撃した人に連絡を呼びかけるとともに、詳しい状況を調べている。`,
  },
  {
    lang: 'Thai',
    issues: [
      ['บ้านสน', 'วันจันทร์', 'ถนนกังหัน', '34', '7.40', '2210'],
      ['ทรายทอง', 'วันพฤหัสบดี', 'ซอยป้อมเก่า', '61', '17.15', '8834'],
    ],
    fill: ([place, day, street, age, time, number]) =>
      `คนเดินเท้าวัย ${age} ปีได้รับบาดเจ็บหลังรถโดยสารเบรกกะทันหันบน${street} ตำบล${place} หลังเวลา ${time} น. ไม่นานเมื่อ${day} เจ้าหน้าที่กู้ชีพปฐมพยาบาลในที่เกิดเหตุ และเส้นทางปิดชั่วคราว ผู้ที่เห็นเหตุการณ์โปรดโทรแจ้งสถานีพร้อมหมายเลข ${number}`,
  },
]

const day = (date: number, hour = 8): string =>
  `2031-03-${String(date).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`
const brief = (id: string, text: string, published: string): Story => ({
  id,
  text,
  url: `https://desk.example/${id}`,
  published,
})

describe.each(FORMS)('a form in $lang', ({ issues, fill }) => {
  const [first, second] = issues.map((facts) => fill(facts))

  it('filled in with other facts makes two stories', () => {
    expect(partition(cluster([brief('a', first!, day(3)), brief('b', second!, day(6))]))).toEqual(['a', 'b'])
    // Nor does it matter that nobody knows when they came, or from where.
    expect(
      partition(
        cluster([
          { id: 'a', text: first! },
          { id: 'b', text: second! },
        ]),
      ),
    ).toEqual(['a', 'b'])
  })

  it('printed again is one story, with a fact put right, too', () => {
    const copy = brief('b', `${first} (NP)`, day(3))
    const mended = brief('c', fill(issues[0]!.map((fact, at) => (at === 3 ? '35' : fact))), day(3, 10))
    expect(partition(cluster([brief('a', first!, day(3)), copy, mended]))).toEqual(['a b c'])
  })
})

describe('figures', () => {
  const report = (dead: number, hurt: number, homes: number): string =>
    `${dead} people died and ${hurt} were hurt when a landslide buried part of Osterholt on Tuesday, the rescue service said. ` +
    `Some ${homes} homes were cleared, and the road to the pass is closed. Mayor Jorun Askeland asked people to stay indoors until engineers have looked at the slope above the school.`

  it('that an outlet brings up to date within hours are an update', () => {
    const first = brief('a', report(3, 11, 40), day(4, 6))
    const second = brief('b', report(7, 29, 65), day(4, 11))
    expect(partition(cluster([first, second]))).toEqual(['a b'])
    expect(compare(first, second)).toMatchObject({ from: 'b', to: 'a', kind: 'update-of' })
  })

  it('that differ days later, or with the place, are another story', () => {
    const first = brief('a', report(3, 11, 40), day(4, 6))
    expect(partition(cluster([first, brief('b', report(7, 29, 65), day(9, 6))]))).toEqual(['a', 'b'])
    const elsewhere = report(7, 29, 65).replace('Osterholt', 'Brennevik').replace('Jorun Askeland', 'Pelle Qvist')
    expect(partition(cluster([first, brief('b', elsewhere, day(4, 9))]))).toEqual(['a', 'b'])
  })

  it('moved about in a list are facts, too', () => {
    const draw = (numbers: string, prize: number, tickets: number): string =>
      `The numbers drawn on Friday night in the Sundmark state lottery were ${numbers}, and the next jackpot is put at ${prize} million crowns. Nobody had all of them this time, while ${tickets} tickets had four right. The draw was watched by a notary and by some visitors of the hall, as it is every week.`
    const north = { id: 'a', text: draw('4, 17, 23, 31, 38, 45', 12, 2310), url: 'https://north.example/a' }
    const south = { id: 'b', text: draw('17, 19, 22, 38, 40, 41', 9, 887), url: 'https://south.example/b' }
    expect(partition(cluster([north, south]))).toEqual(['a', 'b'])
  })
})

describe('frames of outlets', () => {
  const brief =
    'A rowing boat with two men aboard drifted off Quarrel Point after an oar broke in the swell. A pilot cutter took both in tow before dark, and neither was hurt. Their families waited on the mole with blankets and hot soup, and a neighbour who had seen the oar break from his window rang the coastguard at once.'
  const north =
    'Read the Gazette for tides along our whole coast, notices by clergy, cheap recipes, and one quiz with splendid prizes from Lowmoor in all our Monday papers.'
  const south =
    'Nothing beats the Echo for crosswords up every valley, letters by children, local gossip, and another raffle of smoked hams out of Netherby in each late Tuesday issue.'

  it('make no form of one brief: sentences with other names are no fields', () => {
    const one = { id: 'a', text: `${north} ${brief}` }
    const two = { id: 'b', text: `${south} ${brief.replace('an oar broke', 'one oar snapped')}` }
    expect(compare(one, two)?.kind).toBe('near')
  })
})
