// The first tab: a page goes in, its blocks, story, metadata, rules and JSON come out, as one types.

import type { Article, Block, CleanOptions } from '../../src/index.ts'
import { blockList, fateOf, legend, pageBar, type ShownBlock } from '../parts/blocks.ts'
import { chart } from '../parts/charts.ts'
import { type Child, choice, facts, field, make, say } from '../parts/dom.ts'
import { groupOf, kindName } from '../parts/kind-groups.ts'
import { count, grouped, percent, when } from '../parts/words.ts'
import type { Ask } from './ask.ts'
import { jsonPart, pageField, switches } from './page-field.ts'
import { SAMPLE_HTML, SAMPLE_TEXT } from './samples.ts'
import type { Answer } from './tasks.ts'

const VIEWS = ['Blocks', 'Story', 'Metadata', 'Rules', 'JSON'] as const
type View = (typeof VIEWS)[number]

export function cleanTab(ask: Ask<Article>): HTMLElement {
  const options: { format: NonNullable<CleanOptions['format']>; mode: NonNullable<CleanOptions['mode']>; url: string } =
    { format: 'auto', mode: 'balanced', url: '' }
  const shown: { view: View; filter: { show?: string }; article?: Article } = { view: 'Blocks', filter: {} }
  const tally = make('p', { class: 'tally' })
  const box = make('div', { class: 'result' })
  function draw(): void {
    if (shown.article !== undefined) box.replaceChildren(viewOf(shown.view, shown.article, shown.filter))
  }
  function receive(answer: Answer<Article>): void {
    if ('problem' in answer) {
      tally.textContent = ''
      box.replaceChildren(make('p', { class: 'problem' }, answer.problem))
      return
    }
    shown.article = answer.result
    tally.textContent = `${summary(answer.result)} · ${answer.milliseconds < 10 ? answer.milliseconds.toFixed(1) : Math.round(answer.milliseconds)} ms`
    say(summary(answer.result))
    draw()
  }
  function update(): void {
    const page = input.value()
    if (page.trim() !== '') {
      ask({ what: 'clean', page, options: optionsOf(options) }, receive)
      return
    }
    ask(undefined, receive)
    delete shown.article
    tally.textContent = ''
    box.replaceChildren(
      make('p', { class: 'hint' }, 'Paste a page, or load a sample: its blocks appear here, coloured by kind.'),
    )
  }
  const input = pageField(
    'Page, as HTML or plain text',
    [
      ['Sample page', SAMPLE_HTML],
      ['Sample text', SAMPLE_TEXT],
    ],
    update,
  )
  const address = make('input', {
    type: 'text',
    inputmode: 'url',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'https://…',
    onchange: () => set({ url: address.value.trim() }),
  })
  function set(change: Partial<typeof options>): void {
    Object.assign(options, change)
    update()
  }
  const fields = make(
    'div',
    { class: 'filters' },
    choice(
      'Read as',
      'auto',
      [
        ['auto', 'what it looks like'],
        ['html', 'HTML'],
        ['text', 'plain text'],
      ],
      (value) => set({ format: value as typeof options.format }),
    ).box,
    choice(
      'What is in doubt',
      'balanced',
      [
        ['balanced', 'balanced'],
        ['recall', 'is kept'],
        ['precision', 'is removed'],
      ],
      (value) => set({ mode: value as typeof options.mode }),
    ).box,
    field('Its address, if known', address),
  )
  const wide = matchMedia('(min-width: 48rem)').matches
  const controls = make('details', { class: 'options', open: wide }, make('summary', null, 'Options'), fields)
  update()
  return make(
    'div',
    { class: 'tab' },
    make('h2', { tabindex: '-1' }, 'Clean a page'),
    make(
      'div',
      { class: 'panes wide-result' },
      make('section', { 'aria-label': 'Input' }, input.box, controls),
      make(
        'section',
        { 'aria-label': 'Result' },
        switches('What is shown', VIEWS, shown.view, (name) => {
          shown.view = name as View
          draw()
        }),
        tally,
        box,
      ),
    ),
  )
}

/** Only what was chosen, so that the JSON of a default run is that of `clean(page)`. */
function optionsOf({
  format,
  mode,
  url,
}: {
  format: CleanOptions['format']
  mode: CleanOptions['mode']
  url: string
}): CleanOptions {
  return {
    ...(format && format !== 'auto' && { format }),
    ...(mode && mode !== 'balanced' && { mode }),
    ...(url !== '' && { url }),
  }
}

function visible(blocks: readonly Block[]): ShownBlock[] {
  return blocks.filter(({ text }) => text !== '').map(({ evidence = '', ...block }) => ({ ...block, evidence }))
}

function summary({ blocks }: Article): string {
  const all = visible(blocks)
  const length = (some: readonly ShownBlock[]): number => some.reduce((sum, { text }) => sum + text.length, 0)
  const removed = all.filter((block) => fateOf(block) === 'removed')
  return `${count(all.length, 'block')}, ${grouped(removed.length)} removed: ${percent(length(removed), length(all))} of the text`
}

function viewOf(view: View, article: Article, filter: { show?: string }): HTMLElement {
  const blocks = visible(article.blocks)
  if (view === 'JSON') return jsonPart(article)
  if (view === 'Metadata') return metadata(article)
  if (view === 'Story') return story(article)
  if (blocks.length === 0) return make('p', { class: 'hint' }, 'There is nothing to see on this page.')
  if (view === 'Rules') return rules(blocks)
  return make('div', null, pageBar(blocks), legend(blocks), blockList(blocks, article.lang, filter))
}

function story({ title, text, lang }: Article): HTMLElement {
  if (text === '') return make('p', { class: 'hint' }, 'No article was found here.')
  return make(
    'article',
    { lang, dir: 'auto' },
    title !== '' && make('h3', { dir: 'auto' }, title),
    make('div', { class: 'text prose', dir: 'auto' }, text),
  )
}

function metadata({
  title,
  byline,
  published,
  modified,
  lang,
  site,
  dateline,
  credits,
  standfirst,
  flags,
}: Article): HTMLElement {
  const marks: Child =
    credits.length > 0 &&
    make(
      'ul',
      { class: 'marks' },
      credits.map(({ agency, role, raw }) =>
        make(
          'li',
          null,
          make('bdi', { class: 'outlet' }, agency),
          ` ${role.replaceAll('-', ' ')}: `,
          make('q', { dir: 'auto' }, raw),
        ),
      ),
    )
  return facts([
    ['Title', title || 'none found'],
    ['By', byline.join(', ')],
    ['Published', when(published)],
    ['Modified', when(modified)],
    ['Language', lang],
    ['Outlet', site],
    ['Dateline', dateline && make('q', null, dateline.raw.trim())],
    ['Standfirst', standfirst],
    ['Agencies', marks],
    ['Flags', flags.join(', ')],
  ])
}

/** Which rule removed how much, and as what. */
function rules(blocks: readonly ShownBlock[]): HTMLElement {
  const sums = new Map<string, { kind: ShownBlock['kind']; rule: string; characters: number; blocks: number }>()
  for (const block of blocks) {
    if (fateOf(block) !== 'removed') continue
    const key = `${block.kind} ${block.rule}`
    const sum = sums.get(key) ?? { kind: block.kind, rule: block.rule, characters: 0, blocks: 0 }
    sum.characters += block.text.length
    sum.blocks += 1
    sums.set(key, sum)
  }
  const rows = [...sums.values()].sort(
    (a, b) => b.characters - a.characters || (`${a.kind} ${a.rule}` < `${b.kind} ${b.rule}` ? -1 : 1),
  )
  if (rows.length === 0) return make('p', { class: 'hint' }, 'Nothing was removed.')
  return chart(
    'Removed, by kind and rule',
    ['Kind and rule', 'Blocks', 'Characters'],
    rows.map(({ kind, rule, characters, blocks: number }) => ({
      name: [kindName(kind), ' ', make('code', null, rule)],
      bar: [{ share: characters / rows[0]!.characters, look: `fill-${groupOf(kind)}` }],
      values: [grouped(number), grouped(characters)],
    })),
  )
}
