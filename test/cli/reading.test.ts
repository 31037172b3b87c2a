import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expandPattern, isPattern } from '../../src/cli/glob.ts'
import { checkCommand, guess } from '../../src/cli/guess.ts'
import { cutBlocks, splitLines } from '../../src/cli/lines.ts'
import { parsePage } from '../../src/cli/parse-page.ts'
import { findSources } from '../../src/cli/sources.ts'
import { colorsFor, oneLine, printable } from '../../src/cli/terminal.ts'
import { inFolder } from './run-cli.ts'

/** A text in chunks of `size` bytes. */
async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Lines of a text that comes in chunks of `size` bytes; undefined for one beyond the limit. */
async function linesIn(text: string, size: number, limit?: number): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = []
  for await (const { number, bytes } of splitLines(chunksOf(text, size), limit)) {
    expect(number).toBe(lines.length + 1)
    lines.push(bytes === undefined ? undefined : Buffer.from(bytes).toString())
  }
  return lines
}

/** The same, of lines that come in blocks of `blockSize` bytes. */
async function linesOfBlocks(
  text: string,
  size: number,
  blockSize: number,
  limit?: number,
): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = []
  for await (const { first, bytes, ends, tooLong } of cutBlocks(chunksOf(text, size), blockSize, limit)) {
    expect(first).toBe(lines.length + 1)
    expect(bytes.length).toBeLessThan(blockSize + Math.max(...text.split('\n').map((line) => line.length * 3)) + 2)
    for (const [at, end] of ends.entries()) {
      const line = Buffer.from(bytes.subarray(at === 0 ? 0 : ends[at - 1]! + 1, end)).toString()
      lines.push(tooLong.includes(at) ? undefined : line)
      if (tooLong.includes(at)) expect(line).toBe('')
    }
  }
  return lines
}

describe('lines of a stream', () => {
  it.each(['', 'a', 'a\n', '\n', 'a\n\nb', 'é\nüü\n語', 'long line here\nx\n'])(
    '%j: chunks make no difference',
    async (text) => {
      const whole = text.split('\n')
      if (whole.at(-1) === '') whole.pop()
      for (const size of [1, 2, 3, 100]) {
        expect(await linesIn(text, size)).toEqual(whole)
        for (const blockSize of [1, 4, 100]) expect(await linesOfBlocks(text, size, blockSize)).toEqual(whole)
      }
    },
  )

  it('does not hold a line beyond the limit, and goes on after it', async () => {
    for (const size of [1, 4, 100]) {
      expect(await linesIn('ab\nabcdef\ncd', size, 3)).toEqual(['ab', undefined, 'cd'])
      for (const blockSize of [1, 100]) {
        expect(await linesOfBlocks('ab\nabcdef\ncd', size, blockSize, 3)).toEqual(['ab', undefined, 'cd'])
        expect(await linesOfBlocks('ab\ncd\nabcdef', size, blockSize, 3)).toEqual(['ab', 'cd', undefined])
      }
    }
  })
})

describe('parsePage', () => {
  const parse = (text: string) => parsePage(Buffer.from(text))

  it('takes null for what a crawler does not know', () => {
    expect(parse('{"id":null,"url":null,"html":null,"text":"a"}').problem).toBeUndefined()
  })

  it('takes a blank line for nothing', () => {
    expect(parse('  \r')).toEqual({})
  })

  it.each(['[]', '5', 'null', '"text"', '{}', '{"text":1}', '{"text":"a","url":7}', '{"text":"a","id":{}}', '{'])(
    '%s is a problem',
    (text) => {
      expect(parse(text).page).toBeUndefined()
      expect(parse(text).problem).toMatch(/^expected /)
    },
  )
})

describe('patterns', () => {
  const files = { 'a.html': '', 'b.txt': '', '.hidden.html': '', 'c[1].html': '' }

  it.each([
    ['*.html', ['a.html', 'c[1].html']],
    ['?.txt', ['b.txt']],
    ['[ab].*', ['a.html', 'b.txt']],
    ['[!a].*', ['b.txt']],
    ['.*.html', ['.hidden.html']],
    ['**/*.html', ['a.html', 'c[1].html', 'deep/er/d.html']],
    ['deep/**', ['deep/er/d.html']],
    ['deep/*/d.html', ['deep/er/d.html']],
    ['nothing/*', []],
  ])('%s', async (pattern, expected) => {
    expect(isPattern(pattern)).toBe(true)
    await inFolder(files, async (folder) => {
      mkdirSync(join(folder, 'deep/er'), { recursive: true })
      writeFileSync(join(folder, 'deep/er/d.html'), '')
      const found = await expandPattern(`${folder}/${pattern}`)
      expect(found).toEqual(expected.map((path) => join(folder, path)))
    })
  })

  it('a file of exactly that name wins', async () => {
    await inFolder(files, async (folder) => {
      const [source] = await findSources([join(folder, 'c[1].html')], 'auto')
      expect(source).toMatchObject({ id: 'c[1].html', kind: 'html' })
    })
  })

  it('files that share a name are called by their paths', async () => {
    await inFolder(files, async (folder) => {
      mkdirSync(join(folder, 'deep'))
      writeFileSync(join(folder, 'deep/a.html'), '')
      const sources = await findSources([folder], 'auto')
      expect(sources.map(({ id }) => id)).toEqual([
        join(folder, 'a.html'),
        'b.txt',
        'c[1].html',
        join(folder, 'deep/a.html'),
      ])
    })
  })
})

describe('guess', () => {
  const kinds = ['auto', 'html', 'text', 'jsonl', 'warc']

  it.each([
    ['htlm', 'html'],
    ['json', 'jsonl'],
    ['JSONL', 'jsonl'],
    ['txt', 'text'],
    ['w', 'warc'],
    ['qq', undefined],
    ['', undefined],
  ])('%j is %s', (written, meant) => {
    expect(guess(written, kinds)).toBe(meant)
  })

  it('takes a file for a file and a command for a command', () => {
    const commands = ['clean', 'cluster']
    for (const args of [['clean', 'x.html'], ['help'], ['help', 'clean'], ['--version'], ['clea'], []]) {
      expect(checkCommand(args, commands)).toEqual(args)
    }
    expect(checkCommand(['help', 'clea'], commands)).toEqual(['clea'])
    for (const file of ['story.html', 'pages/', '*.html', '-', 'src']) {
      expect(() => checkCommand([file], commands)).toThrow(/to clean it: wiredesk clean/)
    }
  })
})

describe('what a terminal is sent', () => {
  it('has no control characters from pages', () => {
    expect(printable('a\u001b[31mb\u0007\u009b\tc\n')).toBe('a\ufffd[31mb\ufffd\ufffd\tc\n')
    expect(printable('abc\u202edef')).toBe('abcdef')
  })

  it('has lines of the width that was asked for, full-width characters counted twice', () => {
    expect(oneLine('a  b\n c', 10)).toBe('a b c')
    expect(oneLine('abcdef', 6)).toBe('abcdef')
    expect(oneLine('abcdefg', 6)).toBe('abcde…')
    expect(oneLine('港の朝市来月', 6)).toBe('港の…')
  })

  it('has colours only on a terminal, and none with NO_COLOR', () => {
    const isColored = (isTTY: boolean, env: NodeJS.ProcessEnv): boolean => colorsFor({ isTTY }, env).isColorSupported
    expect(isColored(true, {})).toBe(true)
    expect(isColored(false, {})).toBe(false)
    expect(isColored(true, { NO_COLOR: '1' })).toBe(false)
    expect(isColored(true, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
    expect(isColored(true, { TERM: 'dumb' })).toBe(false)
    expect(isColored(false, { FORCE_COLOR: '1' })).toBe(true)
    expect(isColored(true, { NO_COLOR: '' })).toBe(true)
    expect(isColored(true, { FORCE_COLOR: '0' })).toBe(false)
    expect(isColored(true, { FORCE_COLOR: 'false' })).toBe(false)
    expect(isColored(true, { FORCE_COLOR: '' })).toBe(true)
  })
})

it('gives the lines before an error', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('a\nb\nc')
    throw new Error('cut short')
  }
  const ends: number[] = []
  const read = async (): Promise<void> => {
    for await (const block of cutBlocks(broken(), 100)) ends.push(...block.ends)
  }
  await expect(read()).rejects.toThrow('cut short')
  expect(ends).toEqual([1, 3])
})
