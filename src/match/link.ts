// Link: which verified pairs may be copies of each other, and how strongly.
// The strength is the share of the shorter document that stands in the longer one; for noisy copies, whose shared
// shingles are few but everywhere, it is lifted by what the noise must have broken.

import type { Candidates } from './candidates.ts'
import type { Stripped } from './furniture.ts'
import { leadOf, sameLead } from './lead.ts'
import type { Masks } from './masks.ts'
import type { ClusterSettings } from './options.ts'
import type { Document, Prepared } from './prepare.ts'
import type { Sets } from './sets.ts'
import { createTemplateJudge } from './template.ts'
import type { Story } from './types.ts'
import { type Overlap, overlapOf, spreadOf } from './verify.ts'

/** A verified pair. */
export interface Link extends Overlap {
  readonly first: number
  readonly second: number
  /** How surely they are one story, 0 to 1, or -1 for one form with other facts: compared with the threshold. */
  readonly strength: number
}

/** Documents as the verifying steps see them. */
export interface Corpus {
  readonly documents: readonly Document[]
  readonly sets: Sets
  readonly masks: Masks
  readonly settings: ClusterSettings
  /** Whether two documents open alike. */
  readonly sharesLead: (first: number, second: number) => boolean
  /** Whether two documents are one form with other facts. */
  readonly isTemplate: (first: number, second: number) => boolean
}

/** Brings together what the verifying steps need. */
export function corpusOf(prepared: Prepared, { sets, masks }: Stripped, settings: ClusterSettings): Corpus {
  const { documents, stories } = prepared
  const judge = createTemplateJudge(settings.shingleSize, settings.seed)
  const storyOf = (document: number): Story => stories[documents[document]!.copies[0]!]!
  const leads: (Uint32Array | undefined)[] = new Array(documents.length)
  const lead = (document: number): Uint32Array => {
    const known = leads[document] ?? leadOf(documents[document]!, masks.of(document))
    leads[document] = known
    return known
  }
  return {
    documents,
    sets,
    masks,
    settings,
    sharesLead: (first, second) => sameLead(lead(first), lead(second)),
    isTemplate: (first, second) => judge(storyOf(first), storyOf(second)),
  }
}

/** Below this share of the shorter document noise is not worth looking for. */
const NOISE_LEAST = 0.12
/** A noisy copy shares something in at least so many of its stretches, and so much in the middling one. */
const NOISE_REACH = 0.75
const NOISE_MIDDLE = 0.08
/** Above this share of followed hits the sharing is in blocks, as in quotations: words are broken in noise. */
const NOISE_BLOCKS = 0.9
/** Documents of fewer shingles tell too little to see noise. */
const NOISE_SHINGLES = 40
/** What a noisy copy's strength is lifted to. */
const NOISE_STRENGTH = 0.75

/** Share of the shorter document from which a common opening counts: a short copy among much local matter. */
const LEAD_LEAST = 0.15
/** What a common opening adds to the strength. */
const LEAD_LIFT = 0.35
/** Taken off where the sharing is in blocks, the openings differ and most of the two differs: a long quotation. */
const QUOTATION_CUT = 0.05
const QUOTATION_JACCARD = 0.3
/** Above this share of the shorter document little is broken: noise need not be looked for, nor a form. */
const BROKEN_MOST = 0.95
/** Above this share of followed hits too little is broken for a form with other facts. */
const FORM_BLOCKS = 0.95
/** Strength of two fillings of one form: below zero, so that in an average it outweighs what resembles. */
const TEMPLATE_STRENGTH = -1
/** Pairs between two reports of progress. */
const REPORT_EVERY = 4096

/** Verifies all candidates. */
export function linkAll({ firsts, seconds }: Candidates, corpus: Corpus): Link[] {
  const { onProgress, signal } = corpus.settings
  return Array.from(firsts, (first, at) => {
    if (at % REPORT_EVERY === 0) {
      signal?.throwIfAborted()
      onProgress?.({ step: 'verify', done: at, total: firsts.length })
    }
    return linkOf(first, seconds[at]!, corpus)
  })
}

/** Verifies a pair on its exact shingle sets. */
export function linkOf(first: number, second: number, corpus: Corpus): Link {
  const overlap = overlapOf(corpus.sets.of(first), corpus.sets.of(second))
  return { first, second, ...overlap, strength: strengthOf(first, second, overlap, corpus) }
}

function strengthOf(first: number, second: number, overlap: Overlap, corpus: Corpus): number {
  const { threshold } = corpus.settings
  const containment = Math.max(overlap.ofFirst, overlap.ofSecond)
  // Of a form that a site fills in every day, little but the facts is left: then the whole texts must be looked at.
  const isBare = isMostlyFurniture(first, corpus) && isMostlyFurniture(second, corpus)
  if (containment < NOISE_LEAST || (containment > BROKEN_MOST && !isBare)) return containment
  const shorter = overlap.ofFirst >= overlap.ofSecond ? first : second
  const other = shorter === first ? second : first
  const spread = spreadOf(corpus.documents[shorter]!, corpus.masks.of(shorter), corpus.sets.of(other))
  const isBroken = spread.blocks <= NOISE_BLOCKS && spread.reach >= NOISE_REACH
  const isNoisy = isBroken && spread.middle >= NOISE_MIDDLE && corpus.sets.of(shorter).length >= NOISE_SHINGLES
  const isQuotation = spread.blocks > FORM_BLOCKS && overlap.jaccard < QUOTATION_JACCARD
  let strength = containment
  if (containment >= LEAD_LEAST && corpus.sharesLead(first, second)) strength = Math.min(1, containment + LEAD_LIFT)
  else if (isNoisy) strength = Math.max(containment, NOISE_STRENGTH)
  else if (isQuotation) strength = Math.max(0, containment - QUOTATION_CUT)
  // A form filled in anew looks like noise from afar: only the words between tell.
  if (strength >= threshold && (isBare || spread.blocks <= FORM_BLOCKS) && corpus.isTemplate(first, second))
    return TEMPLATE_STRENGTH
  return strength
}

function isMostlyFurniture(document: number, { documents, sets }: Corpus): boolean {
  return sets.of(document).length < documents[document]!.length / 2
}
