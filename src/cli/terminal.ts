// What a terminal may be sent: colours where they are wanted, and no control characters from scraped pages.

import pc from 'picocolors'

/** Functions that colour a string, or give it back unchanged. */
export type Colors = ReturnType<typeof pc.createColors>

/** The stream, as far as colours depend on it. */
export interface Screen {
  readonly isTTY?: boolean
}

/**
 * Colours for one stream: only on a terminal, and never with NO_COLOR (https://no-color.org) or a dumb terminal.
 * FORCE_COLOR (https://force-color.org) asks for them elsewhere too, or with 0 or false for none; NO_COLOR is stronger.
 */
export function colorsFor(screen: Screen, env: NodeJS.ProcessEnv = process.env): Colors {
  if (env.NO_COLOR) return pc.createColors(false)
  if (env.FORCE_COLOR) return pc.createColors(env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false')
  return pc.createColors(screen.isTTY === true && env.TERM !== 'dumb')
}

/** C0 and C1 control characters except tab and line feed: a page could steer the terminal with them. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
/** Characters that reorder the line they stand in. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g

/** Text that cannot move the cursor, ring, recolour or reorder: safe to show to a person. */
export function printable(text: string): string {
  return text.replace(CONTROL, '\ufffd').replace(REORDERING, '')
}

/** One line of at most `width` columns, for lists. */
export function oneLine(text: string, width: number): string {
  const line = printable(text.slice(0, width * 4))
    .replace(/\s+/g, ' ')
    .trim()
  let columns = 0
  let kept = ''
  for (const character of line) {
    columns += WIDE.test(character) ? 2 : 1
    if (columns > width) return `${kept}…`
    if (columns < width) kept += character
  }
  return columns < width ? kept : line
}

/** Characters that take two columns of a terminal: Chinese, Japanese, Korean and their full-width marks, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
