// The outlet's name as people write it: "Harbour Post" for "harbourpost.example".

/** Words of the longest name that is looked for. */
const NAME_WORDS_MAX = 5
/** Blocks that are searched: names stand in notices above and below the text, not in long paragraphs. */
const BLOCK_CHARS_MAX = 600

/**
 * Spells a domain out as the page itself writes the name somewhere; the domain where it does not.
 *
 * @example
 * spellOut('harbourpost.example', ['The work of Harbour Post is paid for by its readers.']) // 'Harbour Post'
 */
export function spellOut(domain: string, texts: readonly string[]): string {
  const label =
    domain
      .toLowerCase()
      .replace(/^www\./, '')
      .split('.')[0] ?? ''
  if (label.length < 6) return domain
  for (const text of texts) {
    const name = text.length <= BLOCK_CHARS_MAX ? nameIn(text, label) : undefined
    if (name !== undefined) return name
  }
  return domain
}

/** Two or more capitalised words in a row whose letters are the label's. */
function nameIn(text: string, label: string): string | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}’'&-]+/gu)]
  for (const [i, first] of words.entries()) {
    let letters = ''
    for (const word of words.slice(i, i + NAME_WORDS_MAX)) {
      if (!/^\p{Lu}/u.test(word[0])) break
      letters += word[0].toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
      if (!label.startsWith(letters)) break
      const end = word.index + word[0].length
      if (letters === label && word !== first) return text.slice(first.index, end)
    }
  }
  return undefined
}
