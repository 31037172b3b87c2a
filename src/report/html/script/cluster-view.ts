/** One cluster: its measures, who made it, its timeline, and its members beside the story shown. */
export const CLUSTER_VIEW: string = `
// ── A cluster ───────────────────────────────────────────────────────────────────────────────────
const ROLE_WORDS = { origin: 'wrote it', 'with-material': 'gave material', cited: 'is cited', photo: 'took a photo' }
// Documents that a list of marks names before it says how many more.
const MARKS_SHOWN = 50

function originsPart(cluster) {
  if (cluster.origins.length === 0) return section(3, 'Who made it', make('p', null, 'No mark of an agency, and no outlet that was first.'))
  return section(3, 'Who made it', pagedList(make('ul', { class: 'origins' }), cluster.origins, (origin) => {
    const marks = origin.evidence.slice(0, MARKS_SHOWN).map((mark) =>
      make('li', null, make('q', { dir: 'auto' }, mark[1]), ' in ', link(documentAddress(mark[0]), outletOf(mark[0]))))
    const left = origin.evidence.length - marks.length
    const role = Object.hasOwn(ROLE_WORDS, origin.role) ? ROLE_WORDS[origin.role] : origin.role
    return make('li', null,
      make('p', null, make('bdi', { class: 'outlet' }, origin.name), ' ', badge(role, origin.role === 'origin' ? 'strong' : ''),
        ' ' + origin.type.replace('pr-wire', 'press-release wire') + ', in ' + count(origin.members.length, 'document')),
      marks.length > 0 && make('details', null, make('summary', null, count(origin.evidence.length, 'mark') + ' as printed'),
        make('ul', null, marks), left > 0 && make('p', null, 'and ' + grouped(left) + ' more')))
  }))
}

function comparePart(place, chosen) {
  const cluster = clusters[place]
  const others = inOrder(cluster.members).map((member) => member[0]).filter((member) => member !== cluster.representative)
  if (others.length === 0) return null
  const at = Math.max(0, others.indexOf(chosen))
  const options = others.map((member, number) => [String(number), (number + 1) + '. ' + outletOf(member) + ': ' + titleOf(member).slice(0, 80)])
  const part = section(3, 'The copies beside the story shown')
  const box = make('div', null)
  const select = choice('Copy', String(at), options, (value) => show(Number(value)))
  const list = select.querySelector('select')
  const previous = make('button', { type: 'button', onclick: () => show(Number(list.value) - 1) }, 'Previous copy')
  const next = make('button', { type: 'button', onclick: () => show(Number(list.value) + 1) }, 'Next copy')
  function show(number, quiet) {
    list.value = String(number)
    previous.setAttribute('aria-disabled', String(number <= 0))
    next.setAttribute('aria-disabled', String(number >= others.length - 1))
    if (number < 0 || number >= others.length) return show(Math.min(Math.max(0, number), others.length - 1), quiet)
    box.replaceChildren(comparison(cluster.relations, cluster.representative, others[number]))
    if (quiet) return
    rememberAddress(clusterAddress(place, others[number]))
    say('Copy ' + (number + 1) + ' of ' + others.length + ': ' + outletOf(others[number]))
  }
  show(at, true)
  part.append(make('div', { class: 'filters', id: 'compare' }, select, previous, next), box)
  return part
}

// Stories of other clusters that share a passage with this one.
function neighboursPart(place) {
  const rows = index.between.filter((relation) => documents[relation[0]].cluster === place || documents[relation[1]].cluster === place)
  if (rows.length === 0) return null
  return section(3, 'Related, but other stories', pagedList(make('ul', { class: 'rows' }), rows, (relation) => {
    const inside = documents[relation[0]].cluster === place ? relation[0] : relation[1]
    const outside = inside === relation[0] ? relation[1] : relation[0]
    const what = relation[2] === 'roundup-contains' ? (outside === relation[0] ? 'a roundup that holds this story' : 'a story that this roundup holds') : 'shares a passage'
    const box = make('div', null)
    return make('li', { class: 'row' },
      make('p', { dir: 'auto' }, badge(what), ' ', make('bdi', { class: 'outlet' }, outletOf(outside)), ' ', link(documentAddress(outside), titleOf(outside))),
      make('details', { ontoggle: () => box.firstChild || box.append(comparison([relation], inside, outside)) }, make('summary', null, 'Compare'), box))
  }))
}

function clusterView(place, chosen) {
  const cluster = clusters[place]
  const weakest = cluster.weakest
  return make('div', null,
    make('p', { class: 'back' }, link('#clusters', 'All clusters')),
    make('h2', { tabindex: '-1', dir: 'auto' }, titleOf(cluster.representative)),
    facts([
      ['Documents', count(cluster.members.length, 'document') + (cluster.copies > 0 ? ', ' + grouped(cluster.copies) + ' of them copies' : '')],
      ['Independent origins', grouped(cluster.independentOrigins)],
      ['Story shown', link(documentAddress(cluster.representative), outletOf(cluster.representative))],
      ['Weakest link', weakest && [link(documentAddress(weakest[0]), outletOf(weakest[0])), ' and ', link(documentAddress(weakest[1]), outletOf(weakest[1])), ', ' + percent(weakest[2], 1)]],
      ['Name of the cluster', make('code', null, cluster.id)],
    ]),
    originsPart(cluster),
    timelinePart(place),
    comparePart(place, chosen),
    neighboursPart(place))
}
`
