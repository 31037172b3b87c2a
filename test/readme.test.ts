// The documents tell the truth: every fenced block of README, CONTRIBUTING, examples/README and DESIGN is run, compared, or
// of a kind that has nothing to run; every link leads somewhere; every npm script that is named exists.

import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ISLAND_PAGES, SAMPLE_LINES, SAMPLE_PAGES } from './cli/sample-pages.ts'
import { httpResponse, packed, warcRecord } from './cli/warc-file.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'examples/README.md', 'DESIGN.md', 'CHANGELOG.md']
/** Commands of a block run one after another; each starts a process that loads the scorer. */
const TIMEOUT_MS = 180_000
const folder = mkdtempSync(join(tmpdir(), 'wiredesk-readme-'))
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }).scripts,
)

interface Fence {
  readonly document: string
  readonly language: string
  readonly code: string
  /** The block right behind it, where that is `text`: what it prints. */
  readonly prints?: string
}

function fencesOf(document: string): Fence[] {
  const source = readFileSync(join(ROOT, document), 'utf8')
  const found = [...source.matchAll(/^```(\w*)\n([\s\S]*?)^```$(\n\n(?=```text\n))?/gm)]
  return found.map(([, language = '', code = '', isFollowed], index) => ({
    document,
    language,
    code,
    ...(isFollowed !== undefined && { prints: found[index + 1]![2]! }),
  }))
}

const fences = DOCUMENTS.flatMap(fencesOf)
const ofLanguage = (...languages: string[]): Fence[] => fences.filter(({ language }) => languages.includes(language))
const save = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)

/** Files that the commands of the documents name. */
beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('expected dist, got none, run npm run build')
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  mkdirSync(join(folder, 'pages'))
  symlinkSync(ROOT, join(folder, 'node_modules/wiredesk'))
  const command = `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/cli/main.js')}" "$@"\n`
  writeFileSync(join(folder, 'node_modules/.bin/wiredesk'), command, { mode: 0o755 })
  const lines = SAMPLE_LINES + ISLAND_PAGES.map((page) => `${JSON.stringify(page)}\n`).join('')
  const records = SAMPLE_PAGES.map(({ url, html }) => warcRecord('response', String(url), httpResponse(html)))
  save('story.html', SAMPLE_PAGES[0]!.html)
  save('pages/story.html', SAMPLE_PAGES[1]!.html)
  save('pages.jsonl', lines)
  save('pages.jsonl.gz', gzipSync(lines))
  save('crawl.warc.gz', packed(records))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(command: string, ...args: string[]): Promise<string> {
  const path = `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`
  const settings = { cwd: folder, env: { ...process.env, PATH: path }, maxBuffer: 1 << 26 }
  const { stdout, stderr } = await promisify(execFile)(command, args, settings)
  // Where the report stands is said beside the lines, so that they can be piped.
  expect(stderr.replace(/^Report: \S+\.html\n$/, '')).toBe('')
  return stdout
}

describe('the code of the documents', { timeout: TIMEOUT_MS }, () => {
  it('is of a language that is run here', () => {
    expect(fences.length).toBeGreaterThan(5)
    // Without a language: the drawing of the flow. text: what the block above it prints.
    const known = ['js', 'ts', 'sh', 'text', '']
    expect(fences.filter(({ language }) => !known.includes(language))).toEqual([])
    const outputs = fences.filter(({ prints }) => prints !== undefined)
    expect(ofLanguage('text')).toHaveLength(outputs.length)
  })

  it.each(ofLanguage('js').map((fence, index) => ({ ...fence, index })))(
    '$document: js block $index prints what is below it',
    async ({ code, prints, index }) => {
      save(`block-${index}.mjs`, code)
      const out = await run(process.execPath, join(folder, `block-${index}.mjs`))
      if (prints !== undefined) expect(out).toBe(prints)
    },
  )

  it.runIf(ofLanguage('ts').length > 0).each(ofLanguage('ts').map((fence, index) => ({ ...fence, index })))(
    '$document: ts block $index has no type error',
    async ({ code, index }) => {
      save(`block-${index}.ts`, code)
      const flags = [
        '--noEmit',
        '--strict',
        '--module',
        'esnext',
        '--moduleResolution',
        'bundler',
        '--target',
        'es2022',
      ]
      await run(process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), ...flags, `block-${index}.ts`)
    },
  )

  it.each(ofLanguage('sh').map((fence, index) => ({ ...fence, index })))(
    '$document: sh block $index',
    async ({ code }) => {
      for (const line of code.split('\n').filter((text) => text !== '')) {
        const command = line.replace(/\s+#.*$/, '')
        if (/\bwiredesk (?:clean|cluster|learn|sign|help)\b/.test(command)) await run('sh', '-ec', command)
        else checkCommand(command)
      }
    },
  )
})

/** A command that installs, builds or tests is not run here: it is checked that what it names is there. */
function checkCommand(command: string): void {
  for (const part of command.split(/\s*&&\s*/)) {
    const [, script] = /^npm (?:run )?([\w:]+)/.exec(part) ?? []
    const [, file] = /^node (\S+)/.exec(part) ?? []
    if (file !== undefined) expect(existsSync(join(ROOT, file)), part).toBe(true)
    else if (script !== undefined) expect(['ci', 'install', 'test', ...scripts], part).toContain(script)
    else expect(part).toMatch(/^UPDATE=1 npx vitest run test\//)
  }
}

describe.each(DOCUMENTS)('%s', (document) => {
  const source = readFileSync(join(ROOT, document), 'utf8')

  it('links only to what exists', () => {
    const targets = [...source.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1]!)
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(document), target)))).toEqual([])
  })

  it('names only commands that package.json has', () => {
    const named = [...source.matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1]!)
    expect(named.filter((script) => !scripts.includes(script))).toEqual([])
  })
})

it('the README opens with what it is, within a screen', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const screen = readme.slice(0, readme.indexOf('\n## '))
  expect(screen.split('\n').length).toBeLessThanOrEqual(45)
  expect(screen).toMatch(/^# wiredesk\n\n\*\*[^\n]+\*\*\n/)
  expect(screen).toContain('npm install wiredesk')
  expect(screen).toMatch(/removed: .*rule/)
})
