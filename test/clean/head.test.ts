// The head of a plain text, read as a whole: which line is the headline, which its author and its time.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'

/** A story below a head, in the language of the head. */
interface Page {
  head: string[]
  story: string[]
}

const UKRAINIAN: Page = {
  head: [
    'Стрижавський вісник',
    'Новини',
    'Люди',
    'Спорт',
    'Пекарня в Стрижавці відкрилася знову після повені, і першу паляницю віддали пожежникам',
    'Остап Вербенюк',
    '14 березня 2026, 09:40 2 317 переглядів',
  ],
  story: [
    'Пекарня на вулиці Зарічній у Стрижавці знову працює після повені, яка восени затопила піч і склад із борошном на глибину метра.',
    'Першу паляницю господарі віддали пожежникам, які три ночі відкачували воду з підвалу. Черга за хлібом стояла до самого мосту.',
    'Ремонт коштував майже пів мільйона гривень, і половину цих грошей зібрали сусіди. Решту пекарня обіцяє повернути громаді до осені.',
  ],
}

const VIETNAMESE: Page = {
  head: [
    'Báo Làng Chài',
    'Thời sự',
    'Đời sống',
    'Kinh tế',
    'Lớp học trên bến phà Tân Khê mở cửa trở lại sau mùa nước nổi',
    'Minh Thảo',
    '07:15 12/03/2026',
  ],
  story: [
    'Lớp học trên bến phà Tân Khê đã mở cửa trở lại vào sáng thứ hai, sau bốn tháng phải nghỉ vì nước nổi ngập qua sàn gỗ.',
    'Hai mươi ba học trò đến lớp bằng xuồng của cha mẹ. Cô giáo Lê Thị Hạnh nói rằng em nào cũng nhớ chỗ ngồi cũ của mình.',
    'Xã đã góp tiền nâng sàn lớp học thêm nửa mét. Người dân mong rằng năm tới bến phà sẽ không phải đóng cửa lớp học nữa.',
  ],
}

const ESTONIAN: Page = {
  head: [
    'Kaldapealse Teataja',
    'Uudised',
    'Arvamus',
    'Sport',
    'Vana veski hakkas Kaldapealsel jälle jahu jahvatama',
    'Kolmkümmend aastat seisnud veskikivid pani liikuma koolipoiss, kes leidis pööningult möldri joonised',
    'Liisu Pärnoja',
    '11.03.2026 08:20',
  ],
  story: [
    'Kaldapealse vana veski jahvatas laupäeval esimest korda kolmekümne aasta jooksul jahu, ja külarahvas seisis järjekorras kuni sillani.',
    'Veskikivid pani liikuma kaheteistaastane koolipoiss, kes leidis pööningult möldri joonised ja näitas neid oma vanaisale.',
    'Vald lubab veski katuse sügiseks korda teha. Seni jahvatatakse jahu ainult laupäeviti ja ainult siis, kui vett on küllalt.',
  ],
}

const cleaned = ({ head, story }: Page) => clean({ text: [...head, ...story].join('\n\n') })

describe('an author whom nothing but the place names', () => {
  it.each([
    ['Ukrainian', UKRAINIAN, 'Остап Вербенюк'],
    ['Vietnamese', VIETNAMESE, 'Minh Thảo'],
    ['Estonian', ESTONIAN, 'Liisu Pärnoja'],
  ])('stands between the headline and the date: %s', (_, page, name) => {
    const { blocks, byline } = cleaned(page)
    expect(blocks.find(({ text }) => text === name)?.kind).toBe('byline')
    expect(byline).toEqual([name])
  })

  it('is nobody among the entries of a menu', () => {
    const { head, story } = UKRAINIAN
    const { blocks, byline } = cleaned({
      head: ['Остап Вербенюк', ...head.filter((line) => line !== 'Остап Вербенюк')],
      story,
    })
    expect(blocks.find(({ text }) => text === 'Остап Вербенюк')?.kind).not.toBe('byline')
    expect(byline).toEqual([])
  })

  it('is nobody at the head of a paragraph further down', () => {
    const { head, story } = VIETNAMESE
    const without = head.filter((line) => line !== 'Minh Thảo')
    const { blocks } = cleaned({ head: without, story: [story[0]!, 'Minh Thảo', ...story.slice(1)] })
    expect(blocks.find(({ text }) => text === 'Minh Thảo')?.kind).not.toBe('byline')
  })
})

describe('a time among other things', () => {
  it('is one with the number of readers behind it', () => {
    const { blocks, published } = cleaned(UKRAINIAN)
    expect(blocks.find(({ text }) => text.startsWith('14 березня'))?.kind).toBe('timestamp')
    expect(published).toBe('2026-03-14T09:40')
  })
})

describe('a headline above its standfirst', () => {
  it('is the headline, though the story tells more of the standfirst', () => {
    const { title, text } = cleaned(ESTONIAN)
    expect(title).toBe('Vana veski hakkas Kaldapealsel jälle jahu jahvatama')
    expect(text).toBe(ESTONIAN.story.join('\n\n'))
  })

  it('is no path to its section', () => {
    const { story } = ESTONIAN
    const head = [
      'Avaleht > Vana veski > Kaldapealse > Laupäev Kaldapealsel',
      'Kivid pöörlevad taas',
      'Liisu Pärnoja',
      '11.03.2026 08:20',
    ]
    expect(cleaned({ head, story }).title).toBe('Kivid pöörlevad taas')
  })

  it('is no row of buttons and no menu', () => {
    const { head, story } = ESTONIAN
    const row = 'Kingi lugu Jaga sõbraga Kommentaarid 4'
    expect(cleaned({ head: [...head, row], story }).title).toBe('Vana veski hakkas Kaldapealsel jälle jahu jahvatama')
  })
})
