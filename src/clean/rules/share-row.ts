// "Share Facebook X Copy link": a row of buttons with the names of networks, on one line.

import { Openings } from '../gate/gate.ts'
import { isSmallAscii } from '../lexicon/fold.ts'
import { NETWORKS } from '../lexicon/networks.ts'
import type { Sight } from './sight.ts'

/** Words of a line of share buttons, and how many of them must be networks. */
const WORDS_MAX = 14
const NETWORKS_MIN = 2

export function shareRow({ fact }: Sight): boolean {
  const { shape, block, phrases } = fact
  if (shape.words > WORDS_MAX || shape.endsTerminal) return false
  if (!mayNameSeveral(block.text) || !mayNameNetwork(block.text)) return false
  const networks = new Set(block.text.split(/[\s|•·,/]+/u).flatMap(networksIn)).size
  // "Share" in front counts like a name.
  const called = networks > 0 && phrases.some(({ kind, at }) => kind === 'share' && at === 'start')
  return networks + (called ? 1 : 0) >= NETWORKS_MIN
}

/** Several names need something between them, or a capital within the word that fuses them. */
function mayNameSeveral(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x30 || code > 0x7a || isCapital(code)) return true
  }
  return false
}

const NETWORK = new Openings(new RegExp(`^(?:${[...NETWORKS].join('|')})`, 'iu'))

/** A word, or a part of a fused one, begins as a network's name does. */
function mayNameNetwork(text: string): boolean {
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isSmall = isSmallAscii(code)
    if (!(inWord && isSmall) && NETWORK.mayOpen(text, at)) return true
    inWord = isSmall || isCapital(code)
  }
  return false
}

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a

/** The network that a word names, or those that were fused in it: "FacebookTweet", where "WhatsApp" is one. */
function networksIn(word: string): string[] {
  const whole = word.toLowerCase()
  if (NETWORKS.has(whole)) return [whole]
  return whole === word
    ? []
    : word
        .split(/(?<=\p{Ll})(?=\p{Lu})/u)
        .map((part) => part.toLowerCase())
        .filter((part) => NETWORKS.has(part))
}
