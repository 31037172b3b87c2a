// Reads the development pages and measures them, for training and for looking at errors.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { hintsOfHtml, hintsOfText } from '../../src/clean/hints.ts'
import { type Measured, measure } from '../../src/clean/measure.ts'
import { readHtml } from '../../src/clean/read-html.ts'
import { readText } from '../../src/clean/read-text.ts'
import { isHeldOut } from '../split.ts'

export type Rendering = 'html' | 'innertext' | 'bs4' | 'w3m'

export interface Gold {
  id: string
  url: string
  title: string
  text: string
}

export interface Sample {
  gold: Gold
  rendering: Rendering
  heldOut: boolean
  page: Measured
}

const DATA = fileURLToPath(new URL('../../../shared/data/wcxb-dev/', import.meta.url))

export const hasData: boolean = existsSync(DATA)

export function readGold(): Gold[] {
  return gunzipSync(readFileSync(`${DATA}gold.jsonl.gz`))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gold)
}

export function* measuredPages(rendering: Rendering, filter: (gold: Gold) => boolean = () => true): Generator<Sample> {
  const texts =
    rendering === 'html'
      ? undefined
      : (JSON.parse(gunzipSync(readFileSync(`${DATA}text-${rendering}.json.gz`)).toString('utf8')) as Record<
          string,
          string
        >)
  for (const gold of readGold()) {
    if (!gold.text || !filter(gold)) continue
    yield {
      gold,
      rendering,
      heldOut: isHeldOut(gold.url),
      page: texts ? measureText(texts[gold.id] ?? '') : measureHtml(gold),
    }
  }
}

function measureHtml(gold: Gold): Measured {
  const html = gunzipSync(readFileSync(`${DATA}html/${gold.id}.html.gz`)).toString('utf8')
  const { blocks, elements, document } = readHtml(html)
  return measure(blocks, elements, hintsOfHtml(document).hints)
}

function measureText(text: string): Measured {
  const blocks = readText(text)
  return measure(blocks, [], hintsOfText(blocks))
}
