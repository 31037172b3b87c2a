import { describe, expect, it } from 'vitest'
import { validateProfile } from '../../src/clean/index.ts'
import { inFolder, linesOf, runCli } from './run-cli.ts'
import { ISLAND_PAGES, SAMPLE_LINES, SLOGAN } from './sample-pages.ts'

const ISLAND_LINES = ISLAND_PAGES.map((page) => `${JSON.stringify(page)}\n`).join('')

describe.concurrent('wiredesk learn', () => {
  it('writes a profile that clean --sites uses on a page alone', async () => {
    const learned = await runCli(['learn'], { input: ISLAND_LINES })
    expect(learned).toMatchObject({ code: 0, err: '' })
    expect(Object.keys(validateProfile(JSON.parse(learned.out)).hosts)).toEqual(['island.example'])
    await inFolder({ 'sites.json': learned.out }, async (cwd) => {
      const page = JSON.stringify(ISLAND_PAGES[0])
      const alone = await runCli(['clean'], { input: page })
      const known = await runCli(['clean', '--sites', 'sites.json'], { input: page, cwd })
      expect(linesOf(alone.out)[0]!.text).toContain(SLOGAN)
      expect(linesOf(known.out)[0]!.text).not.toContain(SLOGAN)
    })
  })

  it('adds to what was learned before', async () => {
    const before = await runCli(['learn'], { input: ISLAND_LINES })
    await inFolder({ 'sites.json': before.out }, async (cwd) => {
      const { code, out } = await runCli(['learn', '--sites', 'sites.json'], { input: SAMPLE_LINES, cwd })
      expect(code).toBe(0)
      expect(Object.keys(JSON.parse(out).hosts).sort()).toEqual(['east.example', 'island.example', 'west.example'])
    })
  })

  it('reports pages whose site nobody can tell', async () => {
    const { code, err } = await runCli(['learn'], { input: '{"text":"Words."}\n' })
    expect(code).toBe(1)
    expect(err).toMatch(/^-:1: expected an absolute `url`/m)
  })
})
