// The rules that name blocks, in order: the first that fires decides. A row has an id that the ledger shows, a kind, and
// whether it is sure enough to overrule the scorer. To add a rule, add a row and a fixture.

import type { BlockKind } from '../types.ts'
import * as line from './rules/line-rules.ts'
import * as phrase from './rules/phrase-rules.ts'
import { far, inBox, inHead, inside, inTail, isLinked, near, ownWords, type Sight } from './rules/sight.ts'

export type { Sight } from './rules/sight.ts'

/** One row. `kind` as a function answers undefined where the rule does not fire. */
export interface Rule {
  id: string
  kind: BlockKind | ((sight: Sight) => BlockKind | undefined)
  when: (sight: Sight) => boolean
  sure?: boolean
  /** Links, classes and tags decide: in plain text the rule never fires, and is not asked. */
  dom?: boolean
  /** The rule rests on a phrase of the lexicon, which the ledger shows. */
  phrase?: boolean
}

const always = (): boolean => true

/** All rules, strongest evidence first. */
export const RULES: readonly Rule[] = [
  { id: 'headline', kind: 'headline', when: line.headline, sure: true },
  { id: 'dateline', kind: 'body', when: line.datelineLead, sure: true },
  {
    id: 'timestamp',
    kind: 'timestamp',
    when: (s) => s.fact.timestamp && !s.fact.prose && (!s.fact.relativeAge || inHead(s)) && !line.copyrightLine(s),
    sure: true,
  },
  { id: 'led-story', kind: 'related', when: phrase.ledStory, sure: true, phrase: true },
  { id: 'phrase', kind: phrase.surePhrase, when: always, sure: true, phrase: true },
  { id: 'share-row', kind: 'share', when: line.shareRow, sure: true },
  { id: 'appeal', kind: phrase.appeal, when: always, sure: true },
  { id: 'line-words', kind: phrase.sureLine, when: always, sure: true },
  { id: 'relative-age', kind: 'related', when: (s) => s.fact.relativeAge && s.fact.shape.words < 8, sure: true },
  { id: 'credit-line', kind: line.creditLine, when: always, sure: true },
  { id: 'source-under-picture', kind: 'photo-credit', when: line.sourceUnderPicture, sure: true },
  { id: 'author-address', kind: 'author-bio', when: line.authorAddress, sure: true },
  { id: 'wire-mark', kind: 'wire-advisory', when: ({ fact }) => line.WIRE_MARKED.test(fact.block.text), sure: true },
  { id: 'initials', kind: 'desk-line', when: ({ fact }) => line.INITIALS.test(fact.block.text), sure: true },
  { id: 'signed-date', kind: 'byline', when: line.signedDate, sure: true },
  { id: 'credited-caption', kind: 'caption', when: line.creditedCaption, sure: true },
  { id: 'licence', kind: 'caption', when: line.licensedPicture, sure: true },
  { id: 'copyright', kind: 'legal', when: line.copyrightLine, sure: true },
  { id: 'byline', kind: 'byline', when: line.byline, sure: true },
  { id: 'counter', kind: 'a11y', when: line.counter, sure: true },
  { id: 'paywall-box', kind: 'paywall', when: (s) => s.fact.proseBefore > 0 && inBox(s, 'paywall'), sure: true },
  { id: 'asked-prompt', kind: phrase.askedPrompt, when: always, sure: true },
  { id: 'no-letters', kind: 'other-chrome', when: ({ fact }) => !/[\p{L}\p{N}]/u.test(fact.block.text), sure: true },
  { id: 'class-lead', kind: 'standfirst', when: line.classedStandfirst, sure: true, dom: true },
  {
    id: 'figcaption',
    dom: true,
    kind: 'caption',
    when: (s) =>
      s.fact.block.dom?.tag === 'figcaption' ||
      (inside(s, 'figure') && !inside(s, 'table') && !inside(s, 'blockquote')),
    sure: true,
  },
  { id: 'standfirst', kind: 'standfirst', when: line.standfirst },
  { id: 'class-caption', kind: 'caption', when: (s) => near(s, 'caption'), dom: true },
  { id: 'comments-area', kind: 'comments', when: (s) => far(s, 'comments') && inTail(s), dom: true },
  { id: 'label', kind: phrase.likelyLabel, when: always, phrase: true },
  { id: 'weak-phrase', kind: phrase.namingPhrase, when: always, phrase: true },
  { id: 'likely-line', kind: phrase.likelyLine, when: always },
  { id: 'nav-area', kind: 'nav', when: (s) => inside(s, 'nav'), dom: true },
  { id: 'consent-area', kind: 'consent', when: (s) => far(s, 'consent'), dom: true },
  { id: 'class-newsletter', kind: 'newsletter', when: (s) => near(s, 'newsletter'), dom: true },
  { id: 'class-donate', kind: 'donation', when: (s) => near(s, 'donate'), dom: true },
  { id: 'class-paywall', kind: 'paywall', when: (s) => near(s, 'paywall'), dom: true },
  { id: 'class-ad', kind: 'ad-label', when: (s) => near(s, 'ad') && s.fact.shape.words < 12, dom: true },
  { id: 'class-share', kind: 'share', when: (s) => near(s, 'share') && s.fact.shape.words < 8, dom: true },
  {
    id: 'class-author',
    dom: true,
    kind: (s) => (near(s, 'author') ? (inHead(s) && s.fact.shape.words < 12 ? 'byline' : 'author-bio') : undefined),
    when: always,
  },
  { id: 'class-date', kind: 'timestamp', when: (s) => near(s, 'date') && s.fact.shape.digitShare > 0.1, dom: true },
  { id: 'class-tags', kind: 'tag-list', when: (s) => near(s, 'tags') && isLinked(s), dom: true },
  { id: 'class-credit', kind: 'photo-credit', when: (s) => ownWords(s, 'credit') && !inTail(s), dom: true },
  { id: 'class-related', kind: 'related', when: (s) => far(s, 'related'), dom: true },
  { id: 'class-popular', kind: 'most-read', when: (s) => near(s, 'popular') && isLinked(s), dom: true },
  { id: 'class-legal', kind: 'legal', when: (s) => near(s, 'legal') && s.fact.shape.words > 6, dom: true },
  { id: 'footer-area', kind: 'footer', when: (s) => inside(s, 'footer'), dom: true },
  {
    id: 'form',
    dom: true,
    kind: (s) => (inside(s, 'form') ? (near(s, 'search') ? 'search-form' : 'widget') : undefined),
    when: always,
  },
  { id: 'class-embed', kind: 'embed', when: (s) => near(s, 'embed'), dom: true },
  { id: 'class-video', kind: 'player', when: (s) => near(s, 'video') && s.fact.shape.words < 12, dom: true },
  { id: 'aside', kind: 'related', when: (s) => inside(s, 'aside') && isLinked(s), dom: true },
  {
    id: 'header-area',
    dom: true,
    kind: (s) => (inside(s, 'header') && s.fact.sinceHeadline < 0 ? (isLinked(s) ? 'nav' : 'masthead') : undefined),
    when: always,
  },
  {
    id: 'links-above',
    kind: 'nav',
    when: (s) => isLinked(s) && s.fact.proseBefore === 0 && s.fact.shape.words < 8,
    dom: true,
  },
  { id: 'links', kind: 'related', when: (s) => isLinked(s) && s.fact.shape.words >= 4, dom: true },
]
