// The headline of plain text: which line is chosen, and that none is where none reads like one.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'

const LEAD =
  'The harbour board voted on Monday to reopen the northern quay, which has been shut since the January storm tore away its lamps and forty metres of wall.'
const SECOND =
  'Boats may tie up there again from the first of May, the board said, but only on the lee side and not in winds above force seven.'

const NORDKAIA =
  'Havnestyret vedtok mandag å åpne Nordkaia, som har vært stengt siden stormen i januar rev med seg lyktene og førti meter mur.'
const BRYGGA =
  'Båter får legge til igjen fra første mai, men bare på lesiden og ikke i vind over sju, sier styret i vedtaket.'

const titleOf = (...lines: string[]): string => clean({ text: lines.join('\n\n') }).title

describe('the headline of plain text', () => {
  it('stands below menus and above the date, and its words come again in the text', () => {
    const menu = ['Home', 'News', 'Sport', 'Listings', 'Weather']
    expect(titleOf(...menu, 'Northern quay reopens in May', '4 March 2025', LEAD, SECOND)).toBe(
      'Northern quay reopens in May',
    )
  })

  it('is not the credit of a picture, though its words come again too', () => {
    const credit = 'The northern quay after the January storm. Photo: Harbour Post'
    expect(titleOf('Harbour Post', 'Northern quay reopens in May', credit, LEAD, SECOND)).toBe(
      'Northern quay reopens in May',
    )
  })

  it('stands over its standfirst, though that scores more', () => {
    const headline = 'Harbour board reopens quay that January storm broke'
    const standfirst = 'Wall and lamps cost the board half of its savings'
    expect(titleOf('News', headline, standfirst, '4 March 2025', LEAD, SECOND)).toBe(headline)
  })

  it('is no row of labels that were fused', () => {
    expect(titleOf('Harbour PostSubscribeSign in', 'Northern quay reopens in May', LEAD, SECOND)).toBe(
      'Northern quay reopens in May',
    )
  })

  it('is not the question of a prompt above it', () => {
    expect(titleOf('Har du abonnement? Logg inn her', 'Nordkaia åpner igjen i mai', NORDKAIA, BRYGGA)).toBe(
      'Nordkaia åpner igjen i mai',
    )
  })

  it('is a line that sounds like a prompt where the story is about one', () => {
    const lead =
      'The button that lets readers cancel their subscription must stand on the first page, a court in Vellmar ruled.'
    const second =
      'The court said that a button to subscribe and a button to cancel must look alike and be as easy to find.'
    expect(titleOf('Subscribe, cancel: court wants both buttons', lead, second)).toBe(
      'Subscribe, cancel: court wants both buttons',
    )
  })

  it('is found in scripts without blanks', () => {
    const lead =
      '港湾委員会は月曜日、一月の嵐で壁と街灯が壊れて以来閉鎖されていた北埠頭を五月一日から再開することを決めた。'
    const second =
      '委員会によると、船が係留できるのは風下側に限られ、風力七を超える日は使用できない。修理には四億円かかった。'
    expect(titleOf('ホーム', '社会', '北埠頭、五月に再開へ', '2025年3月4日', lead, second)).toBe('北埠頭、五月に再開へ')
  })

  it('is missing where a despatch begins with its text', () => {
    expect(titleOf(LEAD, SECOND)).toBe('')
  })
})
