// Base texts of the generator: the gold of wcxb-dev read from ../shared (never copied), and invented stories.
// The texts are halved by a hash of their id: an odd seed draws from one half, an even one from the other, so that what
// was tuned on one seed can be reported on texts that it never saw.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { languageOf } from './invented.ts'
import { paragraphsOf } from './operations.ts'
import { createRandom, type Random } from './random.ts'

const GOLD = fileURLToPath(new URL('../../../shared/data/wcxb-dev/gold.jsonl.gz', import.meta.url))
/** Words of a base text: shorter ones are briefs, longer ones are cut. */
const WORDS = [120, 900] as const
/** Invented stories beside the gold: enough where that is absent. */
const INVENTED = 250

interface Gold {
  readonly id: string
  readonly text: string | null
}

/** English texts for one seed. No two are alike. */
export function baseTexts(seed: number): string[] {
  const half = seed % 2
  const gold = existsSync(GOLD)
    ? gunzipSync(readFileSync(GOLD))
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Gold)
    : []
  const texts = gold.filter(({ id }) => hash(id) % 2 === half).flatMap(({ text }) => usable(text ?? ''))
  const english = languageOf('en')
  const random = createRandom(seed * 31 + 7)
  const invented = Array.from({ length: INVENTED }, () => english.text(random, random.int(WORDS[0], 700)))
  return shuffled([...texts, ...invented], random)
}

function usable(text: string): string[] {
  const kept: string[] = []
  let words = 0
  for (const paragraph of paragraphsOf(text)) {
    words += paragraph.split(/\s+/).length
    if (words > WORDS[1]) break
    kept.push(paragraph)
  }
  const isProse = kept.length > 2 && /[.!?]["”’]?\s*$/.test(kept[0]!)
  return isProse && kept.join(' ').split(/\s+/).length >= WORDS[0] ? [kept.join('\n\n')] : []
}

/** A list in random order. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  return random.some(list, list.length)
}

function hash(text: string): number {
  let sum = 7
  for (const char of text) sum = (Math.imul(sum, 31) + char.charCodeAt(0)) >>> 0
  return sum >>> 3
}
