// Pleas that no cue of the lexicon settles, told by who speaks: the outlet says "we" (or its own name) to a "you", or
// names a price, in a paragraph of a story whose other paragraphs do neither; a heading or a button stands beside it.
// Cost: the pass of `appeal.ts` over the few paragraphs that stand beside a short line, and over all only where one
// of those speaks so. Columns, advice and recipes speak to their readers throughout, and are left alone.

import type { BlockKind } from '../../types.ts'
import { hasPriceSign, isDialogue, type Voice, voiceOf } from '../appeal.ts'
import type { Label } from '../label.ts'
import { detectLanguage } from '../language.ts'
import { bitOfLanguage } from '../lexicon/appeal-trie.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { isText, relabel } from './relabel.ts'

/** Words of a plea, of its heading and of its button. */
const PLEA_WORDS_MIN = 5
const PLEA_WORDS_MAX = 60
const HEADING_WORDS_MAX = 11
const BUTTON_WORDS_MAX = 5
/** Shares of the other paragraphs that say both, "we" and "you" up to which the voice is not the article's. */
const BOTH_SHARE_MAX = 0.04
const WE_SHARE_MAX = 0.15
const YOU_SHARE_MAX = 0.25
/** Characters of the text that its language is told from. */
const SAMPLE_CHARS = 1000
/** What may be the outlet's name above the headline: a menu's sections are shorter or have one word. */
const NAME_CHARS_MIN = 6
const NAME_WORD_CHARS_MIN = 9
const NAME_WORDS_MAX = 5

/** Kinds of prompts that have a heading above and a button below. */
const PLEAS: ReadonlySet<BlockKind> = new Set<BlockKind>(['donation', 'newsletter', 'subscription', 'app-promo'])

/** Paragraphs in the outlet's own voice are its prompts; heading and button go with them. */
export function voices(labels: Label[], page: Measured): void {
  const names = namesOnTop(page)
  const spoken = new Spoken(page)
  let own = 0
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    const fact = page.facts[i]!
    if (
      !(isText(label) || label.kind === 'other-chrome') ||
      !mayPlead(fact) ||
      !(isBrief(page, i + 1) || isBrief(page, i - 1))
    )
      continue
    const { text } = fact.block
    const isNamed = (): boolean => names.some((name) => text.includes(name))
    const voice = mayBePlea(fact, isNamed) ? voiceOf(text) : SILENT
    const any =
      (voice.we & (voice.you | voice.money | voice.give)) |
      (voice.you !== 0 && isNamed() ? voice.you : 0) |
      voice.promise |
      priced(fact, voice)
    if (any === 0) {
      const tail = labels[i + 1]
      if (tail && PLEAS.has(tail.kind) && page.facts[i + 1]!.block.layout?.glued && isNamed())
        relabel(labels, i, tail.kind, 'own-voice')
      continue
    }
    const pleaIn = (langs: number): BlockKind | undefined => kindOfPlea(labels, page, i, voice, langs)
    // The language is told only where some language would make it a plea.
    if (pleaIn(any) === undefined) continue
    own ||= bitsOf(detectLanguage(sampleOf(labels, page)))
    const kind = pleaIn(any & own)
    if (kind !== undefined && !isSpoken(labels, page, spoken, i, any & own)) relabel(labels, i, kind, 'own-voice')
  }
  for (let i = 0; i < labels.length; i++) {
    const { kind, rule } = labels[i]!
    if (PLEAS.has(kind) && /^(?:appeal|own-voice|phrase)$/.test(rule) && page.facts[i]!.shape.words >= PLEA_WORDS_MIN)
      frame(labels, page, i)
  }
}

/** What a block asks for if it speaks some languages; undefined for no plea. */
function kindOfPlea(
  labels: readonly Label[],
  page: Measured,
  i: number,
  voice: Voice,
  langs: number,
): BlockKind | undefined {
  if (langs === 0) return undefined
  const isHeaded = isBrief(page, i - 1)
  // "We" and a price, without a "you": only between a heading and a button is that a plea.
  if ((voice.you & langs) === 0 && !(isHeaded && isBrief(page, i + 1))) return undefined
  if (isHeaded && PLEAS.has(labels[i - 1]!.kind)) return labels[i - 1]!.kind
  return voice.kindIn(langs) ?? ((voice.money & langs) !== 0 ? 'donation' : undefined)
}

/** Languages that a short text is easily taken for each other in. */
const KIN: Readonly<Record<string, string>> = { da: 'no', no: 'da', nb: 'da', cs: 'sk', sk: 'cs', hr: 'sr', sr: 'hr' }

function bitsOf(lang: string | undefined): number {
  const kin = lang === undefined ? undefined : KIN[lang]
  return bitOfLanguage(lang) | (kin === undefined ? 0 : bitOfLanguage(kin))
}

/** The text as far as it is needed to tell its language. */
function sampleOf(labels: readonly Label[], { facts }: Measured): string {
  const texts = facts.filter(({ prose, index }) => prose && isText(labels[index]))
  return texts
    .map(({ block }) => block.text)
    .join(' ')
    .slice(0, SAMPLE_CHARS)
}

/** Short lines above the headline that are long enough for a name. */
function namesOnTop({ facts }: Measured): string[] {
  const tops = facts.filter(({ sinceHeadline, shape }) => sinceHeadline < 0 && shape.words <= NAME_WORDS_MAX)
  return tops
    .map(({ block }) => block.text)
    .filter((text) => text.length >= (/\s/.test(text) ? NAME_CHARS_MIN : NAME_WORD_CHARS_MIN))
}

const SILENT: Voice = {
  we: 0,
  you: 0,
  money: 0,
  give: 0,
  mail: 0,
  often: 0,
  press: 0,
  promise: 0,
  offer: 0,
  kindIn: () => undefined,
}

/** An offer has a figure in it; advice on prices need not. */
function priced({ shape }: BlockFacts, { offer }: Voice): number {
  return shape.digitShare > 0 ? offer : 0
}

function mayPlead({ shape, linkShare, timestamp, block }: BlockFacts): boolean {
  if (shape.words < PLEA_WORDS_MIN || shape.words > PLEA_WORDS_MAX || linkShare > 0.5 || timestamp) return false
  return !shape.startsQuote && !shape.endsColon && !isDialogue(block.text)
}

/** False where the voice of a block is certainly no plea's, so that nobody need listen to it. */
function mayBePlea({ mayPlead: pleads, maySpeak, block }: BlockFacts, isNamed: () => boolean): boolean {
  return pleads || (maySpeak && (hasPriceSign(block.text) || isNamed()))
}

/** A short line that is no sentence, and no item of a list. */
function isBrief({ facts }: Measured, i: number): boolean {
  if (i < 0 || i >= facts.length) return false
  const fact = facts[i]!
  if (fact.shape.words === 0 || fact.shape.words > HEADING_WORDS_MAX) return false
  return !fact.shape.endsTerminal || /[?!？！؟;]$/u.test(fact.block.text)
}

/** The voices of paragraphs, each listened to when first asked for. */
class Spoken {
  private readonly known: (Voice | undefined)[] = []

  constructor(private readonly page: Measured) {}

  of(index: number): Voice {
    this.known[index] ??= this.listenTo(index)
    return this.known[index]
  }

  private listenTo(index: number): Voice {
    const { maySpeak, block } = this.page.facts[index]!
    return maySpeak ? voiceOf(block.text) : SILENT
  }
}

/**
 * Other paragraphs of the text speak so too. A stray "you" may be a homograph; a stray "we" less so. Nobody need listen to
 * more of them than it takes to pass one of the shares.
 */
function isSpoken(labels: readonly Label[], { facts }: Measured, spoken: Spoken, own: number, langs: number): boolean {
  const others = facts.filter(({ prose, index }) => prose && index !== own && isText(labels[index]))
  if (others.length < 2) return true
  let [both, we, you] = [0, 0, 0]
  for (const { index } of others) {
    const voice = spoken.of(index)
    if ((voice.we & voice.you & langs) !== 0) both++
    if ((voice.we & langs) !== 0) we++
    if ((voice.you & langs) !== 0) you++
    if (
      both / others.length > BOTH_SHARE_MAX ||
      we / others.length > WE_SHARE_MAX ||
      you / others.length > YOU_SHARE_MAX
    )
      return true
  }
  return false
}

/** The heading right above a plea and the button right under it. */
function frame(labels: Label[], page: Measured, i: number): void {
  const { kind } = labels[i]!
  const above = labels[i - 1]
  if (above && isText(above) && isBrief(page, i - 1) && isTail(page, i - 1))
    relabel(labels, i - 1, kind, `heads-${kind}`)
  if (kind === 'newsletter' && isNameOfLetter(labels, page, i - 1)) relabel(labels, i - 1, kind, `heads-${kind}`)
  const below = page.facts[i + 1]
  // Without a heading a short line may as well be the article's next subhead.
  if (
    !below ||
    labels[i - 1]?.kind !== kind ||
    !(isText(labels[i + 1]) || labels[i + 1]!.kind === 'other-chrome') ||
    !isBrief(page, i + 1)
  )
    return
  if (below.shape.words <= BUTTON_WORDS_MAX && (below.block.layout?.blanksBefore ?? 0) === 0)
    relabel(labels, i + 1, kind, `under-${kind}`)
}

/** The letter's name above its promise, behind another prompt that already has its button: "Friday in the bay". */
function isNameOfLetter(labels: readonly Label[], page: Measured, i: number): boolean {
  const [own, before] = [labels[i], labels[i - 1]]
  if (own?.rule !== 'under-donation' || !isBrief(page, i)) return false
  return before?.kind === 'donation' && isBrief(page, i - 1)
}

/** Below the opening of the text. */
const isTail = ({ facts }: Measured, i: number): boolean => facts[i]!.proseBefore > 0
