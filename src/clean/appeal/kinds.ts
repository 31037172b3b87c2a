// The kinds of appeals, and what makes one: a thing, an act that is asked for, and a person who asks or is asked.

import type { BlockKind } from '../../types.ts'
import { CUE_GROUPS, type CueGroup } from '../lexicon/appeal-trie.ts'

/** An appeal found: what it makes the block, and how sure that is. */
export interface Appeal {
  kind: BlockKind
  confidence: number
}

/** Thing, act and both persons: nothing but an appeal was met so. Both confidences presuppose a request. */
const BOTH_PERSONS = 0.9
/** Thing, act and one person. */
const ONE_PERSON = 0.75
/** A line that is no sentence, of which the thing and a person or a rhythm are met. */
export const PITCH = 0.7
/** A plea that names nothing of the press is short; longer ones are advice by a writer who says "we" and "you". */
const PLEA_WORDS_MAX = 60

const groupIndex = (group: CueGroup): number => CUE_GROUPS.indexOf(group)
const WE = groupIndex('we')
const YOU = groupIndex('you')
const ASK = groupIndex('ask')
const OFTEN = groupIndex('often')
export const MONEY: number = groupIndex('money')
const GIVE = groupIndex('give')
const MAIL = groupIndex('mail')
const PRESS = groupIndex('press')
const NOT = groupIndex('not')
/** Behind the groups: acts that open a sentence, which makes them requests. */
export const OPENING: number = CUE_GROUPS.length
/** Behind that, for a whole block: each group once more, as far as a sentence that addresses the reader asks for it. */
export const REQUESTED: number = OPENING + 1
/** Groups whose cues are requests when they open a sentence. */
export const ACTS: ReadonlySet<number> = new Set((['give', 'join', 'get', 'off', 'tell'] as const).map(groupIndex))

/** A kind of appeal: the thing, the act, and whether both must stand in one sentence. */
interface AppealKind {
  readonly kind: BlockKind
  readonly thing: number
  readonly act: number
  readonly inOneSentence: boolean
  /** Whether only the outlet's own will do: "our app", since texts about others' apps tell the reader to get them too. */
  readonly own: boolean
  /** Words of the longest block that is judged so. */
  readonly longest: number
}

const appeal = (
  kind: BlockKind,
  thing: CueGroup,
  act: CueGroup,
  inOneSentence: boolean,
  own = false,
  longest = Number.POSITIVE_INFINITY,
): AppealKind => ({ kind, thing: groupIndex(thing), act: groupIndex(act), inOneSentence, own, longest })

/** The most telling first, since the first that holds is the answer. */
const APPEAL_KINDS: readonly AppealKind[] = [
  appeal('adblock', 'block', 'off', false, true),
  appeal('newsletter', 'mail', 'join', true),
  appeal('donation', 'press', 'give', false),
  appeal('subscription', 'sub', 'press', true),
  appeal('app-promo', 'app', 'get', true, true),
  appeal('feedback', 'slip', 'tell', true),
  appeal('legal', 'reuse', 'link', true),
  appeal('share', 'social', 'get', true, true),
  // "Chip in so that we can go on": what the outlet asks for itself needs no word of the press, but both persons.
  appeal('donation', 'you', 'give', false, true, PLEA_WORDS_MAX),
]

/** Languages in which each group was met, a bit each; the last place holds `OPENING`. */
export type Seen = number[]

/**
 * Languages in which a sentence asks the reader for something: "we" with a word that asks or an act that opens a clause,
 * "you" also with a price or a rhythm, which are offers then, and without either a plain call: "Become a member!"
 */
export function requestOf(sentence: Seen): number {
  const ask = sentence[ASK]!
  const opening = sentence[OPENING]!
  const offer = sentence[MONEY]! | sentence[OFTEN]!
  const asked = (sentence[WE]! & (ask | opening)) | (sentence[YOU]! & (ask | opening | offer)) | (ask & opening)
  return asked & ~sentence[NOT]!
}

/** How sure the languages left make an appeal: both persons, one of them, or none. `own` asks for the outlet's "we". */
function confidenceOf(langs: number, we: number, you: number, own: boolean): number {
  if ((langs & we & you) !== 0) return BOTH_PERSONS
  return (langs & (own ? we : we | you)) !== 0 ? ONE_PERSON : 0
}

export function stronger(a: Appeal | undefined, kind: BlockKind, confidence: number): Appeal | undefined {
  return confidence > (a?.confidence ?? 0) ? { kind, confidence } : a
}

/** Whether a block says "we" or "you", in any language. */
export function hasPerson(seen: Seen): boolean {
  return (seen[WE]! | seen[YOU]!) !== 0
}

/**
 * Whether a block says "we" with a "you", a price or giving, or makes a promise, in one language. A sign of a currency
 * is no cue.
 */
export function hasPlea(seen: Seen): boolean {
  return (seen[WE]! & (seen[YOU]! | seen[MONEY]! | seen[GIVE]!)) !== 0 || (promised(seen) | offered(seen)) !== 0
}

/** "Five stories in your inbox every week": no "we" is needed there. */
const promised = (seen: Seen): number => seen[MAIL]! & (seen[YOU]! | seen[OFTEN]!)

/** "From 3 euros a month you keep a small newsroom going". */
const offered = (seen: Seen): number => seen[PRESS]! & seen[MONEY]!

/** False where no kind has its thing and its act in one language, anywhere in the block. */
export function hasThingAndAct(seen: Seen): boolean {
  return pitched(seen) !== 0 || APPEAL_KINDS.some(({ thing, act }) => (seen[thing]! & seen[act]!) !== 0)
}

/** What a single sentence asks for; `asked` are the languages in which it asks at all. */
export function judgeSentence(sentence: Seen, asked: number): Appeal | undefined {
  let found: Appeal | undefined
  for (const { kind, thing, act, inOneSentence, own } of APPEAL_KINDS) {
    const langs = inOneSentence ? sentence[thing]! & sentence[act]! & asked : 0
    if (langs !== 0) found = stronger(found, kind, confidenceOf(langs, sentence[WE]!, sentence[YOU]!, own))
  }
  return found
}

/** What the block asks for as a whole: the act is requested in one of its sentences, the thing may stand elsewhere. */
export function judgeWhole(whole: Seen, best: Appeal | undefined, words: number): Appeal | undefined {
  let found = best
  for (const { kind, thing, act, inOneSentence, own, longest } of APPEAL_KINDS) {
    const langs = inOneSentence || words > longest ? 0 : whole[thing]! & whole[REQUESTED + act]! & ~whole[NOT]!
    if (langs !== 0) found = stronger(found, kind, confidenceOf(langs, whole[WE]!, whole[YOU]!, own))
  }
  return found
}

/** "The week's best stories in your inbox": a promise without a request, which is never more than likely. */
export function judgePitch(whole: Seen): Appeal | undefined {
  return (pitched(whole) & ~whole[NOT]!) === 0 ? undefined : { kind: 'newsletter', confidence: PITCH }
}

const pitched = (whole: Seen): number => whole[MAIL]! & (whole[YOU]! | whole[OFTEN]!)

// ── Voices ──────────────────────────────────────────────────────────────────────────────────────

/** Who speaks in a text, to whom and of what: languages, a bit each. Quotations do not count. */
export interface Voice {
  we: number
  you: number
  /** Prices and how often they fall due. */
  money: number
  give: number
  mail: number
  often: number
  /** The press itself. */
  press: number
  /** Something comes to the reader's mail. */
  promise: number
  /** The press is had for a price. */
  offer: number
  /** The strongest kind of prompt whose thing is named in one of the languages. */
  kindIn(langs: number): BlockKind | undefined
}

/** What an outlet that speaks to its reader speaks of, and what that makes it. */
const VOICE_KINDS: readonly { kind: BlockKind; thing: number }[] = (
  [
    ['newsletter', 'mail'],
    ['donation', 'give'],
    ['subscription', 'sub'],
    ['app-promo', 'app'],
    ['feedback', 'slip'],
    ['donation', 'press'],
  ] as const
).map(([kind, thing]) => ({ kind, thing: groupIndex(thing) }))

/** The voice of what was met in a whole text. */
export function voiceIn(whole: Seen): Voice {
  return {
    we: whole[WE]!,
    you: whole[YOU]!,
    money: whole[MONEY]!,
    give: whole[GIVE]!,
    mail: whole[MAIL]!,
    often: whole[OFTEN]!,
    press: whole[PRESS]!,
    promise: promised(whole),
    offer: offered(whole),
    kindIn: (langs) => VOICE_KINDS.find(({ thing }) => (langs & whole[thing]!) !== 0)?.kind,
  }
}
