// Lines of plain text that their neighbours or their own ends tell: the headline under "Read also", captions with their
// credit on the same line, the copyright of a picture above the text.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'
import { closes } from '../../src/clean/text/wrap.ts'

const HEADLINE = 'Ferry to Tarn Island sails again after eleven weeks'
const LEAD =
  'The ferry to Tarn Island left Carver Quay at seven on Monday with forty passengers, a hearse and the island’s only vet, eleven weeks after its gearbox broke.'
const SECOND =
  'Its operator had waited since August for a part that a foundry in Oldmoor casts once a year, and twice sent the wrong one.'
const THIRD =
  'Islanders had crossed in a mussel boat in the meantime, at their own risk and for the price of a sack of coal, said the harbour master.'

const kindOf = (text: string, line: string): string | undefined =>
  clean({ text }).blocks.find((block) => block.text.includes(line))?.kind
const page = (...lines: string[]): string => [HEADLINE, ...lines].join('\n\n')

describe('a label alone', () => {
  it.each(['Read also', 'Lesen Sie auch', 'À lire aussi', 'Читайте также'])(
    '%s leads to the headline on the next line',
    (label) => {
      const story = 'Mussel farmers of Tarn Sound lose a third of their ropes'
      const text = page(LEAD, SECOND, label, story, THIRD, LEAD.replace('Monday', 'Tuesday'))
      expect(kindOf(text, story)).toBe('related')
      expect(clean({ text }).text).toContain(THIRD)
    },
  )

  it('leaves the paragraph that follows it', () => {
    expect(kindOf(page(LEAD, 'Read also', SECOND, THIRD), SECOND)).toBe('body')
  })
})

describe('a caption with its credit on the line', () => {
  it.each([
    'The ferry at Carver Quay on Monday morning (Image: Ada Holm/Harbour Post)',
    'Wieder im Dienst: Die Fähre am Kai von Carver am Montagmorgen. Foto: Ada Holm',
    'Паром у причала в понедельник утром. Фото: Ада Холм',
  ])('%s', (caption) => {
    expect(kindOf(page(caption, LEAD, SECOND, THIRD), caption)).toBe('caption')
  })

  it('is no paragraph that ends in a bracket', () => {
    const paragraph =
      'The part came in the end from a scrapyard in the next county, as the board had proposed (and was told off for).'
    expect(kindOf(page(LEAD, SECOND, paragraph, THIRD), paragraph)).toBe('body')
  })
})

describe('a copyright line above the text', () => {
  it('is the picture’s, and the sentence over it the caption', () => {
    const caption = 'The ferry at Carver Quay on Monday, an hour before it sailed for the first time since August.'
    const text = page('By Bo Lind', caption, '© Harbour Post - Ada Holm', LEAD, SECOND, THIRD)
    expect(kindOf(text, '© Harbour Post')).toBe('photo-credit')
    expect(kindOf(text, caption)).toBe('caption')
  })

  it('is the imprint’s below it', () => {
    expect(kindOf(page(LEAD, SECOND, THIRD, '© 2026 Harbour Post'), '© 2026')).toBe('legal')
  })
})

describe('a quotation mark at the end of a line', () => {
  const blocksOf = (text: string): string[] => clean({ text }).blocks.map((block) => block.text)

  it.each([
    '„Wir haben elf Wochen auf ein Zahnrad gewartet, und dann kam zweimal das falsche.“',
    '„Čekali jsme na ozubené kolo jedenáct týdnů a dvakrát přišlo špatné.“',
    'Kapitänen siger: »Vi ventede elleve uger på et tandhjul, og to gange kom det forkerte.«',
  ])('closes what one of its own opened: %s', (quotation) => {
    expect(blocksOf(`${HEADLINE}\n\n${LEAD}\n${quotation}\n${SECOND}`)).toContain(quotation)
  })

  it('opens what goes on below where none was open', () => {
    const [before, behind] = ['The harbour master, who had waited for eleven weeks, called it “', 'Oldmoor Patience”.']
    expect(blocksOf(`${HEADLINE}\n\n${LEAD}\n\n${before}\n${behind}`)).not.toContain(behind)
  })
})

describe('a sentence', () => {
  const lines = [
    'Ռադիոն խաղում է։',
    'រលកធំ។',
    '“Is the boat late?”',
    '„Kommt das Boot?“',
    '»Kommer båden?«',
    '他问：“船来了吗？”',
  ]

  it.each(lines)('ends a line in any script and behind any quotation mark: %s', (line) => {
    expect(closes(line, line.length)).toBe(true)
  })

  it('goes on behind a comma, a word and a mark that opens', () => {
    for (const line of ['elf Wochen,', 'called it “', 'sprach von »']) expect(closes(line, line.length)).toBe(false)
  })
})
