// Spool: texts of stories, laid aside in a temporary file while they are compared. Small inputs never reach the disk.
// A file of our own rather than the input again, as that may be compressed, a web archive, or a pipe. Threads read from
// it, too: they share the memory of what is held, and the descriptor of the file.

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Story } from '../match/index.ts'
import { type EncodedTexts, encodeText, encodingOf } from './spool-text.ts'

/** Texts laid aside. */
export interface Spool {
  /** The same story, whose text is read back when it is asked for. */
  put(story: Story): Story
  /** The same of several stories, whose texts were encoded elsewhere. */
  putAll(stories: readonly Omit<Story, 'text'>[], texts: EncodedTexts): Story[]
  /** Where the texts of stories that were laid aside are, for `openTexts` in another thread. Nothing may be put after. */
  share(stories: readonly Story[]): SharedTexts
  /** Removes the file. Texts can no longer be read. */
  close(): void
}

/** Bytes of texts that are held in memory before a file is made. */
const HELD_BYTES = 64 * 1024 * 1024
/** Bytes of a block. */
const BLOCK_BYTES = 4 * 1024 * 1024
/** Bytes that go to the file, once there is one, without lying in a block before. */
const LARGE = 256 * 1024

/** Bytes in memory, and where they begin among all bytes. */
interface Block {
  readonly start: number
  readonly bytes: Uint8Array
}

/** Where bytes are: those before the first block are in the file. */
interface Places {
  readonly file: number | undefined
  readonly blocks: readonly Block[]
}

/** Where texts are. */
export interface SharedTexts extends Places {
  readonly starts: Float64Array
  /** Bytes of each text, below zero where they are UTF-16. */
  readonly lengths: Int32Array
}

/** Makes an empty spool. */
export function createSpool(heldBytes: number = HELD_BYTES): Spool {
  return new FileSpool(heldBytes)
}

/** Reads texts that another thread laid aside, by their positions in what was shared. */
export function openTexts(shared: SharedTexts): (position: number) => string {
  return (position) => readText(shared, shared.starts[position]!, shared.lengths[position]!)
}

function readText({ file, blocks }: Places, start: number, length: number): string {
  const size = Math.abs(length)
  const encoding = encodingOf(length)
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (blocks[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  const block = blocks[low - 1]
  if (block !== undefined) {
    const { buffer, byteOffset } = block.bytes
    return Buffer.from(buffer, byteOffset + start - block.start, size).toString(encoding)
  }
  const bytes = Buffer.allocUnsafe(size)
  for (let done = 0; done < size; ) {
    const count = file === undefined ? 0 : readSync(file, bytes, done, size - done, start + done)
    if (count === 0) throw new Error('the temporary file with the texts was cut short')
    done += count
  }
  return bytes.toString(encoding)
}

class FileSpool implements Spool, Places {
  readonly #heldBytes: number
  /** Texts that are in no file yet; the last block is being filled. */
  blocks: Block[] = []
  file: number | undefined
  /** Bytes of all texts. */
  #end = 0
  #folder: string | undefined

  constructor(heldBytes: number) {
    this.#heldBytes = heldBytes
  }

  put(story: Story): Story {
    const { text, ...rest } = story
    return this.putAll([rest], encodeText(text))[0]!
  }

  putAll(stories: readonly Omit<Story, 'text'>[], { bytes, lengths }: EncodedTexts): Story[] {
    let start = this.#lay(bytes)
    return stories.map((story, at) => {
      const length = lengths[at]!
      const kept = new SpooledStory(story, this, start, length)
      start += Math.abs(length)
      return kept
    })
  }

  share(stories: readonly Story[]): SharedTexts {
    const starts = new Float64Array(new SharedArrayBuffer(stories.length * Float64Array.BYTES_PER_ELEMENT))
    const lengths = new Int32Array(new SharedArrayBuffer(stories.length * Int32Array.BYTES_PER_ELEMENT))
    for (const [position, story] of stories.entries()) {
      if (!(story instanceof SpooledStory)) throw new Error('the story was not laid aside')
      starts[position] = story.start
      lengths[position] = story.length
    }
    return { file: this.file, blocks: this.blocks, starts, lengths }
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file)
    this.#remove()
    this.file = undefined
    this.blocks = []
  }

  #remove(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true })
    this.#folder = undefined
  }

  /** Lays bytes aside; returns where they begin. */
  #lay(bytes: Uint8Array): number {
    const start = this.#end
    if (this.file !== undefined && bytes.length >= LARGE) {
      this.#writeBlocks()
      this.#write(bytes, start)
      this.#end += bytes.length
      return start
    }
    let block = this.blocks[this.blocks.length - 1]
    if (block === undefined || start + bytes.length > block.start + block.bytes.length) {
      block = { start, bytes: new Uint8Array(new SharedArrayBuffer(Math.max(BLOCK_BYTES, bytes.length))) }
      this.#addBlock(block)
    }
    block.bytes.set(bytes, start - block.start)
    this.#end += bytes.length
    return start
  }

  /** Begins a block; beyond what may be held, all full ones go to the file. */
  #addBlock(block: Block): void {
    const full = this.blocks[this.blocks.length - 1]
    if (full !== undefined) {
      this.blocks[this.blocks.length - 1] = { ...full, bytes: full.bytes.subarray(0, this.#end - full.start) }
      if (this.file !== undefined || block.start > this.#heldBytes) this.#writeBlocks()
    }
    this.blocks.push(block)
  }

  #writeBlocks(): void {
    if (this.file === undefined) {
      this.#folder = mkdtempSync(join(tmpdir(), 'wiredesk-'))
      this.file = openSync(join(this.#folder, 'texts'), 'w+', 0o600)
      // Without its name the file goes when the process does, however that ends. Windows keeps names of open files.
      if (process.platform !== 'win32') this.#remove()
    }
    for (const { start, bytes } of this.blocks) this.#write(bytes.subarray(0, this.#end - start), start)
    this.blocks = []
  }

  #write(bytes: Uint8Array, start: number): void {
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.file!, bytes, done, bytes.length - done, start + done)
  }
}

/** A story without its text. */
class SpooledStory implements Story {
  readonly id: string
  declare readonly url?: string
  declare readonly site?: string
  declare readonly title?: string
  declare readonly published?: string
  declare readonly modified?: string
  declare readonly lang?: string
  declare readonly dateline?: NonNullable<Story['dateline']>
  declare readonly credits?: NonNullable<Story['credits']>
  declare readonly flags?: readonly string[]
  readonly #spool: Places
  readonly #start: number
  readonly #length: number

  constructor(story: Omit<Story, 'text'>, spool: Places, start: number, length: number) {
    Object.assign(this, story)
    this.id = story.id
    this.#spool = spool
    this.#start = start
    this.#length = length
  }

  get text(): string {
    return readText(this.#spool, this.#start, this.#length)
  }

  get start(): number {
    return this.#start
  }

  /** Bytes of the text, below zero where they are UTF-16. */
  get length(): number {
    return this.#length
  }
}
