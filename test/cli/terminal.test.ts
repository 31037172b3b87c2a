// On a terminal the commands write what people read, and JSON lines everywhere else. The terminal is a real one: that of
// script(1), which gives the program a pseudo-terminal.

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { hasCommand } from '../machine.ts'
import { inFolder, linesOf, runCli } from './run-cli.ts'
import { EEL_STORY, pageOf, SAMPLE_LINES, TRAM_STORY } from './sample-pages.ts'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** Parts of both stories, which makes a relation between clusters. */
const ROUNDUP = pageOf('week', 'third.example', 'The week', [...TRAM_STORY.slice(0, 4), ...EEL_STORY.slice(0, 3)])

/** What a person sees, without colours and without the progress line, which is drawn over. */
function seen(command: string, cwd: string): string {
  const program = `'${process.execPath}' --import '${import.meta.resolve('tsx')}' '${MAIN}'`
  const env = { ...process.env, NO_COLOR: '1', TERM: 'xterm' }
  return execFileSync('script', ['-qec', `${program} 2>errors ${command}`, 'typescript'], {
    cwd,
    env,
    encoding: 'utf8',
  }).replaceAll('\r\n', '\n')
}

describe.runIf(hasCommand('script', '--version'))('on a terminal', () => {
  it('clean writes the story, with --explain its ledger, and --format as asked', async () => {
    await inFolder({ 'pages.jsonl': SAMPLE_LINES }, async (cwd) => {
      expect(seen('clean pages.jsonl', cwd)).toContain(TRAM_STORY.join('\n\n'))
      expect(seen('clean pages.jsonl --explain', cwd)).toMatch(/newsletter|related|share|nav/)
      expect(linesOf(seen('clean pages.jsonl --format jsonl', cwd))[0]).toMatchObject({ text: TRAM_STORY.join('\n\n') })
    })
  })

  it('cluster writes the summary, and through a pipe a line a cluster', async () => {
    await inFolder({ 'pages.jsonl': `${SAMPLE_LINES}${JSON.stringify(ROUNDUP)}\n` }, async (cwd) => {
      const { out } = await runCli(['cluster', 'pages.jsonl', '--format', 'summary'], { cwd })
      expect(out).toContain('between clusters')
      expect(seen('cluster pages.jsonl', cwd)).toBe(out)
      expect(linesOf(seen('cluster pages.jsonl | cat', cwd))[0]).toHaveProperty('members')
    })
  })
})
