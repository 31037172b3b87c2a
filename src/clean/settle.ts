// The second look at labels: neighbours and runs. Every step sees all labels and may relabel; the order matters.

import type { Label } from './label.ts'
import type { Measured } from './measure.ts'
import { printedAgain } from './settle/again.ts'
import { behindTheEnd } from './settle/article-end.ts'
import { embedCodes, liveStamps, shareBars } from './settle/bars.ts'
import { boxes } from './settle/boxes.ts'
import { captionsAboveCredits, repeatedCaptions } from './settle/captions.ts'
import {
  keyPoints,
  leadParagraphs,
  namesUnderHeadline,
  repeatedDescriptions,
  standfirstUnderHeadline,
  summaryUnderNames,
} from './settle/head.ts'
import { numberedHeadlines, timedHeadlines } from './settle/headline-lists.ts'
import { headingsLeadTheirLists, headlineBeforeReadMore, outletAboveAppeal, teaserLists } from './settle/lists.ts'
import { biographies, gates, outletCredits } from './settle/names.ts'
import { amountsUnderDonation, noticesRunOn } from './settle/notices.ts'
import { alreadyClean, doubtedParagraphs, introducedLists, orphanSubheads } from './settle/paragraphs.ts'
import { footerLinks, loneSection, menus, namesByPosition, sandwiched, separators } from './settle/places.ts'
import { postsOfSeries } from './settle/posts.ts'
import { commentSections, otherStories } from './settle/sections.ts'
import { strayParagraphs } from './settle/stray.ts'
import { subheadsBetweenLines } from './settle/subheads.ts'
import { tables } from './settle/tables.ts'
import { commentThreads, signedThreads } from './settle/threads.ts'
import { voices } from './settle/voices.ts'
import { namesByWords } from './settle/words.ts'

/** One step of settling, named in the ledger by its rule. Stricter than 1 gives less back and takes more. */
type Step = (labels: Label[], page: Measured, strictness: number) => void

const STEPS: readonly Step[] = [
  shareBars,
  embedCodes,
  repeatedCaptions,
  outletCredits,
  captionsAboveCredits,
  teaserLists,
  keyPoints,
  signedThreads,
  liveStamps,
  headlineBeforeReadMore,
  repeatedDescriptions,
  standfirstUnderHeadline,
  namesUnderHeadline,
  summaryUnderNames,
  numberedHeadlines,
  timedHeadlines,
  commentThreads,
  headingsLeadTheirLists,
  biographies,
  voices,
  amountsUnderDonation,
  noticesRunOn,
  gates,
  tables,
  introducedLists,
  doubtedParagraphs,
  postsOfSeries,
  leadParagraphs,
  commentSections,
  otherStories,
  printedAgain,
  strayParagraphs,
  behindTheEnd,
  subheadsBetweenLines,
  orphanSubheads,
  outletAboveAppeal,
  alreadyClean,
  boxes,
  sandwiched,
  namesByPosition,
  namesByWords,
  menus,
  loneSection,
  footerLinks,
  separators,
]

/** Settles labels in place and returns them. Strictness is the mode's, 1 for balanced. */
export function settle(labels: Label[], page: Measured, strictness = 1): Label[] {
  for (const step of STEPS) step(labels, page, strictness)
  return labels
}
