// Names in a line of the head, and what leads to them.

import { opensLikeByline } from '../byline.ts'
import { bylineIn, type TextReadings } from '../measure-text.ts'
import { hasDigit } from '../metadata/digits.ts'
import { isJobPhrase, looksLikeName } from '../metadata/names.ts'
import type { Sign } from './sign-table.ts'

const HAS_PARTS = /[|·•,/()（）–—]|\s-\s/
const PARTED = /\s{0,9}[|·•,/()（）–—]\s{0,9}|\s-\s/u
const NAME_PARTS_MAX = 4
const LABELLED = /^[\p{L}\p{M} ]{2,24}\s?[:：]\s?(?=\p{L})/u
const REPORTER = /기자|记者|記者/

/** Adds the signs of a line that is short enough for names and nothing else. */
export function addNames(signs: Sign[], text: string, readings: TextReadings): void {
  const parts = (HAS_PARTS.test(text) ? text.split(PARTED) : [text]).filter((part) => /\p{L}/u.test(part))
  const [first = '', second] = parts
  const size = first.split(/\s+/).length
  if (isName(first)) {
    if (second === undefined)
      signs.push('name', size > 3 ? 'name of more' : size === 3 ? 'name of 3' : size === 2 ? 'name of 2' : 'name of 1')
    else if (size >= 2 && size <= NAME_PARTS_MAX) signs.push(isJobPhrase(second) ? 'name and job' : 'name and more')
    if (second !== undefined && parts.every(isName)) signs.push('names alone')
  }
  if (opensLikeByline(text)) signs.push('byline lead')
  const byline = bylineIn(text, readings)
  if (byline) signs.push(byline.confidence >= 0.8 ? 'byline' : 'doubtful byline')
  const label = text.includes(':') || text.includes('：') ? LABELLED.exec(text) : null
  if (label) signs.push(isName(text.slice(label[0].length)) ? 'label and name' : 'label and words')
  if (REPORTER.test(text)) signs.push('reporter')
}

const isName = (part: string): boolean => looksLikeName(part) && !hasDigit(part)
