// The second tab: two articles go in; what the one is to the other, and both beside each other, come out.

import type { Relation } from '../../src/index.ts'
import { comparison, type Layout } from '../parts/comparison.ts'
import { make, say, tick } from '../parts/dom.ts'
import type { Pair } from '../parts/paragraph-pairs.ts'
import { count, percent } from '../parts/words.ts'
import type { Ask } from './ask.ts'
import { jsonPart, pageField } from './page-field.ts'
import { SAMPLE_COPY, SAMPLE_HTML } from './samples.ts'
import type { Answer, Compared } from './tasks.ts'

/** A relation as a sentence about the second article, when it is told from that one. */
const FORWARD: Readonly<Record<Relation['kind'], string>> = {
  exact: 'The second article is the same text as the first.',
  near: 'The second article is nearly the same text as the first.',
  'excerpt-of': 'The second article is an excerpt of the first.',
  extends: 'The second article holds the first and adds to it.',
  'update-of': 'The second article is a newer version of the first.',
  'correction-of': 'The second article is a correction of the first.',
  'shares-passage': 'These are different stories that share a passage.',
  'roundup-contains': 'The second article is a roundup that holds the first.',
}

/** The same, told from the first one. */
const BACK: Readonly<Record<Relation['kind'], string>> = {
  ...FORWARD,
  'excerpt-of': 'The first article is an excerpt of the second.',
  extends: 'The first article holds the second and adds to it.',
  'update-of': 'The first article is a newer version of the second.',
  'correction-of': 'The first article is a correction of the second.',
  'roundup-contains': 'The first article is a roundup that holds the second.',
}

function sentenceOf(relation: Relation | undefined): string {
  if (relation === undefined) return 'Nothing worth naming stands in both.'
  return (relation.from === 'second' ? FORWARD : BACK)[relation.kind]
}

function passagesOf({ articles, relation }: Compared): readonly Pair[] {
  if (relation === undefined) return []
  if (relation.passages === undefined)
    return [
      [
        [0, articles[0].text.length],
        [0, articles[1].text.length],
      ],
    ]
  return relation.passages.map(({ from, to }) => (relation.from === 'first' ? [from, to] : [to, from]))
}

export function compareTab(ask: Ask<Compared>): HTMLElement {
  const layout: Layout = {}
  const box = make('div', { class: 'result' })
  let cleaned = true
  function receive(answer: Answer<Compared>): void {
    if ('problem' in answer) box.replaceChildren(make('p', { class: 'problem' }, answer.problem))
    else {
      box.replaceChildren(...resultOf(answer.result, layout))
      say(sentenceOf(answer.result.relation))
    }
  }
  function update(): void {
    const pages = [first.value(), second.value()] as const
    const complete = pages.every((page) => page.trim() !== '')
    ask(complete ? { what: 'compare', pages, cleaned } : undefined, receive)
    if (!complete)
      box.replaceChildren(
        make(
          'p',
          { class: 'hint' },
          'Paste two articles, or load the samples: what the one is to the other appears here.',
        ),
      )
  }
  const first = pageField('First article, as HTML or plain text', [['Sample page', SAMPLE_HTML]], update)
  const second = pageField('Second article', [['Sample copy', SAMPLE_COPY]], update)
  update()
  return make(
    'div',
    { class: 'tab' },
    make('h2', { tabindex: '-1' }, 'Compare two articles'),
    make(
      'div',
      { class: 'panes' },
      make('section', { 'aria-label': 'First article' }, first.box),
      make('section', { 'aria-label': 'Second article' }, second.box),
    ),
    tick('Clean both first', '1', (value) => {
      cleaned = value === '1'
      update()
    }),
    box,
  )
}

function resultOf(compared: Compared, layout: Layout): HTMLElement[] {
  const {
    articles: [first, second],
    relation,
  } = compared
  const share =
    relation &&
    `Of the first article's phrases, ${percent(relation.containment[relation.from === 'first' ? 0 : 1], 1)} are in the second; of the second's, ${percent(relation.containment[relation.from === 'first' ? 1 : 0], 1)} in the first.`
  const passages = relation?.passages && ` ${count(relation.passages.length, 'passage')} in both.`
  const side = (article: typeof first, heading: string) => ({
    heading,
    name: article.title,
    text: article.text,
    lang: article.lang,
  })
  return [
    make('p', { class: 'relation' }, sentenceOf(relation)),
    make('p', { class: 'hint' }, share, passages),
    comparison(side(first, 'First article'), side(second, 'Second article'), passagesOf(compared), layout),
    make('details', null, make('summary', null, 'As JSON'), jsonPart(relation ?? null)),
  ]
}
