// Spool: texts of stories, laid aside in a temporary file while they are compared. Small inputs never reach the disk.
// A file of our own rather than the input again, as that may be compressed, a web archive, or a pipe.

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toUSVString } from 'node:util'
import type { Story } from '../match/index.ts'

/** Texts laid aside. */
export interface Spool {
  /** The same story, whose text is read back when it is asked for. */
  put(story: Story): Story
  /** Removes the file. Texts can no longer be read. */
  close(): void
}

/** Bytes of texts that are held in memory before a file is made. */
const HELD_BYTES = 64 * 1024 * 1024
/** Bytes written at a time. */
const BLOCK_BYTES = 4 * 1024 * 1024

/** Makes an empty spool. */
export function createSpool(heldBytes: number = HELD_BYTES): Spool {
  return new FileSpool(heldBytes)
}

class FileSpool implements Spool {
  readonly #heldBytes: number
  /** Texts that are in no file yet, in blocks; the last one is being filled. */
  #blocks: Buffer[] = []
  #used = 0
  /** Bytes in all blocks, or in the file, before the block that is being filled. */
  #before = 0
  #folder: string | undefined
  #file: number | undefined

  constructor(heldBytes: number) {
    this.#heldBytes = heldBytes
  }

  put(story: Story): Story {
    const { text } = story
    const length = Buffer.byteLength(text)
    let block = this.#blocks[this.#blocks.length - 1]
    if (block === undefined || this.#used + length > block.length) {
      if (block !== undefined) this.#finishBlock(block)
      block = Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, length))
      this.#blocks.push(block)
    }
    const start = this.#before + this.#used
    block.write(text, this.#used)
    this.#used += length
    // A lone surrogate has no bytes of its own: such a text is held as it is.
    return toUSVString(text) === text ? new SpooledStory(story, this, start, length) : story
  }

  read(start: number, length: number): string {
    if (start >= this.#before) {
      const from = start - this.#before
      return this.#blocks[this.#blocks.length - 1]!.toString('utf8', from, from + length)
    }
    if (this.#file === undefined) return this.#readHeld(start, length)
    const bytes = Buffer.allocUnsafe(length)
    let done = 0
    while (done < length) {
      const count = readSync(this.#file, bytes, done, length - done, start + done)
      if (count === 0) throw new Error('the temporary file with the texts was cut short')
      done += count
    }
    return bytes.toString('utf8')
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#remove()
    this.#file = undefined
    this.#blocks = []
  }

  #remove(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true })
    this.#folder = undefined
  }

  #readHeld(start: number, length: number): string {
    let before = 0
    for (const block of this.#blocks) {
      if (start < before + block.length) return block.toString('utf8', start - before, start - before + length)
      before += block.length
    }
    throw new Error('the text was not laid aside')
  }

  /** Cuts the block to what it holds; beyond what may be held, all full blocks go to the file. */
  #finishBlock(block: Buffer): void {
    this.#blocks[this.#blocks.length - 1] = block.subarray(0, this.#used)
    this.#before += this.#used
    this.#used = 0
    if (this.#file === undefined && this.#before <= this.#heldBytes) return
    if (this.#file === undefined) {
      this.#folder = mkdtempSync(join(tmpdir(), 'wiredesk-'))
      this.#file = openSync(join(this.#folder, 'texts'), 'w+', 0o600)
      // Without its name the file goes when the process does, however that ends. Windows keeps names of open files.
      if (process.platform !== 'win32') this.#remove()
    }
    for (const full of this.#blocks) {
      for (let done = 0; done < full.length; ) done += writeSync(this.#file, full, done)
    }
    this.#blocks = []
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
  readonly #spool: FileSpool
  readonly #start: number
  readonly #length: number

  constructor({ text: _, ...rest }: Story, spool: FileSpool, start: number, length: number) {
    Object.assign(this, rest)
    this.id = rest.id
    this.#spool = spool
    this.#start = start
    this.#length = length
  }

  get text(): string {
    return this.#spool.read(this.#start, this.#length)
  }
}
