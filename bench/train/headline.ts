// Fits the weights by which plain text's headline is found (src/clean/headline-weights.ts) and prints them.
//   npx tsx bench/train/headline.ts
// A conditional logit: of the lines of a page those that are the headline should score highest. Pages: the training part of
// wcxb-dev in three renderings. How many pages have their headline as the best line is printed for those, for the held-out
// part, and for daniel-dev by language, as text and with the title that its HTML gives.

import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Candidate, headlineCandidates } from '../../src/clean/headline-candidates.ts'
import { QUALITIES } from '../../src/clean/headline-weights.ts'
import { clean } from '../../src/clean/index.ts'
import { measureTexts } from '../../src/clean/measure.ts'
import { readText } from '../../src/clean/read-text.ts'
import { splitGluedChrome } from '../../src/clean/split-chrome.ts'
import { readComposed } from '../../src/clean/text/compose.ts'
import { titleKey } from '../../src/clean/title.ts'
import { textOfHtml } from '../peers/text-of-html.ts'
import { isHeldOut } from '../split.ts'
import { readGold, renderingsOf } from './pages.ts'

const DANIEL = new URL('../../../shared/data/daniel-dev/pages.jsonl.gz', import.meta.url)
const ROUNDS = 400
const RATE = 0.5
const PENALTY = 0.0005

interface Page {
  set: string
  fitted: boolean
  hasAddress: boolean
  candidates: Candidate[]
  right: boolean[]
}

const pages = [...wcxbPages(), ...danielPages()]
const fitted = pages.filter((page) => page.fitted && page.right.includes(true))
// Many texts come without their address: what it says is added to weights that do without it.
const ADDRESS = QUALITIES.indexOf('address')
const weights = fitWeights(
  fitted.filter(({ hasAddress }) => !hasAddress),
  new Float64Array(QUALITIES.length),
  (i) => i !== ADDRESS,
)
fitWeights(
  fitted.filter(({ hasAddress }) => hasAddress),
  weights,
  (i) => i === ADDRESS,
)
console.log(
  `{\n${QUALITIES.map((name, i) => `  ${/\W/.test(name) ? `'${name}'` : name}: ${weights[i]!.toFixed(2)},`).join('\n')}\n}`,
)
for (const set of new Set(pages.map((page) => page.set))) {
  const own = pages.filter((page) => page.set === set)
  const possible = own.filter(({ right }) => right.includes(true))
  const found = possible.filter((page) => page.right[bestOf(page.candidates)])
  console.log(`${set}: ${found.length} of ${possible.length} headlines that are a line, ${own.length} pages`)
}

function* wcxbPages(): Generator<Page> {
  const gold = readGold().filter(({ title }) => title)
  for (const rendering of ['innertext', 'bs4', 'w3m'] as const) {
    const texts = renderingsOf(rendering)
    for (const { id, url, title } of gold)
      for (const address of [undefined, url])
        yield pageOf(
          `${rendering} ${isHeldOut(url) ? 'held out' : 'training'}${address ? ' with address' : ''}`,
          !isHeldOut(url),
          texts[id] ?? '',
          title,
          address,
        )
  }
}

function* danielPages(): Generator<Page> {
  for (const line of gunzipSync(readFileSync(DANIEL)).toString('utf8').split('\n')) {
    if (line === '') continue
    const { html, url } = JSON.parse(line) as { html: string; url: string }
    const { title, lang } = clean({ html, url })
    if (title === '') continue
    for (const address of [undefined, url])
      yield pageOf(`daniel ${lang}${address ? ' with address' : ''}`, false, textOfHtml(html), title, address)
  }
}

function pageOf(set: string, isFitted: boolean, text: string, title: string, url?: string): Page {
  const blocks = readComposed(text, (composed) => splitGluedChrome(composed, readText(composed)))
  const candidates = headlineCandidates(blocks, measureTexts(blocks).facts, url)
  for (const candidate of candidates) candidate.read()
  const right = candidates.map(({ index }) => titleKey(blocks[index]!.text) === titleKey(title))
  return { set, fitted: isFitted, hasAddress: url !== undefined, candidates, right }
}

function bestOf(candidates: readonly Candidate[]): number {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (const [i, candidate] of candidates.entries()) {
    const score = candidate.score(weights)
    if (score > most) [best, most] = [i, score]
  }
  return best
}

/** Gradient ascent of the log-likelihood that the chosen line is one of the right ones; `own` changes where it is free. */
function fitWeights(all: readonly Page[], own: Float64Array, isFree: (index: number) => boolean): Float64Array {
  const momentum = new Float64Array(QUALITIES.length)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(QUALITIES.length)
    for (const { candidates, right } of all) addGradient(gradient, candidates, right, own)
    for (let i = 0; i < own.length; i++) {
      if (!isFree(i)) continue
      momentum[i] = 0.9 * momentum[i]! + gradient[i]! / all.length - PENALTY * own[i]!
      own[i]! += RATE * momentum[i]!
    }
  }
  return own
}

function addGradient(
  gradient: Float64Array,
  candidates: readonly Candidate[],
  right: readonly boolean[],
  by: Float64Array,
): void {
  const scores = candidates.map((candidate) => candidate.score(by))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((a, b) => a + b, 0)
  const rightTotal = powers.reduce((sum, power, i) => sum + (right[i] ? power : 0), 0)
  for (const [i, candidate] of candidates.entries()) {
    const share = (right[i] ? powers[i]! / rightTotal : 0) - powers[i]! / total
    for (let k = 0; k < QUALITIES.length; k++) gradient[k]! += share * candidate.valueOf(k)
  }
}
