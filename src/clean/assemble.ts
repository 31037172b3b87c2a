// Puts the article together: the ledger, which covers the input without gaps, and the text.

import { TEXT_KINDS } from '../kinds.ts'
import type { ArticleFlag, Block, BlockKind } from '../types.ts'
import type { Label } from './label.ts'
import type { RawBlock } from './raw-block.ts'
import { separatorsOf } from './table-rows.ts'

/** Closes the gaps: markup and white space between two blocks belong to the former, what precedes all to a block of its own. */
export function ledgerOf(source: string, raw: readonly RawBlock[], labels: readonly Label[]): Block[] {
  if (source.length === 0) return []
  if (raw.length === 0) return [markup(0, source.length)]
  const blocks: Block[] = []
  const first = raw[0]!
  const leads = first.dom !== undefined && first.start > 0
  if (leads) blocks.push(markup(0, first.start))
  for (let i = 0; i < raw.length; i++) {
    const block = raw[i]!
    const { kind, rule, confidence: exact, evidence: seen } = labels[i]!
    const start = i === 0 && !leads ? 0 : block.start
    const end = i + 1 < raw.length ? raw[i + 1]!.start : source.length
    const confidence = Math.round(exact * 1000) / 1000
    const { text } = block
    const evidence = typeof seen === 'function' ? seen() : seen
    // No field that is absent: an article is plain JSON.
    if (evidence === undefined) blocks.push({ text, start, end, kind, rule, confidence })
    else blocks.push({ text, start, end, kind, rule, confidence, evidence })
  }
  return blocks
}

function markup(start: number, end: number): Block {
  return { text: '', start, end, kind: 'other-chrome', rule: 'markup', confidence: 1 }
}

/** The block is part of the text. */
export const isArticleText = ({ kind }: { kind: BlockKind }): boolean => TEXT_KINDS.has(kind)

/** Body and subheads in order: paragraphs parted by a blank line, rows of a table by a line break, cells by a tab. */
export function textOf(raw: readonly RawBlock[], labels: readonly { kind: BlockKind }[]): string {
  const runs = raw.filter((_, i) => isArticleText(labels[i]!))
  const separators = separatorsOf(runs)
  const pieces: string[] = []
  for (let i = 0; i < runs.length; i++) {
    if (i > 0) pieces.push(separators[i]!)
    pieces.push(runs[i]!.text)
  }
  return pieces.join('')
}

/** The standfirst; several lines of it are joined by a blank. */
export function standfirstOf(blocks: readonly Block[]): string | undefined {
  const lines = new Set(blocks.filter(({ kind }) => kind === 'standfirst').map(({ text }) => text))
  return lines.size === 0 ? undefined : [...lines].join(' ')
}

/** Text that the page cuts off: an ellipsis, perhaps in brackets, closes it. */
const CUT_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/
/** Posts of a live blog that carry a time each. */
const LIVE_STAMPS_MIN = 3

/** What a pipeline may want to know, in a fixed order. */
export function flagsOf(blocks: readonly Block[], text: string): ArticleFlag[] {
  const kinds = new Map<BlockKind, number>()
  for (const { kind } of blocks) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const flags: ArticleFlag[] = []
  if (text === '') flags.push('no-article')
  if (text !== '' && (endsInGate(blocks) || CUT_OFF.test(text))) flags.push('truncated')
  if ((kinds.get('live-stamp') ?? 0) >= LIVE_STAMPS_MIN) flags.push('live-blog')
  if (kinds.has('correction')) flags.push('corrected')
  if (kinds.has('sponsored')) flags.push('sponsored')
  return flags
}

/** A gate, or a link to the rest of this text, right below the last paragraph cuts it. */
function endsInGate(blocks: readonly Block[]): boolean {
  const last = blocks.findLastIndex(isArticleText)
  return blocks
    .slice(last + 1, last + 4)
    .some(({ kind, confidence }) => (kind === 'paywall' || kind === 'read-more') && confidence >= 0.8)
}
