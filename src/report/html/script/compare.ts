/** Two texts side by side: what both have, what the copy added, what it cut. */
export const COMPARE: string = String.raw`
// ── Comparing two texts ─────────────────────────────────────────────────────────────────────────
// The longest passages that a relation carries; where it has so many, there may be more.
const MOST_PASSAGES = 50
const LETTER = /[\p{L}\p{N}]/u

// Ranges [start, end, number] in a text → its pieces in order, each shared (with the passage's number), own or glue:
// white space and punctuation between passages, which is neither.
function piecesOf(text, ranges) {
  const pieces = []
  let at = 0
  function gap(end) {
    if (end <= at) return
    const piece = text.slice(at, end)
    pieces.push({ text: piece, how: LETTER.test(piece) ? 'own' : 'glue' })
  }
  for (const range of ranges.slice().sort((a, b) => a[0] - b[0])) {
    const start = Math.max(at, range[0])
    const end = Math.min(text.length, range[1])
    if (end <= start) continue
    gap(start)
    pieces.push({ text: text.slice(start, end), how: 'shared', number: range[2] })
    at = end
  }
  gap(text.length)
  return pieces
}

// The relation of two documents of a cluster, or between clusters; undefined when the report has none.
function relationBetween(relations, one, other) {
  return relations.find((relation) => (relation[0] === one && relation[1] === other) || (relation[0] === other && relation[1] === one))
}

// Passages as [start, end] in the one text and in the other, longest first.
function passagesBetween(relation, one, texts) {
  if (relation && relation[6]) {
    const forward = relation[0] === one
    return relation[6].map((row) => (forward ? [[row[0], row[1]], [row[2], row[3]]] : [[row[2], row[3]], [row[0], row[1]]]))
  }
  if (relation && relation[2] === 'exact') return [[[0, texts[0].length], [0, texts[1].length]]]
  return sameParagraphs(texts)
}

// Without passages in the report: paragraphs that stand in both.
function sameParagraphs(texts) {
  const places = new Map()
  for (const paragraph of paragraphsOf(texts[1])) if (!places.has(paragraph.key)) places.set(paragraph.key, paragraph)
  return paragraphsOf(texts[0])
    .filter((paragraph) => places.has(paragraph.key))
    .map((paragraph) => [[paragraph.start, paragraph.end], [places.get(paragraph.key).start, places.get(paragraph.key).end]])
}

function paragraphsOf(text) {
  const found = []
  let start = 0
  for (const part of text.split('\n')) {
    const key = part.replace(/\s+/g, ' ').trim()
    if (key !== '') found.push({ key: key, start: start, end: start + part.length })
    start += part.length + 1
  }
  return found
}

const PIECE_ELEMENTS = { shared: 'mark', glue: 'span' }

function column(side, heading, place, pieces, own, choose) {
  const text = make('div', { class: 'text', dir: 'auto', lang: documents[place].lang })
  for (const piece of pieces) {
    const name = PIECE_ELEMENTS[piece.how] || own
    const shared = piece.how === 'shared'
    text.append(make(name, {
      'data-passage': shared ? side + '-' + piece.number : undefined,
      onclick: shared ? () => choose(piece.number, side) : undefined,
    }, piece.text))
  }
  if (pieces.length === 0) text.append(make('p', null, 'This document has no text in the report.'))
  return make('article', { class: 'column' },
    make('h4', { dir: 'auto' }, heading),
    make('p', { dir: 'auto' }, make('bdi', { class: 'outlet' }, outletOf(place)), ' ', link(documentAddress(place), titleOf(place))),
    text)
}

function lettersIn(pieces, how) {
  return pieces.reduce((sum, piece) => sum + (piece.how === how ? piece.text.length : 0), 0)
}

// One document beside another; the first is the one that is measured against.
function comparison(relations, one, other) {
  const texts = [textsOf(one).text, textsOf(other).text]
  const relation = relationBetween(relations, one, other)
  const passages = passagesBetween(relation, one, texts)
  const left = piecesOf(texts[0], passages.map((passage, at) => passage[0].concat(at + 1)))
  const right = piecesOf(texts[1], passages.map((passage, at) => passage[1].concat(at + 1)))
  const box = make('div', { class: 'comparison' })
  function choose(number, from) {
    for (const old of box.querySelectorAll('.chosen')) old.classList.remove('chosen')
    const halves = ['left', 'right'].map((side) => box.querySelector('[data-passage="' + side + '-' + number + '"]'))
    halves.forEach((half, at) => {
      if (!half) return
      half.classList.add('chosen')
      if (from !== ['left', 'right'][at]) half.scrollIntoView({ block: 'nearest' })
    })
  }
  const words = (relation && relation[6]) || []
  const buttons = passages.map((passage, at) =>
    make('button', { type: 'button', onclick: () => choose(at + 1) }, 'Passage ' + (at + 1) + (words[at] ? ', ' + count(words[at][4], 'word') : '')))
  fill(box, null, [
    make('p', null, 'The copy ', make('ins', null, 'adds ' + count(lettersIn(right, 'own'), 'character')), ' and ',
      make('del', null, 'leaves out ' + grouped(lettersIn(left, 'own'))), '. ',
      make('mark', null, 'Shared: ' + count(lettersIn(right, 'shared'), 'character')), ' in ' + count(passages.length, 'passage') + '.',
      relation && ' Shared phrases of all phrases: ' + percent(relation[3], 1) + '.',
      words.length >= MOST_PASSAGES && ' Only the ' + MOST_PASSAGES + ' longest passages are marked.'),
    passages.length > 1 && make('details', { class: 'passages' }, make('summary', null, 'Find a passage in both'), make('p', { class: 'buttons' }, buttons)),
    make('div', { class: 'columns' },
      column('left', 'The story shown', one, left, 'del', choose),
      column('right', 'The copy', other, right, 'ins', choose)),
  ])
  return box
}
`
