// A page block by block: the story as it reads, what was removed in its place, coloured by kind, and why on demand.

import type { BlockKind } from '../../src/types.ts'
import { button, choice, draw, make, say, unseen } from './dom.ts'
import { GROUP_NAMES, groupOf, kindName } from './kind-groups.ts'
import { pagedList } from './list.ts'
import { count, grouped, percent } from './words.ts'

/** What is shown of a block. */
export interface ShownBlock {
  readonly text: string
  readonly kind: BlockKind
  readonly rule: string
  readonly confidence: number
  readonly evidence: string
}

const FATE_WORDS = { kept: 'kept', lifted: 'kept apart', removed: 'removed' } as const
/** Blocks at a time. */
const BLOCKS = 300

/** What became of a block. */
export function fateOf({ kind }: Pick<ShownBlock, 'kind'>): keyof typeof FATE_WORDS {
  const group = groupOf(kind)
  return group === 'kept' || group === 'lifted' ? group : 'removed'
}

/** The page as a narrow bar: every block as wide as its text, in its place, in its colour. */
export function pageBar(blocks: readonly ShownBlock[]): SVGElement {
  const whole = Math.max(
    1,
    blocks.reduce((sum, { text }) => sum + text.length, 0),
  )
  const bar = draw('svg', { class: 'page-bar', width: '100%', height: '16', 'aria-hidden': 'true', focusable: 'false' })
  let at = 0
  for (const { text, kind } of blocks) {
    const [x, width] = [at, text.length].map((length) => `${((100 * length) / whole).toFixed(3)}%`)
    bar.append(draw('rect', { class: `fill-${groupOf(kind)}`, x, width, height: '16' }))
    at += text.length
  }
  return bar
}

/** Which colours the page has, with how much text stands in each. */
export function legend(blocks: readonly Pick<ShownBlock, 'text' | 'kind'>[]): HTMLElement {
  const sums = new Map<string, number>()
  for (const { text, kind } of blocks) sums.set(groupOf(kind), (sums.get(groupOf(kind)) ?? 0) + text.length)
  return legendOf(sums)
}

/** A legend of sums by group. */
export function legendOf(sums: ReadonlyMap<string, number>): HTMLElement {
  const whole = [...sums.values()].reduce((sum, one) => sum + one, 0)
  return make(
    'ul',
    { class: 'legend' },
    GROUP_NAMES.filter(([group]) => sums.has(group)).map(([group, name]) =>
      make(
        'li',
        null,
        swatch(group),
        ` ${name} `,
        make('span', { class: 'quiet' }, percent(sums.get(group) ?? 0, whole)),
      ),
    ),
  )
}

export function swatch(group: string): SVGElement {
  return draw(
    'svg',
    { class: 'swatch', width: '14', height: '14', 'aria-hidden': 'true', focusable: 'false' },
    draw('rect', { class: `fill-${group}`, width: '14', height: '14', rx: '3' }),
  )
}

/** One block. Its label is a button: pointing at it, reaching it by keyboard or tapping it tells the reason. */
export function blockRow(block: ShownBlock, place: number, lang: string | undefined): HTMLElement {
  const { text, kind, rule, confidence, evidence } = block
  const fate = fateOf(block)
  const shown = make('p', { dir: 'auto', lang }, text)
  if (fate === 'kept') return make('li', { class: `block kept${kind === 'subhead' ? ' subhead' : ''}` }, shown)
  const id = `why-${place}`
  const why = make(
    'span',
    { class: 'why', id },
    unseen('rule '),
    rule,
    ` · ${percent(confidence, 1)}`,
    unseen(' sure'),
    evidence !== '' && make('span', { class: 'evidence' }, 'saw ', make('q', { dir: 'auto' }, evidence)),
  )
  const tag = button(
    [unseen(`${FATE_WORDS[fate]}: `), kindName(kind)],
    () => tag.setAttribute('aria-expanded', String(tag.getAttribute('aria-expanded') !== 'true')),
    { class: 'tag', 'aria-expanded': 'false', 'aria-describedby': id },
  )
  return make('li', { class: `block ${fate} group-${groupOf(kind)}` }, shown, make('div', { class: 'label' }, tag, why))
}

/**
 * All blocks with what to show of them, and a way from one removed block to the next.
 * @param filter - Keeps what was chosen to be shown, for the next list.
 */
export function blockList(
  blocks: readonly ShownBlock[],
  lang: string | undefined,
  filter: { show?: string } = {},
): HTMLElement {
  const box = make('div')
  const { box: field, select } = choice('Show', filter.show ?? 'all', optionsOf(blocks), (value) => show(value, true))
  let lastTag: Element | null = null
  function show(what: string, aloud: boolean): void {
    filter.show = what
    const rows = blocks.filter((block) => what === 'all' || fateOf(block) === what || `kind-${block.kind}` === what)
    const list = make('ol', { class: 'blocks' })
    box.replaceChildren(
      rows.length === 0
        ? make('p', null, 'Nothing of this kind.')
        : pagedList(list, rows, (block, place) => blockRow(block, place, lang), { step: BLOCKS }),
    )
    if (aloud) say(count(rows.length, 'block'))
  }
  function jump(): void {
    const tags = [...box.querySelectorAll<HTMLElement>('.removed .tag')]
    const next = tags[(tags.indexOf(lastTag as HTMLElement) + 1) % tags.length]
    if (next === undefined) say('Nothing was removed here.')
    else next.focus()
  }
  box.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.classList.contains('tag')) lastTag = target
  })
  // What is shown on pointing or focus can be sent away, and comes back with the next move.
  box.addEventListener('keydown', ({ key }) => key === 'Escape' && box.classList.add('hushed'))
  for (const move of ['pointermove', 'focusin']) box.addEventListener(move, () => box.classList.remove('hushed'))
  show(select.value, false)
  return make('div', null, make('div', { class: 'filters sticky' }, field, button('Next removed block', jump)), box)
}

function optionsOf(blocks: readonly ShownBlock[]): [string, string][] {
  const counts = new Map<BlockKind, number>()
  for (const block of blocks) if (fateOf(block) !== 'kept') counts.set(block.kind, (counts.get(block.kind) ?? 0) + 1)
  const kinds = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return [
    ['all', 'everything'],
    ['kept', 'only the story'],
    ['removed', 'only what was removed'],
    ...kinds.map(([kind, number]): [string, string] => [`kind-${kind}`, `only ${kindName(kind)} (${grouped(number)})`]),
  ]
}
