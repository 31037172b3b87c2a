// The outlet's name as people write it: from its legal line, and "Harbour Post" for "harbourpost.example".

import type { BlockKind } from '../../types.ts'
import { matchesIn } from '../matches.ts'
import { isNewsAgency } from '../wire.ts'

/** "© 2024 The Harbour Post", "Copyright by Harbour Post", up to the first stop or bar. */
const RIGHTS_HOLDER =
  /(?:©|\(c\)|copyright)(?:[\s©,]|\(c\)|copyright|by(?=\s)|\d{4}(?:\s?[-–]\s?\d{4})?(?!\d)){0,8}([\p{L}\p{N}][^.|,;©\n]{1,50}(?:\.(?:com|org|net|de|co|fr|it|es|ru|pl|info|news))?)/iu
/** Years behind the holder. */
const YEARS = /[\s(]{1,9}\d{4}(?:\s?[-–]\s?\d{4})?\)?$/
const HOLDER_WORDS_MAX = 6
/** What the law calls a company, which its readers do not; a stop ended the holder before the second letter of S.A. */
const LEGAL_FORM =
  /\s{1,9}(?:inc|ltd|limited|llc|llp|plc|corp|corporation|co|pty|gmbh(?: & co)?|mbh|ag|kg|se|s|sa|sas|sarl|srl|spa|sl|slu|ltda|bv|nv|ab|asa?|aps|a\/s|oyj?|sp|kft|zrt|nyrt|ооо|зао|пао|тов)$/iu

/** The outlet as the page's legal line names it; undefined where that line names nobody, or the agency of a copy. */
export function outletOfText(blocks: readonly { text: string; kind: BlockKind }[]): string | undefined {
  for (const { text, kind } of blocks) {
    if (kind !== 'legal' && kind !== 'footer') continue
    const name = RIGHTS_HOLDER.exec(text)?.[1]?.trim().replace(YEARS, '').replace(LEGAL_FORM, '')
    if (name === undefined || !/\p{L}/u.test(name) || name.split(/\s+/).length > HOLDER_WORDS_MAX || isNewsAgency(name))
      continue
    const texts = blocks.filter(({ kind: other }) => other !== 'body' && other !== 'subhead').map((block) => block.text)
    return /^\S+\.\p{L}{2,10}$/u.test(name) ? spellOut(name, texts) : name
  }
  return undefined
}

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
function spellOut(domain: string, texts: readonly string[]): string {
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

const WORD = /[\p{L}\p{N}’'&-]+/gu

/** Two or more capitalised words in a row whose letters are the label's. */
function nameIn(text: string, label: string): string | undefined {
  const words = matchesIn(text, WORD)
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
