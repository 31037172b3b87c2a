// Another wirebench from the texts of this one: other outlets, furniture, operations and seeds. What holds only on the
// documents as they were handed out is worth nothing, so constants are chosen on one half of the stories, and reported
// on prints of the other half that nobody has seen.
//
//   documents ─► prints without operations ─► their outlets' repeated paragraphs taken off ─► bases
//   bases ─► prints, each trimmed, updated, scanned … ─► wrapped in new outlets' furniture

import { type ClusterHalf, halfOfCluster } from '../split.ts'
import { shuffled } from './bases.ts'
import { addParagraphs, dropParagraphs, keepShare, ocr, paragraphsOf, requote, updateOf } from './operations.ts'
import { createRandom, type Random } from './random.ts'

/** A document of wirebench, as it is stored. */
export interface WireDocument {
  readonly id: string
  readonly url: string
  readonly text: string
  readonly cluster: string | number
  readonly ops: readonly string[]
}

/** Unlike clusters in which an outlet prints a paragraph that is its own. */
const FURNITURE_CLUSTERS = 3
/** Documents made, about. */
const DOCUMENTS = 3000
const OUTLETS = 110
/** Bases of which the paragraphs are furniture and local matter, and are printed nowhere else. */
const RESERVED = 260

/** Makes the documents of a seed from one half of the stories. */
export function renoise(documents: readonly WireDocument[], half: ClusterHalf, seed: number): WireDocument[] {
  const random = createRandom(seed * 101 + 13)
  const bases = shuffled(basesOf(documents, half), random)
  const matter = shuffled(bases.splice(0, RESERVED).flatMap(paragraphsOf), random).filter((text) => text.length > 60)
  const wrap = outletsOf(random, matter)
  const made: WireDocument[] = []
  const add = (text: string, cluster: string, ops: readonly string[], noise = 0): void => {
    const outlet = Math.floor(OUTLETS * random.next() ** 1.6)
    // Half of the noisy prints are scanned with their page, the others before it was set.
    const page = random.chance(0.5)
      ? ocr(wrap(outlet, text, random), random, noise)
      : wrap(outlet, ocr(text, random, noise), random)
    const id = `n${made.length}`
    made.push({ id, url: `https://gazette-${outlet}.example/${id}`, text: page, cluster, ops })
  }
  for (let story = 0; made.length < DOCUMENTS; story++) {
    const base = bases.pop()
    const other = bases.pop()
    if (base === undefined || other === undefined) break
    const prints = random.chance(0.35) ? 1 : 1 + random.heavyTail(30)
    for (let print = 0; print < prints; print++) {
      const { text, ops, noise } = printOf(base, random, matter)
      add(text, `story ${story}`, ops, noise)
    }
    if (prints > 1 && random.chance(0.4)) add(quoting(base, other, random), `quoter ${story}`, ['quoter'])
    else add(other, `single ${story}`, ['single'])
  }
  return made
}

/** Stories without what their outlets put around them, one print each. */
function basesOf(documents: readonly WireDocument[], half: ClusterHalf): string[] {
  const furniture = repeatedParagraphs(documents)
  const best = new Map<string, string>()
  for (const { cluster, ops, url, text } of documents) {
    if (halfOfCluster(cluster) !== half || ops.some((op) => op !== 'single')) continue
    const host = new URL(url).host
    const own = paragraphsOf(text).filter((paragraph) => furniture.get(host)?.has(paragraph) !== true)
    const base = own.join('\n\n')
    if (own.length > 3 && base.length > (best.get(String(cluster))?.length ?? 0)) best.set(String(cluster), base)
  }
  return [...best.values()]
}

function repeatedParagraphs(documents: readonly WireDocument[]): Map<string, Set<string>> {
  const clusters = new Map<string, Map<string, Set<string | number>>>()
  for (const { url, text, cluster } of documents) {
    const host = new URL(url).host
    const known = clusters.get(host) ?? clusters.set(host, new Map()).get(host)!
    for (const paragraph of paragraphsOf(text)) {
      const carriers = known.get(paragraph) ?? known.set(paragraph, new Set()).get(paragraph)!
      carriers.add(cluster)
    }
  }
  return new Map(
    [...clusters].map(([host, known]) => [
      host,
      new Set([...known].filter(([, carriers]) => carriers.size >= FURNITURE_CLUSTERS).map(([paragraph]) => paragraph)),
    ]),
  )
}

/** Takes paragraphs that no other print has: local matter is local. */
function take(matter: string[], count: number): string[] {
  return matter.splice(0, count)
}

interface Print {
  readonly text: string
  readonly ops: readonly string[]
  /** Share of characters that a scanner misreads. */
  readonly noise: number
}

/** One print of a story: none to all of the operations, in the order in which desks and printers work. */
function printOf(base: string, random: Random, matter: string[]): Print {
  const ops: string[] = []
  let text = base
  const did = (probability: number, op: string, change: () => string): void => {
    if (!random.chance(probability)) return
    ops.push(op)
    text = change()
  }
  did(0.12, 'update', () => updateOf(text, random, take(matter, random.int(1, 3))))
  // Of a rewritten story more must be left than its new paragraphs, or nobody could say that it is the same one.
  did(0.45, 'trim', () => keepShare(text, random.int(ops.includes('update') ? 45 : 10, 90) / 100, random))
  did(0.15, 'drop', () => dropParagraphs(text, random))
  did(0.25, 'insert', () => addParagraphs(text, take(matter, random.int(1, 3)), random))
  did(0.3, 'punct', () => requote(text, random))
  const noise = random.chance(0.15) ? random.int(1, 6) / 100 : 0
  if (noise > 0) ops.push('ocr')
  return { text, ops, noise }
}

/** A story of its own with one to three paragraphs of another one. */
function quoting(source: string, own: string, random: Random): string {
  return addParagraphs(own, random.some(paragraphsOf(source).slice(1), random.int(1, 3)), random)
}

/** Outlets with furniture of their own: above, below, and between the paragraphs. */
function outletsOf(random: Random, matter: string[]): (outlet: number, text: string, draw: Random) => string {
  const outlets = Array.from({ length: OUTLETS }, () => ({
    above: take(matter, random.int(0, 2)),
    between: random.chance(0.3) ? take(matter, 1) : [],
    below: take(matter, random.int(0, 3)),
  }))
  return (outlet, text, draw) => {
    const { above, between, below } = outlets[outlet]!
    const paragraphs = paragraphsOf(text)
    if (between.length > 0) paragraphs.splice(draw.int(1, Math.max(1, paragraphs.length - 1)), 0, ...between)
    return [...above, ...paragraphs, ...below].join('\n\n')
  }
}
