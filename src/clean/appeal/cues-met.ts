// Whether a block can be an appeal at all, told by the cues that whoever seeks phrases passes on the way.
//
// Every appeal has a thing and an act of one kind in one language. Hardly any prose has both, so that hardly any is read
// sentence by sentence. What stands in quotation marks and which words open a sentence is left to that reading.

import type { CueReader } from '../lexicon/match.ts'
import { noteLikelyWord } from './cue-walk.ts'
import { hasPerson, hasPlea, hasThingAndAct, REQUESTED, type Seen } from './kinds.ts'

/** Letters of Arabic and Hebrew: words stand behind others' letters there. */
const PROCLITIC_FIRST = 0x0590
const PROCLITIC_LAST = 0x06ff

/** What the cues of a block leave possible, those in quotation marks taken for its own. */
export interface CuesOfBlock {
  readonly mayAppeal: boolean
  /** It may say "we" or "you". */
  readonly maySpeak: boolean
  /** It may say "we" with a "you", a price in words, or giving. */
  readonly mayPlead: boolean
}

/** Languages by group of cue in one block after the other. */
export class CuesMet implements CueReader {
  private readonly seen: Seen = new Array(REQUESTED).fill(0)
  private hasAny = false

  readsEach(text: string, at: number): boolean {
    const code = text.charCodeAt(at)
    return code >= PROCLITIC_FIRST && code <= PROCLITIC_LAST
  }

  read(text: string, at: number): void {
    this.hasAny = true
    noteLikelyWord(text, at, false, this.seen)
  }

  /** What the cues of the block just read leave possible. Clears them for the next block. */
  take(): CuesOfBlock {
    if (!this.hasAny) return NO_CUES
    const { seen } = this
    const met = { mayAppeal: hasThingAndAct(seen), maySpeak: hasPerson(seen), mayPlead: hasPlea(seen) }
    seen.fill(0)
    this.hasAny = false
    return met
  }
}

const NO_CUES: CuesOfBlock = { mayAppeal: false, maySpeak: false, mayPlead: false }
