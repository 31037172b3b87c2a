// `wiredesk clean`: pages in, cleaned pages out, one at a time and in input order.

import { readFile } from 'node:fs/promises'
import {
  type HostRules,
  mergeProfiles,
  type SiteProfile,
  type SiteRules,
  validateProfile,
  validateSiteRules,
} from '../clean/index.ts'
import type { CleanerOptions } from '../clean-page.ts'
import { WiredeskError } from '../errors.ts'
import type { Article } from '../types.ts'
import { openCleaning } from './clean-pool.ts'
import { MisuseError, reasonOf } from './exit.ts'
import type { PlacedPage } from './input.ts'
import { ledgerOf } from './ledger.ts'
import { jsonLineOf, markdownOf, plainOf } from './render.ts'
import { type Run, type RunFlags, runOver } from './run.ts'
import { printable } from './terminal.ts'

/** Flags of `clean` as commander hands them over. */
export interface CleanFlags extends RunFlags {
  readonly format?: 'jsonl' | 'text' | 'markdown'
  readonly explain?: boolean
  readonly sites?: readonly string[]
  readonly mode?: 'precision' | 'balanced' | 'recall'
  readonly workers?: number
}

type Format = 'jsonl' | 'text' | 'markdown' | 'ledger'

/** Runs the command; gives back the exit code. */
export async function runClean(files: readonly string[], flags: CleanFlags): Promise<number> {
  const options = await cleanOptionsOf(flags)
  if (flags.explain && flags.format === 'markdown') {
    throw new MisuseError('expected --explain with --format jsonl (adds `blocks`) or text (a ledger), got markdown')
  }
  return runOver(files, flags, async (run) => {
    const format = formatOf(flags, run)
    let pages = 0
    for await (const [placed, article] of cleanedPages(run, run.open().pages, options, flags.workers, flags.explain)) {
      const named = pages > 0 || isHeaded(run)
      await run.output.write(draw(placed, article, format, { run, flags, gap: pages > 0, named }))
      run.progress.page()
      pages += 1
      if (run.over) break
    }
  })
}

/** Options for every page, from the flags. */
export async function cleanOptionsOf(flags: Pick<CleanFlags, 'sites' | 'mode'>): Promise<CleanerOptions> {
  return {
    ...(flags.mode !== undefined && { mode: flags.mode }),
    ...(flags.sites !== undefined && (await readSites(flags.sites))),
  }
}

/** Reads files for --sites: profiles as `wiredesk learn` writes them, and rules of your own. Their marks tell them apart. */
export async function readSites(paths: readonly string[]): Promise<{ profile?: SiteProfile; sites?: SiteRules }> {
  const profiles: SiteProfile[] = []
  const rules: SiteRules[] = []
  for (const path of paths) {
    await readJson(path, (json) => {
      if ((json as { format?: unknown } | null)?.format === 'wiredesk-site-profile')
        profiles.push(validateProfile(json))
      else rules.push(validateSiteRules(json))
    })
  }
  return {
    ...(profiles.length > 0 && { profile: profiles.length === 1 ? profiles[0]! : mergeProfiles(...profiles) }),
    ...(rules.length > 0 && { sites: joinRules(rules) }),
  }
}

/** Rules of one host in several files add up. */
function joinRules(files: readonly SiteRules[]): SiteRules {
  const joined: Record<string, { -readonly [key in keyof HostRules]: HostRules[key] }> = {}
  for (const [host, rules] of files.flatMap((file) => Object.entries(file))) {
    const known = joined[host] ?? {}
    for (const action of ['remove', 'add', 'protect'] as const)
      if (rules[action]) known[action] = [...(known[action] ?? []), ...rules[action]]
    joined[host] = known
  }
  return joined
}

async function readJson<T>(path: string, read: (json: unknown) => T): Promise<T> {
  try {
    return read(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new MisuseError(`${path}: expected a site profile or site rules in JSON: ${error.message}`)
    throw new MisuseError(`${path}: ${reasonOf(error)}`)
  }
}

/** Reads a profile that `wiredesk learn` or `learnSite` wrote. */
export async function readProfile(path: string): Promise<SiteProfile> {
  return readJson(path, validateProfile)
}

/**
 * Cleans pages of a run, in threads where there is enough to do. A page that cannot be taken is reported.
 *
 * @param pages - those of the run that are to be cleaned
 * @param withBlocks - whether anybody looks at `blocks`, which otherwise may be missing
 */
export async function* cleanedPages<T extends PlacedPage>(
  run: Run,
  pages: AsyncIterable<T>,
  options: CleanerOptions,
  workers?: number,
  withBlocks = true,
): AsyncGenerator<readonly [T, Article]> {
  const { cleaning, close } = openCleaning(workers, withBlocks)
  try {
    for await (const [placed, outcome] of cleaning(pages, options)) {
      if (outcome instanceof WiredeskError) run.problems.report(placed.place, outcome.message)
      else yield [placed, outcome]
    }
  } finally {
    await close()
  }
}

/** Without --format a terminal gets what people read, anything else JSON lines; `--explain` in text is the ledger. */
function formatOf(flags: CleanFlags, { toTerminal }: Run): Format {
  const format = flags.format ?? (toTerminal ? 'text' : 'jsonl')
  return flags.explain && format === 'text' ? 'ledger' : format
}

/** Several pages of text get headings with their names, as head(1) has them; a page alone does not. */
function isHeaded(run: Run): boolean {
  const [source] = run.sources
  return run.sources.length > 1 || source?.kind === 'jsonl' || source?.kind === 'warc'
}

interface Drawing {
  readonly run: Run
  readonly flags: CleanFlags
  /** Whether another page was printed before. */
  readonly gap: boolean
  readonly named: boolean
}

function draw(
  { page, name }: PlacedPage,
  article: Article,
  format: Format,
  { run, flags, gap, named }: Drawing,
): string {
  if (format === 'jsonl') return jsonLineOf(page, article, flags.explain === true)
  const before = gap ? '\n' : ''
  if (format === 'ledger') return `${before}${ledgerOf(name, article, run.colors)}`
  const text = format === 'text' ? plainOf(article) : markdownOf(article)
  const heading = named && format === 'text' ? `==> ${name} <==\n` : gap ? '---\n\n' : ''
  return `${before}${heading}${run.toTerminal ? printable(text) : text}`
}
