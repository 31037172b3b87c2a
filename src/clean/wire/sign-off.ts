// Lines that say which agency wrote the text, or gave material to it: T1. Agencies that sign as authors: signature.ts.

import type { CreditRole } from '../../types.ts'
import { Anywhere, Openings } from '../gate/gate.ts'
import { CUE } from './cue.ts'
import { isSolid } from './dateline-reading.ts'
import { hasCue, type Line, type LineReader, lineCredits, marksOf } from './line.ts'
import { type MarkList, readMarks, roleOf } from './mark-list.ts'
import { isPersonName, namesIn } from './persons.ts'
import { signature } from './signature.ts'
import { MATERIAL_OPENINGS, MATERIAL_STATEMENT, MATERIAL_WORDS, SOURCE_WORDS } from './source-words.ts'
import type { CreditLineKind, CreditLineMatch } from './types.ts'

/** Behind "Source:" stand names, not sentences. */
const SOURCES_CHARS_MAX = 110
/** Behind the list of a material line: "… and the newspaper Example". */
const REST_CHARS_MAX = 60
const STATEMENT_CHARS_MAX = 300
/** "dpa:220124-99-835563/5": service, day, number, version. */
export const ITEM_ID: Anywhere = new Anywhere(
  /\b(dpa(?:-\p{L}+)?|apa|afp|sda|ots)[:-]\d{6,8}-\d{2,4}-\d{3,9}\/\d{1,3}\b/iu,
)

const SOURCE = new Openings(new RegExp(`^(?:${SOURCE_WORDS.join('|')}) ?[:=|/—-] ?|^(?:theo|nguồn) (?=\\p{Lu})`, 'iu'))
const SOURCE_ONLY = new Openings(new RegExp(`^(?:${SOURCE_WORDS.join('|')})$`, 'iu'))
const BY = new Openings(/^(?:by|von|par|por|di|av|af|door|от|od)[: ] ?(?:the )?/iu)

/** "Source: Agency  Author: Name": who wrote it stands behind its source, as Chinese papers print it. */
const WRITER_BEHIND =
  /^[\s|·,;]{0,4}(?:[\d\s:./-]{0,24} )?(?:作者|记者|記者|编辑|編輯|责编|責編|责任编辑|責任編輯|author|autor|autora|auteur|autore|автор|yazar|penulis|tác giả|기자|글) ?[:/] ?[^:.!?]{2,30}$/iu

/** Item id, source line, material line, bare mark, agency in the place of an author. */
export const signOff: LineReader = (line) =>
  itemId(line) ??
  (hasCue(line, CUE.agency) ? (sourceLine(line) ?? materialLine(line)) : undefined) ??
  statement(line) ??
  (hasCue(line, CUE.agency) ? (bareMark(line) ?? initialled(line) ?? signature(line)) : undefined)

function itemId(line: Line): CreditLineMatch | undefined {
  const match = hasCue(line, CUE.itemId) && line.core.length <= SOURCES_CHARS_MAX ? ITEM_ID.exec(line.core) : undefined
  if (!match) return undefined
  const list = readMarks(line.core, match.index, line.context)
  return { kind: 'credit', credits: lineCredits(line, list?.hits ?? [], 'origin'), confidence: 0.97 }
}

/** "Zdroj: ČTK", "Quelle: dpa, eigene". A name behind a slash makes it a picture's: photo-line.ts. */
function sourceLine(line: Line): CreditLineMatch | undefined {
  const stamp = /^[\d\s:./年月日-]{6,24}/u.exec(line.core)?.[0].length ?? 0
  const source = SOURCE.exec(line.core.slice(stamp))
  if (!source) return undefined
  const opening = [line.core.slice(0, stamp + source[0].length)] as const
  const rest = line.core.slice(opening[0].length)
  if (rest.length > SOURCES_CHARS_MAX || /[.!?] \p{Lu}\p{L}+ \p{Ll}/u.test(rest)) return undefined
  const list = readMarks(line.folded, line.from + opening[0].length, line.context)
  const hits = marksOf(line, list)
  if (hits.length === 0) return undefined
  const behind = list
    ? line.folded
        .slice(list.end)
        .trim()
        .replace(/[)\].]{1,99}$/, '')
    : rest
  const slash = /^\/ ?(.+)$/u.exec(behind)
  if (slash && isPersonName(slash[1]!))
    return {
      kind: 'photo-credit',
      credits: lineCredits(line, hits, 'photo'),
      confidence: 0.85,
      names: [slash[1]!.trim()],
    }
  const whole = list !== undefined && (/^[\d\s:./-]*$/.test(behind) || WRITER_BEHIND.test(behind))
  return credit(line, hits.length, hits, whole ? roleOf(hits, list.generic) : 'with-material', whole ? 0.95 : 0.85)
}

/** "Com informações da Reuters", "(mit Material von dpa)", "With AP". */
function materialLine(line: Line): CreditLineMatch | undefined {
  const opened = MATERIAL_OPENINGS.read(line.core, (match) => {
    const list = listAt(line, match[0].length)
    const rest = list && line.folded.slice(list.end).replace(/[\s)\].*]{1,99}$/, '')
    if (!list || rest === undefined || rest.length > REST_CHARS_MAX || !isListEnd(rest)) return undefined
    return credit(line, list.hits.length, marksOf(line, list), 'with-material', rest === '' ? 0.95 : 0.85)
  })
  if (opened) return opened
  const word = MATERIAL_WORDS.exec(line.core)
  const list = word && listAt(line, word[0].length)
  if (!list || list.hits.length === 0 || !/^[\s)\].*]*$/.test(line.folded.slice(list.end))) return undefined
  return credit(line, list.hits.length, list.hits, 'with-material', line.wrapped ? 0.95 : 0.88)
}

/** The list may begin a few small words behind the opening: "de la agencia", "agentuur". */
function listAt(line: Line, offset: number): MarkList | undefined {
  const at = line.from + offset
  const skip = /^(?:\p{Ll}+ ){0,3}/u.exec(line.folded.slice(at, at + 40))![0].length
  const list = readMarks(line.folded, at, line.context) ?? readMarks(line.folded, at + skip, line.context)
  return list && (list.hits.length > 0 || list.generic) ? list : undefined
}

/** Another name or two, or words that close such lines; not the rest of a sentence. */
function isListEnd(rest: string): boolean {
  if (rest === '' || /^[,;:] ?https?:/.test(rest)) return true
  if (/^(?:'s)? ?(?:was|were|is|wurde|a été|fue|foi)\b.{0,60}$/u.test(rest))
    return /used|included|verwendet|utilisé/u.test(rest)
  return (
    /^ ?(?:,|and|und|et|y|e|\/|&|in|from|\|) ?(?:the |der |die |la |le |el |o |a |los )?(?:\p{L}+ )?\p{Lu}/u.test(
      rest,
    ) && !/[.!?]/.test(rest)
  )
}

/** "The Associated Press and Jane Doe contributed to this report." */
function statement(line: Line): CreditLineMatch | undefined {
  const may = hasCue(line, CUE.statement) && line.core.length <= STATEMENT_CHARS_MAX
  const said = may ? MATERIAL_STATEMENT.exec(line.core) : null
  if (!said) return undefined
  const subject = line.core.slice(0, said.index)
  if (/[.!?]["”]? \p{Lu}/u.test(subject.replace(/\b\p{Lu}\p{L}{0,3}\./gu, ''))) return undefined
  const report =
    /(?:this|the) (?:report|story|article|piece|investigation)|reporting|Bericht|Artikel|article|nota|informe|reportagem|rapport|articolo|haber/iu
  if (!report.test(line.core.slice(subject.length))) return undefined
  const hits = marksOf({ ...line, folded: line.folded.slice(0, line.from + subject.length) })
  const names = namesIn(
    subject.replace(
      /\b(?:Associated Press|AP|Reuters|Times|staff)?(?: staff)? ?(?:writers?|reporters?|correspondents?|journalists?)\b/gu,
      ',',
    ),
  )
  if (hits.length === 0 && names.length === 0 && !/\b(?:wire|agenc|staff|service)/iu.test(subject)) return undefined
  const kind: CreditLineKind = hits.length > 0 ? 'credit' : 'desk-line'
  const match: CreditLineMatch = { kind, credits: lineCredits(line, hits, 'with-material'), confidence: 0.92 }
  return names.length > 0 ? { ...match, names } : match
}

/** "/ritzau/", "(dpa)", "AFP, EFE", "- AP": alone on its line. */
function bareMark(line: Line): CreditLineMatch | undefined {
  const at = line.from + (SOURCE_ONLY.exec(line.core)?.[0].length ?? 0)
  const list = readMarks(line.folded, at, line.context)
  const by = BY.exec(line.core)
  const after = by ? readMarks(line.folded, line.from + by[0].length, line.context) : undefined
  const covering = list && isCovered(line, list) ? list : after && isCovered(line, after) ? after : undefined
  if (!covering) return undefined
  const { hits, generic } = covering
  const first = hits[0]
  if (!first)
    return generic && line.position === 'head' && line.core.includes(' ')
      ? { kind: 'byline', credits: [], confidence: 0.6 }
      : undefined
  const solid = isSolid(first, line.folded.slice(first.start, first.end))
  const alone = hits.length === 1 && !/\p{L}/u.test(line.folded.slice(covering.end))
  const plainWord = alone && !first.isName && /^\p{Lu}\p{Ll}/u.test(line.folded.slice(first.start))
  const language = line.context.lang?.slice(0, 2).toLowerCase() ?? ''
  const speaksLanguage = language !== 'en' && first.agency.languages.includes(language)
  const inHead = line.position === 'head' && !line.wrapped
  const confidence = bareConfidence(line, first.agency.kind, solid, plainWord, by !== null, speaksLanguage)
  if (confidence === undefined) return undefined
  return credit(line, hits.length, hits, roleOf(hits, generic), confidence, inHead || by ? 'byline' : 'credit')
}

/** "kb, Reuters, PAP", "mso/dpa": an editor's initials, then those whose reports went into the text, and nothing else. */
const INITIALS_BEFORE = /^(?:\p{Ll}{2,4}|\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,2})(?: ?[,/;|] ?| - )/u

function initialled(line: Line): CreditLineMatch | undefined {
  const initials = INITIALS_BEFORE.exec(line.core)?.[0]
  if (initials === undefined || line.position === 'caption' || line.position === 'body') return undefined
  const list = readMarks(line.folded, line.from + initials.length, line.context)
  const first = list?.hits[0]
  if (!list || !first || list.start !== line.from + initials.length || !isCovered(line, list)) return undefined
  // What stands in front may itself be an agency, and the two are a list then.
  if (readMarks(line.core, 0, line.context)) return undefined
  const speaks = first.agency.languages.includes(line.context.lang?.slice(0, 2).toLowerCase() ?? '')
  if (!isSolid(first, line.folded.slice(first.start, first.end)) && !(speaks && /^\p{Ll}/u.test(initials)))
    return undefined
  return credit(
    line,
    list.hits.length,
    list.hits,
    'with-material',
    0.85,
    line.position === 'head' ? 'byline' : 'credit',
  )
}

/** The shape must make up for short marks, and the place for names that are also menu entries. */
function bareConfidence(
  line: Line,
  kind: string,
  solid: boolean,
  plainWord: boolean,
  by: boolean,
  speaksLanguage: boolean,
): number | undefined {
  if (by) return solid ? 0.92 : 0.7
  if (kind !== 'agency')
    return line.wrapped || line.position === 'head' ? 0.7 : line.position === 'tail' ? 0.6 : undefined
  if (line.wrapped) return solid ? 0.95 : 0.8
  if (line.position === 'body' || line.position === 'caption') return solid ? 0.6 : undefined
  if (plainWord) return line.position === undefined ? undefined : line.position === 'head' ? 0.7 : 0.6
  if (solid) return line.position === 'tail' ? 0.8 : 0.88
  // "TT" alone below a Swedish text is the agency of Sweden; two letters alone in English may be anything.
  return speaksLanguage && line.position !== undefined ? 0.72 : undefined
}

function isCovered(line: Line, { end }: MarkList): boolean {
  const rest = line.folded.slice(end).trim()
  return /^[)\]}>*|/.=_~—-]*(?:(?:\/ ?)?(?:staff|Staff|STAFF|fim|Fim|FIM|FIN|Vietnam\+|Newswire|News|news agency|newsroom|Redaktion)[)\]/*.]*)?$/u.test(
    rest,
  )
}

function credit(
  line: Line,
  count: number,
  hits: MarkList['hits'],
  role: CreditRole,
  confidence: number,
  kind: CreditLineKind = 'credit',
): CreditLineMatch {
  return { kind, credits: lineCredits(line, hits, count > 0 ? role : 'with-material'), confidence }
}
