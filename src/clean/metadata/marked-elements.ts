// Elements that say in their class, their itemprop or their address that they hold an author or a date.

import { lazy } from '../lexicon/lazy.ts'
import { LetterTable } from '../lexicon/letters.ts'
import type { ClassList } from '../page-tree/class-list.ts'
import type { PageNode } from '../page-tree.ts'
import { TEXT_CHARS_MAX, textOf, wordsOf } from './element-text.ts'
import type { BylineFact, PageFacts, TimeFact } from './facts.ts'

/** `rel` of a byline that was read from a link to an author's page. */
export const AUTHOR_PAGE_REL = 'page of an author'

const TIMES_MAX = 60
const BYLINES_MAX = 60

const AUTHOR_WORDS =
  'author byline by-line writer contributor autor auteur journalist reporter creator redakt verfasser schrijver'
/** Addresses of pages about one author. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|i|a)?|auteurs?|autore|avtor|writers?|contributors?|journalists?|reporters?|columnists?|redakt\w{0,8}|penulis|yazar(?:lar)?|byline|by)\/[^/?#]{2,80}\/?(?:[?#]|$)/i
const DATE_WORDS =
  'date time publish posted updated modified dateline datum fecha created entry-meta post-meta article-meta byline pubdate'

/** Adds a link to an author's page. True where it was one. */
export function addAuthorPage({ bylines }: PageFacts, element: PageNode): boolean {
  const { href, rel, class: classes } = element.attribs
  if (href === undefined || bylines.length >= BYLINES_MAX || !AUTHOR_PAGE.test(href)) return false
  // Marked authors are gathered with all other elements that are.
  if (/author/i.test(rel ?? '') || (hintsOf(classes) & AUTHOR) !== 0) return false
  const text = textOf(element)
  if (text === '' || text.length >= TEXT_CHARS_MAX) return false
  bylines.push({ text, words: wordsOf(element), rel: AUTHOR_PAGE_REL, offset: element.startIndex })
  return true
}

/** Adds what an element's own words, or its tag, make an author or a date. */
export function addByWords(facts: PageFacts, element: PageNode): void {
  const { class: classes, id, itemprop, rel, rare } = element.attribs
  const isTime = element.tag.name === 'time'
  if (!isTime && classes === undefined && itemprop === undefined && rel === undefined && id === undefined) return
  const hints = hintsOf(classes) | hintsOf(id) | (itemprop === undefined ? 0 : hintsIn(itemprop))
  const isAuthor = (hints & AUTHOR) !== 0 || (rel !== undefined && /author/i.test(rel))
  const isDate = isTime || (hints & DATE) !== 0
  if (!(isAuthor && facts.bylines.length < BYLINES_MAX) && !(isDate && facts.times.length < TIMES_MAX)) return
  const text = textOf(element)
  const offset = element.startIndex
  if (isAuthor && text !== '' && text.length < TEXT_CHARS_MAX && facts.bylines.length < BYLINES_MAX) {
    const byline: BylineFact = { text, words: wordsOf(element), offset }
    if (rel !== undefined) byline.rel = rel.toLowerCase()
    facts.bylines.push(byline)
  }
  const value = rare?.datetime ?? (itemprop === undefined ? undefined : rare?.content)
  const holdsDate = isDate && (value !== undefined || (text.length < TEXT_CHARS_MAX && /\p{Nd}/u.test(text)))
  if (holdsDate && facts.times.length < TIMES_MAX) {
    const time: TimeFact = { text, words: wordsOf(element), offset }
    if (value !== undefined && value !== '') time.datetime = value.slice(0, 80)
    facts.times.push(time)
  }
}

/** What class words hint at, as bits. */
const AUTHOR = 1
const DATE = 2

/** The words, wherever they stand in a class name: "postauthor" has one. */
const WORDS = lazy(() => {
  const words = new Map(AUTHOR_WORDS.split(' ').map((word) => [word, AUTHOR]))
  for (const word of DATE_WORDS.split(' ')) words.set(word, (words.get(word) ?? 0) | DATE)
  return new LetterTable(words).anywhere()
})

/** Hints of one list of words, which keeps them: many elements share it. */
function hintsOf(list: ClassList | undefined): number {
  if (list === undefined) return 0
  if (list.hints < 0) list.hints = hintsIn(list.lower)
  return list.hints
}

function hintsIn(value: string): number {
  return WORDS().allIn(value.toLowerCase())
}
