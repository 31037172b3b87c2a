// Paragraphs beyond the end of the article. A comment, a notice or the lead of another story reads like the text, and the
// scorer half believes it; but behind a stretch of chrome, with most of the text above, half is not enough.

import type { BlockKind } from '../../types.ts'
import type { Label } from '../label.ts'
import type { Measured } from '../measure.ts'
import { BETWEEN_POSTS } from './bars.ts'
import { isText, relabelWeakly } from './relabel.ts'

/** What stands at the end of an article or belongs to the site: behind it the text seldom goes on. */
const CLOSING: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'comments',
  'next-story',
  'most-read',
  'legal',
  'tag-list',
  'author-bio',
  'poll',
  'login',
  'live-stamp',
  'footer',
  'masthead',
  'syndication',
  'share',
  'consent',
  'newsletter',
  'feedback',
  'search-form',
  'js-notice',
])

/** What plain text, where nothing says how far a prompt or a bar reaches, also has between paragraphs. */
const BETWEEN_PARAGRAPHS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'share',
  'newsletter',
  'consent',
  'js-notice',
  'live-stamp',
  'tag-list',
  'author-bio',
])
const CLOSING_OF_TEXT: ReadonlySet<BlockKind> = new Set([...CLOSING].filter((kind) => !BETWEEN_PARAGRAPHS.has(kind)))

/** Mean probability, by words, below which a run of paragraphs behind chrome is no text. Found on the training pages. */
const STRAY_PROBABILITY = 0.5
/** Share of the kept words that stand above a stray run, and words of chrome that part it without a closing kind. */
const ABOVE_SHARE_MIN = 0.5
const CHROME_WORDS_MIN = 40

/** A run of kept blocks, and the chrome above it. */
interface Stretch {
  from: number
  to: number
  words: number
  probability: number
  chromeWords: number
  closed: boolean
}

/** Takes runs that stand behind the end of the article and that the scorer is not sure of. */
export function strayParagraphs(labels: Label[], page: Measured, strictness: number): void {
  // Posts of a live blog stand behind the buttons of the ones before; in HTML the scorer knows them by their elements.
  if (!page.tree && labels.some(({ rule }) => rule === BETWEEN_POSTS)) return
  const stretches = stretchesOf(labels, page)
  const total = stretches.reduce((sum, { words }) => sum + words, 0)
  let above = 0
  for (const { from, to, words, probability, chromeWords, closed } of stretches) {
    const apart = chromeWords >= CHROME_WORDS_MIN || closed
    const stray = apart && probability < STRAY_PROBABILITY * strictness && above >= ABOVE_SHARE_MIN * total
    if (stray) for (let i = from; i < to; i++) relabelWeakly(labels, i, 'other-chrome', 'stray')
    else above += words
  }
}

function stretchesOf(labels: readonly Label[], page: Measured): Stretch[] {
  const closing = page.tree ? CLOSING : CLOSING_OF_TEXT
  const stretches: Stretch[] = []
  let chromeWords = 0
  let closed = false
  let open: Stretch | undefined
  for (const [i, label] of labels.entries()) {
    const { words } = page.facts[i]!.shape
    if (!isText(label)) {
      if (open) [chromeWords, closed, open] = [0, false, undefined]
      chromeWords += words
      closed ||= closing.has(label.kind)
      continue
    }
    if (!open) {
      open = { from: i, to: i, words: 0, probability: 0, chromeWords, closed }
      stretches.push(open)
    }
    const before = open.probability * open.words
    open.to = i + 1
    open.words += words
    open.probability = open.words === 0 ? 0 : (before + label.probability * words) / open.words
  }
  return stretches
}
