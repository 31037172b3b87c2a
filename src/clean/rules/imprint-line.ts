// The line with which a site says whose it is: a company by its legal form, then labels of its footer or its number in a
// register. Publishers' names are in no lexicon, but the forms of companies are few.
// Cost: short lines below the text that no phrase names; a walk of the phrases for each part of one that has several.
// Guarantee: a headline in which a company acts is no imprint, for none of its parts is a label or a long number.

import type { BlockKind } from '../../types.ts'
import { Beginnings, MAY_BE_WORD } from '../lexicon/beginnings.ts'
import { lazy } from '../lexicon/lazy.ts'
import { matchOpening, openingOf } from '../lexicon/match.ts'
import { entriesOf } from '../lexicon/phrase-entries.ts'
import { PHRASES } from '../lexicon/phrases.ts'
import { sequential } from '../sequential.ts'
import type { Sight } from './sight.ts'

/** Words of the longest imprint on a line. */
const WORDS_MAX = 24
/** Share of the page's prose that stands above an imprint; notices below it may be prose as well. */
const ABOVE_SHARE_MIN = 0.6
/** Weight from which a label of a footer says what the line is. */
const LABEL_WEIGHT = 0.8
/** Parts of a line that is an imprint for one label among them, without the form of a company. */
const PARTS_MIN = 3

/** Forms of companies that are words of other languages unless they are printed so. */
const AS_PRINTED =
  /(?:^|[\s,])(?:AG|SA|SAS|AB|AS|NV|JSC|SpA|Sp\. ?z ?o\. ?o|A\/S|S\. ?A|S\. ?L|SL|A\. ?Ş|Α\. ?Ε|ЗАО|ОАО|ООО|ТОВ|ЕООД|ООД|АД)(?!\p{L})/u
/** Those that are no words in any case. */
const ANY_CASE =
  /[\s,](?:ltd|limited|llc|inc|plc|gmbh|oyj?|aps|b\.?v|s\.? ?r\.? ?l|s\.? ?p\.? ?a|ltda?|lda|kft|zrt|nyrt|s\. ?r\. ?o|d\. ?o\. ?o|uab|bhd|tbk|लिमिटेड|लि|লিমিটেড|בע["״]מ|ش\. ?م|ذ\. ?م)(?!\p{L})/iu
const GLUED = /公司|株式会社|㈜|\(주\)|（주）|주식회사|sp\. z o\.o/u

const SEPARATORS = /[,،、;|｜·•]|\s[/–—-]\s|\.?\s(?=\p{Lu})|(?<=\p{Script=Han})\s/u
/** A number in a register of companies, or a tax number. */
const REGISTERED = /\d{6,14}/

/** The line names the company behind the site, or is made of parts of which one is a label of its footer. */
export function imprintLine({ fact, page, keep }: Sight): boolean {
  const { shape, block, linkShare, prose, proseBefore } = fact
  if (shape.words < 2 || shape.words > WORDS_MAX || linkShare > 0.5 || prose || (keep && block.dom)) return false
  if (proseBefore < page.totalProse * ABOVE_SHARE_MIN || proseBefore === 0 || (keep && shape.endsTerminal)) return false
  const { text } = block
  const parts = text.split(SEPARATORS)
  if (parts.length < 2) return false
  const isLabelled = parts.some(isFooterLabel)
  if (isLabelled && parts.length >= PARTS_MIN) return true
  return (isLabelled || REGISTERED.test(text)) && namesCompany(text)
}

function namesCompany(text: string): boolean {
  return AS_PRINTED.test(text) || ANY_CASE.test(text) || GLUED.test(text)
}

/** Logarithm of the places for the beginnings of some 3,000 labels. */
const LABEL_BITS = 16

/** How the labels of footers begin: of the parts of headlines hardly one passes. */
const LABELS: () => Beginnings = lazy(() => {
  const beginnings = new Beginnings(LABEL_BITS)
  for (const { weight, phrase } of entriesOf(PHRASES.filter(({ kind }) => isFooters(kind))))
    if (weight >= LABEL_WEIGHT) beginnings.noteWritten(MAY_BE_WORD, phrase, false)
  return beginnings
})

const isFooters = (kind: BlockKind): boolean => kind === 'legal' || kind === 'footer'

function isFooterLabel(part: string): boolean {
  const letter = openingOf(part)
  if (letter === part.length || LABELS().at(part, letter) === 0) return false
  return matchOpening(sequential(part)).some(
    ({ kind, at, weight }) => at === 'whole' && weight >= LABEL_WEIGHT && isFooters(kind),
  )
}
