// Text that must stay text inside an HTML file: data islands and the few places where the skeleton prints a title.

/** Characters that could end a script element, open a comment in one, or end a line in old script parsers. */
const STEERING = /[<>&\u2028\u2029]/g
/** Characters that mean something to an HTML parser in text or in a quoted attribute. */
const MARKUP = /[<>&"']/g

/**
 * A value as JSON that can stand in a `<script type="application/json">`: no character of it can end the element.
 * JSON escapes control characters and lone surrogates itself.
 */
export function islandJson(value: unknown): string {
  return JSON.stringify(value).replace(STEERING, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What a line of text should not have: control characters, line separators, lone halves of characters. */
const UNFIT =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as one line of HTML text, or as the value of a quoted attribute. What does not fit there becomes a blank. */
export function escapeHtml(text: string): string {
  return text.replace(UNFIT, ' ').replace(MARKUP, (found) => `&#${found.charCodeAt(0)};`)
}
