// The field that a page is pasted into, with ways to fill it: samples, a file, nothing.

import { button, field, make } from '../parts/dom.ts'

/** Milliseconds without a key after which the page is looked at. */
const PAUSE = 120

export interface PageField {
  readonly box: HTMLElement
  value(): string
  fill(text: string): void
}

export function pageField(
  label: string,
  samples: readonly (readonly [name: string, text: string])[],
  onChange: () => void,
): PageField {
  let timer: ReturnType<typeof setTimeout> | undefined
  const area = make('textarea', {
    rows: '14',
    spellcheck: 'false',
    autocomplete: 'off',
    dir: 'auto',
    placeholder: 'Paste HTML or plain text here',
    oninput: () => {
      clearTimeout(timer)
      timer = setTimeout(onChange, PAUSE)
    },
  })
  const fill = (text: string): void => {
    area.value = text
    onChange()
  }
  const file = make('input', {
    type: 'file',
    accept: '.html,.htm,.txt,text/html,text/plain',
    onchange: () => {
      void file.files?.[0]?.text().then(fill)
    },
  })
  const box = make(
    'div',
    { class: 'page-field' },
    field(label, area),
    make(
      'div',
      { class: 'fillers' },
      samples.map(([name, text]) => button(name, () => fill(text))),
      make('label', { class: 'file' }, make('span', null, 'Open a file'), file),
      button('Empty', () => {
        fill('')
        area.focus()
      }),
    ),
  )
  return { box, value: () => area.value, fill }
}

/** A result as JSON, to read and to copy. */
export function jsonPart(value: unknown): HTMLElement {
  const text = JSON.stringify(value, null, 2)
  const done = make('span', { role: 'status', class: 'quiet' })
  const copy = button('Copy', () => {
    navigator.clipboard.writeText(text).then(
      () => {
        done.textContent = 'Copied.'
      },
      () => {
        done.textContent = 'The browser refused; mark the text and copy it.'
      },
    )
  })
  return make(
    'div',
    null,
    make('p', { class: 'copy' }, copy, ' ', done),
    make('pre', { class: 'json', tabindex: '0', 'aria-label': 'JSON' }, text),
  )
}

/** Buttons that choose one of several views. */
export function switches(
  label: string,
  names: readonly string[],
  chosen: string,
  onChoose: (name: string) => void,
): HTMLElement {
  const buttons = names.map((name) => button(name, () => choose(name), { class: 'switch' }))
  function choose(name: string): void {
    mark(name)
    onChoose(name)
  }
  function mark(name: string): void {
    for (const [at, one] of buttons.entries()) one.setAttribute('aria-pressed', String(names[at] === name))
  }
  mark(chosen)
  return make('div', { class: 'switches', role: 'group', 'aria-label': label }, buttons)
}
