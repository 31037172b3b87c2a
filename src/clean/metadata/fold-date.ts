// Folds text for the date grammar without moving anything: every UTF-16 unit stays one unit, so that offsets hold.

/** Zeros of the digit blocks that news sites print: Arabic-Indic, Persian, Devanagari, Bengali, Tamil, Thai, full-width. */
const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xff10]

const SAME: ReadonlyMap<string, string> = new Map([
  ['：', ':'], ['／', '/'], ['．', '.'], ['。', '.'], ['－', '-'], ['‐', '-'], ['‑', '-'], ['，', ','], ['、', ','], ['،', ','], ['（', '('], ['）', ')'],
  ['\u00a0', ' '], ['\u202f', ' '], ['\u2009', ' '], ['\u3000', ' '], ['\u200e', ' '], ['\u200f', ' '], ['\n', ' '], ['\t', ' '], ['’', "'"], ['ʼ', "'"], ['İ', 'i'],
]) // biome-ignore format: a table of pairs

/** Lower case, ASCII digits, plain punctuation; as long as the input. */
export function foldDate(text: string): string {
  let folded = ''
  for (let index = 0; index < text.length; index++) folded += foldUnit(text, index)
  // Two-word month names become one word.
  return folded.replace(/(كانون|تشرين) (?=ال)/g, '$1_')
}

function foldUnit(text: string, index: number): string {
  const unit = text.charAt(index)
  const code = text.charCodeAt(index)
  if (code < 0x80) return unit === '\n' || unit === '\t' ? ' ' : unit.toLowerCase()
  const same = SAME.get(unit)
  if (same !== undefined) return same
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return String(code - zero)
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}
