// What the invented pages of page-forms-other.test.ts and page-forms-around.test.ts share.

/** A page with a menu above and the outlet's lines below. */
export const shell = (title: string, body: string, lang = 'en', head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Brackwater Post</title>${head}</head><body>
<div id="top"><ul><li><a href="/">Start</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></div>${body}
<div id="bottom"><p>© 2025 Brackwater Post. All rights reserved.</p><a href="/imprint">Imprint</a></div></body></html>`
/** Paragraphs. */
export const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

/** A story. */
export const FERRY: readonly string[] = [
  'The night ferry between Brackwater and Osmund was cancelled for the third evening running after ice blocked the channel.',
  'About two hundred passengers spent the night in the sports hall, where volunteers handed out soup and blankets.',
  'The company expects an icebreaker to arrive on Thursday and promised to pay for hotel rooms until then.',
]
