// The rules that name blocks, in order: the first that fires decides. A row has an id that the ledger shows, a kind, and
// whether it is sure enough to overrule the scorer. To add a rule, add a row and a fixture.

import type { BlockKind } from '../types.ts'
import { parseByline } from './byline.ts'
import { findDate } from './dates.ts'
import { CLASS_GROUPS, classGroups } from './lexicon/class-words.ts'
import type { PhraseHit } from './lexicon/match.ts'
import { NETWORKS } from './lexicon/networks.ts'
import type { BlockFacts, Measured } from './measure.ts'
import { PLACE_TAGS } from './measure-dom.ts'
import { parseCreditLine, parseDateline } from './wire.ts'

/** What a rule sees: one block, its page, and what the scorer thinks of it. */
export interface Sight {
  fact: BlockFacts
  page: Measured
  /** Probability that the block is text of the article, and whether that is enough to keep it. */
  probability: number
  keep: boolean
}

/** One row. `kind` as a function answers undefined where the rule does not fire. */
export interface Rule {
  id: string
  kind: BlockKind | ((sight: Sight) => BlockKind | undefined)
  when: (sight: Sight) => boolean
  sure?: boolean
  /** The rule rests on a phrase of the lexicon, which the ledger shows. */
  phrase?: boolean
}

/** Weight from which a phrase decides by itself, and share of the block that a whole or opening phrase must cover. */
const SURE_WEIGHT = 0.8
const NAMING_WEIGHT = 0.3
const LABEL_WEIGHT = 0.5
const LEAD_WORDS_MIN = 8
/** A line longer than this is prose, whatever it opens with. */
const LABEL_WORDS_MAX = 30
/** Up to this share of the page's prose a block stands above the text. */
const HEAD_SHARE = 0.12
/** Notices above the headline may hold this share of the prose; byline, date and pictures follow within so many blocks. */
const NOTICES_SHARE_MAX = 0.4
const UNDER_HEADLINE = 8
/** Prose that the scorer is this sure of is not overruled by a phrase inside it. */
const PROSE_PROBABILITY = 0.8

const always = (): boolean => true

/** Words of a sentence that ends in a colon and introduces what the next block quotes. */
const INTRODUCTION_WORDS_MIN = 6

/** The block is quoted: in a block quotation, or after a sentence of the text that ends in a colon. */
function isQuoted(sight: Sight): boolean {
  const { fact, page } = sight
  if (inside(sight, 'blockquote')) return true
  const before = page.facts[fact.index - 1]
  if (!before || fact.proseBefore === 0 || before.shape.words < INTRODUCTION_WORDS_MIN) return false
  return before.shape.endsColon && before.phrases.length === 0 && fact.proseBefore < page.totalProse * (1 - HEAD_SHARE)
}

function surePhrase(sight: Sight): BlockKind | undefined {
  const { fact, probability } = sight
  const hit = hitsOf(sight)[0]
  if (!hit || hit.weight < SURE_WEIGHT || fact.shape.startsQuote || (sight.keep && isQuoted(sight))) return undefined
  if (hit.at === 'whole') return isMenuWord(sight) ? 'nav' : hit.kind
  if (hit.at === 'start' && fact.shape.words <= LABEL_WORDS_MAX && !(fact.prose && probability > PROSE_PROBABILITY))
    return hit.kind
  if (probability < PROSE_PROBABILITY || coverage(hit, fact) > 0.4) return hit.kind
  return undefined
}

/** "Opinion" and "Comment" stand over the headline as the kicker; below the text they head the comments. */
function hitsOf(sight: Sight): readonly PhraseHit[] {
  const { phrases } = sight.fact
  return inHead(sight) ? phrases : phrases.filter(({ kind }) => kind !== 'kicker')
}

/** "News" heads a list of stories below the text, and is a section of the menu above it. */
function isMenuWord({ fact }: Sight): boolean {
  return fact.proseBefore === 0 && fact.phrases.some(({ kind, at }) => kind === 'nav' && at === 'whole')
}

/** A label that is likely enough to keep its name in a list of another kind. */
function likelyLabel(sight: Sight): BlockKind | undefined {
  const hit = hitsOf(sight).find(({ at, weight }) => at === 'whole' && weight >= LABEL_WEIGHT)
  return hit && (isMenuWord(sight) ? 'nav' : hit.kind)
}

function namingPhrase({ fact }: Sight): BlockKind | undefined {
  const hit = fact.phrases[0]
  return hit && hit.weight >= NAMING_WEIGHT ? hit.kind : undefined
}

/** Words of the headline that a label leads to, on the label's own line. */
const LED_WORDS_MAX = 30
const LEAD_WEIGHT = 0.6

/** Below this a text of an outlet that speaks to its readers may be the article itself: a column, an advice. */
const APPEAL_CONFIDENCE = 0.85

function appeal({ fact, probability }: Sight): BlockKind | undefined {
  if (!fact.appeal) return undefined
  const certain = fact.appeal.confidence >= APPEAL_CONFIDENCE
  const outside = fact.sinceHeadline < 0
  return certain || outside || probability < PROSE_PROBABILITY ? fact.appeal.kind : undefined
}

/** "Reuters - 17 March 2025": an agency and a date, nothing else. */
function signedDate(sight: Sight): boolean {
  const { text } = sight.fact.block
  if (sight.fact.shape.words > 9 || !inHead(sight) || !/\d{4}/.test(text)) return false
  const date = findDate(text)
  if (!date) return false
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(/^[\s,|·–—-]+|[\s,|·–—-]+$/g, '')
  const line = rest === '' ? undefined : parseCreditLine(rest, { position: 'head' })
  return line?.kind === 'byline' || line?.kind === 'credit'
}

/** "Read more: Oyster beds reopen": a label, a colon or bar, and a headline. */
function ledStory({ fact }: Sight): boolean {
  const { shape, phrases, block } = fact
  if (shape.words > LED_WORDS_MAX || (shape.endsTerminal && !/[?!？！]["”»’]?$/.test(block.text))) return false
  return phrases.some(
    ({ kind, at, weight, end }) =>
      at === 'start' &&
      weight >= LEAD_WEIGHT &&
      STORY_KINDS.has(kind) &&
      /^\s?[:：|»›>–—-]\s?\S/u.test(block.text.slice(end, end + 4)),
  )
}

const STORY_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['related', 'read-more', 'next-story', 'most-read'])

function coverage(hit: PhraseHit, fact: BlockFacts): number {
  return (hit.end - hit.start) / Math.max(1, fact.shape.chars)
}

/** The block stands above the text, or right under the headline. */
export function inHead({ fact, page }: Sight): boolean {
  if (fact.proseBefore <= page.totalProse * HEAD_SHARE) return true
  const { sinceHeadline } = fact
  return sinceHeadline > 0 && sinceHeadline <= UNDER_HEADLINE && fact.proseBefore <= page.totalProse * NOTICES_SHARE_MAX
}

/** The block stands below the text. */
export function inTail({ fact, page }: Sight): boolean {
  return fact.proseBefore >= page.totalProse * (1 - HEAD_SHARE)
}

function headline({ fact, page }: Sight): boolean {
  if (fact.shape.words < 2 || fact.titleLikeness < 0.85) return false
  return fact.block.dom?.tag === 'h1' || fact.proseBefore <= page.totalProse * 0.3
}

function creditLine(sight: Sight): BlockKind | undefined {
  const { fact } = sight
  if (fact.shape.words > 60 || (sight.keep && isQuoted(sight))) return undefined
  const position = inHead(sight) ? 'head' : inTail(sight) ? 'tail' : 'body'
  const line = parseCreditLine(fact.block.text, { position })
  if (!line) return undefined
  const captioned = line.kind === 'photo-credit' && CAPTION_FIRST.test(fact.block.text)
  const signature = fact.shape.words <= 2 && position === 'tail'
  if (line.confidence < (signature ? 0.6 : 0.75)) return undefined
  if (sight.keep && !captioned && line.confidence < 0.9 && fact.shape.words > 12) return undefined
  return captioned ? 'caption' : line.kind
}

/** A sentence of three words or more before the credit: the line is the caption, with its credit at the end. */
const CAPTION_FIRST =
  /^(?=.{12})[^:：©|/()[\]]{1,300}?\s[^:：©|/()[\]]{1,300}?\s[^:：©|/()[\]]{1,300}?[.!?…](?:["”»]?\s|$)|^[^:：©|/()]{8,300}?[。！？]/u
/** Credits that close a caption: "(ANTARA FOTO/Name)", "fot. PAP/Name", "＝10日午前". */
const CAPTION_CREDIT =
  /\([^()]{0,24}(?:foto|photo)\s?[/:][^()]{2,40}\)$|\sfot\.\s[^.]{2,60}$|＝\d{1,2}日(?:午前|午後)?(?:、[^。]{2,20})?$/iu

function creditedCaption({ fact }: Sight): boolean {
  return fact.shape.words <= 60 && CAPTION_CREDIT.test(fact.block.text)
}

/** A free licence in brackets closes a caption. */
const LICENSED = /\((?:CC[ -](?:BY|0)[^)]{0,24}|Creative Commons[^)]{0,40}|Public Domain)\)\s{0,2}$/i
/** "© 2024 The Harbour Post": no words but a name and years. */
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)[\s©]{0,3}(?:[^.!?]|[.](?=\S)){2,70}\.?$/i

/** "jol/ wro/": the initials with which an agency's desk signs. */
const INITIALS = /^\(?(?:\p{Ll}{2,5}\/\s?){1,4}\)?$/u

function licensedPicture({ fact }: Sight): boolean {
  return fact.shape.words <= 50 && LICENSED.test(fact.block.text)
}

function copyrightLine(sight: Sight): boolean {
  return sight.fact.shape.words <= 12 && COPYRIGHT.test(sight.fact.block.text)
}

function byline(sight: Sight): boolean {
  const { fact } = sight
  if (fact.shape.words > 24 || (!inHead(sight) && !inTail(sight))) return false
  const match = parseByline(fact.block.text)
  return match !== undefined && match.confidence >= (near(sight, 'author') ? 0.4 : 0.7)
}

/** Fires where class words of the block or its parents name a group; `far` also looks at all ancestors. */
function near({ fact, page }: Sight, group: string): boolean {
  const at = fact.block.dom?.element.index
  return at !== undefined && page.tree !== undefined && bit(page.tree.nearLow[at]!, page.tree.nearHigh[at]!, group)
}

function far({ fact, page }: Sight, group: string): boolean {
  const at = fact.block.dom?.element.index
  return at !== undefined && page.tree !== undefined && bit(page.tree.farLow[at]!, page.tree.farHigh[at]!, group)
}

function bit(low: number, high: number, group: string): boolean {
  const index = CLASS_GROUPS.indexOf(group)
  return index < 31 ? ((low >>> index) & 1) === 1 : ((high >>> (index - 31)) & 1) === 1
}

function inside({ fact, page }: Sight, tag: string): boolean {
  const at = fact.block.dom?.element.index
  return at !== undefined && page.tree !== undefined && ((page.tree.places[at]! >> PLACE_TAGS.indexOf(tag)) & 1) === 1
}

const isLinked = ({ fact }: Sight): boolean => fact.linkShare > 0.6
const ownWords = ({ fact }: Sight, group: string): boolean => {
  const own = fact.block.dom ? classGroups(fact.block.dom.element.words) : { low: 0, high: 0 }
  return bit(own.low, own.high, group)
}

/** The standfirst stands between the headline and the text, or repeats the page's description there. */
function standfirst(sight: Sight): boolean {
  const { fact } = sight
  if (!inHead(sight) || fact.shape.words < 5) return false
  if (fact.inDescription && fact.sinceHeadline >= 0) return true
  return ownWords(sight, 'lead') && fact.shape.words > 7
}

/** Words of a line of share buttons, and how many of them must be networks. */
const SHARE_ROW_WORDS_MAX = 14
const SHARE_ROW_NETWORKS_MIN = 2

/** "Share Facebook X Copy link" on one line. */
function shareRow({ fact }: Sight): boolean {
  if (fact.shape.words > SHARE_ROW_WORDS_MAX || fact.shape.endsTerminal) return false
  const words = fact.block.text.split(/[\s|•·,/]+|(?<=\p{Ll})(?=\p{Lu})/u).map((word) => word.toLowerCase())
  return new Set(words.filter((word) => NETWORKS.has(word))).size >= SHARE_ROW_NETWORKS_MIN
}

/** "PLACE (AGENCY) —" opens the lead of a wire story and nothing else. */
function datelineLead({ fact, page }: Sight): boolean {
  if (fact.shape.words < LEAD_WORDS_MIN || fact.linkShare > 0.5 || fact.proseBefore > page.totalProse / 3) return false
  const match = parseDateline(fact.block.text)
  return match !== undefined && match.confidence >= 0.8 && match.credits.length > 0
}

/** The page's own class calls the block under the headline its lead. */
function classedStandfirst(sight: Sight): boolean {
  const { shape, sinceHeadline } = sight.fact
  if (sinceHeadline < 1 || sinceHeadline > UNDER_HEADLINE || shape.words < 5 || shape.words > 70) return false
  return inHead(sight) && ownWords(sight, 'lead')
}

/** All rules, strongest evidence first. */
export const RULES: readonly Rule[] = [
  { id: 'headline', kind: 'headline', when: headline, sure: true },
  { id: 'dateline', kind: 'body', when: datelineLead, sure: true },
  {
    id: 'timestamp',
    kind: 'timestamp',
    when: (s) => s.fact.timestamp && !s.fact.prose && (!s.fact.relativeAge || inHead(s)),
    sure: true,
  },
  { id: 'led-story', kind: 'related', when: ledStory, sure: true, phrase: true },
  { id: 'phrase', kind: surePhrase, when: always, sure: true, phrase: true },
  { id: 'share-row', kind: 'share', when: shareRow, sure: true },
  { id: 'appeal', kind: appeal, when: always, sure: true },
  { id: 'relative-age', kind: 'related', when: (s) => s.fact.relativeAge && s.fact.shape.words < 8, sure: true },
  { id: 'credit-line', kind: creditLine, when: always, sure: true },
  { id: 'initials', kind: 'desk-line', when: ({ fact }) => INITIALS.test(fact.block.text), sure: true },
  { id: 'signed-date', kind: 'byline', when: signedDate, sure: true },
  { id: 'credited-caption', kind: 'caption', when: creditedCaption, sure: true },
  { id: 'licence', kind: 'caption', when: licensedPicture, sure: true },
  { id: 'copyright', kind: 'legal', when: copyrightLine, sure: true },
  { id: 'byline', kind: 'byline', when: byline, sure: true },
  { id: 'no-letters', kind: 'other-chrome', when: ({ fact }) => !/[\p{L}\p{N}]/u.test(fact.block.text), sure: true },
  { id: 'class-lead', kind: 'standfirst', when: classedStandfirst, sure: true },
  {
    id: 'figcaption',
    kind: 'caption',
    when: (s) =>
      s.fact.block.dom?.tag === 'figcaption' ||
      (inside(s, 'figure') && !inside(s, 'table') && !inside(s, 'blockquote')),
    sure: true,
  },
  { id: 'standfirst', kind: 'standfirst', when: standfirst },
  { id: 'class-caption', kind: 'caption', when: (s) => near(s, 'caption') },
  { id: 'comments-area', kind: 'comments', when: (s) => far(s, 'comments') && inTail(s) },
  { id: 'label', kind: likelyLabel, when: always, phrase: true },
  { id: 'weak-phrase', kind: namingPhrase, when: always, phrase: true },
  { id: 'nav-area', kind: 'nav', when: (s) => inside(s, 'nav') },
  { id: 'consent-area', kind: 'consent', when: (s) => far(s, 'consent') },
  { id: 'class-newsletter', kind: 'newsletter', when: (s) => near(s, 'newsletter') },
  { id: 'class-donate', kind: 'donation', when: (s) => near(s, 'donate') },
  { id: 'class-paywall', kind: 'paywall', when: (s) => near(s, 'paywall') },
  { id: 'class-ad', kind: 'ad-label', when: (s) => near(s, 'ad') && s.fact.shape.words < 12 },
  { id: 'class-share', kind: 'share', when: (s) => near(s, 'share') && s.fact.shape.words < 8 },
  {
    id: 'class-author',
    kind: (s) => (near(s, 'author') ? (inHead(s) && s.fact.shape.words < 12 ? 'byline' : 'author-bio') : undefined),
    when: always,
  },
  { id: 'class-date', kind: 'timestamp', when: (s) => near(s, 'date') && s.fact.shape.digitShare > 0.1 },
  { id: 'class-tags', kind: 'tag-list', when: (s) => near(s, 'tags') && isLinked(s) },
  { id: 'class-credit', kind: 'photo-credit', when: (s) => ownWords(s, 'credit') && !inTail(s) },
  { id: 'class-related', kind: 'related', when: (s) => far(s, 'related') },
  { id: 'class-popular', kind: 'most-read', when: (s) => near(s, 'popular') && isLinked(s) },
  { id: 'class-legal', kind: 'legal', when: (s) => near(s, 'legal') && s.fact.shape.words > 6 },
  { id: 'footer-area', kind: 'footer', when: (s) => inside(s, 'footer') },
  {
    id: 'form',
    kind: (s) => (inside(s, 'form') ? (near(s, 'search') ? 'search-form' : 'widget') : undefined),
    when: always,
  },
  { id: 'class-embed', kind: 'embed', when: (s) => near(s, 'embed') },
  { id: 'class-video', kind: 'player', when: (s) => near(s, 'video') && s.fact.shape.words < 12 },
  { id: 'aside', kind: 'related', when: (s) => inside(s, 'aside') && isLinked(s) },
  {
    id: 'header-area',
    kind: (s) => (inside(s, 'header') && s.fact.sinceHeadline < 0 ? (isLinked(s) ? 'nav' : 'masthead') : undefined),
    when: always,
  },
  { id: 'links-above', kind: 'nav', when: (s) => isLinked(s) && s.fact.proseBefore === 0 && s.fact.shape.words < 8 },
  { id: 'links', kind: 'related', when: (s) => isLinked(s) && s.fact.shape.words >= 4 },
]
