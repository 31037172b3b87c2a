// The title of a plain text, where the page says it again: in its first line, in its address; and what is cut off it.

import { describe, expect, it } from 'vitest'
import { headlineLines } from '../../../src/clean/headline-line.ts'
import { clean } from '../../../src/clean/index.ts'
import { measureTexts } from '../../../src/clean/measure.ts'
import { readText } from '../../../src/clean/read-text.ts'

const LEAD =
  'The harbour board voted on Monday to reopen the northern quay, which has been shut since the January storm tore away its lamps and forty metres of wall.'
const SECOND =
  'Boats may tie up there again from the first of May, the board said, but only on the lee side and not in winds above force seven.'
const MENU = ['Home', 'News', 'Harbour', 'Weather']
const PROMO = 'Your weekly harbour board letter, with news from every quay'

const titleOf = (lines: readonly string[], url?: string): string =>
  clean({ text: [...lines, LEAD, SECOND].join('\n\n'), ...(url !== undefined && { url }) }).title

describe('what the page says twice', () => {
  it('is the headline, not the line right above the text', () => {
    const lines = ['Old wall, new lamps - Harbour Gull', ...MENU, 'Old wall, new lamps', PROMO]
    expect(titleOf(lines)).toBe('Old wall, new lamps')
  })

  it('is the visible headline where the title tag reads otherwise', () => {
    const lines = ['Northern quay reopens in May after storm | Harbour Gull', ...MENU, 'Northern quay reopens in May']
    expect(titleOf(lines)).toBe('Northern quay reopens in May')
  })

  it('also in scripts without blanks', () => {
    const paragraph =
      '港务局周一投票决定重新开放北码头。一月的风暴卷走了那里的路灯和四十米长的墙，码头从那时起一直关闭，渔船只能停靠在对岸。'
    const text = [
      '北码头老墙装上新灯_海鸥报',
      '首页',
      '新闻',
      '天气',
      '北码头老墙装上新灯',
      '港务局每周通讯欢迎阅读',
      paragraph,
      paragraph,
    ].join('\n\n')
    expect(clean({ text }).title).toBe('北码头老墙装上新灯')
  })
})

describe('the address of a page', () => {
  const lines = [...MENU, 'Old wall, new lamps', PROMO]
  it('names the headline', () => {
    expect(titleOf(lines, 'https://gull.example/2024/03/old-wall-new-lamps-1834.html')).toBe('Old wall, new lamps')
  })

  it('names it without accents and small words', () => {
    const url = 'https://gull.example/actu/vieux-mur-nouvelles-lanternes'
    expect(titleOf([...MENU, 'Le vieux mur, ses nouvelles lanternes', PROMO], url)).toBe(
      'Le vieux mur, ses nouvelles lanternes',
    )
  })

  it('says nothing where it is broken or names a section', () => {
    const own = titleOf(['Northern quay reopens in May'])
    for (const url of ['https://gull.example/%E0%A4%A', 'https://gull.example/news/', 'nowhere'])
      expect(titleOf(['Northern quay reopens in May'], url)).toBe(own)
  })
})

describe('lines that may be the headline', () => {
  const triedOf = (lines: readonly string[], url?: string): string[] => {
    const blocks = readText([...lines, LEAD, SECOND].join('\n\n'))
    return headlineLines(blocks, measureTexts(blocks).facts, url).best.map(({ index }) => blocks[index]!.text)
  }
  const lines = [...MENU, 'Old wall, new lamps on the quay', 'Harbour board reopens the northern quay in May']

  it('are several where nothing says one of them again, and one where its address does', () => {
    expect(triedOf(lines).length).toBeGreaterThan(1)
    expect(triedOf(lines, 'https://gull.example/old-wall-new-lamps-what-the-board-says')).toEqual([lines[4]])
  })
})

describe('what is cut off a headline', () => {
  it('the path to it', () => {
    expect(titleOf(['Home » Harbour » Northern quay reopens in May'])).toBe('Northern quay reopens in May')
  })

  it('its second print', () => {
    const line = 'Northern quay reopens in May'
    expect(titleOf([`${line} ${line}`])).toBe(line)
  })

  it('the word that led to the author, where the title tag goes on without it', () => {
    const lines = [
      'Northern quay reopens in May - Harbour Gull',
      ...MENU,
      'Northern quay reopens in May by',
      'Ada Holm',
    ]
    expect(titleOf(lines)).toBe('Northern quay reopens in May')
    expect(clean({ text: [...lines, LEAD, SECOND].join('\n\n') }).byline).toEqual(['Ada Holm'])
  })

  it('not the word where it is the headline’s own', () => {
    expect(titleOf(['Nine quays to live by', 'Ada Holm'])).toBe('Nine quays to live by')
  })
})
