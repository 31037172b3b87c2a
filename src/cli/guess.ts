// What somebody may have meant who wrote a word that is not known: refused all the same, with a suggestion.

import { existsSync } from 'node:fs'
import { InvalidArgumentError, Option } from 'commander'
import { compareTwoStrings } from 'string-similarity'
import { MisuseError } from './exit.ts'

/** An option that takes one of a few words. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words).argParser((word: string) => {
    if (words.includes(word)) return word
    const meant = guess(word, words)
    const hint = meant === undefined ? '' : ` (Did you mean ${meant}?)`
    throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.${hint}`)
  })
}

/** The word that is most like what was written; undefined where none is like it at all. */
export function guess(written: string, words: readonly string[]): string | undefined {
  const small = written.toLowerCase()
  const within = words.find((word) => isWithin(small, word))
  if (within !== undefined) return within
  const [best] = words
    .map((word) => ({ word, score: compareTwoStrings(small, word) }))
    .sort((a, b) => b.score - a.score)
  return best !== undefined && best.score > 0 ? best.word : undefined
}

/**
 * Arguments as commander shall read them. Throws `MisuseError` for a file where a command should be, which is what
 * people try first; `help` of an unknown command is left to the answer that the unknown command gets.
 */
export function checkCommand(args: readonly string[], commands: readonly string[]): readonly string[] {
  const [first, second] = args
  if (first === undefined || commands.includes(first)) return args
  if (first === 'help') return second === undefined || commands.includes(second) ? args : [second]
  const isFile = first === '-' || (!first.startsWith('-') && (/[./\\*]/.test(first) || existsSync(first)))
  if (!isFile) return args
  throw new MisuseError(
    `expected a command, got ${JSON.stringify(first)}; to clean it: wiredesk clean ${args.join(' ')}\nCommands: ${commands.join(', ')}; more: wiredesk --help`,
  )
}

/** True when the letters stand in the word in the same order: `md` in `markdown`, a beginning, or all but one letter. */
function isWithin(letters: string, word: string): boolean {
  let at = 0
  for (const letter of word) if (letter === letters[at]) at += 1
  return letters !== '' && at === letters.length
}
