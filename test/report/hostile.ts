// Articles whose every field tries to become markup, script or another place on the page.

import type { Article, BlockKind } from '../../src/types.ts'

/** Texts that try to leave their place. */
export const HOSTILE: readonly string[] = [
  '</script><img src=x onerror=alert(1)>',
  '<!-- <script> </script> -->',
  '<!--<script>',
  ']]></script ><svg/onload=alert(1)>',
  'line\u2028separator\u2029paragraph',
  '\ud800 lone \udc00 halves \u0000 nul \ufeff mark \r\n return',
  '"><script>alert(1)</script>',
  "`tick` \\u003c \\' &lt;/script&gt;",
  '\u202e reversed \u2066 isolated',
  '__proto__',
  'javascript:alert(1)',
  '<a href="javascript:alert(1)" onclick=alert(1) style="position:fixed;inset:0">click</a>',
  '<meta http-equiv=refresh content="0;url=https://elsewhere.example/"><base href=https://elsewhere.example/>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data=javascript:alert(1)></object>',
  '\u202edesrever\u202c \u2067right\u2069 \u200f\u200e\u061c marks',
  'a'.repeat(20_000),
  '\u0301'.repeat(500),
]

/** A document all of whose fields are such a text. */
export function hostileArticle(text: string, number: number): Article & { id: string } {
  const block = (kind: BlockKind, rule: string): Article['blocks'][number] => ({
    text,
    start: 0,
    end: 1,
    kind,
    rule,
    confidence: 0.5,
  })
  return {
    id: `${number} ${text}`,
    url: `javascript:${text}`,
    title: text,
    byline: [text],
    site: text,
    lang: text,
    published: text,
    credits: [{ agency: text, role: 'origin', raw: text, start: 0, end: 1 }],
    text: `${text} ${'words that make a story long enough to be compared with another one '.repeat(4)}`,
    blocks: [block('body', text), block('newsletter', text)],
    flags: [],
  }
}
