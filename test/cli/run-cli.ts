// Runs the command line as its users do: as a process of its own, with a folder of files and a standard input.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** How a run ended. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  out: string
  err: string
}

export interface RunSettings {
  cwd?: string
  /** What stands on standard input; it is closed after it. */
  input?: string | Uint8Array
  env?: Readonly<Record<string, string>>
}

/** The process of a run, for tests that hold a conversation with it. */
export function startCli(args: readonly string[], { cwd, env }: RunSettings = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN, ...args], {
    cwd,
    env: { ...process.env, ...env },
  })
}

/** Runs the command line to its end. */
export function runCli(args: readonly string[], settings: RunSettings = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = startCli(args, settings)
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
    child.stdin.on('error', () => {}) // a run that ends early does not read to the end
    child.stdin.end(settings.input ?? '')
  })
}

/** The lines of a result, parsed. */
export function linesOf(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** A folder of files that is gone after `use`. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
