import { describe, expect, it } from 'vitest'
import { bands, estimate, loadSketch, sketch } from '../../src/match/index.ts'
import { linesOf, runCli } from './run-cli.ts'

const RAIN = 'Rain fell on the north coast on Monday, and the ferry to the islands stayed in the harbour until noon.'
const PAGES = [
  { id: 'a', url: 'https://east.example/a', text: RAIN },
  { id: 'b', text: `VELLMAR (AP) - ${RAIN}`, dateline: { raw: 'VELLMAR (AP) - ', agency: 'AP' } },
  { id: 'c', html: '<p>Only html.</p>' },
]
const LINES = PAGES.map((page) => `${JSON.stringify(page)}\n`).join('')

describe.concurrent('wiredesk sign', () => {
  it('writes hashes and bands of each page; a dateline changes nothing', async () => {
    const { code, out, err } = await runCli(['sign', '--no-clean'], { input: LINES })
    const [first, second] = linesOf(out)
    expect(code).toBe(1)
    expect(err).toMatch(/^-:3: expected `text`, as --no-clean signs that/m)
    const { version, settings, hashes, shingleCount } = sketch(RAIN)
    expect(first).toEqual({
      id: 'a',
      url: 'https://east.example/a',
      version,
      settings,
      shingleCount,
      hashes: [...hashes],
      bands: bands(RAIN),
    })
    expect(second).toEqual({ ...first, id: 'b', url: undefined })
  })

  it('writes bytes that loadSketch reads, with the settings asked for', async () => {
    const flags = ['--bytes', '--shingle-size', '4', '--seed', '9', '--bands', '8', '--rows', '4']
    const { code, out } = await runCli(['sign', '--no-clean', ...flags], { input: `${JSON.stringify(PAGES[0])}\n` })
    expect(code).toBe(0)
    const [line] = linesOf(out)
    const loaded = loadSketch(Buffer.from(String(line!.sketch), 'base64'), { shingleSize: 4, seed: 9 })
    expect(estimate(loaded, sketch(RAIN, { shingleSize: 4, seed: 9 })).jaccard).toBe(1)
    expect(line!.bands).toEqual(bands(RAIN, { shingleSize: 4, seed: 9, bands: 8, rows: 4 }))
    expect(line).not.toHaveProperty('hashes')
  })

  it('cleans first, unless it is told not to', async () => {
    const page = {
      id: 'a',
      html: `<nav><a href="/">Home</a></nav><h1>Rain</h1><p>${RAIN}</p><p>${RAIN.replaceAll('the', 'a')}</p>`,
    }
    const { code, out } = await runCli(['sign'], { input: `${JSON.stringify(page)}\n` })
    expect(code).toBe(0)
    expect(linesOf(out)[0]).toMatchObject({
      id: 'a',
      shingleCount: sketch(`${RAIN}\n\n${RAIN.replaceAll('the', 'a')}`).shingleCount,
    })
  })

  it('says what it cannot be told', async () => {
    const wrong = async (...flags: string[]): Promise<[number | null, string]> => {
      const { code, err } = await runCli(['sign', ...flags], { input: LINES })
      return [code, err]
    }
    const answers = await Promise.all([
      wrong('--bands', '3'),
      wrong('--rows', 'x'),
      wrong('--no-clean', '--mode', 'recall'),
    ])
    expect(answers).toEqual([
      [2, expect.stringContaining('power of two')],
      [2, expect.stringContaining('expected --rows to be an integer, got "x"')],
      [2, expect.stringContaining('--no-clean')],
    ])
  })
})
