// Lines that name a desk or a person beside an agency: "La rédaction avec AFP", "By Jo Hart, PA", "中央社記者某某台北19日電".

import type { CreditLineMatch, WireContext } from './types.ts'

/** Reads a part of a line as if it stood alone. */
type ReadLine = (text: string, context: WireContext & { position: 'head' }) => CreditLineMatch | undefined

/** The desk's name, then "with" in some language, then what must be agencies. */
const DESK_WITH = /^(.{3,40}?)\s((?:avec|mit|with|con|com|med|met|cu|con la)\s\p{Lu}.{1,40})$/u
const DESK_WORDS_MAX = 3
/** "By Jo Hart, PA": what follows the last comma. */
const NAME_AND_MARK = /^(.{4,60}),\s(\p{Lu}[\p{L}. ]{1,30})$/u
/** Central News Agency of Taiwan: reporter of two or three characters, place, day. */
const CNA = /^[（(]?中央社記者(\p{Script=Han}{3})(\p{Script=Han}{2,5})\d{1,2}日(?:綜合|專)?(?:外)?[電电](?=[）)]|$)/u

/** Undefined for lines in which either side is anything else. */
export function signedLine(text: string, context: WireContext, read: ReadLine): CreditLineMatch | undefined {
  const line = text.trim()
  return withDesk(line, context, read) ?? withName(line, context, read) ?? centralNews(line)
}

function withDesk(line: string, context: WireContext, read: ReadLine): CreditLineMatch | undefined {
  const [, desk, rest] = DESK_WITH.exec(line) ?? []
  if (desk === undefined || rest === undefined || desk.split(/\s+/).length > DESK_WORDS_MAX) return undefined
  const match = read(rest, { ...context, position: 'head' })
  if (match?.kind !== 'credit') return undefined
  return {
    ...match,
    kind: 'byline',
    credits: match.credits.map((credit) => shifted(credit, line.length - rest.length)),
  }
}

function withName(line: string, context: WireContext, read: ReadLine): CreditLineMatch | undefined {
  const [, name, mark] = NAME_AND_MARK.exec(line) ?? []
  if (name === undefined || mark === undefined || !/^(?:by|von|par|por|di|door|av|af)\s/i.test(name)) return undefined
  const match = read(mark, { ...context, position: 'head' })
  if (match?.kind !== 'byline') return undefined
  const person = name.replace(/^\S+\s+/, '')
  const credits = match.credits.map((credit) => shifted(credit, line.length - mark.length))
  return { ...match, credits, names: [person] }
}

function centralNews(line: string): CreditLineMatch | undefined {
  const [raw, name] = CNA.exec(line) ?? []
  if (raw === undefined || name === undefined) return undefined
  const credit = { agency: 'CNA', role: 'origin' as const, raw: '中央社', start: line.indexOf('中央社'), end: 0 }
  return { kind: 'byline', credits: [{ ...credit, end: credit.start + 3 }], confidence: 0.95, names: [name] }
}

function shifted<T extends { start: number; end: number }>(credit: T, by: number): T {
  return { ...credit, start: credit.start + by, end: credit.end + by }
}
