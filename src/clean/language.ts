// Which language a text is in: by its script where that tells, else by trigrams (franc), led by what the page declares.

import { francAll } from 'franc'
import { LANGUAGE_CODES, SCRIPT_LANGUAGES } from './lexicon/languages.ts'

/** Characters that scripts are counted in, and that trigrams are made of; more change nothing. */
const SAMPLE_CHARS = 2000
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

function byTrigrams(sample: string, hint: string | undefined): string | undefined {
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LETTERS_MIN) return hint
  const ranked = francAll(sample.slice(0, TRIGRAM_CHARS)).flatMap(([code, score]) => {
    const tag = LANGUAGE_CODES[code]
    return tag ? [{ tag, score }] : []
  })
  const best = ranked[0]
  if (!best) return hint
  if (hint === undefined) return best.tag
  const own = ranked.find(({ tag }) => tag === base(hint) || sameFamily(tag, base(hint)))
  return !own || own.score >= DECLARED_SCORE_MIN ? hint : best.tag
}

/** Languages that trigrams take for each other. */
const FAMILIES: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs'],
  ['id', 'ms'],
  ['es', 'gl', 'ca'],
  ['cs', 'sk'],
]

function sameFamily(a: string, b: string): boolean {
  return FAMILIES.some((family) => family.includes(a) && family.includes(b))
}

/** Letters beyond the scripts that many languages share. */
const OTHER_SCRIPTS = /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}])\p{L}/gu

/** Scripts that belong to one language. Kana before Han, for Japanese writes both. */
function languageOfScript(sample: string): string | undefined {
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
