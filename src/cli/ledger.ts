// The ledger for people: every block of a page in order, what it was taken for, by which rule, and how sure that is.

import { LIFTED_KINDS, TEXT_KINDS } from '../kinds.ts'
import type { Article, Block, BlockKind } from '../types.ts'
import { type Colors, oneLine } from './terminal.ts'

/** Characters of a block that are shown. */
const TEXT_WIDTH = 88
const KIND_WIDTH = 17
const RULE_WIDTH = 22

/** The ledger of an article, a line a block that shows text, between its facts and its sums. */
export function ledgerOf(name: string, article: Article, colors: Colors): string {
  const blocks = article.blocks.filter(({ text }) => text !== '')
  return [
    ...headOf(name, article, colors),
    '',
    ...blocks.map((block) => rowOf(block, colors)),
    '',
    sumOf(blocks, colors),
    '',
  ].join('\n')
}

function headOf(name: string, article: Article, colors: Colors): string[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['title', article.title],
    ['byline', article.byline.join(', ')],
    ['published', article.published],
    ['modified', article.modified],
    ['site', article.site],
    ['lang', article.lang],
    ['dateline', article.dateline?.raw],
    ['credits', article.credits.map(({ agency, role }) => `${agency} (${role})`).join(', ')],
    ['flags', article.flags.join(', ')],
  ]
  const shown = facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '')
  return [
    colors.bold(oneLine(name, TEXT_WIDTH)),
    ...shown.map(([label, value]) => `  ${colors.dim(label.padEnd(10))} ${oneLine(value, TEXT_WIDTH)}`),
  ]
}

function rowOf(block: Block, colors: Colors): string {
  const sure = `${Math.round(block.confidence * 100)}%`.padStart(4)
  const mark = TEXT_KINDS.has(block.kind) ? ' ' : LIFTED_KINDS.has(block.kind) ? '·' : '−'
  const paint = paintOf(block.kind, colors)
  const kind = paint(block.kind.padEnd(KIND_WIDTH))
  const why = colors.dim(`${oneLine(block.rule, RULE_WIDTH).padEnd(RULE_WIDTH)} ${sure}`)
  return `${paint(mark)} ${kind} ${why}  ${oneLine(block.text, TEXT_WIDTH)}`
}

/** Green is text, cyan is the article's own but not text, red is removed. */
function paintOf(kind: BlockKind, colors: Colors): (text: string) => string {
  if (TEXT_KINDS.has(kind)) return colors.green
  return LIFTED_KINDS.has(kind) ? colors.cyan : colors.red
}

function sumOf(blocks: readonly Block[], colors: Colors): string {
  let kept = 0
  let lifted = 0
  let removed = 0
  for (const { kind, text } of blocks) {
    if (TEXT_KINDS.has(kind)) kept += text.length
    else if (LIFTED_KINDS.has(kind)) lifted += text.length
    else removed += text.length
  }
  return [
    colors.green(`${kept} characters kept`),
    colors.cyan(`${lifted} lifted`),
    colors.red(`${removed} removed`),
    `${blocks.length} blocks`,
  ].join(colors.dim(' · '))
}
