// Comments, declarations and processing instructions: what begins with "<!" or "<?" and is no content.

import { BANG, DASH, OPEN_BRACKET } from './units.ts'

const CDATA = '[CDATA['

/** What stands at a `<` that `!` or `?` follows, and where it ends: at the page's end if nothing ends it. */
export function declarationAt(html: string, less: number): { type: 'comment' | 'directive'; end: number } {
  const isDeclaration = html.charCodeAt(less + 1) === BANG
  // The dashes that open a comment may close it: "<!-->".
  if (isDeclaration && html.startsWith('--', less + 2)) return { type: 'comment', end: behind(html, '-->', less + 2) }
  if (isDeclaration && html.startsWith(CDATA, less + 2))
    return { type: 'comment', end: behind(html, ']]>', less + 2 + CDATA.length) }
  const unread = isDeclaration ? unreadUnits(html, less + 2) : 0
  return { type: 'directive', end: behind(html, '>', less + 2 + unread) }
}

function behind(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from)
  return at < 0 ? html.length : at + sign.length
}

/** Units behind "<!" that end no declaration, even where one is `>`: "<!>", "<!->". */
function unreadUnits(html: string, from: number): number {
  const first = html.charCodeAt(from)
  if (first === DASH) return 2
  if (first !== OPEN_BRACKET) return 1
  let same = 0
  while (same < CDATA.length && html.charCodeAt(from + same) === CDATA.charCodeAt(same)) same++
  return same
}
