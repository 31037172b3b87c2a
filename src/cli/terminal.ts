// What a terminal may be sent: colours where they are wanted, and no control characters from scraped pages.

import pc from 'picocolors'

/** Functions that colour a string, or give it back unchanged. */
export type Colors = ReturnType<typeof pc.createColors>

/** The stream, as far as colours depend on it. */
export interface Screen {
  readonly isTTY?: boolean
}

/** Colours for one stream: only on a terminal, and never with NO_COLOR (https://no-color.org) or a dumb terminal. */
export function colorsFor(screen: Screen, env: NodeJS.ProcessEnv = process.env): Colors {
  if (env.NO_COLOR) return pc.createColors(false)
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return pc.createColors(true)
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

/** One line of at most `width` characters, for lists. */
export function oneLine(text: string, width: number): string {
  const line = printable(text.slice(0, width * 4))
    .replace(/\s+/g, ' ')
    .trim()
  const characters = Array.from(line)
  return characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`
}
