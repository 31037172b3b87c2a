// The colours of report and playground: every ink on every ground that it stands on, in light and in dark.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const STYLE = readFileSync(new URL('../../web/parts/base.css', import.meta.url), 'utf8')

/** Least contrast of normal text, WCAG 2.2, 1.4.3. */
const LEAST = 4.5
const GROUNDS = ['ground', 'raised']
const BLOCKS = ['appeal', 'links', 'social', 'advert', 'wire', 'site', 'lifted']
const PAIRS: [ink: string, ground: string][] = [
  ...GROUNDS.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['quiet', ground],
    ['accent', ground],
  ]),
  ...BLOCKS.map((ground): [string, string] => ['ink', ground]),
  ['on-accent', 'accent'],
  ['ground', 'ink'],
  ['ink', 'shared'],
  ['ink', 'moved'],
  ['added-ink', 'added'],
  ['cut-ink', 'cut'],
]

const [light = '', dark = ''] = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map((match) => match[1]!)

function coloursOf(rule: string): Map<string, string> {
  return new Map([...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]))
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

describe.each([
  ['light', coloursOf(light)],
  ['dark', coloursOf(dark)],
])('%s colours', (_, colours) => {
  it.each(PAIRS)('%s on %s can be read', (ink, ground) => {
    expect(contrast(colours.get(ink)!, colours.get(ground)!)).toBeGreaterThanOrEqual(LEAST)
  })
})
