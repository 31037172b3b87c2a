// Notes from desk to desk that leaked into copy: "Eds: …", "(CORRECTED: …)", "(FIN)", "-30-", "EMBARGOED …".

import { Openings } from '../gate/gate.ts'
import { type LineReader, lineCredits, marksOf } from './line.ts'

const ADVISORY_CHARS_MAX = 420
/** Words that only desks write, at the start of the line. */
export const ADVISORY_OPENINGS: Openings = new Openings(
  /^eds\.? ?(?::|—|-)/iu,
  /^(?:attention|atten|attn\.?),? (?:editors|news editors|photo editors|desks?)\b/iu,
  /^(?:editors?|desks?|subs|note to editors|advisory|media advisory|ap advisory) ?: (?:please|this|the|story|update|note|adds?|eliminat|recast|correct|mov|hold|all|an?)\b/iu,
  /^(?:advisory|adv\d{2}|hold for release|embargoed (?:until|for|to|till)|not for publication|for (?:immediate )?release)\b/iu,
  /^(?:ADVISORY|EMBARGOED|EMBARGO|HOLD FOR RELEASE|KILL|MANDATORY KILL|BULLETIN KILL|WRITETHRU|WITHHOLD|CLEARTIME|TRIMS?|SUBS? \d|ADDS?|RECASTS?|UPDATES?|CORRECTS?|REPEATS?|REFILES?|RPT|CORRECTED|CORRECTING|REPETITION|CORRECTION)(?: ?[:—]|-\p{Lu}| (?:with|to|headline|throughout|details|quotes?|comments?|background|spelling|paragraph|para|lead|byline|dateline|new|story|first|from)\b)/u,
  /^(?:adds?|updates?|recasts?|corrects?|refiles?|repeats?|removes?|fixes|clarifies|rewrites?|inserts?|changes) (?:with |to |in |the |new |additional |more |missing |dropped |extra |typo |spelling |quotes?|details?|comments?|background|lead|headline|byline|throughout|paragraphs?|grafs?|analyst|reaction|share|dateline|day of week)[^.]{0,160}$/iu,
  /^(?:hinweis|achtung|anmerkung) (?:an|für) (?:die )?(?:redaktion|kunden)/iu,
  /^(?:Wiederholung|Berichtigung|Korrektur|Zusammenfassung|Überblick|Aktualisier\p{L}+|Neu|Ergänzt|Eilmeldung|Wdh)(?: ?: | \(|\) )(?=\p{Lu}|\d)/u,
  /^(?:actualiza(?:ción|ciones)? (?:con|a)|atualiza com|actualise avec|actualisé avec|précise|corrige|recadre|aggiorna con|añade|agrega|amplía con|corrige en|acrescenta|reenvio|repite|remplace)\b/iu,
  /^(?:обновлено|добавлен[аоы]?|исправлен[аоы]?|повтор|уточнен\p{L}*) ?[:(] ?/iu,
  /^#+ ?(?:dpa-)?Notizblock|^dpa-Notizblock/iu,
)
/** Whole lines that close a despatch. */
const CLOSINGS =
  /^[\s(/[<*—-]*(?:end|ends|more|fin|fine|fim|ende|schluss|konec|koniec|vége|sfârșit|конец|кінець|край|τέλος|son|انتهى|انتهي|پایان|完|終|了|끝|30|###|xxx|endit|mfl|eom|end item|end advance|segue|seguirà|suite|mehr|following|noid|sigue|hết)[\s)/\]>*#.—-]*$/iu

/** Undefined for updates and corrections that speak to readers ("This story has been updated"). */
export const advisoryLine: LineReader = (line) => {
  const whole = line.folded.trim()
  if (line.core.length > ADVISORY_CHARS_MAX) return undefined
  if (whole.length <= 24 && (/[(/[<*#-]/.test(whole) || whole === '完') && CLOSINGS.test(whole))
    return { kind: 'wire-advisory', credits: [], confidence: /^[([/-]/.test(whole) ? 0.92 : 0.7 }
  if (!ADVISORY_OPENINGS.test(line.core)) return undefined
  // "CORRECTION: …" and "UPDATE: …" speak to readers; desks write them in brackets, and in the third person.
  if (/^(?:UPDATED?|CORRECTION|ADDS?|SUBS? \d) ?[:—]/u.test(line.core)) return undefined
  const capitals = /^\p{Lu}{3,}/u.test(line.core)
  const bracketed = /^[([<*#]/.test(whole) && /[)\]>*]$/.test(whole)
  const eds = /^(?:eds\b|att)/iu.test(line.core)
  if (!(capitals || bracketed || eds || /^(?:dpa-|Notizblock|hinweis|achtung|note to|editors)/iu.test(line.core)))
    return undefined
  const confidence = bracketed || eds ? 0.92 : line.position === 'body' ? 0.7 : 0.8
  return { kind: 'wire-advisory', credits: lineCredits(line, marksOf(line), 'origin').slice(0, 1), confidence }
}
