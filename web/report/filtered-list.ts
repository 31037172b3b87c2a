// A list with search, filters and orders, whose state stands in the address: both lists of the report are of this form.

import { button, type Child, make, say, tick } from '../parts/dom.ts'
import { pagedList } from '../parts/list.ts'
import { count, grouped, termsOf } from '../parts/words.ts'
import { addressOf, type State } from './address.ts'
import { cancelSearch, findInTexts, searchField } from './search.ts'

export type Setter = (name: string, value: string) => void

export interface ListParts {
  readonly heading: string
  readonly name: 'clusters' | 'documents'
  readonly noun: string
  readonly state: State
  readonly rows: readonly number[]
  /** Whether a row passes the filters and has the terms; `found` are the documents whose texts have them. */
  matches(row: number, terms: readonly string[], found: ReadonlySet<number> | undefined): boolean
  sort(rows: number[]): readonly number[]
  render(row: number): HTMLElement
  /** The fields, made anew when the filters are cleared. */
  controls(set: Setter): Child[]
}

export function rememberAddress(address: string): void {
  try {
    history.replaceState(null, '', address)
  } catch {
    // Some viewers of local files refuse; the view is right all the same.
  }
}

export function filteredList(parts: ListParts): HTMLElement {
  const { state, name } = parts
  const results = make('div')
  const tally = make('p', { class: 'tally' })
  const form = make('form', { role: 'search', onsubmit: (event) => event.preventDefault() })
  const set: Setter = (field, value) => {
    state[field] = value
    rememberAddress(addressOf(name, state))
    void update()
  }
  const clear = button(
    'Clear',
    () => {
      for (const field of Object.keys(state)) if (field !== 'view') state[field] = ''
      fillForm()
      form.querySelector('input')?.focus()
      set('q', '')
    },
    { class: 'clear' },
  )
  function fillForm(): void {
    form.replaceChildren(...formOf(parts, set, clear))
  }
  function show(rows: readonly number[]): void {
    const text =
      rows.length === parts.rows.length
        ? count(rows.length, parts.noun)
        : `${grouped(rows.length)} of ${count(parts.rows.length, parts.noun)}`
    tally.textContent = text
    clear.hidden = !isFiltered(state)
    say(text)
    const nothing = make('p', { class: 'nothing' }, 'Nothing fits. Clear the search or a filter.')
    results.replaceChildren(rows.length === 0 ? nothing : pagedList(make('ol', { class: 'rows' }), rows, parts.render))
  }
  async function update(): Promise<void> {
    const terms = termsOf(state.q)
    cancelSearch()
    let found: ReadonlySet<number> | undefined
    if (state.texts === '1' && terms.length > 0) {
      tally.textContent = 'Searching the texts …'
      found = await findInTexts(terms, (done) => {
        tally.textContent = `Searching the texts: ${done}`
      })
      if (found === undefined) return
    }
    show(parts.sort(parts.rows.filter((row) => parts.matches(row, terms, found))))
  }
  fillForm()
  void update()
  return make('div', null, make('h2', { tabindex: '-1' }, parts.heading), form, tally, results)
}

function isFiltered(state: State): boolean {
  return Object.keys(state).some((name) => name !== 'view' && name !== 'order' && state[name])
}

/** Search in the first line; filters below it, folded away on a phone unless one is set. */
function formOf({ state, controls }: ListParts, set: Setter, clear: HTMLElement): HTMLElement[] {
  const wide = matchMedia('(min-width: 48rem)').matches
  const filters = make(
    'details',
    { class: 'more-filters', open: wide || isFiltered({ ...state, q: '' }) },
    make('summary', null, 'Filters and order'),
    make('div', { class: 'filters' }, controls(set)),
  )
  return [
    make(
      'div',
      { class: 'filters' },
      searchField('Search titles, sites, ids and agencies', state.q ?? '', (value) => set('q', value)),
      tick('In the texts', state.texts, (value) => set('texts', value)),
      clear,
    ),
    filters,
  ]
}
