import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inFolder, linesOf, runCli, startCli } from './run-cli.ts'
import { EEL_STORY, SAMPLE_LINES, SAMPLE_PAGES, TRAM_STORY } from './sample-pages.ts'

const [FIRST] = SAMPLE_PAGES
const TRAM_HTML = FIRST!.html

describe.concurrent('wiredesk clean', () => {
  it('writes a line a page in input order, with the fields of the contract and without html', async () => {
    const { code, out, err } = await runCli(['clean'], { input: SAMPLE_LINES })
    expect(err).toBe('')
    expect(code).toBe(0)
    const lines = linesOf(out)
    expect(lines.map(({ id }) => id)).toEqual(['tram-east', 'eel', 'tram-west'])
    expect(lines[0]).toMatchObject({ url: 'https://east.example/tram-east', title: 'Tram returns to the salt works' })
    expect(lines[0]!.text).toBe(TRAM_STORY.join('\n\n'))
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(expect.arrayContaining(['text', 'title', 'byline', 'lang', 'credits', 'flags']))
      expect(line).not.toHaveProperty('html')
      expect(line).not.toHaveProperty('blocks')
    }
  })

  it('passes unknown fields through, numbers and odd names included', async () => {
    const page = '{"id":7,"crawl":{"depth":2,"tags":["a",null]},"__proto__":{"x":1},"größe":1.5,"text":"Plain words."}'
    const { out } = await runCli(['clean'], { input: `${page}\n` })
    const [line] = linesOf(out)
    expect(line).toMatchObject({ id: 7, crawl: { depth: 2, tags: ['a', null] }, größe: 1.5 })
    expect(out).toContain('"__proto__":{"x":1}')
  })

  it('keeps what the input knows where the page says nothing', async () => {
    const page = { text: EEL_STORY.join('\n\n'), published: '2025-03-04', byline: ['Known Elsewhere'] }
    const { out } = await runCli(['clean'], { input: JSON.stringify(page) })
    expect(linesOf(out)[0]).toMatchObject({ published: '2025-03-04', byline: ['Known Elsewhere'] })
  })

  it('reports a bad line with its place, skips it, and ends with 1', async () => {
    const input = `${JSON.stringify(FIRST)}\n{"id": "b", broken\n\n[1]\n{"id":"c"}\n{"html":5}\n{"id":"d","text":"Words."}\n`
    const { code, out, err } = await runCli(['clean', '-'], { input })
    expect(code).toBe(1)
    expect(linesOf(out).map(({ id }) => id)).toEqual(['tram-east', 'd'])
    expect(err).toMatch(/^-:2: expected a line of JSON/m)
    expect(err).toMatch(/^-:4: expected an object .* got an array of 1/m)
    expect(err).toMatch(/^-:5: expected `html` or `text`, got neither/m)
    expect(err).toMatch(/^-:6: expected `html` to be a string, got 5/m)
    expect(err).toMatch(/^Skipped 4 pages/m)
  })

  it('ends at the first bad line with --strict', async () => {
    const input = `{"id":"a","text":"Words."}\nnonsense\n{"id":"b","text":"Words."}\n`
    const { code, out, err } = await runCli(['clean', '--strict', '--input', 'jsonl'], { input })
    expect(code).toBe(1)
    expect(linesOf(out).map(({ id }) => id)).toEqual(['a'])
    expect(err).toMatch(/^-:2: /m)
  })

  it('reports bytes that are not UTF-8', async () => {
    const input = Buffer.concat([
      Buffer.from('{"id":"a","text":"caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n{"text":"b"}\n'),
    ])
    const { code, out, err } = await runCli(['clean'], { input })
    expect(code).toBe(1)
    expect(linesOf(out)).toHaveLength(1)
    expect(err).toMatch(/^-:1: expected UTF-8/m)
  })

  it('takes a last line without a line feed, CRLF, and a byte order mark', async () => {
    const { code, out } = await runCli(['clean'], {
      input: '\ufeff{"id":"a","text":"One."}\r\n{"id":"b","text":"Two."}',
    })
    expect(code).toBe(0)
    expect(linesOf(out).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('adds the ledger with --explain: blocks without gaps', async () => {
    const { out } = await runCli(['clean', '--explain'], { input: SAMPLE_LINES })
    for (const [index, line] of linesOf(out).entries()) {
      const blocks = line.blocks as { start: number; end: number; kind: string; rule: string }[]
      expect(blocks[0]!.start).toBe(0)
      expect(blocks.at(-1)!.end).toBe(SAMPLE_PAGES[index]!.html.length)
      expect(blocks.slice(1).every((block, at) => block.start === blocks[at]!.end)).toBe(true)
    }
  })

  it('prints the ledger for people with --explain --format text, without colours off a terminal', async () => {
    const { code, out } = await runCli(['clean', '--explain', '--format', 'text'], { input: TRAM_HTML })
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}body +\S+ +\d+% {2}The tram between Nordmole/m)
    expect(out).toMatch(/^− \S+ +\S+ +\d+% {2}Sign up/m)
    expect(out).toMatch(/\d+ characters kept · \d+ lifted · \d+ removed · \d+ blocks/)
    expect(out).not.toContain('\u001b')
  })

  it('colours the ledger when it is told to, and never with NO_COLOR', async () => {
    const args = ['clean', '--explain', '--format', 'text']
    const env = { FORCE_COLOR: '1', NO_COLOR: '' }
    expect((await runCli(args, { input: TRAM_HTML, env })).out).toContain('\u001b[')
    const both = { FORCE_COLOR: '1', NO_COLOR: '1' }
    expect((await runCli(args, { input: TRAM_HTML, env: both })).out).not.toContain('\u001b[')
  })

  it('prints text and Markdown', async () => {
    const text = await runCli(['clean', '--format', 'text'], { input: TRAM_HTML })
    expect(text.out).toBe(`${TRAM_STORY.join('\n\n')}\n`)
    const markdown = await runCli(['clean', '--format', 'markdown'], { input: TRAM_HTML })
    expect(markdown.out).toMatch(/^# Tram returns to the salt works\n\n/)
    expect(markdown.out).toContain(TRAM_STORY[0])
  })

  it('reads files, packed files, folders and patterns; a file is a page called by its name', async () => {
    const files = {
      'a.html': TRAM_HTML,
      'b.txt': EEL_STORY.join('\n\n'),
      'c.htm.gz': gzipSync(TRAM_HTML),
      'd.jsonl.gz': gzipSync(SAMPLE_LINES),
      'notes.csv': 'not,a,page',
    }
    await inFolder(files, async (cwd) => {
      const ids = async (...args: string[]): Promise<unknown[]> => {
        const { code, out, err } = await runCli(['clean', ...args], { cwd })
        expect([code, err]).toEqual([0, ''])
        return linesOf(out).map(({ id }) => id)
      }
      expect(await ids('b.txt', 'd.jsonl.gz', 'a.html')).toEqual(['b.txt', 'tram-east', 'eel', 'tram-west', 'a.html'])
      expect(await ids('.')).toEqual(['a.html', 'b.txt', 'c.htm.gz', 'tram-east', 'eel', 'tram-west'])
      expect(await ids('*.h*')).toEqual(['a.html', 'c.htm.gz'])
    })
  })

  it('reads a plain text file as text, whatever its name', async () => {
    await inFolder({ story: EEL_STORY.join('\n\n') }, async (cwd) => {
      const { out } = await runCli(['clean', 'story'], { cwd })
      expect(linesOf(out)[0]).toMatchObject({ id: 'story', text: EEL_STORY.join('\n\n') })
    })
  })

  it('reports a packed file that is cut off, and reads the rest', async () => {
    const packed = gzipSync(SAMPLE_LINES.repeat(200))
    await inFolder({ 'cut.jsonl.gz': packed.subarray(0, packed.length >> 1), 'ok.txt': 'Words.' }, async (cwd) => {
      const { code, out, err } = await runCli(['clean', 'cut.jsonl.gz', 'ok.txt'], { cwd })
      expect(code).toBe(1)
      expect(err).toMatch(/^cut\.jsonl\.gz:\d+: cannot be read further: /m)
      expect(linesOf(out).at(-1)).toMatchObject({ id: 'ok.txt' })
    })
  })

  it('flags what is no text instead of failing', async () => {
    await inFolder({ 'a.html': Buffer.from('%PDF-1.7\n%\u0000\u0001'), 'b.txt': '' }, async (cwd) => {
      const { code, out } = await runCli(['clean', 'a.html', 'b.txt'], { cwd })
      expect(code).toBe(0)
      expect(linesOf(out).map(({ flags }) => flags)).toEqual([['not-text'], ['empty']])
    })
  })

  it('does not let a page steer the terminal through a report', async () => {
    const { err } = await runCli(['clean', '--input', 'jsonl'], { input: '{"id":"\u001b[2J' })
    expect(err).not.toContain('\u001b')
  })

  it('ends quietly when the reader has gone', async () => {
    const child = startCli(['clean'])
    child.stdin.on('error', () => {})
    child.stdin.end(SAMPLE_LINES.repeat(2000))
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, err]).toEqual([0, ''])
  })

  it('ends after the page at hand when interrupted', async () => {
    const child = startCli(['clean'])
    child.stdin.write(SAMPLE_LINES)
    let out = ''
    await new Promise<void>((resolve) =>
      child.stdout.on('data', (chunk) => {
        out += chunk
        if (out.endsWith('\n') && linesOf(out).length === 3) resolve()
      }),
    )
    child.kill('SIGINT')
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(130)
    expect(linesOf(out)).toHaveLength(3)
  })
})

describe.concurrent('misuse ends with 2 and says what to do', () => {
  it.each([
    [['clean', '--format', 'xml'], /Allowed choices are jsonl, text, markdown/],
    [['clean', '--form', 'text'], /Did you mean --format\?/],
    [['clean', '--format', 'md'], /Did you mean markdown\?/],
    [['help', 'clen'], /unknown command 'clen'\n\(Did you mean clean\?\)/],
    [['story.html'], /expected a command, got "story\.html"; to clean it: wiredesk clean story\.html/],
    [['clea'], /unknown command 'clea'\n\(Did you mean clean\?\)/],
    [['clean', 'missing.html'], /missing\.html: no such file/],
    [['clean', '*.nothing'], /no file that matches/],
    [['clean', '-', '-'], /standard input can be read only once/],
    [['clean', '--explain', '--format', 'markdown'], /--explain with --format jsonl/],
    [['clean', '--sites', 'missing.json'], /missing\.json: no such file/],
    [['clean', '--sites', 'package.json'], /package\.json: /],
    [['clean', '--input', 'html', 'x.jsonl'], /x\.jsonl: /],
    [[], /Usage: wiredesk/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await runCli(args)
    expect(err).toMatch(message)
    expect([code, out]).toEqual([2, ''])
  })

  it('reports a missing file before anything is written', async () => {
    await inFolder({ 'a.txt': 'Words.' }, async (cwd) => {
      const { code, out } = await runCli(['clean', 'a.txt', 'missing.txt'], { cwd })
      expect([code, out]).toEqual([2, ''])
    })
  })
})

describe.concurrent('help and version', () => {
  it('ends quietly when nobody reads the help', async () => {
    const child = startCli(['clean', '--help'])
    child.stdout.destroy()
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, err]).toEqual([0, ''])
  })

  it.each([[['--help']], [['clean', '--help']], [['cluster', '--help']], [['learn', '--help']]])(
    '%j has examples',
    async (args) => {
      const { code, out } = await runCli(args)
      expect(code).toBe(0)
      expect(out).toMatch(/Examples:\n {2}wiredesk /)
    },
  )

  it('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await runCli(['--version'])).toMatchObject({ code: 0, out: `${version}\n` })
  })
})
