// Patterns for shells that do not expand them: `*` and `?` within a name, `[…]` for one character, `**` for folders.

import { readdir } from 'node:fs/promises'
import { join, parse, sep } from 'node:path'

const MAGIC = /[*?[]/

/** True when the argument may be a pattern. A file of exactly that name wins over the pattern. */
export function isPattern(argument: string): boolean {
  return MAGIC.test(argument)
}

/** Paths that match the pattern, sorted. Names that begin with a dot match only where the pattern writes the dot. */
export async function expandPattern(pattern: string): Promise<string[]> {
  const { root } = parse(pattern)
  const segments = pattern.slice(root.length).split(/[/\\]/u.test(sep) && sep === '\\' ? /[/\\]/ : '/')
  let found = [root]
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1
    const lists = await Promise.all(found.map((folder) => step(folder, segment, isLast)))
    found = lists.flat()
  }
  return [...new Set(found)].sort(byCodeUnit)
}

/** Order that no locale changes. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function step(folder: string, segment: string, isLast: boolean): Promise<string[]> {
  if (segment === '**') return isLast ? allUnder(folder, 'files') : [folder, ...(await allUnder(folder, 'folders'))]
  if (!isPattern(segment)) return [join(folder, segment)]
  const matches = segmentPattern(segment)
  const entries = await list(folder)
  return entries
    .filter((entry) => matches.test(entry.name) && (isLast || entry.isDirectory()))
    .map((entry) => join(folder, entry.name))
}

async function allUnder(folder: string, what: 'files' | 'folders'): Promise<string[]> {
  const found: string[] = []
  const open = [folder]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of await list(next)) {
      if (entry.name.startsWith('.')) continue
      const path = join(next, entry.name)
      if (entry.isDirectory()) open.push(path)
      if (entry.isDirectory() === (what === 'folders')) found.push(path)
    }
  }
  return found
}

async function list(folder: string) {
  try {
    return await readdir(folder === '' ? '.' : folder, { withFileTypes: true })
  } catch {
    return [] // what cannot be listed matches nothing; a pattern that matches nothing at all is reported
  }
}

function segmentPattern(segment: string): RegExp {
  const source = segment.replace(/\[!?[^\]]+\]|[\\^$.*+?()[\]{}|]/g, (part) => {
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (part.length > 1) return part.replace(/^\[!/, '[^').replaceAll('\\', '\\\\')
    return `\\${part}`
  })
  return new RegExp(`^${segment.startsWith('.') ? '' : '(?!\\.)'}${source}$`, 'u')
}
