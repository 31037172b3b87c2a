// The rules that name blocks, in order: the first that fires decides. A row has an id that the ledger shows, a kind, and
// whether it is sure enough to overrule the scorer. To add a rule, add a row and a fixture.

import type { BlockKind } from '../types.ts'
import * as box from './rules/box-rules.ts'
import { headRole } from './rules/head-rules.ts'
import { imprintLine } from './rules/imprint-line.ts'
import * as line from './rules/line-rules.ts'
import * as phrase from './rules/phrase-rules.ts'
import * as prompt from './rules/prompt-rules.ts'
import { shareRow } from './rules/share-row.ts'
import { far, inBox, inHead, inSection, inside, inTail, isLinked, near, ownWords, type Sight } from './rules/sight.ts'
import * as words from './rules/word-rules.ts'

export type { Sight } from './rules/sight.ts'

/** One row of the table below. */
interface Row {
  id: string
  /** As a function it answers undefined where the rule does not fire; it is asked only where `when` is true. */
  kind: BlockKind | ((sight: Sight) => BlockKind | undefined)
  when?: (sight: Sight) => boolean
  sure?: boolean
  dom?: boolean
  phrase?: boolean
}

/** One rule. */
export interface Rule {
  id: string
  /** The kind that the rule gives; undefined where it does not fire. */
  kindOf: (sight: Sight) => BlockKind | undefined
  /** Sure enough to overrule the scorer. */
  sure: boolean
  /** Links, classes and tags decide: in plain text the rule never fires, and is not asked. */
  dom: boolean
  /** The rule rests on a phrase of the lexicon, which the ledger shows. */
  phrase: boolean
}

function toRule({ id, kind, when, sure = false, dom = false, phrase = false }: Row): Rule {
  const named = typeof kind === 'function' ? kind : () => kind
  const kindOf = when ? (sight: Sight) => (when(sight) ? named(sight) : undefined) : named
  return { id, kindOf, sure, dom, phrase }
}

const noRowOfLabels = ({ fact }: Sight): boolean => !box.isRowOfLabels(fact)

/** Strongest evidence first. */
const ROWS: readonly Row[] = [
  { id: 'headline', kind: 'headline', when: line.headline, sure: true },
  { id: 'dateline', kind: 'body', when: line.datelineLead, sure: true },
  {
    id: 'timestamp',
    kind: 'timestamp',
    when: (s) => s.fact.timestamp && !s.fact.prose && (!s.fact.relativeAge || inHead(s)) && !line.copyrightLine(s),
    sure: true,
  },
  { id: 'led-story', kind: 'related', when: phrase.ledStory, sure: true, phrase: true },
  { id: 'phrase', kind: phrase.surePhrase, sure: true, phrase: true },
  { id: 'share-row', kind: 'share', when: shareRow, sure: true },
  { id: 'appeal', kind: phrase.appeal, sure: true },
  { id: 'line-words', kind: phrase.sureLine, sure: true },
  { id: 'quotation', kind: 'widget', when: line.quotation, sure: true },
  { id: 'prompt-words', kind: prompt.surePrompt, sure: true },
  { id: 'relative-age', kind: 'related', when: (s) => s.fact.relativeAge && s.fact.shape.words < 8, sure: true },
  { id: 'rights-under-picture', kind: 'photo-credit', when: line.rightsUnderPicture, sure: true },
  { id: 'credit-line', kind: line.creditLine, sure: true },
  { id: 'source-under-picture', kind: 'photo-credit', when: line.sourceUnderPicture, sure: true },
  { id: 'source-under-text', kind: 'credit', when: line.sourceUnderText, sure: true },
  { id: 'author-address', kind: 'author-bio', when: line.authorAddress, sure: true },
  { id: 'wire-mark', kind: 'wire-advisory', when: ({ fact }) => line.WIRE_MARKED.test(fact.block.text), sure: true },
  { id: 'initials', kind: 'desk-line', when: ({ fact }) => line.INITIALS.test(fact.block.text), sure: true },
  { id: 'signed-date', kind: 'byline', when: line.signedDate, sure: true },
  { id: 'credited-caption', kind: 'caption', when: line.creditedCaption, sure: true },
  { id: 'licence', kind: 'caption', when: line.licensedPicture, sure: true },
  { id: 'copyright', kind: 'legal', when: line.copyrightLine, sure: true },
  { id: 'imprint', kind: 'legal', when: imprintLine, sure: true },
  { id: 'byline', kind: 'byline', when: line.byline, sure: true },
  { id: 'making-row', kind: line.makingRow, sure: true },
  { id: 'head', kind: headRole, sure: true },
  { id: 'counter', kind: 'a11y', when: line.counter, sure: true, dom: true },
  {
    id: 'paywall-box',
    kind: 'paywall',
    when: (s) => s.fact.proseBefore > 0 && inBox(s, 'paywall'),
    sure: true,
    dom: true,
  },
  { id: 'asked-prompt', kind: phrase.askedPrompt, sure: true },
  { id: 'sure-words', kind: words.sureWords, sure: true },
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
  { id: 'contents', kind: 'nav', when: box.leadsToHeading, sure: true, dom: true },
  { id: 'called-biography', kind: 'author-bio', when: box.calledBiography, sure: true, dom: true },
  { id: 'linked-story', kind: 'related', when: box.linkedStory, sure: true, dom: true },
  { id: 'kept-menu', kind: 'nav', when: box.keptMenu, sure: true, dom: true },
  { id: 'called-caption', kind: 'caption', when: box.calledCaption, sure: true, dom: true },
  { id: 'standfirst', kind: 'standfirst', when: line.standfirst },
  { id: 'class-caption', kind: 'caption', when: (s) => near(s, 'caption'), dom: true },
  { id: 'post-signature', kind: 'embed', when: line.postSignature },
  {
    id: 'comments-area',
    kind: 'comments',
    when: (s) => far(s, 'comments') && (inTail(s) || (s.fact.proseBefore > 0 && inSection(s, 'comments'))),
    dom: true,
  },
  { id: 'label', kind: phrase.likelyLabel, phrase: true },
  { id: 'weak-phrase', kind: phrase.namingPhrase, when: noRowOfLabels, phrase: true },
  { id: 'likely-line', kind: phrase.likelyLine, when: noRowOfLabels },
  { id: 'likely-prompt', kind: prompt.likelyPrompt },
  { id: 'line-hint', kind: phrase.hintedLine, when: noRowOfLabels },
  { id: 'likely-words', kind: words.likelyWords },
  { id: 'nav-area', kind: 'nav', when: (s) => inside(s, 'nav'), dom: true },
  { id: 'consent-area', kind: 'consent', when: (s) => far(s, 'consent'), dom: true },
  { id: 'class-newsletter', kind: 'newsletter', when: (s) => near(s, 'newsletter'), dom: true },
  { id: 'class-donate', kind: 'donation', when: (s) => near(s, 'donate'), dom: true },
  { id: 'class-paywall', kind: 'paywall', when: (s) => near(s, 'paywall'), dom: true },
  { id: 'class-ad', kind: 'ad-label', when: (s) => near(s, 'ad') && s.fact.shape.words < 12, dom: true },
  {
    id: 'class-share',
    kind: 'share',
    when: (s) => near(s, 'share') && s.fact.shape.words < (isLinked(s) ? 16 : 8),
    dom: true,
  },
  {
    id: 'class-author',
    dom: true,
    kind: (s) => (near(s, 'author') ? (inHead(s) && s.fact.shape.words < 12 ? 'byline' : 'author-bio') : undefined),
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
  },
  { id: 'class-embed', kind: 'embed', when: (s) => near(s, 'embed'), dom: true },
  { id: 'class-video', kind: 'player', when: (s) => near(s, 'video') && s.fact.shape.words < 12, dom: true },
  { id: 'aside', kind: 'related', when: (s) => inside(s, 'aside') && isLinked(s), dom: true },
  {
    id: 'header-area',
    dom: true,
    kind: (s) => (inside(s, 'header') && s.fact.sinceHeadline < 0 ? (isLinked(s) ? 'nav' : 'masthead') : undefined),
  },
  {
    id: 'links-above',
    kind: 'nav',
    when: (s) => isLinked(s) && s.fact.proseBefore === 0 && (s.fact.shape.words < 8 || box.isRowOfLabels(s.fact)),
    dom: true,
  },
  {
    id: 'links',
    kind: 'related',
    when: (s) => isLinked(s) && s.fact.shape.words >= 4 && noRowOfLabels(s),
    dom: true,
  },
]

/** All rules, strongest evidence first. */
export const RULES: readonly Rule[] = ROWS.map(toRule)
