#!/usr/bin/env node
// The command line: what can be said, and how each way to end becomes an exit code. The commands are in files of their
// own and are loaded when they are called, so that --help is quick.

import { readFileSync } from 'node:fs'
import { Argument, Command, CommanderError, Option } from 'commander'
import { codeOf, EXIT_DONE, EXIT_FAULT, EXIT_MISUSE, MisuseError, reasonOf } from './exit.ts'
import { checkCommand, choice } from './guess.ts'
import { createOutput, type Output } from './output.ts'
import { describeSign } from './sign-command.ts'
import { colorsFor, printable } from './terminal.ts'

/** Threads that may be asked for. */
const MOST_WORKERS = 64

const EXIT_CODES = `
Exit code:
  0  done     1  some input was skipped (each skip is reported as FILE:LINE: what is wrong)
  2  wrong use, or a file that cannot be read`

const INPUT_HELP = `
Input:
  FILES are files, folders, patterns in quotes ('pages/**/*.html'), or - for standard input (the default).
  .jsonl, .ndjson   a page a line: {"id"?, "url"?, "html" or "text", …}; unknown fields pass through
  .html, .htm       one page, its id the file name
  .txt, .md         one page of plain text, of Markdown
  .warc             a web archive: its HTML responses, and the texts of WET files
  Any of these with .gz. What has another name is told apart by looking, unless --input says it.`

const CLEAN_EXAMPLES = `
Examples:
  wiredesk clean story.html --format text           the story, nothing else
  wiredesk clean story.html --explain               every block, what it is and why
  wiredesk clean pages.jsonl.gz > stories.jsonl     a crawl, line by line
  cat pages.jsonl | wiredesk clean --strict         end at the first bad line
  wiredesk clean 'pages/**/*.html' --sites sites.json`

const CLUSTER_EXAMPLES = `
Examples:
  wiredesk cluster pages.jsonl --format summary     what is a copy of what, for people
  wiredesk cluster pages/ --format members          a line a page: its cluster and its part in it
  wiredesk cluster pages.jsonl --report out.html    to open in a browser: copies side by side, what was removed
  wiredesk clean pages.jsonl | wiredesk cluster --no-clean > clusters.jsonl
  wiredesk cluster pages.jsonl --threshold 0.7      fewer, surer copies`

const LEARN_EXAMPLES = `
Examples:
  wiredesk learn pages.jsonl.gz > sites.json        what each site repeats
  wiredesk learn today.jsonl --sites sites.json > new.json
  wiredesk clean page.html --sites sites.json       used on pages that come alone`

/** Builds the program. `finish` takes the exit code of the command that ran. */
function createProgram(finish: (code: number) => void): Command {
  const program = new Command('wiredesk')
    .description('Strip site chrome from scraped news, say what was removed and why, and tell who copied whom.')
    .version(versionOf(), '-V, --version')
    .addHelpText(
      'after',
      `${CLEAN_EXAMPLES.split('\n').slice(0, 5).join('\n')}\n${CLUSTER_EXAMPLES.split('\n').slice(2, 5).join('\n')}\n${EXIT_CODES}`,
    )
  addInput(program.command('clean'))
    .description('Strip site chrome from pages, a page at a time, in bounded memory.')
    .addOption(
      choice('--format <kind>', 'what to write (default: jsonl; text on a terminal)', ['jsonl', 'text', 'markdown']),
    )
    .option('--explain', 'say what every block was taken for and why: `blocks` in jsonl, a ledger in text')
    .addOption(modeOption())
    .addOption(sitesOption())
    .addHelpText('after', `${INPUT_HELP}\n${CLEAN_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (files, flags) => finish(await (await import('./clean.ts')).runClean(files, flags)))
  addInput(program.command('cluster'))
    .description('Find the copies among pages: who has the same story, and what each copy is to it.')
    .option('--no-clean', 'compare `text` as it is: it was cleaned before')
    .option(
      '--threshold <n>',
      'share of the shorter text that must stand in the other, 0 to 1 (default: 0.5)',
      numberOf,
    )
    .addOption(
      choice(
        '--format <kind>',
        'a line a cluster, a line a page, or for people (default: jsonl; summary on a terminal)',
        ['jsonl', 'members', 'summary'],
      ),
    )
    .option('--report <file.html>', 'also write a report to open in a browser: one file, nothing loaded')
    .addOption(modeOption())
    .addOption(sitesOption())
    .addHelpText('after', `${INPUT_HELP}\n${CLUSTER_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (files, flags) => finish(await (await import('./cluster.ts')).runCluster(files, flags)))
  addInput(program.command('learn'))
    .description('Learn what each site repeats on its pages, for --sites. Pages need `url`.')
    .option('--sites <file>', 'what was learned before; the result adds to it')
    .addHelpText('after', `${INPUT_HELP}\n${LEARN_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (files, flags) => finish(await (await import('./learn.ts')).runLearn(files, flags)))
  const signHelp = (examples: string): string => `${INPUT_HELP}\n${examples}\n${EXIT_CODES}`
  describeSign(addInput(program.command('sign')), modeOption(), signHelp).action(async (files, flags) =>
    finish(await (await import('./sign.ts')).runSign(files, flags)),
  )
  return program
}

function addInput(command: Command): Command {
  return command
    .addArgument(new Argument('[FILES...]', 'what to read').default([], 'standard input'))
    .addOption(choice('--input <kind>', 'what the input is', ['auto', 'html', 'text', 'jsonl', 'warc']).default('auto'))
    .option('--workers <n>', 'threads that share the work (default: one a processor, at most 8)', workersOf)
    .option('--strict', 'end the run at the first bad input')
}

function modeOption(): Option {
  const meaning = 'what a doubtful block becomes: precision drops it, recall keeps it'
  return choice('--mode <mode>', meaning, ['precision', 'balanced', 'recall'])
}

function sitesOption(): Option {
  return new Option(
    '--sites <file>',
    'what sites repeat, as `wiredesk learn` wrote it, or your own rules by host; may be given more than once',
  ).argParser((path: string, before: readonly string[] | undefined) => [...(before ?? []), path])
}

function numberOf(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && Number.isFinite(number)) return number
  throw new MisuseError(`expected --threshold to be a number from 0 to 1, got ${JSON.stringify(value)}, e.g. 0.5`)
}

function workersOf(value: string): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= 1 && number <= MOST_WORKERS) return number
  throw new MisuseError(
    `expected --workers to be an integer from 1 to ${MOST_WORKERS}, got ${JSON.stringify(value)}, e.g. 4`,
  )
}

function versionOf(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return (manifest as { version: string }).version
}

/** The exit code for what stopped the program; the message goes to standard error. */
function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_DONE : EXIT_MISUSE // it printed its message
  const colors = colorsFor(process.stderr)
  if (isSystemError(error)) {
    process.stderr.write(`${colors.red('error:')} ${printable(reasonOf(error))}\n`)
    return EXIT_FAULT
  }
  const isMisuse = error instanceof MisuseError || (error instanceof Error && error.name === 'WiredeskError')
  const message = isMisuse ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${colors.red('error:')} ${printable(message)}\n`)
  if (isMisuse) return EXIT_MISUSE
  process.stderr.write('This is a fault of wiredesk: please report it with the lines above.\n')
  return EXIT_FAULT
}

/** A full disk and its like: nobody's fault, so without a stack trace. */
function isSystemError(error: unknown): boolean {
  return codeOf(error) !== undefined && error instanceof Error && 'syscall' in error
}

async function main(): Promise<void> {
  const program = createProgram((code) => {
    process.exitCode = code
  })
  /** Help, which may go to a reader who is gone before its end (`| head`), as results may. */
  const printed: Promise<void>[] = []
  let output: Output | undefined
  const writeOut = (text: string): void => {
    output ??= createOutput(process.stdout)
    printed.push(output.write(text))
  }
  for (const command of [program, ...program.commands])
    command.exitOverride().showSuggestionAfterError().configureOutput({ writeOut })
  try {
    const commands = program.commands.map((command) => command.name())
    const args = checkCommand(process.argv.slice(2), commands)
    await program.parseAsync(args, { from: 'user' }).finally(() => Promise.all(printed))
  } catch (error) {
    process.exitCode = failed(error)
  }
}

await main()
