// One document: its facts, and the page as it came, every block in its place with what became of it and why.

import { blockList, legend, pageBar } from '../parts/blocks.ts'
import { facts, link, make, section } from '../parts/dom.ts'
import { count, percent, when } from '../parts/words.ts'
import { webAddress } from './address.ts'
import { blocksOf, clusterAddress, clusters, index, outletOf, rowOf, storyOf, titleOf } from './data.ts'
import { relationWords } from './relation-words.ts'

function textPart(place: number): HTMLElement {
  const text = storyOf(place)
  if (text === '') return section(3, 'Text', make('p', null, 'The report has no text of this document.'))
  return section(
    3,
    'Text',
    make('p', { class: 'hint' }, 'It came as a story that was not cleaned in this run.'),
    make('div', { class: 'text prose', dir: 'auto', lang: rowOf(place).lang }, text),
  )
}

function pagePart(place: number): HTMLElement {
  const blocks = blocksOf(place)
  if (blocks.length === 0) return textPart(place)
  return section(
    3,
    'The page, block by block',
    make(
      'p',
      { class: 'hint' },
      'What is coloured was removed or kept apart. Beside it stand its kind, the rule and how sure the rule was; point at a block, or move to its label, to see what the rule saw.',
    ),
    pageBar(blocks),
    legend(blocks),
    blockList(blocks, rowOf(place).lang),
  )
}

export function documentView(place: number): HTMLElement {
  const row = rowOf(place)
  const cluster = clusters[row.cluster]
  const member = cluster?.members.find(([one]) => one === place)
  const address = webAddress(row.url)
  const credits = (row.credits ?? []).map(([agency, role]) => `${agency} (${role.replaceAll('-', ' ')})`)
  const skipped = index.skipped.find(([one]) => one === place)
  const inCluster =
    cluster &&
    member &&
    (cluster.copies === 0
      ? 'alone: no copy was found'
      : [
          link(
            clusterAddress(row.cluster, member[1] === 'representative' ? undefined : place),
            `one of ${count(cluster.members.length, 'document')}`,
          ),
          `, ${relationWords(member[1])}`,
        ])
  return make(
    'div',
    null,
    make('p', { class: 'back' }, link('#documents', 'All documents')),
    make('h2', { tabindex: '-1', dir: 'auto' }, titleOf(place)),
    facts([
      ['Outlet', outletOf(place)],
      ['Published', when(row.published)],
      ['By', (row.byline ?? []).join(', ')],
      ['Agencies', credits.join(', ')],
      ['Language', row.lang],
      ['Flags', (row.flags ?? []).join(', ')],
      [
        'Removed',
        row.characters > 0 && `${percent(row.removed, row.characters)} of ${count(row.characters, 'character')}`,
      ],
      ['Not compared', skipped?.[1].replaceAll('-', ' ')],
      ['Cluster', inCluster],
      [
        'Address',
        address === undefined
          ? row.url
          : make('a', { href: address, rel: 'noreferrer noopener external', target: '_blank' }, address),
        'long',
      ],
      ['Id', make('code', null, row.id), 'long'],
    ]),
    pagePart(place),
  )
}
