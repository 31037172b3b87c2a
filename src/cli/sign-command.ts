// What `wiredesk sign` can be told, and its help.

import { type Command, Option } from 'commander'
import { MisuseError } from './exit.ts'

const EXAMPLES = `
A line a page, in input order:
  {"id", "url"?, "version", "settings", "shingleCount", "hashes": [numbers, ascending], "bands": [8 hex digits, …]}
  Pages that share a band are probably copies. For excerpts, count the hashes that two pages share.

Examples:
  wiredesk sign pages.jsonl.gz > signatures.jsonl              clean each page, then sign it
  wiredesk sign --no-clean stories.jsonl                       sign \`text\` as it is
  wiredesk sign --no-clean --bytes stories.jsonl               \`sketch\` in base64, for loadSketch()
  wiredesk sign --bands 32 --rows 4 pages.jsonl                fewer and surer candidates`

/** Adds the options of \`sign\`. */
export function describeSign(command: Command, mode: Option, help: (examples: string) => string): Command {
  return command
    .description('Sign pages: sketches and bands that find copies by a join, in any database or language.')
    .option('--no-clean', 'sign `text` as it is: it was cleaned before')
    .option('--bytes', 'write each sketch as bytes in base64 (`sketch`) instead of `hashes`')
    .addOption(numeric('--bands <n>', 'bands of a page, 1 to 1024 (default: 64)'))
    .addOption(numeric('--rows <n>', 'bins of a band, 1 to 16; more find surer pairs (default: 2)'))
    .addOption(numeric('--shingle-size <n>', 'words of a shingle, 1 to 16 (default: 3)'))
    .addOption(numeric('--sampling <n>', 'one shingle in so many is kept, 1 to 64 (default: 4)'))
    .addOption(numeric('--floor <n>', 'hashes that are kept at least, 8 to 4096 (default: 64)'))
    .addOption(numeric('--seed <n>', 'seed of the shingle hash (default: 0)'))
    .addOption(mode)
    .option('--sites <file>', 'what sites repeat, as `wiredesk learn` wrote it')
    .addHelpText('after', help(EXAMPLES))
}

/** A flag that takes an integer. Its range is checked with the other options. */
function numeric(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string) => {
    const number = Number(value)
    if (/^\d+$/.test(value) && Number.isSafeInteger(number)) return number
    throw new MisuseError(`expected ${flags.split(' ')[0]} to be an integer, got ${JSON.stringify(value)}`)
  })
}
