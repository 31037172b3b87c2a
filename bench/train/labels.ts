// Labels for the scorer: a block is body when its words stand in the gold text. Also the measure that training optimises,
// the same as ../shared/tools/score-clean.mjs computes.

const WORDS =
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{N}\p{M}_])+/gu

export function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? []
}

export function shinglesOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(' ')
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Share of a block's shingles that must stand in the gold text. */
const COVERED = 0.5

/** 1 for body, 0 for the rest. A text that stands on the page more often than in the gold counts as often as there. */
export function labelBlocks(texts: readonly string[], gold: string): Float32Array {
  const goldShingles = shinglesOf(wordsOf(gold))
  const goldLines = new Map<string, number>()
  for (const line of gold.split('\n')) {
    const key = wordsOf(line).join(' ')
    if (key) goldLines.set(key, (goldLines.get(key) ?? 0) + 1)
  }
  const words = texts.map(wordsOf)
  const raw = words.map((own) => {
    if (own.length === 0) return 0
    if (own.length < 4) return goldLines.has(own.join(' ')) ? 1 : 0
    let hits = 0
    for (let i = 0; i + 3 < own.length; i++) if (goldShingles.has(own.slice(i, i + 4).join(' '))) hits++
    return hits / (own.length - 3) >= COVERED ? 1 : 0
  })
  return onlyAsOftenAsGold(words, raw, goldShingles, goldLines)
}

function onlyAsOftenAsGold(
  words: readonly string[][],
  raw: readonly number[],
  goldShingles: ReadonlyMap<string, number>,
  goldLines: ReadonlyMap<string, number>,
): Float32Array {
  const places = new Map<string, number[]>()
  for (const [i, own] of words.entries())
    if (raw[i]) places.set(own.join(' '), [...(places.get(own.join(' ')) ?? []), i])
  const labels = Float32Array.from(raw)
  for (const [key, indices] of places) {
    const first = words[indices[0]!]!
    const allowed =
      first.length < 4 ? (goldLines.get(key) ?? 1) : Math.max(1, goldShingles.get(first.slice(0, 4).join(' ')) ?? 1)
    if (indices.length <= allowed) continue
    const company = (i: number): number =>
      [-3, -2, -1, 1, 2, 3].reduce((sum, step) => sum + (raw[i + step] ?? 0) * (words[i + step]?.length ?? 0), 0)
    const ranked = [...indices].sort((a, b) => company(b) - company(a) || a - b)
    for (const index of ranked.slice(allowed)) labels[index] = 0
  }
  return labels
}

export interface Score {
  precision: number
  recall: number
  wordF1: number
}

export function scoreText(gold: string, text: string): Score {
  const goldWords = wordsOf(gold)
  const ownWords = wordsOf(text)
  const [a, b] = [shinglesOf(goldWords), shinglesOf(ownWords)]
  const hits = overlap(a, b)
  const [wa, wb] = [countOf(goldWords), countOf(ownWords)]
  const wordTotal = goldWords.length + ownWords.length
  return {
    precision: total(b) ? hits / total(b) : total(a) ? 0 : 1,
    recall: total(a) ? hits / total(a) : 1,
    wordF1: wordTotal ? (2 * overlap(wa, wb)) / wordTotal : 1,
  }
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) {
    const key = word.toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [key, count] of a) sum += Math.min(count, b.get(key) ?? 0)
  return sum
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

/** Mean precision and recall, and their harmonic mean. */
export function summarize(scores: readonly Score[]): { f1: number; precision: number; recall: number; wordF1: number } {
  const mean = (read: (s: Score) => number): number => scores.reduce((sum, s) => sum + read(s), 0) / scores.length
  const precision = mean((s) => s.precision)
  const recall = mean((s) => s.recall)
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall, wordF1: mean((s) => s.wordF1) }
}
