// Where the article of a plain text is over: pages whose comments and columns read as the article does.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'

const STORY = [
  'Night ferry to Vellmar sails again in April',
  'The night ferry to Vellmar will sail again in April, the harbour board said on Tuesday after a long meeting in the old customs house.',
  'Repairs to the storm-damaged pier took eleven months and cost 4.2 million crowns, twice the first estimate of the engineers.',
  'The board expects nine hundred passengers a night, a third more than before the storm closed the pier in February.',
  'The first boat leaves on the evening of 3 April, said the chairwoman, Oda Hellevik, who called the past winter a hard one for the islands.',
]
const BAR = ['Print', 'Email a friend']
const REMARKS = [
  'My grandfather worked on that boat for thirty years and he always said that the pier would not last another winter.',
  'Nobody asked the people of the outer islands what they think, and they are the ones who pay for all of this in the end.',
  'The engineers said the same thing ten years ago and nobody listened to them, so now we all have to wait for the spring.',
  'I took the train instead last week and it was warm, it was on time and it cost less than half of what they want here.',
]
const HEADS = [
  'Old mill to open',
  'A bridge for otters',
  'Baker closes shop',
  'Choir finds its voice',
  'Snow by Friday',
]
const LEADS = [
  'The mill at Tornby, which has stood empty since the flood, is to open as a library in the autumn, the council said.',
  'Otters cross the new road at Stenvik on a bridge of their own, which a class of nine-year-olds had asked for.',
  'After sixty-one years the bakery in Mill Lane will sell its last loaf on Saturday, and the owner will go to sea.',
  'Forty singers who had never met filled the hall at Grimstad on Sunday, and the roof held, the caretaker said.',
  'Ten centimetres of snow will fall over the hills by Friday night, and the road over the pass may close early.',
]

const textOf = (lines: readonly string[]): string => clean({ text: lines.join('\n\n') }).text
const kindsOf = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(clean({ text: lines.join('\n\n') }).blocks.map(({ text, kind }) => [text, kind]))

function expectStoryAlone(lines: readonly string[]): void {
  const text = textOf(lines)
  for (const paragraph of STORY.slice(1)) expect(text).toContain(paragraph)
  for (const other of [...REMARKS, ...LEADS]) expect(text).not.toContain(other)
}

describe('the end of the article of a text', () => {
  it('is where comments begin, whatever stands between and below them', () => {
    const comments = REMARKS.flatMap((remark) => [remark, 'Click to rate 4', 'Report abuse'])
    const column = HEADS.map((head, i) => `${head} ${LEADS[i]}`)
    expectStoryAlone([...STORY, ...BAR, 'Add your comment', 'Comments (4)', ...comments, 'Today', ...column])
  })

  it.each([
    ['German', 'Kommentar schreiben', 'Antworten'],
    ['Polish', 'Dodaj komentarz', 'Odpowiedz'],
    ['Russian', 'Оставить комментарий', 'Ответить'],
    ['Spanish', 'Deja tu comentario', 'Responder'],
  ])('is told by marks of comments in %s', (_language, heading, button) => {
    expectStoryAlone([...STORY, ...BAR, heading, ...REMARKS.flatMap((remark) => [button, remark])])
  })

  it('is not where a column of opinions stands above the article', () => {
    const column = ['Comments', 'Be the first to comment', ...HEADS.slice(0, 2)]
    const text = textOf(['News', ...LEADS.slice(0, 2), ...column, ...STORY])
    for (const paragraph of STORY.slice(1)) expect(text).toContain(paragraph)
  })
})

describe('comments without a word that says so', () => {
  it.each([
    ['date and time', (i: number) => [`kestrel_${i}, Tornby, 17/1/2024 12:1${i}`]],
    ['a brief date and a number', (i: number) => [`#${i} Old Salt 10.01.24, 20:4${i}`]],
    ['a verb', (i: number) => [['Judy', 'Mq', 'Old Salt', 'Robert B'][i]!, 'said']],
    ['a Dutch verb', (i: number) => [`${['Judy', 'Mq', 'Old Salt', 'Robert B'][i]} schreef:`]],
  ])('are signed again and again with %s', (_what, signature) => {
    const thread = REMARKS.flatMap((remark, i) => [...signature(i), remark])
    expectStoryAlone([...STORY, ...BAR, 'What our readers make of it', ...thread])
    const kinds = kindsOf([...STORY, ...BAR, 'What our readers make of it', ...thread])
    expect(kinds[REMARKS[1]!]).toBe('comments')
  })

  it('are no letters that the article quotes', () => {
    const letters = REMARKS.flatMap((remark, i) => [`Date: Fri, ${i + 1} Feb 2002 11:53`, remark])
    const text = textOf([...STORY, ...letters, STORY[2]!.replace('eleven', 'twelve')])
    for (const remark of REMARKS) expect(text).toContain(remark)
  })
})

describe('below the text', () => {
  it('headlines with their times are other news', () => {
    const ticker = HEADS.map(
      (head, i) =>
        `1${5 - i}:4${i} ${head} in the old town of Grimstad after a vote of the council that nobody had foreseen.`,
    )
    const text = textOf([...STORY, ...BAR, 'Latest', ...ticker])
    for (const line of ticker) expect(text).not.toContain(line)
    expect(kindsOf([...STORY, ...BAR, 'Latest', ...ticker])[ticker[2]!]).toBe('related')
  })

  it('a timetable of the article stays', () => {
    const timetable = HEADS.map(
      (head, i) => `1${i}:30 ${head}, with a talk in the great hall for all who wish to come.`,
    )
    const text = textOf([...STORY.slice(0, 3), 'What happens when', ...timetable, ...STORY.slice(3)])
    for (const line of timetable) expect(text).toContain(line)
  })

  it('teasers that go back for months are no posts of a live blog', () => {
    const teasers = LEADS.flatMap((lead, i) => [HEADS[i]!, `11:36 24.0${i + 1}.2024`, lead])
    expectStoryAlone([...STORY, ...BAR, ...teasers])
  })

  it('the code for sharing is none of it, nor is that of an article on code its end', () => {
    const code = `<div style="margin:0; padding:15px; background:#ffffff"><a href="https://vellmar.example/1">${STORY[0]}</a><p>${STORY[1]} ${STORY[2]}</p></div>`
    expect(textOf([...STORY, ...BAR, code])).not.toContain('margin')
    const listing = [1, 2, 3].map((i) => code.replace('/1', `/${i}`))
    const article = STORY.flatMap((paragraph, i) => (i > 1 ? [paragraph, listing[i - 2]!] : [paragraph]))
    const kept = textOf(article)
    for (const line of listing) expect(kept).toContain(line)
  })
})
