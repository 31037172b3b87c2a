// Agencies that sign in the place of an author, in the head of a story: "Jane Doe, Associated Press", "By Jane Doe, PA
// Transport Correspondent", "La rédaction avec AFP", "Agence France-Presse in Paris".

import { Openings } from '../gate/gate.ts'
import { isAsciiLetter } from '../lexicon/fold.ts'
import { isSolid } from './dateline-reading.ts'
import { type Line, lineCredits } from './line.ts'
import { GENERIC, type MarkList, readMarks } from './mark-list.ts'
import { type MarkHit, mayBeMark } from './marks.ts'
import { isPersonName, namesIn } from './persons.ts'
import type { CreditLineMatch } from './types.ts'

/** Longer lines are sentences. */
const LINE_CHARS_MAX = 110
/** The agency stands no further into the line than a name or two are long. */
const MARK_WITHIN = 60
const MARK_FROM = 2

const LEAD = new Openings(
  /^(?:(?:written |reported )?by|von|par|por|di|door|av|af|(?:rédigé|écrit|publié|posté|publicado|escrito|redactado) p[ao]r)[: ] ?/iu,
  // "ByJane Doe": the blank was lost with the markup.
  /^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll})/u,
)
/** "Jane Doe WITH", between the author and those who gave material. */
const WITH = /,? (?:with|mit|avec|con|com|met|med|amb|cu|és|und|and|et|och|og|y|e|i|&|\+)(?: (?:the|l'|la|le))? ?$/iu
const PLAIN_AND = /(?:und|and|et|och|og|y|e|i|&|és) ?(?:(?:the|l'|la|le) ?)?$/iu
/** The newsroom, in place of a name. */
const NEWSROOM =
  /^(?:l'|la |le |die |the |o |a |de |our |own )?(?:(?:\p{L}+ ){0,2}(?:rédaction|redacción|redaccion|redação|redacao|redazione|redactie|redaktion(?:en)?|redaksjonen|redakcja|redakce|toimitus|newsroom|newsdesk|staff|staff reporters?|staff writers?|reporters?|correspondents?)|service \p{L}+|(?:web|online|digital|news) (?:desk|team|staff))$/iu
/** What may follow an agency's mark in the place of an author: the writer's post. */
const POST =
  /^(?:[)\].]*|(?:\p{L}+ ){0,3}(?:Staff )?(?:Writers?|Correspondent|Correspondents|Reporters?|Editor|Bureau|Staff|News Agency|Journalist)?)$/u
const NAMED_POST = /(?:Writer|Correspondent|Reporter|Editor|Journalist)s?$/u
/** "New Castle, PA" looks like a name and its agency: a weak mark needs a lead word, and this is all it earns. */
const WEAK_MARK = 0.75

/** Reads the line of an author who is an agency's, or who had an agency's help: in the head, or with a lead word. */
export function signature(line: Line): CreditLineMatch | undefined {
  if (line.core.length > LINE_CHARS_MAX || line.position === 'caption') return undefined
  const inHead = line.position === 'head'
  const inPlace = inHead ? agencyInPlace(line) : undefined
  if (inPlace) return inPlace
  const lead = LEAD.exec(line.core)?.[0] ?? ''
  const core = line.core.slice(lead.length)
  for (let from = MARK_FROM; from < Math.min(core.length, MARK_WITHIN); from++) {
    if (isAsciiLetter(core.charCodeAt(from - 1)) && isAsciiLetter(core.charCodeAt(from))) continue
    if (!mayBeMark(core, from) && !GENERIC.mayOpen(core, from)) continue
    const list = readMarks(core, from, line.context)
    if (!list || list.start !== from || list.hits.length === 0) continue
    const found =
      authorWith(line, core, list, lead !== '') ??
      (inHead || lead !== '' ? agencyAuthor(line, core, list, lead !== '') : undefined)
    if (found) return found
  }
  return undefined
}

/** "Agence France-Presse in Paris". */
function agencyInPlace(line: Line): CreditLineMatch | undefined {
  const place = /^(.{2,40}?) (?:in|à|en|em|a|aus) \p{Lu}[\p{L} .-]{2,30}$/u.exec(line.core)
  const list = place && readMarks(line.core, 0, line.context)
  if (!list || list.end !== place[1]!.length || !list.hits[0]?.isName) return undefined
  return byline(line, list.hits, 'origin', 0.88)
}

/** "La rédaction avec AFP", "Jane Doe mit dpa", "Le Nouvel Écho avec AFP": whoever signs had an agency's text. */
function authorWith(line: Line, core: string, list: MarkList, led: boolean): CreditLineMatch | undefined {
  const joint = WITH.exec(core.slice(0, list.start))
  if (!joint || !/^[\s)\].]*$/.test(core.slice(list.end))) return undefined
  const author = core.slice(0, joint.index).trim()
  const newsroom = NEWSROOM.test(author)
  if (!newsroom && !led && line.position !== 'head') return undefined
  const names = isPersonName(author) ? [author] : namesIn(author)
  // "Jane Doe and AP" may be a picture's; with a word for "with" an outlet's name will do.
  const plain = PLAIN_AND.test(joint[0])
  if (!newsroom && names.length === 0 && (plain || !isOutletName(author))) return undefined
  const first = list.hits[0]
  if (!isSolid(first, core.slice(first?.start, first?.end)) && plain) return undefined
  const match = byline(line, list.hits, 'with-material', newsroom || !plain ? 0.9 : 0.8)
  return newsroom || names.length === 0 || !isPersonName(author) ? match : { ...match, names }
}

/** One to five words with capitals. */
function isOutletName(text: string): boolean {
  const words = text.split(' ')
  return words.length <= 5 && words.some((word) => /^\p{Lu}/u.test(word)) && !/[.,:;!?|]/.test(text)
}

/** "Jane Doe, Associated Press", "JANE DOE Associated Press Writer", "Nerys Oakden, PA Transport Correspondent". */
function agencyAuthor(line: Line, core: string, list: MarkList, led: boolean): CreditLineMatch | undefined {
  const first = list.hits[0]
  const before = core.slice(0, list.start)
  const rest = core.slice(list.end).trim()
  if (!first || /\p{L}\/$/u.test(before)) return undefined
  if (first.agency.kind !== 'agency' && !/[,|(] ?$/.test(before)) return undefined
  if (!POST.test(rest)) return undefined
  const name = before.replace(/(?:[,|/;(—-]| for| of)? {0,9}(?:the )?$/iu, '')
  const solid = isSolid(first, core.slice(first.start, first.end))
  const names = isPersonName(name) ? [name] : namesIn(name)
  if (names.length === 0) return undefined
  if (solid) return { ...byline(line, list.hits.slice(0, 1), 'origin', 0.85), names }
  // A weak mark: one whole name, a comma, and a lead word or the writer's post.
  const speaks = first.agency.languages.includes(line.context.lang?.slice(0, 2).toLowerCase() ?? '')
  if (!isPersonName(name) || !/, ?$/.test(before) || !speaks || !(led || NAMED_POST.test(rest))) return undefined
  return { ...byline(line, [first], 'origin', NAMED_POST.test(rest) ? 0.85 : WEAK_MARK), names: [name] }
}

function byline(
  line: Line,
  hits: readonly MarkHit[],
  role: 'origin' | 'with-material',
  confidence: number,
): CreditLineMatch {
  return { kind: 'byline', credits: lineCredits(line, hits, role), confidence }
}
