// From the FILES of the command line to the list of what is read: files, folders, patterns, `-` for standard input.

import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { MisuseError, reasonOf } from './exit.ts'
import { expandPattern, isPattern } from './glob.ts'

/** What `--input` says the input is. */
export type InputKind = 'auto' | 'html' | 'text' | 'jsonl' | 'warc'

/** A file to read, or standard input. */
export interface Source {
  /** As the caller named it; `-` for standard input. */
  readonly name: string
  /** Left out for standard input. */
  readonly path?: string
  readonly kind: InputKind
  /** Id of the page, where the source is one page. */
  readonly id: string
  /** True for a file on a disk, which can be read again; false for standard input and named pipes. */
  readonly isFile: boolean
  /** Size on the disk, for the progress bar. */
  readonly bytes?: number
}

/** Extensions of the files that are read from a folder; `.gz` may follow. */
const KNOWN: readonly (readonly [pattern: RegExp, kind: InputKind])[] = [
  [/\.(?:jsonl|ndjson)(?:\.gz)?$/i, 'jsonl'],
  [/\.(?:html?|xhtml)(?:\.gz)?$/i, 'html'],
  [/\.(?:txt|text|md|markdown)(?:\.gz)?$/i, 'text'],
  [/\.warc(?:\.wet)?(?:\.gz)?$/i, 'warc'],
]

/** Lists what to read, in the order of the arguments. Throws `MisuseError` for what is not there or not readable. */
export async function findSources(files: readonly string[], input: InputKind): Promise<Source[]> {
  const names = files.length === 0 ? ['-'] : files
  if (names.filter((name) => name === '-').length > 1) {
    throw new MisuseError('expected - once, got it twice: standard input can be read only once')
  }
  const lists = await Promise.all(names.map((name) => (name === '-' ? [standardInput(input)] : filesOf(name, input))))
  return withUniqueIds(lists.flat())
}

function standardInput(kind: InputKind): Source {
  return { name: '-', kind, id: '-', isFile: false }
}

async function filesOf(name: string, input: InputKind): Promise<Source[]> {
  const info = await stat(name).catch(() => undefined)
  if (info?.isDirectory()) return filesInFolder(name, input)
  if (info === undefined && isPattern(name)) return filesOfPattern(name, input)
  return [await fileSource(name, input)]
}

async function filesInFolder(folder: string, input: InputKind): Promise<Source[]> {
  const inside = await expandPattern(`${folder.replace(/[/\\]+$/, '')}/**`)
  const readable = inside.filter((path) => kindByName(path) !== 'auto')
  if (readable.length === 0) {
    throw new MisuseError(
      `${folder}: expected a folder with .html, .txt, .md, .jsonl or .warc files, packed with gzip or not, got none; name the files, or use a pattern`,
    )
  }
  return Promise.all(readable.map((path) => fileSource(path, input)))
}

async function filesOfPattern(pattern: string, input: InputKind): Promise<Source[]> {
  const paths = await expandPattern(pattern)
  const infos = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)))
  const files = paths.filter((_, index) => infos[index]?.isFile())
  if (files.length === 0) throw new MisuseError(`${pattern}: no such file, and no file that matches it as a pattern`)
  return Promise.all(files.map((path) => fileSource(path, input)))
}

async function fileSource(path: string, input: InputKind): Promise<Source> {
  try {
    await access(path, constants.R_OK)
    const info = await stat(path)
    const source = { name: path, path, kind: kindOf(path, input), id: basename(path) }
    return info.isFile() ? { ...source, isFile: true, bytes: info.size } : { ...source, isFile: false }
  } catch (error) {
    if (error instanceof MisuseError) throw error
    throw new MisuseError(`${path}: ${reasonOf(error)}`)
  }
}

function kindOf(path: string, input: InputKind): InputKind {
  const named = kindByName(path)
  if ((named === 'jsonl' || named === 'warc') && (input === 'html' || input === 'text')) {
    throw new MisuseError(`${path}: expected one page for --input ${input}, got a file of many; leave --input out`)
  }
  return input === 'auto' ? named : input
}

function kindByName(path: string): InputKind {
  return KNOWN.find(([pattern]) => pattern.test(path))?.[1] ?? 'auto'
}

/** A page is called by its file name; files that share one are called by their paths. */
function withUniqueIds(sources: readonly Source[]): Source[] {
  const counts = new Map<string, number>()
  for (const { id } of sources) counts.set(id, (counts.get(id) ?? 0) + 1)
  return sources.map((source) => (counts.get(source.id) === 1 ? source : { ...source, id: source.name }))
}
