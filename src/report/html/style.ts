// The page's style: the reader's own fonts, light and dark, one column on a phone.

import { STYLE_PAGE } from './style/page.ts'
import { STYLE_VIEWS } from './style/views.ts'

/** The style as it stands in the file. */
export function reportStyle(): string {
  return `${STYLE_PAGE}${STYLE_VIEWS}`
}
