// What people do without a cleaner, on plain text: keep everything, or keep the lines that look like prose.

/** Words that a line of prose has at least, in the usual filter of corpora made from the web. */
const FEWEST_WORDS = 5

/** Ends of a line of prose: a stop, exclamation or question mark, Latin or full-width, with a closing quote after it or not. */
const TERMINAL = /[.!?…。！？]["'”’»」』)\]）]?\s*$/u

/** One Chinese or Japanese character counts as a word, as it does for the scorer. */
const WORD = /[\u3040-\u30ff\u3400-\u9fff]|[^\s\u3040-\u30ff\u3400-\u9fff]+/gu

/** Every baseline by the name of its row. The last joins hard-wrapped lines first: renderers at 80 columns need it. */
export const BASELINES: Readonly<Record<string, (text: string) => string>> = {
  'unfiltered text': (text) => text,
  'line filter': (text) => text.split('\n').filter(isProse).join('\n'),
  'paragraph filter': (text) =>
    text
      .split(/\n[^\S\n]*\n/u)
      .map((paragraph) => paragraph.replace(/\s+/gu, ' '))
      .filter(isProse)
      .join('\n'),
}

function isProse(line: string): boolean {
  return TERMINAL.test(line) && (line.match(WORD)?.length ?? 0) >= FEWEST_WORDS
}
