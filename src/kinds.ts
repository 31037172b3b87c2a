// Which kinds of blocks are the article's own, and which of them make up its text.

import type { BlockKind, ChromeKind } from './types.ts'

/** Kinds that make up `article.text`. */
export const TEXT_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'subhead'])

/** Kinds that are the article's own but not its text: lifted into fields, or kept in the ledger only. */
export const LIFTED_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'standfirst',
  'headline',
  'kicker',
  'byline',
  'dateline',
  'timestamp',
  'credit',
  'desk-line',
  'caption',
  'photo-credit',
  'pull-quote',
  'key-points',
  'correction',
  'editors-note',
  'syndication',
])

/** Kinds that are the site's. A record, so that the compiler finds a missing one. */
const CHROME: Readonly<Record<ChromeKind, true>> = {
  consent: true,
  paywall: true,
  newsletter: true,
  subscription: true,
  donation: true,
  'app-promo': true,
  related: true,
  'most-read': true,
  'next-story': true,
  'read-more': true,
  share: true,
  comments: true,
  'ad-label': true,
  sponsored: true,
  nav: true,
  'search-form': true,
  login: true,
  poll: true,
  legal: true,
  footer: true,
  masthead: true,
  'author-bio': true,
  'tag-list': true,
  embed: true,
  player: true,
  'live-stamp': true,
  'wire-advisory': true,
  'press-boilerplate': true,
  a11y: true,
  'js-notice': true,
  adblock: true,
  feedback: true,
  widget: true,
  'other-chrome': true,
}

/** True for the name of a kind. */
export function isBlockKind(name: unknown): name is BlockKind {
  if (typeof name !== 'string') return false
  return Object.hasOwn(CHROME, name) || TEXT_KINDS.has(name as BlockKind) || LIFTED_KINDS.has(name as BlockKind)
}
