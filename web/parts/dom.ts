// Making elements. Texts become text nodes and attributes are named by this code alone: nothing is parsed as markup, so
// no text of a page can become any.

const SVG = 'http://www.w3.org/2000/svg'

export type Child = Node | string | number | null | undefined | false | readonly Child[]

/** Attributes; `true` is an attribute without a value, `false`, null and undefined are none. `on…` are listeners. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | null | undefined | ((event: Event) => void)
}

/** Adds attributes and children to an element. */
export function fill<E extends Element>(element: E, attributes: Attributes | null, ...children: Child[]): E {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== undefined && value !== null && value !== false) element.setAttribute(name, String(value))
  }
  append(element, children)
  return element
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === null || child === false) continue
    if (Array.isArray(child)) append(element, child as readonly Child[])
    else element.append(child instanceof Node ? child : String(child))
  }
}

/** An HTML element. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes | null = null,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(name), attributes, ...children)
}

/** An SVG element. */
export function draw<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes | null = null,
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS(SVG, name), attributes, ...children)
}

export function link(address: string, ...children: Child[]): HTMLAnchorElement {
  return make('a', { href: address }, ...children)
}

/** The element of the skeleton with this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`expected an element called ${id} on the page`)
  return found
}

// A form field with its label around it.
export function field(label: string, control: HTMLElement): HTMLLabelElement {
  return make('label', { class: 'field' }, make('span', null, label), control)
}

/** A labelled list to choose from: values and their names. */
export function choice(
  label: string,
  value: string | undefined,
  options: readonly (readonly [value: string, name: string])[],
  onchange: (value: string) => void,
): { box: HTMLLabelElement; select: HTMLSelectElement } {
  const select = make('select', { onchange: () => onchange(select.value) })
  for (const [one, name] of options) select.append(make('option', { value: one }, name))
  select.value = value ?? ''
  if (select.selectedIndex < 0) select.selectedIndex = 0
  return { box: field(label, select), select }
}

/** A labelled box to tick; its value is '1' or ''. */
export function tick(label: string, value: string | undefined, onchange: (value: string) => void): HTMLLabelElement {
  const box = make('input', {
    type: 'checkbox',
    checked: value === '1',
    onchange: () => onchange(box.checked ? '1' : ''),
  })
  return make('label', { class: 'tick' }, box, ` ${label}`)
}

export function button(text: Child, onclick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return make('button', { type: 'button', onclick, ...attributes }, text)
}

export function section(level: 3 | 4, heading: Child, ...children: Child[]): HTMLElement {
  return make('section', null, make(`h${level}`, null, heading), ...children)
}

/** Names and values; rows without a value are left out, long ones have a line of their own. */
export function facts(rows: readonly (readonly [name: string, value: Child, long?: 'long'])[]): HTMLDListElement {
  const list = make('dl', { class: 'facts' })
  for (const [name, value, long] of rows) {
    if (value === undefined || value === '' || value === null || value === false) continue
    list.append(make('div', { class: long }, make('dt', null, name), make('dd', { dir: 'auto' }, value)))
  }
  return list
}

export function badge(text: string, look = ''): HTMLSpanElement {
  return make('span', { class: `badge ${look}`.trim() }, text)
}

/** Text for screen readers only. */
export function unseen(text: string): HTMLSpanElement {
  return make('span', { class: 'unseen' }, text)
}

/** Says something to screen readers, by the page's status line. */
export function say(text: string): void {
  const status = byId('status')
  if (status.textContent !== text) status.textContent = text
}
