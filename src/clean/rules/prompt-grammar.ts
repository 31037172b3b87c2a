// Prompts read by the meaning of their words (lexicon/prompt-words.ts), for wordings that no phrase of the lexicon has:
// which classes of words of one language meet in a line, with which signs (a price, a digit, a name), and what that makes
// it. What stands in quotation marks does not count.
// Cost: see word-classes.ts; asked of short blocks only. Guarantee: words of two languages never count together.

import type { BlockKind } from '../../types.ts'
import { quoteEnd } from '../appeal/quotes.ts'
import { CLASS, QUOTE } from '../lexicon/fold.ts'
import { PROMPT_WORDS, type PromptWords } from '../lexicon/prompt-words.ts'
import type { BlockFacts } from '../measure.ts'
import { sequential } from '../sequential.ts'
import { ClassReader } from './word-classes.ts'

const CLASSES = [
  'listen',
  'piece',
  'machine',
  'summary',
  'checked',
  'free',
  'left',
  'read',
  'cancel',
  'anytime',
  'money',
  'paper',
  'episode',
  'insult',
  'remove',
  'debate',
  'civil',
  'slip',
  'fix',
  'ticket',
  'sale',
  'tested',
  'partner',
  'data',
  'interest',
  'font',
  'larger',
  'weather',
  'source',
  'reprint',
  'minute',
  'join',
] as const satisfies readonly (keyof PromptWords)[]
type ClassName = (typeof CLASSES)[number]
const READER = new ClassReader(PROMPT_WORDS, CLASSES)

/** What no language owns. */
const SIGNS: Readonly<Record<'digit' | 'price' | 'engine' | 'cast' | 'chat' | 'commons', RegExp>> = {
  digit: /\p{N}/u,
  price:
    /[€$£¥₹₽₺₴₩฿₫￥]|\d\s?(?:zł|kč|kr|ft|lei|tl|лв|руб|грн|евро|ευρώ|dkk|sek|nok|chf|eur|usd|p\b)|(?:rp|р\.)\s?\d|\d\s?(?:元|円|원|บาท|टाक|रुपय|টাকা|تومان|ريال|دينار|שקל)/iu,
  engine: /googl|谷歌|グーグル|구글|गूगल|غوغل|جوجل|گوگل|גוגל/iu,
  cast: /podcast|pódcast|podd(?:en)?\b|подкаст|播客|ポッドキャスト|팟캐스트|بودكاست|پادکست|פודקאסט|पॉडकास्ट|পডকাস্ট|พอดแคสต์|siniar|podkast/iu,
  chat: /whatsapp|telegram|viber|(?<!\p{L})line(?!\p{L})|zalo|kakao|카카오톡|微信|واتساب|تلغرام|تيليغرام|تلگرام|וואטסאפ|טלגרם|व्हाट्सएप|व्हाट्सऐप|টেলিগ্রাম|হোয়াটসঅ্যাপ|ไลน์|вотсап|вайбер|телеграм/iu,
  commons:
    /the conversation|creative commons|知识共享|創用 ?cc|クリエイティブ・コモンズ|크리에이티브 커먼즈|क्रिएटिव कॉमन्स|المشاع الإبداعي|کریتیو کامنز|קריאייטיב קומונס|ครีเอทีฟคอมมอนส์/iu,
}
type Sign = keyof typeof SIGNS

/** What a line is: the classes and signs that must meet, and the most words it may have. */
interface PromptForm {
  readonly kind: BlockKind
  readonly classes: number
  readonly signs: readonly Sign[]
  readonly words: number
}

const form = (kind: BlockKind, words: number, classes: readonly ClassName[], ...signs: Sign[]): PromptForm => ({
  kind,
  words,
  signs,
  classes: READER.bitsOf(classes),
})

/** The most telling first. */
const FORMS: readonly PromptForm[] = [
  form('consent', 60, ['partner', 'interest']),
  form('consent', 24, ['partner', 'data']),
  form('comments', 34, ['insult', 'remove']),
  form('comments', 24, ['debate', 'civil', 'remove']),
  form('paywall', 18, ['free', 'piece', 'left']),
  form('subscription', 26, ['cancel', 'anytime']),
  form('subscription', 20, ['read'], 'price'),
  form('subscription', 14, ['paper', 'read']),
  form('subscription', 7, ['paper']),
  form('editors-note', 26, ['machine', 'summary', 'checked']),
  form('editors-note', 14, ['machine', 'summary']),
  form('share', 18, ['source'], 'engine'),
  form('syndication', 40, ['reprint'], 'commons'),
  form('app-promo', 22, ['episode'], 'cast'),
  form('app-promo', 22, ['join'], 'chat'),
  form('sponsored', 24, ['tested'], 'price'),
  form('sponsored', 24, ['ticket', 'sale']),
  form('feedback', 18, ['slip', 'fix']),
  form('player', 12, ['listen', 'piece']),
  form('player', 12, ['listen', 'minute'], 'digit'),
  form('timestamp', 20, ['read', 'minute'], 'digit'),
  form('a11y', 6, ['font', 'larger']),
  form('widget', 12, ['weather'], 'digit'),
]

/** More words than any form has. */
export const PROMPT_WORDS_MAX: number = Math.max(...FORMS.map(({ words }) => words))

const MONEY = READER.bitsOf(['money'])

/** A line that is one: its kind, and what makes it that, to be asked of the text around. */
export type PromptReading = PromptForm

/**
 * Reads a line of `words` words.
 *
 * @example
 * readPrompt('You have two free articles left', 6)?.kind // 'paywall'
 */
export function readPrompt(text: string, words: number): PromptReading | undefined {
  if (words > PROMPT_WORDS_MAX) return undefined
  const own = unquoted(text)
  const met = READER.read(own)
  if (met) for (const one of FORMS) if (words <= one.words && hasForm(own, met, one)) return one
  return undefined
}

/** The same for a block, read once a text for all that ask; null for none. */
export function promptIn({ readings, block, shape }: BlockFacts): PromptReading | null {
  if (readings.prompt === undefined) readings.prompt = readPrompt(block.text, shape.words) ?? null
  return readings.prompt
}

/** Whether a text has what makes the form, however long it is: then the story speaks of such things. */
export function speaksOf(text: string, reading: PromptReading): boolean {
  const met = READER.read(text)
  return met !== undefined && hasForm(text, met, reading)
}

function hasForm(text: string, met: readonly number[], { classes, signs }: PromptForm): boolean {
  for (const found of met)
    if ((found & classes) === classes && signs.every((sign) => hasSign(text, found, sign))) return true
  return false
}

/** A price may also be a figure and a currency in words. */
function hasSign(text: string, found: number, sign: Sign): boolean {
  return SIGNS[sign].test(text) || (sign === 'price' && (found & MONEY) !== 0 && SIGNS.digit.test(text))
}

/** The text without what stands in quotation marks. */
function unquoted(text: string): string {
  let own = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (CLASS[text.charCodeAt(at)] !== QUOTE) continue
    const end = quoteEnd(text, at)
    if (end === at) continue
    own += `${text.slice(from, at)} `
    from = end + 1
    at = end
  }
  return from === 0 ? text : sequential(own + text.slice(from))
}
