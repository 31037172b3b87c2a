// Invented outlets for the tests of site learning: stories in a made-up language, each topic with words of its own.

/** A small generator of repeatable numbers (a linear congruence); the tests know no randomness. */
export function numbers(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 12345) >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const SYLLABLES = 'ba ke li mo nu ra se ti vo za dor fen gal hir jum kas lep mar nor pil'.split(' ')

function word(next: (below: number) => number, syllables: number): string {
  return Array.from({ length: syllables }, () => SYLLABLES[next(SYLLABLES.length)]!).join('')
}

/** Paragraphs about a topic: of four words two are grammar, one is new, and one is a name or noun of the topic. */
export function paragraphs(topic: number, part: number, count: number): string[] {
  const own = numbers(topic)
  const names = Array.from({ length: 60 }, () => word(own, 3))
  const next = numbers(topic * 1000 + part + 1)
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 32 }, (_, i) =>
      i % 4 === 0 ? names[next(60)]! : i % 4 === 1 ? word(next, 4) : SYLLABLES[next(SYLLABLES.length)]!,
    )
    return `${words.join(' ')}.`
  })
}

export const NOTICE =
  'Our reporters work for you and for nobody else: become a friend of the Harbour Ledger for the price of two rolls a week, and cancel whenever you like.'
export const FOOTER = '© 2031 Harbour Ledger Publishing House'
export const BACKGROUND =
  'The tunnel under the Velm was begun nine years ago, has cost four times what was planned, and was flooded twice before the ministry took the contract away from its builders.'

/** A page in the frame of the Harbour Ledger. */
export function page(body: readonly string[], comments = 3): string[] {
  return ['Home', 'Subscribe now', ...body, NOTICE, `${comments} comments`, FOOTER]
}

/** Pages about so many topics. */
export function pages(count: number, firstTopic = 1): string[][] {
  return Array.from({ length: count }, (_, i) => page(paragraphs(firstTopic + i, 0, 6), i))
}
