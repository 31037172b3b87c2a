// People in desk lines and credits, by the shape of their names.

import { findMarks } from './marks.ts'

const NAME =
  /^(?:(?:\p{Lu}|Mc|Mac|O'|D'|d'|al-|el-)[\p{L}\p{M}'.-]*)(?: (?:de|del|da|dos|van|von|der|den|la|le|bin|al|el|ibn|zu|ter|y|\p{Lu}[\p{L}\p{M}'.-]*|[a-z]'\p{Lu}\p{L}+)){1,4}$/u
const HAN_NAME =
  /^[\p{Script=Han}]{2,4}$|^[\p{Script=Hangul}]{2,4}$|^[\p{Script=Katakana}・\p{Script=Han}]{2,12}$|^[\p{Script=Arabic}]{2,}(?: [\p{Script=Arabic}]{2,}){1,3}$/u

/** "Jane Doe", "João da Silva", "张三": a person, by shape. */
export function isPersonName(text: string): boolean {
  const name = text.trim()
  return name.length <= 48 && (NAME.test(name) || HAN_NAME.test(name))
}

/** People of a list: "A in London and B; C". */
export function namesIn(text: string): string[] {
  return text
    .split(/[;,()|&/•]| - |—| (?:and|und|et|y|e|og|och|en|a|i|и|та|ve|dan|och|και) (?=\p{Lu})/u)
    .map((part) =>
      part
        .replace(/ (?:in|aus|à|en|em|a|de|da|i|w|v|в|from|at|of) .*$/u, '')
        .replace(/^.{2,24}?(?:'s|s') (?=\p{Lu})|^[^\p{L}]+|[^\p{L}.]{1,99}$/gu, ''),
    )
    .filter(
      (name) => isPersonName(name) && !/^(?:The|Die|Der|Das|La|Le|El) /u.test(name) && findMarks(name).length === 0,
    )
}
