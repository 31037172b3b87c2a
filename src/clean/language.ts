// Which language a text is in: by its script where that tells, else by trigrams (franc), small words and letters, led by
// what the page declares.

import { signsByLanguage } from './language-evidence.ts'
import { isAsciiLetter } from './lexicon/fold.ts'
import { SCRIPT_LANGUAGES } from './lexicon/languages.ts'
import { type Distances, distancesOf, isPlainLatin, MISSING } from './trigrams.ts'

/** Characters that scripts are counted in, and that trigrams are made of; more change nothing. */
export const SAMPLE_CHARS = 2000
const TRIGRAM_CHARS = 700
/** Letters below which trigrams guess. */
const LETTERS_MIN = 40
/** A declared language stands unless another one is so much likelier by trigrams (franc scores the best with 1). */
const DECLARED_SCORE_MIN = 0.78

/**
 * Detects the language of a text. BCP 47, with the script for Chinese (`zh-Hans`, `zh-Hant`) and no
 * region: outlets declare one carelessly, and pipelines group by language.
 *
 * @param text - Prose, the more the better: a few sentences are enough.
 * @param declared - What the page says of itself, e.g. `en_GB`; believed unless the text plainly disagrees.
 * @example
 * detectLanguage('Der Stadtrat hat am Montag beschlossen, die Brücke zu sperren.') // 'de'
 */
export function detectLanguage(text: string, declared?: string): string | undefined {
  const sample = text.slice(0, SAMPLE_CHARS)
  const hint = declared === undefined ? undefined : tidyTag(declared)
  const script = languageOfScript(sample)
  if (script === 'zh') return chinese(sample, hint)
  if (script) return hint && base(hint) === script ? hint : script
  return byTrigrams(sample, hint)
}

/** By trigrams, small words and letters. What is declared stands unless another language is much nearer. */
function byTrigrams(sample: string, hint: string | undefined): string | undefined {
  if (!hasLetters(sample, LETTERS_MIN)) return hint
  if (isIcelandic(sample)) return 'is'
  const opening = sample.slice(0, TRIGRAM_CHARS)
  const signs = signsByLanguage(opening)
  const measured = distancesOf(opening)
  if (!measured) return hint
  addSigns(measured, signs)
  const [best, nearest] = nearestOf(measured)
  if (best === undefined) return hint
  if (hint === undefined) return amongTwins(best, signs)
  const [own, ownDistance] = nearestOf(measured, kinOf(base(hint)))
  const score = 1 - (ownDistance - nearest) / (opening.length * MISSING - nearest)
  return own === undefined || score >= DECLARED_SCORE_MIN ? hint : amongTwins(best, signs)
}

type Signs = ReadonlyMap<string, number>

function addSigns({ tags, distances }: Distances, signs: Signs): void {
  for (const [i, tag] of tags.entries()) distances[i]! -= MISSING * (signs.get(tag) ?? 0)
}

/** The nearest of all languages, or of some. */
function nearestOf(
  { tags, distances }: Distances,
  among?: readonly string[],
): readonly [tag: string | undefined, distance: number] {
  let nearest = Number.POSITIVE_INFINITY
  let tag: string | undefined
  for (let i = 0; i < tags.length; i++) {
    if (distances[i]! >= nearest || among?.includes(tags[i]!) === false) continue
    nearest = distances[i]!
    tag = tags[i]
  }
  return [tag, nearest]
}

/** Languages whose trigrams are the same: only words tell. The one that most news is in comes first. */
const TWINS: readonly (readonly string[])[] = [
  ['no', 'nn'],
  ['hr', 'bs', 'sr'],
  ['id', 'ms'],
]

function amongTwins(best: string, signs: Signs): string {
  const twins = TWINS.find((languages) => languages.includes(best)) ?? [best]
  return twins.reduce((most, twin) => ((signs.get(twin) ?? 0) > (signs.get(most) ?? 0) ? twin : most))
}

/** Letters that no other language of today writes together; there are no trigrams of it. */
function isIcelandic(sample: string): boolean {
  return /þ/i.test(sample) && /ð/i.test(sample)
}

/** Counts no further than needed. */
function hasLetters(sample: string, least: number): boolean {
  let count = 0
  let at = 0
  // Nearly every sample begins with as many plain letters.
  for (; at < sample.length && sample.charCodeAt(at) < 0x80; at++)
    if (isAsciiLetter(sample.charCodeAt(at)) && ++count === least) return true
  for (const _ of sample.slice(at).matchAll(/\p{L}/gu)) if (++count === least) return true
  return false
}

/** Languages that trigrams take for each other. */
const FAMILIES: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs'],
  ['id', 'ms'],
  ['es', 'gl', 'ca'],
  ['cs', 'sk'],
]

/** A language and those that are taken for it. */
function kinOf(tag: string): readonly string[] {
  return FAMILIES.find((family) => family.includes(tag)) ?? [tag]
}

/** Letters beyond the scripts that many languages share. */
const OTHER_SCRIPTS = /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}])\p{L}/gu

/** Scripts that belong to one language. Kana before Han, for Japanese writes both. */
function languageOfScript(sample: string): string | undefined {
  if (isPlainLatin(sample)) return undefined
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const others = sample.match(OTHER_SCRIPTS)?.length ?? 0
  if (others < letters / 10 || others === 0) return undefined
  for (const [lang, script, share] of SCRIPT_LANGUAGES) {
    if ((sample.match(script)?.length ?? 0) >= share * letters) return lang
  }
  return undefined
}

/** Characters that only the simplified or only the traditional script has, of the commonest. */
const SIMPLIFIED = /[国对时会来说发过经业动种现实学应电问题东车边让这进还长门们个为产么义书从]/gu
const TRADITIONAL = /[國對時會來說發過經業動種現實學應電問題東車邊讓這進還長門們個為產麼義書從]/gu

function chinese(sample: string, hint: string | undefined): string {
  const simplified = sample.match(SIMPLIFIED)?.length ?? 0
  const traditional = sample.match(TRADITIONAL)?.length ?? 0
  if (simplified === traditional) return hint && base(hint) === 'zh' ? hint : 'zh'
  const script = simplified > traditional ? 'zh-Hans' : 'zh-Hant'
  return hint?.startsWith(script) ? hint : script
}

/** Words that British spelling and American spelling tell apart; no names, no words that either also has. */
const BRITISH =
  /\b(?:councillors?|kilomet(?:re)s?|metres?|litres?|centres?|colour\w*|favour\w*|neighbour\w*|labour\w*|harbour\w*|honour\w*|behaviour\w*|rumours?|programmes?|organis\w+|recognis\w+|realis\w+|apologis\w+|criticis(?:ed|es|ing)|analysed|defence|offence|licence|cheques?|tyres?|kerbs?|travell\w+|cancelled|jewellery|aluminium|grey|whilst|per cent|mum|theatres?|storeys?|pounds|pence|MPs?|fortnight|catalogue)\b|£\d/g
const AMERICAN =
  /\b(?:councilors?|kilometers?|meters|liters?|centers?|color\w*|favor\w*|neighbor\w*|labor|harbor\w*|honor\w*|behavior\w*|rumors?|organiz\w+|recogniz\w+|realiz\w+|apologiz\w+|criticiz\w+|analyzed|defense|offense|checks|traveled|canceled|jewelry|aluminum|gray|percent|mom|theaters?|sheriff\w*|downtown|county commissioners?|attorneys?|Gov\.|Rep\.|Sen\.)\b/g
/** Domains of countries that write English and put the day first. */
const DAY_FIRST_DOMAIN = /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|lk|bd|sg|my|hk|mt|cy|jm|zw|ug|tz|scot|wales|eu)$/

/**
 * Whether a text's readers put the day first in 12/11/2024. Only English leaves that open: then the spelling, the country
 * of the host and the region of the language decide. Undefined where nothing tells.
 */
export function putsDayFirst(
  text: string,
  lang: string | undefined,
  { host, declared }: { host?: string | undefined; declared?: string | undefined },
): boolean | undefined {
  if (lang === undefined) return undefined
  if (lang !== 'en') return lang.startsWith('en-') ? !/-(?:US|PH)$/i.test(lang) : true
  // Sites declare American English without meaning it; any other English is meant.
  if (/^en[-_](?!us|ph)[a-z]{2}\b/i.test(declared ?? '')) return true
  if (host !== undefined && DAY_FIRST_DOMAIN.test(host)) return true
  const british = text.match(BRITISH)?.length ?? 0
  const american = text.match(AMERICAN)?.length ?? 0
  return british === american ? undefined : british > american
}

const base = (tag: string): string => tag.split('-')[0]!

/** `en_GB` → `en`, `zh-hant-TW` → `zh-Hant`: the language and its script; undefined for what is no language tag. */
function tidyTag(raw: string): string | undefined {
  const [language, ...rest] = raw.trim().replace(/_/g, '-').split(/[-.@]/)
  if (!language || !/^[a-z]{2,3}$/i.test(language)) return undefined
  const script = rest.find((part) => /^[a-z]{4}$/i.test(part))
  return script
    ? `${language.toLowerCase()}-${script[0]!.toUpperCase()}${script.slice(1).toLowerCase()}`
    : language.toLowerCase()
}
