// Pages made to send a pattern back over what it has read. A pattern that does so takes minutes for these; how the time
// grows from 10 kB to 10 MB is printed by `npm run bench`, since only a clock can show it.

import { describe, expect, it } from 'vitest'
import { ADVERSARIES } from '../../bench/adversarial.ts'
import { clean } from '../../src/clean/index.ts'

/** UTF-16 units: what grows with the square is ten thousand times slower here than at a kilobyte. */
const SIZE = 100_000

describe('adversarial pages', () => {
  it.each(ADVERSARIES.map((adversary) => [`${adversary.form}: ${adversary.name}`, adversary] as const))(
    '%s',
    (_, { form, page }) => {
      const source = page(SIZE)
      const { blocks } = clean(form === 'html' ? { html: source } : { text: source })
      expect(blocks[0]?.start ?? 0).toBe(0)
      expect(blocks.at(-1)?.end).toBe(source.length)
      for (const [index, block] of blocks.entries()) if (index > 0) expect(block.start).toBe(blocks[index - 1]!.end)
    },
  )
})
