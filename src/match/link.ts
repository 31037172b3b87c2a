// Link: which verified pairs may be copies of each other, and how strongly.
// The strength is the share of the shorter document that stands in the longer one. A common opening and many shared
// runs lift it; where words are broken the share is counted on words that agree or look alike; of one form with other
// facts it is below zero.

import { describe, WiredeskError } from '../errors.ts'
import { createPairFinder } from './candidates.ts'
import type { Document } from './documents.ts'
import type { Circumstances } from './form.ts'
import type { Index } from './inverted.ts'
import { createJudge, type Judgement } from './judge.ts'
import { sameAgency, timeOf } from './kind.ts'
import { leadOf, sameLead } from './lead.ts'
import { createLinkCollector, type Link, type Links } from './links.ts'
import type { Masks } from './masks.ts'
import type { ClusterSettings } from './options.ts'
import { createOverlay, type Overlay } from './overlay.ts'
import type { Prepared } from './prepare.ts'
import { isQuotation, QUOTED } from './quotation.ts'
import { createReader, type Reading } from './reading.ts'
import { createSets, type SetKeeper, type Sets } from './sets.ts'
import type { Stripped } from './strip.ts'
import type { Story } from './types.ts'
import { type Overlap, overlapOf, type Spread, spreadOf } from './verify.ts'

/** Documents as the verifying steps see them. */
export interface Corpus {
  readonly documents: readonly Document[]
  readonly sets: Sets
  readonly masks: Masks
  readonly overlay: Overlay
  readonly settings: ClusterSettings
  /** Whether two documents open alike. */
  readonly sharesLead: (first: number, second: number) => boolean
  /** Reads a story again, by its position in `Prepared.stories`. */
  readonly read: (story: number) => Reading
  /** What the words of two documents say; both are read again. */
  readonly judge: (first: number, second: number) => Judgement
  /** What is known of two documents beside their words. */
  readonly circumstances: (first: number, second: number) => Circumstances
  /** The strength, or for a pair in doubt what the caller's similarity says of it. */
  readonly decide: (first: number, second: number, strength: number) => number
}

/** Brings together what the verifying steps need. Sets are kept by `keeper`. */
export function corpusOf(
  { documents, stories }: Pick<Prepared, 'documents' | 'stories'>,
  { masks, isExcluded }: Pick<Stripped, 'masks' | 'isExcluded'>,
  settings: ClusterSettings,
  keeper?: SetKeeper,
): Corpus {
  const judge = createJudge()
  const read = createReader(stories, settings.shingleSize, settings.seed)
  const printOf = (document: number): number => documents[document]!.copies[0]!
  const leads: ({ document: number; lead: Uint32Array } | undefined)[] = new Array(LEADS_KEPT)
  const lead = (document: number): Uint32Array => {
    const known = leads[document % LEADS_KEPT]
    if (known?.document === document) return known.lead
    const found = leadOf(documents[document]!, masks)
    leads[document % LEADS_KEPT] = { document, lead: found }
    return found
  }
  const sets = createSets(documents, masks, isExcluded, keeper)
  return {
    documents,
    sets,
    masks,
    overlay: createOverlay(documents, masks, isExcluded),
    settings,
    sharesLead: (first, second) => sameLead(lead(first), lead(second)),
    read,
    judge: (first, second) => judge(read(printOf(first)), read(printOf(second)), masks.of(first)),
    circumstances: (first, second) => {
      const [story, other] = [stories[printOf(first)]!, stories[printOf(second)]!]
      const [one, two] = [timeOf(story), timeOf(other)]
      const { outlets } = documents[second]!
      return {
        hoursApart: one === undefined || two === undefined ? undefined : Math.abs(one - two) / HOUR,
        isSameOutlet: documents[first]!.outlets.some((outlet) => outlets.includes(outlet)),
        isSameAgency: sameAgency(story, other),
      }
    },
    decide: decider(settings, (document) => stories[printOf(document)]!),
  }
}

const HOUR = 3_600_000
/** Openings that are remembered: of the documents that were asked for last. */
const LEADS_KEPT = 1 << 14

/** Below this share of the shorter document nothing makes two documents one story. */
const LEAST = 0.12
/** Above this share of followed hits the sharing is in blocks, as in quotations: in noise words are broken. */
const NOISE_BLOCKS = 0.9
/** Documents of fewer shingles tell too little to see noise. */
const NOISE_SHINGLES = 20

/** Share of the shorter document from which a common opening counts: a short copy among much local matter. */
export const LEAD_LEAST = 0.15
/** What a common opening adds to the strength. */
export const LEAD_LIFT = 0.35
/** What each shared run above two adds: versions of a story share many passages, a quotation is one or two. */
const RUN_LIFT = 0.05
const RUNS_EXPECTED = 2
const RUNS_LIFT_MOST = 0.2
/** Added where words are broken: quotations are seldom misread (of 170 broken pairs with a share above .35 one was). */
const NOISE_LIFT = 0.15
/** Taken off a single run, where the openings differ and most of the two differs: a long quotation. */
const QUOTATION_CUT = 0.05
const QUOTATION_JACCARD = 0.3
/** Above this share of the shorter document little is broken: noise need not be looked for, nor a form. */
const BROKEN_MOST = 0.95
/** Above this share of followed hits too little is broken for a form with other facts; of short texts, one field is. */
const FORM_BLOCKS = 0.95
const SHORT_FORM_BLOCKS = 0.995
const SHORT_SHINGLES = 200
/** Strength of two fillings of one form: below zero, so that in an average it outweighs what resembles. */
const TEMPLATE_STRENGTH = -1
/** Both hold this share of the other one: what is above it is added to the strength, as of versions rewritten in parts. */
const MUTUAL_LEAST = 0.3
const MUTUAL_LIFT_MOST = 0.15
/** Documents between two reports of progress. */
const REPORT_EVERY = 256

/** Makes a function that finds and verifies the pairs of each document from `from` to before `to` with those before it. */
export function createLinker(index: Index, corpus: Corpus): (from: number, to: number) => Links {
  const { onProgress, signal } = corpus.settings
  const pairsOf = createPairFinder(index)
  return (from, to) => {
    const links = createLinkCollector()
    for (let document = from; document < to; document++) {
      if (document % REPORT_EVERY === 0) {
        signal?.throwIfAborted()
        onProgress?.({ step: 'verify', done: document, total: corpus.documents.length })
      }
      for (const other of pairsOf(document)) links.add(linkOf(other, document, corpus))
    }
    return links.finish()
  }
}

/** Verifies a pair on its exact shingle sets. */
export function linkOf(first: number, second: number, corpus: Corpus): Link {
  const overlap = overlapOf(corpus.sets.of(first), corpus.sets.of(second))
  const found = strengthOf(first, second, overlap, corpus)
  return { first, second, ...overlap, ...found, strength: corpus.decide(first, second, found.strength) }
}

/** How far from the threshold a pair is in doubt. */
const DOUBT = 0.15

/** Lets the caller's own similarity decide pairs in doubt; throws `bad-option` where it returns no share. */
function decider({ threshold, similarity }: ClusterSettings, storyOf: (document: number) => Story): Corpus['decide'] {
  if (similarity === undefined) return (_first, _second, strength) => strength
  return (first, second, strength) => {
    if (Math.abs(strength - threshold) > DOUBT) return strength
    const answer: unknown = similarity(storyOf(first), storyOf(second))
    if (typeof answer === 'number' && answer >= 0 && answer <= 1) return answer
    throw new WiredeskError(
      'bad-option',
      `expected \`similarity\` to return a number from 0 to 1, got ${describe(answer)}, scale its answer`,
    )
  }
}

type Strength = Pick<Link, 'strength' | 'resemblance'>

function strengthOf(first: number, second: number, overlap: Overlap, corpus: Corpus): Strength {
  const found = storyStrength(first, second, overlap, corpus)
  const { strength } = found
  if (strength < corpus.settings.threshold || !isQuotation(first, second, overlap, corpus)) return found
  return { ...found, strength: strength * QUOTED }
}

function storyStrength(first: number, second: number, overlap: Overlap, corpus: Corpus): Strength {
  const { threshold } = corpus.settings
  const containment = Math.max(overlap.ofFirst, overlap.ofSecond)
  // Of a form that a site fills in every day, little but the facts is left: then the whole texts must be looked at.
  const isBare = isMostlyFurniture(first, corpus) && isMostlyFurniture(second, corpus)
  const resemblance = overlap.jaccard
  if (containment < LEAST || (containment > BROKEN_MOST && !isBare)) return { strength: containment, resemblance }
  const shorter = overlap.ofFirst >= overlap.ofSecond ? first : second
  const other = shorter === first ? second : first
  const spread = spreadOf(corpus.overlay.hits(shorter, other))
  const lift = liftOf(first, second, overlap, spread, corpus)
  const strength = clamp(containment + lift)
  const isBroken = spread.blocks <= NOISE_BLOCKS && corpus.sets.size(shorter) >= NOISE_SHINGLES
  const isShort = corpus.sets.size(shorter) <= SHORT_SHINGLES
  const isForm = isBare || spread.blocks <= (isShort ? SHORT_FORM_BLOCKS : FORM_BLOCKS)
  // Reading both texts again is dear: only where it can change the verdict.
  if (!(strength < threshold ? isBroken : isForm)) return { strength, resemblance }
  const { repaired, isTemplate } = corpus.judge(shorter, other)
  const isFilledIn = (): boolean => isForm && isTemplate(corpus.circumstances(first, second))
  // A form needs no repair.
  if (strength >= threshold && isFilledIn()) return { strength: TEMPLATE_STRENGTH, resemblance }
  const share = isBroken ? repaired() : 0
  const mended = isBroken ? Math.max(strength, clamp(share + Math.max(NOISE_LIFT, lift))) : strength
  if (strength < threshold && mended >= threshold && isFilledIn()) return { strength: TEMPLATE_STRENGTH, resemblance }
  if (!isBroken || share <= containment) return { strength: mended, resemblance }
  const ratio = corpus.sets.size(shorter) / corpus.sets.size(other)
  return { strength: mended, resemblance: Math.max(resemblance, jaccardOf(share, ratio)) }
}

/** The Jaccard index of two sets of which the first, so many times the other's size, is so far contained in the other. */
function jaccardOf(containment: number, ratio: number): number {
  return (containment * ratio) / (1 + ratio - containment * ratio)
}

/** What speaks for one story, or against it, beside the share that the two have in common. */
function liftOf(first: number, second: number, overlap: Overlap, { blocks, runs }: Spread, corpus: Corpus): number {
  const { ofFirst, ofSecond, jaccard } = overlap
  if (Math.max(ofFirst, ofSecond) >= LEAD_LEAST && corpus.sharesLead(first, second)) return LEAD_LIFT
  const ofRuns = clamp(RUN_LIFT * (runs - RUNS_EXPECTED), RUNS_LIFT_MOST)
  if (runs >= RUNS_EXPECTED)
    return Math.max(ofRuns, clamp(Math.min(ofFirst, ofSecond) - MUTUAL_LEAST, MUTUAL_LIFT_MOST))
  return blocks > FORM_BLOCKS && jaccard < QUOTATION_JACCARD ? -QUOTATION_CUT : 0
}

function clamp(share: number, most = 1): number {
  return Math.min(most, Math.max(0, share))
}

function isMostlyFurniture(document: number, { documents, sets }: Corpus): boolean {
  return sets.size(document) < documents[document]!.length / 2
}
