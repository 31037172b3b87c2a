// A dateline on a line of its own, as Chinese agencies sign: "中央社記者…南楓鎮19日電", "新华社北京8月12日电（记者…）". Nothing
// of a lead follows it, so it is the line of an author.

import { chinese, taiwanese } from './dateline-cjk.ts'
import { foldWidth } from './fold-width.ts'
import { type LineReader, lineCredits } from './line.ts'

/** Longer lines are leads. */
const LINE_CHARS_MAX = 60
const HAN = /\p{Script=Han}/u

/** Undefined unless the whole line is the dateline. */
export const datelineLine: LineReader = (line) => {
  if (line.core.length > LINE_CHARS_MAX || !HAN.test(line.core) || !/\d日/.test(line.core)) return undefined
  const folded = foldWidth(line.text).trim()
  const bare = folded.replace(/^[(〔[【]|[)〕\]】]$/gu, '')
  const wrapped = `(${bare})`
  const whole =
    taiwanese({ text: wrapped, folded: wrapped, context: line.context }) ??
    chinese({ text: folded, folded, context: line.context })
  if (!whole || whole.end < folded.length) return undefined
  const match = { kind: 'byline' as const, credits: lineCredits(line, whole.hits, 'origin'), confidence: 0.95 }
  return whole.names === undefined ? match : { ...match, names: whole.names }
}
