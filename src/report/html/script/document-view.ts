/** One document: its facts, and the page as it came, every block in its place with what became of it and why. */
export const DOCUMENT_VIEW: string = `
// ── A document ──────────────────────────────────────────────────────────────────────────────────
const FATE_WORDS = { kept: 'kept', lifted: 'kept apart', removed: 'removed' }
// Colours say what sort of furniture a block is; its label says it in words.
const KIND_GROUPS = [
  ['appeal', ['consent', 'paywall', 'newsletter', 'subscription', 'donation', 'app-promo', 'adblock', 'login']],
  ['links', ['related', 'most-read', 'next-story', 'read-more', 'tag-list', 'nav', 'search-form']],
  ['social', ['share', 'comments', 'poll', 'embed', 'feedback', 'player']],
  ['advert', ['ad-label', 'sponsored', 'press-boilerplate']],
  ['wire', ['wire-advisory', 'live-stamp']],
]

function groupOf(kind) {
  const group = KIND_GROUPS.find((row) => row[1].includes(index.kinds[kind]))
  return group ? group[0] : 'site'
}

function blockRow(block, number) {
  const fate = index.fates[block[1]]
  const text = make('p', { dir: 'auto' }, block[0])
  if (fate === 'kept') return make('li', { class: 'block kept ' + (index.kinds[block[1]] === 'subhead' ? 'subhead' : '') }, text)
  const id = 'why-' + number
  const why = make('span', { class: 'why', id: id }, 'Rule ', make('code', null, index.rules[block[2]]), ', confidence ' + Math.round(100 * block[3]) + '%')
  const tag = make('button', {
    type: 'button',
    class: 'tag',
    'aria-expanded': 'false',
    'aria-describedby': id,
    onclick: () => tag.setAttribute('aria-expanded', String(tag.getAttribute('aria-expanded') !== 'true')),
  }, FATE_WORDS[fate] + ': ' + kindName(block[1]))
  const group = fate === 'removed' ? ' group-' + groupOf(block[1]) : ''
  return make('li', { class: 'block ' + fate + group }, make('div', { class: 'label' }, tag, ' ', why), text)
}

function blocksPart(place) {
  const blocks = textsOf(place).blocks
  if (blocks.length === 0) return textPart(place)
  const counts = new Map()
  for (const block of blocks) if (index.fates[block[1]] !== 'kept') counts.set(block[1], (counts.get(block[1]) || 0) + 1)
  const kinds = Array.from(counts).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const options = [['all', 'everything'], ['kept', 'only the story'], ['removed', 'only what was removed']].concat(
    kinds.map((row) => ['kind-' + row[0], 'only ' + kindName(row[0]) + ' (' + row[1] + ')']))
  const box = make('div', null)
  function show(what) {
    const rows = blocks.filter((block) => what === 'all' || index.fates[block[1]] === what || 'kind-' + block[1] === what)
    const list = make('ol', { class: 'blocks', lang: documents[place].lang })
    box.replaceChildren(rows.length === 0 ? make('p', null, 'Nothing of this kind.') : pagedList(list, rows, blockRow, 300))
    if (what !== 'all') say(count(rows.length, 'block'))
  }
  function jump() {
    const tags = Array.from(box.querySelectorAll('.removed .tag'))
    if (tags.length === 0) return say('Nothing was removed here.')
    const next = (tags.indexOf(lastTag) + 1) % tags.length
    lastTag = tags[next]
    lastTag.focus()
  }
  let lastTag = null
  box.addEventListener('focusin', (event) => {
    if (event.target.classList.contains('tag')) lastTag = event.target
  })
  show('all')
  return section(3, 'The page, block by block',
    make('p', { class: 'hint' }, 'What is coloured was removed; its label says as what. Point at a block, or move to its label, to see the rule and how sure it was.'),
    make('div', { class: 'filters sticky' }, choice('Show', 'all', options, show), make('button', { type: 'button', onclick: jump }, 'Next removed block')),
    box)
}

function textPart(place) {
  const text = textsOf(place).text
  if (text === '') return section(3, 'Text', make('p', null, 'The report has no text of this document.'))
  return section(3, 'Text', make('p', { class: 'hint' }, 'It came as plain text that was not cleaned in this run.'), make('div', { class: 'text', dir: 'auto', lang: documents[place].lang }, text))
}

function documentView(place) {
  const row = documents[place]
  const cluster = clusters[row.cluster]
  const member = cluster && cluster.members.find((one) => one[0] === place)
  const address = webAddress(row.url)
  const credits = (row.credits || []).map((credit) => credit[0] + ' (' + credit[1].replace(/-/g, ' ') + ')')
  const skipped = index.skipped.find((entry) => entry[0] === place)
  return make('div', null,
    make('p', { class: 'back' }, link('#documents', 'All documents')),
    make('h2', { tabindex: '-1', dir: 'auto' }, titleOf(place)),
    facts([
      ['Outlet', outletOf(place)],
      ['Published', row.published && when(row.published)],
      ['By', (row.byline || []).join(', ')],
      ['Agencies', credits.join(', ')],
      ['Language', row.lang],
      ['Flags', (row.flags || []).join(', ')],
      ['Removed', row.characters > 0 ? percent(row.removed, row.characters) + ' of ' + count(row.characters, 'character') : undefined],
      ['Not compared', skipped && skipped[1].replace(/-/g, ' ')],
      ['Cluster', cluster && (cluster.copies === 0 ? 'alone: no copy was found' : [link(clusterAddress(row.cluster, member[1] === 'representative' ? undefined : place), 'one of ' + count(cluster.members.length, 'document')), ', ' + relationWords(member[1])])],
      ['Address', address ? make('a', { href: address, rel: 'noreferrer noopener external', target: '_blank' }, address) : row.url],
      ['Id', make('code', null, row.id)],
    ]),
    blocksPart(place))
}
`
