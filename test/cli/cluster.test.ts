import { describe, expect, it } from 'vitest'
import { inFolder, linesOf, runCli } from './run-cli.ts'
import { EEL_STORY, pageOf, SAMPLE_LINES, TRAM_STORY } from './sample-pages.ts'

/** The cluster of every document, from the members format. */
function clustersOf(out: string): unknown[][] {
  return linesOf(out).map(({ id, cluster }) => [id, cluster])
}

describe.concurrent('wiredesk cluster', () => {
  it('--format members writes a line a document in input order', async () => {
    const { code, out, err } = await runCli(['cluster', '--format', 'members'], { input: SAMPLE_LINES })
    expect([code, err]).toEqual([0, ''])
    const lines = linesOf(out)
    expect(lines.map(({ id }) => id)).toEqual(['tram-east', 'eel', 'tram-west'])
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['id', 'cluster', 'representative', 'relation', 'similarity'])
    }
    expect(lines[0]!.cluster).toBe(lines[2]!.cluster)
    expect(lines[1]!.cluster).toBe('eel')
    expect(lines[1]).toMatchObject({ representative: 'eel', relation: 'representative', similarity: 1 })
  })

  it('writes a line a cluster by default', async () => {
    const { code, out } = await runCli(['cluster'], { input: SAMPLE_LINES })
    expect(code).toBe(0)
    const clusters = linesOf(out)
    expect(clusters).toHaveLength(2)
    for (const one of clusters) {
      expect(one).toMatchObject({
        id: expect.any(String),
        representative: expect.any(String),
        members: expect.any(Array),
      })
    }
  })

  it('--format summary is for people', async () => {
    const { code, out } = await runCli(['cluster', '--format', 'summary'], { input: SAMPLE_LINES })
    expect(code).toBe(0)
    expect(out).toMatch(/^3 documents in 2 clusters: 1 with copies, 1 alone\n/)
    expect(out).toMatch(/^Biggest clusters\n +2 {2}.*\btram\b/im)
    expect(out).toMatch(/^Removed by kind: \d+ of /m)
    expect(out).toMatch(/^Removed by rule: \d+ of /m)
  })

  it('gives the same for files, which are read twice, and for standard input', async () => {
    await inFolder({ 'pages.jsonl': SAMPLE_LINES }, async (cwd) => {
      const piped = await runCli(['cluster'], { input: SAMPLE_LINES })
      expect(await runCli(['cluster', 'pages.jsonl'], { cwd })).toEqual(piped)
    })
  })

  it('reports a bad line once, and a name that comes again with the place of the first', async () => {
    const input = `${SAMPLE_LINES}nonsense\n${JSON.stringify({ id: 'eel', text: EEL_STORY.join('\n\n') })}\n`
    await inFolder({ 'pages.jsonl': input }, async (cwd) => {
      const { code, out, err } = await runCli(['cluster', 'pages.jsonl', '--format', 'members'], { cwd })
      expect(code).toBe(1)
      expect(linesOf(out)).toHaveLength(3)
      expect(err.match(/^pages\.jsonl:4: /gm)).toHaveLength(1)
      expect(err).toMatch(/^pages\.jsonl:5: .*"eel" again \(first: pages\.jsonl:2\)/m)
    })
  })

  it('ends at the first bad line with --strict and writes nothing', async () => {
    const { code, out } = await runCli(['cluster', '--strict', '--input', 'jsonl'], {
      input: `nonsense\n${SAMPLE_LINES}`,
    })
    expect([code, out]).toEqual([1, ''])
  })

  it('calls pages without an id by their line', async () => {
    const input = [EEL_STORY, TRAM_STORY].map((story) => `${JSON.stringify({ text: story.join('\n\n') })}\n`).join('\n')
    const { out } = await runCli(['cluster', '--format', 'members'], { input })
    expect(linesOf(out).map(({ id }) => id)).toEqual(['1', '3'])
  })

  it('--no-clean takes what clean wrote, and comes to the same clusters', async () => {
    const cleaned = await runCli(['clean'], { input: SAMPLE_LINES })
    const { code, out } = await runCli(['cluster', '--no-clean', '--format', 'members'], { input: cleaned.out })
    const whole = await runCli(['cluster', '--format', 'members'], { input: SAMPLE_LINES })
    expect(code).toBe(0)
    expect(clustersOf(out)).toEqual(clustersOf(whole.out))
  })

  it('--no-clean reports pages that have only html', async () => {
    const { code, err } = await runCli(['cluster', '--no-clean'], { input: SAMPLE_LINES })
    expect(code).toBe(1)
    expect(err).toMatch(/^-:1: expected `text`/m)
  })

  it('says which documents could not be compared, and puts them out all the same', async () => {
    const { code, out, err } = await runCli(['cluster', '--format', 'members'], { input: '{"id":"a","text":""}\n' })
    expect(code).toBe(0)
    expect(linesOf(out)).toHaveLength(1)
    expect(err).toMatch(/^Not comparable, so each alone in a cluster: 1 empty\.$/m)
  })

  it('takes no pages for an answer', async () => {
    expect(await runCli(['cluster', '--format', 'members'])).toMatchObject({ code: 0, out: '' })
  })

  it('--threshold decides how much two stories must share', async () => {
    const half = pageOf('half', 'north.example', 'Tram and eels', [...TRAM_STORY.slice(0, 2), ...EEL_STORY.slice(0, 2)])
    const input = `${SAMPLE_LINES}${JSON.stringify(half)}\n`
    const sizes = async (threshold: string): Promise<number> =>
      linesOf((await runCli(['cluster', '--threshold', threshold], { input })).out).length
    expect(await sizes('0.95')).toBe(3)
    expect(await sizes('0.3')).toBeLessThanOrEqual(await sizes('0.95'))
  })
})

describe.concurrent('misuse of cluster ends with 2', () => {
  it.each([
    [['--threshold', '80'], /did you mean 0\.8\?/],
    [['--threshold', 'half'], /expected --threshold to be a number/],
    [['--format', 'text'], /Allowed choices are jsonl, members, summary/],
    [['--no-clean', '--mode', 'recall'], /--mode and --sites without --no-clean/],
    [['missing.jsonl'], /missing\.jsonl: no such file/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await runCli(['cluster', ...args])
    expect(err).toMatch(message)
    expect([code, out]).toEqual([2, ''])
  })
})
