/** Who published when: a strip of dots for the eye, and the same as a list that can be read and followed. */
export const TIMELINE: string = `
// ── Timeline ────────────────────────────────────────────────────────────────────────────────────
// Dots on the strip: more would be a line.
const DOTS = 300

function inOrder(members) {
  const dated = members.filter((member) => documents[member[0]].time !== undefined)
  const undated = members.filter((member) => documents[member[0]].time === undefined)
  dated.sort((a, b) => documents[a[0]].time - documents[b[0]].time)
  return dated.concat(undated)
}

function strip(dated, representative) {
  const first = documents[dated[0][0]].time
  const span = documents[dated[dated.length - 1][0]].time - first
  if (span <= 0) return null
  const every = Math.ceil(dated.length / DOTS)
  const dots = dated.filter((member, at) => at % every === 0 || member[0] === representative).map((member) => {
    const share = (documents[member[0]].time - first) / span
    return draw('circle', {
      class: member[0] === representative ? 'dot dot-shown' : 'dot',
      cx: (2 + 96 * share).toFixed(2) + '%',
      cy: '14',
      r: member[0] === representative ? '7' : '5',
    }, draw('title', null, outletOf(member[0]) + ', ' + when(documents[member[0]].published)))
  })
  return make('div', { class: 'strip', 'aria-hidden': 'true' },
    draw('svg', { width: '100%', height: '28', focusable: 'false' }, draw('line', { class: 'axis', x1: '2%', x2: '98%', y1: '14', y2: '14' }), dots),
    make('p', { class: 'ends' }, make('span', null, when(documents[dated[0][0]].published)), make('span', null, when(documents[dated[dated.length - 1][0]].published))))
}

// How a member stands to the story shown, in words.
const RELATION_WORDS = {
  representative: 'the story shown',
  exact: 'the same text',
  near: 'nearly the same text',
  'excerpt-of': 'an excerpt of it',
  extends: 'holds it and adds to it',
  'update-of': 'a newer version of it',
  'correction-of': 'a correction of it',
  'shares-passage': 'shares a passage',
  'roundup-contains': 'a roundup',
}

function relationWords(relation) {
  return Object.hasOwn(RELATION_WORDS, relation) ? RELATION_WORDS[relation] : relation
}

function timelinePart(place) {
  const cluster = clusters[place]
  const members = inOrder(cluster.members)
  const dated = members.filter((member) => documents[member[0]].time !== undefined)
  const first = dated.length > 0 ? documents[dated[0][0]] : undefined
  const list = make('ol', { class: 'timeline' })
  const rows = pagedList(list, members, (member, at) => {
    const row = documents[member[0]]
    const marks = (row.credits || []).filter((credit) => credit[1] !== 'cited').map((credit) => credit[0])
    return make('li', null,
      make('p', { class: 'row-facts' },
        row.time === undefined ? 'without a date' : make('time', { datetime: row.published }, when(row.published)),
        row.time !== undefined && at > 0 && make('span', { class: 'later' }, laterThan(first, row)),
        row.time !== undefined && at === 0 && dated.length > 1 && badge('first', 'strong')),
      make('p', { dir: 'auto' }, make('bdi', { class: 'outlet' }, outletOf(member[0])), ' ', link(documentAddress(member[0]), titleOf(member[0]))),
      make('p', { class: 'row-facts' },
        badge(relationWords(member[1]), member[1] === 'representative' ? 'strong' : ''),
        marks.length > 0 && [' carries ', make('bdi', null, Array.from(new Set(marks)).join(', '))],
        member[2] >= 0 && [' · closest to ', link(documentAddress(member[2]), outletOf(member[2])), ' (' + percent(member[3], 1) + ')'],
        member[0] !== cluster.representative && [' · ', link(clusterAddress(place, member[0]), 'compare', make('span', { class: 'unseen' }, ' ' + titleOf(member[0])))]))
  })
  const part = section(3, 'Who published when')
  if (dated.length > 1) part.append(strip(dated, cluster.representative) || '')
  part.append(rows)
  return part
}
`
