// Opens an input: bytes are decoded, a cheerio document is serialised, and HTML is told from plain text by looking.

import { describe, WiredeskError } from '../errors.ts'
import { decodeHtml } from './decode.ts'
import type { CleanOptions } from './options.ts'

/** A cheerio document, as far as it is used: it is serialised and never changed. */
export interface CheerioDocument {
  /** The document as HTML: what offsets of the article refer to. */
  html(): string
  /** Tells a document from any other function. */
  root(): unknown
}

/** What `clean` takes: HTML or text (told apart by looking), bytes of a page, or the caller's cheerio `$`. */
export type CleanInput =
  | string
  | Uint8Array
  | { readonly html: string | Uint8Array; readonly [field: string]: unknown }
  | { readonly text: string; readonly [field: string]: unknown }
  | CheerioDocument

/** An opened input: all offsets of the article refer to `source`. */
export interface Opened {
  source: string
  format: 'html' | 'text'
  /** Why there is nothing to read. */
  refusal?: 'empty' | 'not-text'
}

/** Opens an input. Throws `bad-input` for anything that is not one. */
export function open(input: CleanInput, options: CleanOptions): Opened {
  const { value, format } = sourceOf(input, options)
  if (typeof value !== 'string' && isPdf(new TextDecoder('windows-1252').decode(value.subarray(0, HEAD_CHARS))))
    return { source: '', format: 'text', refusal: 'not-text' }
  const source = typeof value === 'string' ? value : decodeHtml(value, options.charset).text
  const wanted = options.format === undefined || options.format === 'auto' ? format : options.format
  if (isPdf(source) || isBinary(source)) return { source, format: 'text', refusal: 'not-text' }
  const resolved = wanted ?? (looksLikeHtml(source) ? 'html' : 'text')
  return /\S/.test(source) ? { source, format: resolved } : { source, format: resolved, refusal: 'empty' }
}

function sourceOf(input: unknown, options: CleanOptions): { value: string | Uint8Array; format?: 'html' | 'text' } {
  if (typeof input === 'string' || input instanceof Uint8Array) return { value: input }
  if (isCheerio(input)) return { value: input.html(), format: 'html' }
  if (typeof input === 'object' && input !== null) {
    const { html, text } = input as { html?: unknown; text?: unknown }
    if (typeof html === 'string' || html instanceof Uint8Array) return { value: html, format: 'html' }
    if (typeof text === 'string') return { value: text, format: 'text' }
  }
  const what = options.id === undefined ? '' : ` for ${describe(options.id)}`
  throw new WiredeskError(
    'bad-input',
    `expected a string, bytes, { html }, { text } or a cheerio document${what}, got ${describe(input)}, ` +
      'pass the page as one of these',
  )
}

function isCheerio(input: unknown): input is CheerioDocument {
  return (
    typeof input === 'function' &&
    typeof (input as Partial<CheerioDocument>).html === 'function' &&
    typeof (input as Partial<CheerioDocument>).root === 'function'
  )
}

/** Characters at the start that are looked at. */
const HEAD_CHARS = 1024
const SAMPLE_CHARS = 65_536

function isPdf(source: string): boolean {
  return /^[\s\ufeff]{0,16}%PDF-\d/.test(source.slice(0, 64))
}

/** Share of control and replacement characters above which a string is no text. One stray NUL is forgiven. */
const BINARY_SHARE_MAX = 0.02

/** Controls that no text has, and the replacement character. */
const ODD = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g

function isBinary(source: string): boolean {
  const sample = source.slice(0, SAMPLE_CHARS)
  // Nearly every page has none: a native search passes over it faster than a loop.
  if (sample.search(ODD) < 0) return false
  const odd = sample.match(ODD)!.length
  return odd > 3 && odd > BINARY_SHARE_MAX * sample.length
}

const OPENS_HTML =
  /^[\s\ufeff]{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[\s\S]{0,4000}?-->\s{0,100})?<(?:!doctype\s{1,9}html|html|head|body)\b/i
const TAG =
  /<\/?(?:html|head|body|div|p|a|span|article|section|main|h[1-6]|br|hr|ul|ol|li|img|table|tr|td|script|style|meta|link|figure|header|footer|nav|time|em|strong|b|i|blockquote)(?:\s[^<>]{0,2000})?\/?>/gi
/** Tags in so many characters make a fragment of HTML; prose that mentions a tag has fewer. */
const CHARS_PER_TAG_MAX = 1500
const TAGS_MIN = 2
/** Tags that make HTML even where the sample ends before any of them is closed. */
const UNCLOSED_TAGS_MIN = 10

/** True for HTML documents and fragments, false for prose, also prose about HTML. */
function looksLikeHtml(source: string): boolean {
  if (OPENS_HTML.test(source.slice(0, 8192))) return true
  const sample = source.slice(0, SAMPLE_CHARS)
  if (!sample.includes('<')) return false
  const tags = sample.match(TAG) ?? []
  const closed = tags.some((tag) => tag.startsWith('</')) || tags.some((tag) => /^<(?:br|img|p|meta)\b/i.test(tag))
  return tags.length >= (closed ? TAGS_MIN : UNCLOSED_TAGS_MIN) && sample.length / tags.length <= CHARS_PER_TAG_MAX
}
