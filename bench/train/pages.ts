// Reads the development pages and measures them, for training and for looking at errors.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { hintsOfHtml, hintsOfText } from '../../src/clean/hints.ts'
import { type Measured, measure } from '../../src/clean/measure.ts'
import type { RawBlock } from '../../src/clean/raw-block.ts'
import { readHtml } from '../../src/clean/read-html.ts'
import { readText } from '../../src/clean/read-text.ts'
import { splitGluedChrome } from '../../src/clean/split-chrome.ts'
import { readComposed } from '../../src/clean/text/compose.ts'
import { isHeldOut } from '../split.ts'

export type Rendering = 'html' | 'innertext' | 'bs4' | 'w3m'

export interface Gold {
  id: string
  url: string
  title: string
  author?: string | null
  text: string
}

export interface Sample {
  gold: Gold
  rendering: Rendering
  heldOut: boolean
  page: Measured
  /** The same page with only some of its blocks. */
  without(dropped: (index: number) => boolean): Measured
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

/** The texts of one rendering, by page. */
export function renderingsOf(rendering: Exclude<Rendering, 'html'>): Record<string, string> {
  return JSON.parse(gunzipSync(readFileSync(`${DATA}text-${rendering}.json.gz`)).toString('utf8')) as Record<
    string,
    string
  >
}

export function* measuredPages(rendering: Rendering, filter: (gold: Gold) => boolean = () => true): Generator<Sample> {
  const texts = rendering === 'html' ? undefined : renderingsOf(rendering)
  for (const gold of readGold()) {
    if (!gold.text || !filter(gold)) continue
    const read = texts ? readTextPage(texts[gold.id] ?? '') : readAsHtml(gold)
    yield {
      gold,
      rendering,
      heldOut: isHeldOut(gold.url),
      page: read(() => false),
      without: read,
    }
  }
}

export type Reader = (dropped: (index: number) => boolean) => Measured

function readAsHtml(gold: Gold): Reader {
  return readMarkup(htmlOf(gold))
}

export function htmlOf(gold: Gold): string {
  return gunzipSync(readFileSync(`${DATA}html/${gold.id}.html.gz`)).toString('utf8')
}

/** Measures a page of HTML, as it is or rewritten. */
export function readMarkup(html: string): Reader {
  const { blocks, elements, document } = readHtml(html)
  const { hints } = hintsOfHtml(document)
  return (dropped) => measure(kept(blocks, dropped), elements, hints)
}

/** The blocks of a plain text before anything judges them. */
export function readTextBlocks(text: string): RawBlock[] {
  return readComposed(text, (composed) => splitGluedChrome(composed, readText(composed)))
}

/** Measures a page of plain text. */
export function readTextPage(text: string): Reader {
  const blocks = readTextBlocks(text)
  return (dropped) => {
    const own = kept(blocks, dropped)
    return measure(own, [], hintsOfText(own))
  }
}

function kept(blocks: readonly RawBlock[], dropped: (index: number) => boolean): RawBlock[] {
  return blocks.filter((_, index) => !dropped(index))
}
