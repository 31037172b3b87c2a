import { describe, expect, it } from 'vitest'
import { validateProfile } from '../../src/clean/index.ts'
import { inFolder, linesOf, runCli } from './run-cli.ts'
import { ISLAND_PAGES, SAMPLE_LINES, SAMPLE_PAGES, SLOGAN, TRAM_STORY } from './sample-pages.ts'

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

  it('lets clean --sites take rules of your own beside the profile', async () => {
    const learned = await runCli(['learn'], { input: SAMPLE_LINES })
    const [{ html, url, id }] = SAMPLE_PAGES as [(typeof SAMPLE_PAGES)[number]]
    const opening = TRAM_STORY[1]!.slice(0, 30)
    const rules = {
      format: 'wiredesk-site-rules',
      version: 1,
      hosts: { 'east.example': { remove: [{ text: opening }] } },
    }
    const files = { 'sites.json': learned.out, 'rules.json': JSON.stringify(rules) }
    await inFolder(files, async (cwd) => {
      const args = ['clean', '--explain', '--sites', 'sites.json', '--sites', 'rules.json']
      const { code, out, err } = await runCli(args, { input: JSON.stringify({ id, url, html }), cwd })
      expect(err).toBe('')
      expect(code).toBe(0)
      expect(linesOf(out)[0]!.text).not.toContain(opening)
      expect(out).toContain('"rule":"site-rule"')
    })
  })

  it('names the file and the place of a wrong rule', async () => {
    const rules = { 'east.example': { remove: [{ selector: 'p[' }] } }
    await inFolder({ 'rules.json': JSON.stringify(rules) }, async (cwd) => {
      const { code, err } = await runCli(['clean', '--sites', 'rules.json'], { input: '{"text":"Words."}', cwd })
      expect(code).toBe(2)
      expect(err).toMatch(/sites\["east\.example"\]\.remove\[0\]\.selector to be a CSS selector/)
    })
  })
})
