// SKETCH.md written again, slowly and without a look at src: with arrays of strings and whole numbers.

const TWO_32 = 2n ** 32n
const u32 = (value: bigint): bigint => ((value % TWO_32) + TWO_32) % TWO_32

export function naiveMix(value: bigint): bigint {
  let h = value ^ (value >> 16n)
  h = u32(h * 0x85ebca6bn)
  h ^= h >> 13n
  h = u32(h * 0xc2b2ae35n)
  return h ^ (h >> 16n)
}

export function naiveCombine(h: bigint, t: bigint): bigint {
  const rotated = u32(h << 5n) | (h >> 27n)
  return u32((rotated ^ t) * 0x9e3779b1n)
}

/** `a-b` is a range, a number by itself a code point. */
function listed(list: string, codePoint: number): boolean {
  return list.split(' ').some((entry) => {
    const [first, last = first] = entry.split('-').map((hex) => Number.parseInt(hex, 16))
    return codePoint >= first! && codePoint <= last!
  })
}

const IGNORED =
  '27 2019 2018 2bc 2bb 2be 2bf 60 b4 ff07 ad 34f 61c 640 180e 200b-200f 202a-202e 2060-2064 2066-2069 feff'
const DROPPED =
  '300-36f 483-487 591-5bd 5bf 5c1 5c2 5c4 5c5 5c7 610-61a 64b-65f 670 6d6-6dc 6df-6e4 6e7 6e8 6ea-6ed 1ab0-1aff 1dc0-1dff 20d0-20ff fe00-fe0f fe20-fe2f'
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan']

type Class = 'ignored' | 'separator' | 'single' | 'extend' | 'word'

function fold(char: string): [Class, string] {
  const codePoint = char.codePointAt(0)!
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return ['separator', '']
  if (listed(IGNORED, codePoint)) return ['ignored', '']
  const cased = char.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD')
  const f = [...cased].filter((part) => !listed(DROPPED, part.codePointAt(0)!)).join('')
  const isMark = /^\p{M}$/u.test(char)
  if (f === '') return [isMark ? 'ignored' : 'separator', '']
  if (listed('3099 309a ff9e ff9f', codePoint)) return ['extend', f]
  if (![...f].some((part) => /^[\p{L}\p{N}]$/u.test(part)) && !isMark) return ['separator', '']
  const isUnspaced = [...f].some((part) =>
    SCRIPTS.some((script) => new RegExp(`^\\p{Script_Extensions=${script}}$`, 'u').test(part)),
  )
  if (isUnspaced) return [isMark ? 'extend' : 'single', f]
  return ['word', f]
}

export interface NaiveToken {
  kind: 'word' | 'single'
  text: string
}

export function naiveTokens(text: string): NaiveToken[] {
  const tokens: NaiveToken[] = []
  let open: NaiveToken | undefined
  let last = ''
  const end = (): void => {
    if (open !== undefined) tokens.push(open)
    open = undefined
    last = ''
  }
  let at = 0
  for (const char of text) {
    at += char.length
    const [kind, f] = fold(char)
    if (kind === 'ignored') continue
    if (kind === 'separator') {
      const isBetweenDigits = (char === ',' || char === '.') && /^[0-9]$/.test(last) && /^[0-9]/.test(text.slice(at))
      if (!isBetweenDigits) end()
      continue
    }
    if (kind === 'single' || (kind === 'word' && open?.kind === 'single')) end()
    open ??= { kind: kind === 'word' ? 'word' : 'single', text: '' }
    open.text += f
    last = f
  }
  end()
  return tokens
}

export function naiveTokenHash(text: string): bigint {
  let h = 0x811c9dc5n
  for (const unit of text.split('')) h = u32((h ^ BigInt(unit.charCodeAt(0))) * 0x01000193n)
  return naiveMix(h)
}

/** Different shingles, ascending. */
export function naiveShingles(text: string, size: number, seed: number): bigint[] {
  const tokens = naiveTokens(text)
  const shingles: bigint[] = []
  for (const first of tokens.keys()) {
    const taken: NaiveToken[] = []
    let weight = 0
    for (const token of tokens.slice(first)) {
      if (weight >= 2 * size) break
      taken.push(token)
      weight += token.kind === 'word' ? 2 : 1
    }
    if (weight < 2 * size && first > 0) continue
    shingles.push(
      naiveMix(taken.reduce((h, token) => naiveCombine(h, naiveTokenHash(token.text)), naiveMix(BigInt(seed)))),
    )
  }
  return [...new Set(shingles)].sort((a, b) => (a < b ? -1 : 1))
}

export function naiveSketch(
  text: string,
  { shingleSize, sampling, floor, seed }: { shingleSize: number; sampling: number; floor: number; seed: number },
): { hashes: number[]; shingleCount: number } {
  const set = naiveShingles(text, shingleSize, seed)
  const hashes = set.filter((hash, at) => hash * BigInt(sampling) < TWO_32 || at < floor).map(Number)
  return { hashes, shingleCount: set.length }
}

export function naiveBands(text: string, count: number, rows: number): string[] {
  const set = naiveShingles(text, 3, 0)
  if (set.length === 0) return []
  const bins = count * rows
  const held = Array.from({ length: bins }, (_, bin) => set.find((x) => (x * BigInt(bins)) / TWO_32 === BigInt(bin)))
  const full = held.map((least, bin) => {
    for (let n = 1n, value = least; ; n++) {
      if (value !== undefined) return value
      value = held[Number(naiveMix(u32(BigInt(bin) + n * 0x9e3779b1n)) % BigInt(bins))]
    }
  })
  return Array.from({ length: count }, (_, k) => {
    const rowsOf = full.slice(k * rows, (k + 1) * rows)
    return naiveMix(rowsOf.reduce(naiveCombine, naiveMix(BigInt(k))))
      .toString(16)
      .padStart(8, '0')
  })
}
