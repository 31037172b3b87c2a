// A story that its page prints twice. All pages are invented.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'

const TITLE = 'Vellmar mends its east quay'
const TEXT = [
  'The harbour board of Vellmar will replace all forty moorings on the east quay before the herring season opens.',
  'Divers found in March that the old chains had lost half of their thickness, and two boats broke loose in one night.',
  'The work costs 310,000 crowns and is paid from the fees that visiting yachts left there over the past two summers.',
]
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')
const page = (body: string): string =>
  `<html><head><title>${TITLE}</title></head><body><nav><a href="/">Home</a></nav>${body}<footer>© 2024 Kurier</footer></body></html>`

describe('a story printed twice', () => {
  it('is kept once, though one print has dashes and a headline of its own', () => {
    const print = `<div class="print"><h2>${TITLE}</h2>${paragraphs(TEXT.map((text, i) => (i === 1 ? `- ${text}` : text)))}</div>`
    expect(clean({ html: page(`<h1>${TITLE}</h1><div>${paragraphs(TEXT)}</div>${print}`) }).text).toBe(
      TEXT.join('\n\n'),
    )
  })

  it('says in the ledger what became of the other print', () => {
    const { blocks } = clean({
      html: page(`<h1>${TITLE}</h1><div>${paragraphs(TEXT)}</div><div>${paragraphs(TEXT)}</div>`),
    })
    for (const text of TEXT)
      expect(blocks.filter((block) => block.text === text && block.kind === 'body')).toHaveLength(1)
    expect(blocks.filter(({ kind, text }) => kind !== 'body' && TEXT.includes(text))).toHaveLength(TEXT.length)
  })

  it('goes where all of it stands in one block for machines', () => {
    const long = [
      ...TEXT,
      ...TEXT.map((text) => text.replace('Vellmar', 'Osmund').replace(/the/g, 'its').replace(/The/g, 'Its')),
      ...TEXT.map((text) => `Later ${text.toLowerCase()}`),
    ]
    const copy = `<div class="copy">${[`# ${TITLE}`, ...long].join(' ')}</div>`
    expect(clean({ html: page(`<h1>${TITLE}</h1><div>${paragraphs(long)}</div>${copy}`) }).text).toBe(long.join('\n\n'))
  })

  it('a paragraph that the text itself repeats stays', () => {
    const chorus = 'And the bell of the pier rang twice for the boats that had not come back from the sea.'
    const body = `<h1>${TITLE}</h1>${paragraphs([TEXT[0]!, chorus, TEXT[1]!, chorus, TEXT[2]!])}`
    expect(clean({ html: page(body) }).text.split(chorus)).toHaveLength(3)
  })
})
