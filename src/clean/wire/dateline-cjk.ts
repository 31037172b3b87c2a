// Datelines of Chinese, Japanese, Korean, Arabic and Persian: shapes D7 to D10, and D14 where it opens the lead.

import type { Reading, View } from './dateline-reading.ts'
import { readDayMonth } from './day-month.ts'
import { readMarks } from './mark-list.ts'
import { findMarks, type MarkHit, markAt } from './marks.ts'
import { readPlace } from './places.ts'

/** These shapes occur nowhere else. */
const SURE = 0.97
const LIKELY = 0.85
/** "به گزارش خبرگزاری …،" opens the stories of Iranian agencies, and mentions in others. */
const LEAD_ATTRIBUTION = 0.7
/** A Chinese byline name without blanks has this many characters. */
const HAN_NAME_CHARS = 3
/** First unit of the Arabic script. */
const ARABIC_FIRST = 0x600

/** D7: "(로스앤젤레스=연합뉴스) 홍길동 특파원 = ", "[서울=뉴시스] 홍길동 기자 = ". */
export function korean({ folded, context }: View): Reading | undefined {
  const match = /^ ?[([<]([^()=\]>]{1,30}) ?= ?([^()\]>=]{2,30})[)\]>] ?(?:([^=()\n]{2,60}?) ?= ?)?/u.exec(
    folded.slice(0, 160),
  )
  if (!match || !/[\p{Script=Hangul}]/u.test(match[0])) return undefined
  const markStart = match[0].indexOf('=') + 1
  const list = readMarks(folded, markStart + (folded.charAt(markStart) === ' ' ? 1 : 0), context)
  const names = namesOf(match[3])
  const outlet = match[1]!.trim()
  const bracketEnd = markStart + match[0].slice(markStart).search(/[)\]>]/) + 1
  const base = { markStart: 0, markEnd: bracketEnd, end: match[0].length }
  if (list && list.hits.length > 0 && findMarks(outlet).length === 0)
    return { ...base, hits: list.hits, place: outlet, names, confidence: SURE }
  // "[새벽일보=홍길동 기자] text": the outlet and its reporter.
  if (/(?:기자|특파원|통신원|인턴)/u.test(match[2]!) && match[3] === undefined)
    return { ...base, hits: [], site: outlet, names: namesOf(match[2]), confidence: LIKELY }
  return undefined
}

/** The marks of Kyodo and Jiji mean "joint" and "current affairs": behind these words they do. */
const NO_PLACE =
  /(?:男女|産学|官民|地域|国際|国内|海外|緊急|最新|政治|経済|社会|一般|今日の|今週の|週刊|月刊|日米|日中|日韓|両国|初の)$/u

/** D8: "【ドーハ共同】", "【ＡＦＰ＝時事】", "[ロンドン　１２日　ロイター] - ". */
export function japanese({ folded, context }: View): Reading | undefined {
  const match = /^ ?[【[]([^【】[\]]{2,40})[】\]] ?(?:[-—] ?)?/u.exec(folded.slice(0, 60))
  if (!match) return undefined
  const inside = match[1]!
  const offset = match[0].indexOf(inside)
  const first = findMarks(inside, 0, inside.length, context)[0]
  const list = first && readMarks(inside, first.start, context)
  if (!list || NO_PLACE.test(inside.slice(0, first.start))) return undefined
  if (!/^(?:[・= ].{1,14})?$/u.test(inside.slice(list.end))) return undefined
  if (!/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(inside)) return undefined
  const words = inside.slice(0, first.start).trim().split(' ').filter(Boolean)
  const dates = words.filter((word) => readDayMonth(word, context))
  const place = words.filter((word) => !dates.includes(word)).join(' ')
  const reporter = /^[・= ](.{2,14})$/u.exec(inside.slice(list.end))?.[1]
  return {
    hits: shift(list.hits, offset),
    place: place || undefined,
    date: dates[0] === undefined ? undefined : readDayMonth(dates[0], context)?.iso,
    names: reporter === undefined ? undefined : [reporter],
    markStart: 0,
    markEnd: match[0].trimEnd().length,
    end: match[0].length,
    confidence: SURE,
  }
}

/** D9: "新华社北京8月12日电（记者…）", "中新网1月12日电 (记者 …)"; the digits may be full-width. */
export function chinese({ folded, context }: View): Reading | undefined {
  const at = /^[ (]*(?:据|據)?/u.exec(folded)![0].length
  const hit = markAt(folded, at, context)
  if (!hit || !/\p{Script=Han}/u.test(folded.slice(hit.start, hit.end))) return undefined
  const rest = folded.slice(hit.end, hit.end + 120)
  const match =
    /^[ ,:]?([\p{Script=Han}·]{0,14}?) ?((?:\d{4}年)?\d{1,2}月\d{1,2}日) ?(?:[专專综綜外合]{0,3}[电電](?![影视視力话話子脑腦商信台臺梯池缆纜器])|[专专綜綜外合]{0,3}[讯訊]|消息|报道|報導)(?:题)?[ :,]*(?:\((?:记者|記者|文|通讯员|總臺记者|总台记者)?[ :]*([^()]{1,40})\))? ?/u.exec(
      rest,
    )
  if (!match) return undefined
  return {
    hits: [hit],
    place: match[1] || undefined,
    date: readDayMonth(match[2]!, context)?.iso,
    names: namesOf(match[3]),
    markStart: hit.start,
    markEnd: hit.end,
    end: hit.end + match[0].length,
    confidence: SURE,
  }
}

/** D10: "（中央社記者NAME台北21日電）", "(中央社華盛頓12日綜合外電報導)". */
export function taiwanese({ folded, context }: View): Reading | undefined {
  const head = folded.slice(0, 80)
  if (!head.includes('社')) return undefined
  const match =
    /^ ?\(([^()\d]{2,6}社)(記者|记者)?([\p{Script=Han}·, ]{2,20}?) ?(\d{1,2}日|\d{1,2}月\d{1,2}日)(?:[專专]?[電电]|[^()]{0,8}(?:外電|報導|报道)(?:報導)?)[^()]{0,4}\) ?/u.exec(
      head,
    )
  if (!match) return undefined
  const hit = markAt(folded, folded.indexOf(match[1]!), context)
  if (!hit) return undefined
  const { name, place } = match[2] ? reporterAndPlace(match[3]!) : { name: undefined, place: match[3]!.trim() }
  const date = readDayMonth(match[4]!, context)
  return {
    hits: [hit],
    place,
    date: date?.iso,
    names: name === undefined ? undefined : [name],
    markStart: 0,
    markEnd: match[0].trimEnd().length,
    end: match[0].length,
    confidence: SURE,
  }
}

/** "李大同台北": the name first, without a blank. */
function reporterAndPlace(text: string): { name: string | undefined; place: string } {
  const [first = '', ...rest] = text.trim().split(/[ ,]+/)
  if (rest.length > 0) return { name: first, place: rest.join(' ') }
  const known =
    /(?:台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|嘉義|屏東|宜蘭|花蓮|台東|臺東|華盛頓|紐約|東京|北京|上海|香港|倫敦|巴黎|首爾|曼谷|洛杉磯|舊金山|柏林|布魯塞爾|莫斯科|新加坡|雅加達|河內|馬尼拉|日內瓦)$/u.exec(
      text,
    )
  const cut = known && known.index >= 2 ? known.index : HAN_NAME_CHARS
  return { name: text.slice(0, cut), place: text.slice(cut) }
}

/** D14 in front of the lead: "به گزارش خبرگزاری مهر، ". */
export function persian({ folded, context }: View): Reading | undefined {
  if (!folded.startsWith('به گزارش ')) return undefined
  const match = /^به گزارش ((?:[\p{L}\p{M}\u200c-]+ ){0,5}?)(?=خبرگزاری|\p{L}{2,6} ?[,؛:])/u.exec(folded.slice(0, 90))
  if (!match) return undefined
  const hit = markAt(folded, match[0].length, context)
  const comma = hit && /^(?: از [\p{L} ]{2,20})? ?[,؛:] ?/u.exec(folded.slice(hit.end, hit.end + 30))
  if (!hit || !comma || hit.agency.country !== 'IR') return undefined
  return {
    hits: [hit],
    markStart: hit.start,
    markEnd: hit.end,
    end: hit.end + comma[0].length,
    confidence: LEAD_ATTRIBUTION,
  }
}

/** "دمشق-سانا text", "صنعاء – سبأ: text", "بغداد- واع": the state agencies of the Arab world. */
export function arabic({ folded, context }: View): Reading | undefined {
  if (folded.charCodeAt(0) < ARABIC_FIRST) return undefined
  const match = /^([\p{Script=Arabic} ]{2,20}?) ?[—-]+ ?/u.exec(folded.slice(0, 30))
  const place = match && readPlace(match[1]!)
  const hit = place && markAt(folded, match![0].length, context)
  if (!match || !hit || !(place.known || (/\S-$/.test(match[0]) && isTownOf(hit, place.name)))) return undefined
  const close = /^(?: ?[:.—-]+ ?| |$)/u.exec(folded.slice(hit.end, hit.end + 4))
  if (!close) return undefined
  const end = hit.end + close[0].length
  return { hits: [hit], place: place.name, markStart: hit.start, markEnd: hit.end, end, confidence: LIKELY }
}

/** One word glued to the agency's name by a dash, as its own bureaus sign: "طرطوس-سانا". */
function isTownOf({ agency }: MarkHit, place: string): boolean {
  return agency.kind === 'agency' && agency.languages.includes('ar') && !place.includes(' ')
}

/** "홍길동 특파원", "김철수 기자 이영희 기자", "张三、李四". */
function namesOf(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined
  const names = text
    .split(/[,·]|(?:선임|수습|인턴)?(?:기자|특파원|통신원|记者|記者)/u)
    .map((name) => name.trim())
    .filter((name) => name.length >= 2 && name.length <= 24)
  return names.length > 0 ? names : undefined
}

function shift(hits: readonly MarkHit[], offset: number): MarkHit[] {
  return hits.map((hit) => ({ ...hit, start: hit.start + offset, end: hit.end + offset }))
}
