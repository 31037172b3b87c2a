/** Making elements. Texts become text nodes, attributes are named by this script alone: nothing is parsed as markup. */
export const DOM: string = String.raw`
// ── Elements ────────────────────────────────────────────────────────────────────────────────────
const SVG = 'http://www.w3.org/2000/svg'

function fill(element, attributes, children) {
  for (const name of Object.keys(attributes || {})) {
    const value = attributes[name]
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== undefined && value !== null && value !== false) element.setAttribute(name, String(value))
  }
  for (const child of children.flat(2)) {
    if (child !== undefined && child !== null && child !== false) element.append(child)
  }
  return element
}

function make(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children)
}

function draw(name, attributes, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children)
}

function link(address, ...children) {
  return make('a', { href: address }, ...children)
}

// A form field with its label around it.
function field(label, control) {
  return make('label', { class: 'field' }, make('span', null, label), control)
}

function choice(label, value, options, onchange) {
  const select = make('select', { onchange: () => onchange(select.value) })
  for (const option of options) select.append(make('option', { value: option[0] }, option[1]))
  select.value = value
  if (select.selectedIndex < 0) select.selectedIndex = 0
  return field(label, select)
}

function section(level, heading, ...children) {
  const part = make('section', null, make('h' + level, null, heading), ...children)
  return part
}

// Names and values; rows without a value are left out.
function facts(rows) {
  const list = make('dl', { class: 'facts' })
  for (const row of rows) {
    if (row[1] === undefined || row[1] === '' || row[1] === null) continue
    list.append(make('div', null, make('dt', null, row[0]), make('dd', { dir: 'auto' }, row[1])))
  }
  return list
}

function badge(text, kind) {
  return make('span', { class: 'badge ' + (kind || '') }, text)
}

let spoken = ''
function say(text) {
  if (text !== spoken) document.getElementById('status').textContent = text
  spoken = text
}

// ── Numbers and times, the same in every place and language ─────────────────────────────────────
function grouped(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

function count(number, noun) {
  return grouped(number) + ' ' + noun + (number === 1 ? '' : 's')
}

function percent(part, whole) {
  if (whole === 0) return '0%'
  const share = (100 * part) / whole
  return part > 0 && share < 1 ? 'under 1%' : Math.round(share) + '%'
}

// A time as the page said it, in a form that is easy to read.
function when(published) {
  return (published || '').replace('T', ' ').replace(/:\d\d(?:[.,]\d+)?(?=Z|[+-]\d\d:?\d\d$)/, '').replace(/Z$/, ' UTC')
}

// A date without a clock says on which day, no more.
function hasClock(row) {
  return /\d\d:\d\d/.test(row.published)
}

function laterThan(first, row) {
  if (!hasClock(first) || !hasClock(row)) {
    const days = Math.floor(row.time / 86400000) - Math.floor(first.time / 86400000)
    return days < 1 ? 'the same day' : days === 1 ? 'the next day' : days + ' days later'
  }
  const minutes = Math.round((row.time - first.time) / 60000)
  if (minutes < 1) return 'at once'
  if (minutes < 120) return minutes + ' min later'
  if (minutes < 2880) return Math.round(minutes / 60) + ' h later'
  return Math.round(minutes / 1440) + ' days later'
}
`
