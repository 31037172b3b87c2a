// Kinds of blocks in groups that share a colour. Colours say what sort of furniture a block is; its label says it in
// words.

import { LIFTED_KINDS, TEXT_KINDS } from '../../src/kinds.ts'
import type { BlockKind } from '../../src/types.ts'

export type KindGroup = 'kept' | 'lifted' | 'appeal' | 'links' | 'social' | 'advert' | 'wire' | 'site'

/** The groups in the order of legends, with their names. */
export const GROUP_NAMES: readonly (readonly [group: KindGroup, name: string])[] = [
  ['kept', 'the story'],
  ['lifted', 'kept apart'],
  ['appeal', 'appeals and walls'],
  ['links', 'links elsewhere'],
  ['social', 'sharing and players'],
  ['advert', 'adverts'],
  ['wire', 'notes of the wire'],
  ['site', 'the site itself'],
]

const GROUPS: readonly (readonly [group: KindGroup, kinds: readonly BlockKind[]])[] = [
  ['appeal', ['consent', 'paywall', 'newsletter', 'subscription', 'donation', 'app-promo', 'adblock', 'login']],
  ['links', ['related', 'most-read', 'next-story', 'read-more', 'tag-list', 'nav', 'search-form']],
  ['social', ['share', 'comments', 'poll', 'embed', 'feedback', 'player']],
  ['advert', ['ad-label', 'sponsored', 'press-boilerplate']],
  ['wire', ['wire-advisory', 'live-stamp']],
]

/** The group of a kind. */
export function groupOf(kind: BlockKind): KindGroup {
  if (TEXT_KINDS.has(kind)) return 'kept'
  if (LIFTED_KINDS.has(kind)) return 'lifted'
  return GROUPS.find(([, kinds]) => kinds.includes(kind))?.[0] ?? 'site'
}

/** 'most-read' → 'most read'. */
export function kindName(kind: BlockKind): string {
  return kind.replaceAll('-', ' ')
}
