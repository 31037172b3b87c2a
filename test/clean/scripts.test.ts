// Scripts without capitals, blanks or full stops, and the line that names the company behind a site. All texts are invented.

import { describe, expect, it } from 'vitest'
import { matchPhrases } from '../../src/clean/lexicon/match.ts'
import { shapeOf } from '../../src/clean/shape.ts'
import { clean } from '../../src/index.ts'

const THAI = [
  'เรือลำนี้เคยบรรทุกข้าวเปลือกปีละหลายร้อยตัน แต่ตั้งแต่เดือนมกราคมมันบรรทุกหนังสือสองพันเล่มไปตามลำคลองทุกวันเสาร์',
  'ครูสมหวังวัยหกสิบเจ็ดปีบอกว่าเด็กมาหาหนังสือไม่ได้ หนังสือจึงต้องไปหาเด็ก แม้น้ำจะขึ้นหรือลงก็ตาม',
  'ปีที่แล้วมีเด็กจากเจ็ดหมู่บ้านยืมหนังสือไปสี่ร้อยสิบสองเล่ม ส่วนใหญ่เป็นเรื่องสัตว์และแผนที่ของทะเล',
]

const STORY = [
  'The night ferry to Vellmar will sail again in April, the harbour board said on Tuesday after a long meeting.',
  'Repairs to the storm-damaged pier took eleven months and cost 4.2 million crowns, twice the first estimate.',
  'The board expects nine hundred passengers a night, a third more than before the storm closed the pier.',
]

describe('a script without full stops', () => {
  it('has paragraphs', () => {
    const { text } = clean({ text: ['เรือหนังสือออกจากท่า', ...THAI].join('\n\n') })
    for (const paragraph of THAI) expect(text).toContain(paragraph)
  })

  it('ends sentences with its own marks in Khmer and Burmese', () => {
    expect(shapeOf('ទូកដឹកសៀវភៅចេញពីកំពង់ផែ។').endsTerminal).toBe(true)
    expect(shapeOf('စာအုပ်လှေသည် စနေနေ့တိုင်း ဆိပ်ကမ်းမှ ထွက်ခွာသည်။').endsTerminal).toBe(true)
  })
})

describe('signs that are printed in two ways', () => {
  it.each([
    ['यहाँ पढ़ें: नाव', 'यहां पढ़ें: नाव'],
    ['דוא״ל', 'דוא"ל'],
  ])('%s', (one, other) => {
    expect(matchPhrases(one).map(({ kind }) => kind)).toEqual(matchPhrases(other).map(({ kind }) => kind))
  })
})

describe('paragraphs of one length on lines of their own', () => {
  it('are not taken for the lines of a wrapped text', () => {
    const lines = [
      'הספינה יצאה מהנמל ביום שלישי בבוקר אחרי עיכוב של חודש.',
      'רב החובל אמר כי המנוע תוקן וכי הנוסעים יוכלו לעלות שוב.',
      'מחיר הכרטיס לא יעלה השנה, כך הודיעה הנהלת הנמל אתמול.',
      'ההפלגה הבאה תצא בשעה שש בערב אם הים יהיה שקט ונוח.',
    ]
    const { blocks } = clean({ text: lines.join('\n') })
    for (const line of lines) expect(blocks.map(({ text }) => text)).toContain(line)
  })
})

describe('the company behind a site', () => {
  const kindOf = (line: string): string | undefined =>
    clean({ text: [...STORY, line].join('\n\n') }).blocks.find((block) => block.text === line)?.kind

  it.each([
    'Tidewater Media Ltd, company number 01234567, terms of use',
    'Editrice della Foce srl, P. IVA 01234567890',
    'Körfez Yayıncılık A.Ş., künye, kullanım koşulları',
    '海湾传媒有限公司 版权声明 隐私政策',
    'Bay Publishing, privacy policy, contact us',
  ])('is legal: %s', (line) => {
    expect(kindOf(line)).toBe('legal')
  })

  it.each([
    'The pier was sold to Harbour Ltd, the board said, for 12 crowns.',
    'Harbour Ltd, dockers reach a deal on pay',
  ])('is not what a company does: %s', (line) => {
    expect(kindOf(line)).not.toBe('legal')
  })
})
