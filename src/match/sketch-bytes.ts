// Sketches as bytes, little-endian on every machine (SKETCH.md specifies them):
//
//   0  'WDSK'              4  version u16          6  shingleSize u8     7  sampling u8
//   8  floor u16          10  zero u16            12  seed u32          16  shingleCount u32
//  20  hash count u32     24  hashes u32 × count, ascending

import { describe, WiredeskError } from '../errors.ts'
import { resolveSketchOptions, type SketchOptions } from './options.ts'
import { checkSettings, SKETCH_VERSION, type Sketch } from './sketch.ts'

const MAGIC = 0x4b534457
const HEADER_BYTES = 24

/** Writes a sketch as bytes. */
export function saveSketch(sketch: Sketch): Uint8Array {
  const { settings, hashes } = sketch
  const bytes = new Uint8Array(HEADER_BYTES + hashes.length * 4)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint16(4, sketch.version, true)
  view.setUint8(6, settings.shingleSize)
  view.setUint8(7, settings.sampling)
  view.setUint16(8, settings.floor, true)
  view.setUint32(12, settings.seed, true)
  view.setUint32(16, sketch.shingleCount, true)
  view.setUint32(20, hashes.length, true)
  for (let index = 0; index < hashes.length; index++) view.setUint32(HEADER_BYTES + index * 4, hashes[index]!, true)
  return bytes
}

/**
 * Reads a sketch. With `options` it must have been made with these settings.
 * Throws `bad-sketch` for other bytes, other versions and other settings, and says which.
 */
export function loadSketch(bytes: Uint8Array, options?: SketchOptions): Sketch {
  if (!(bytes instanceof Uint8Array)) {
    throw new WiredeskError(
      'bad-sketch',
      `expected a Uint8Array, got ${describe(bytes)}, pass what saveSketch returned`,
    )
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw refused('bytes that begin with WDSK', `${bytes.length} other bytes`)
  }
  const version = view.getUint16(4, true)
  if (version !== SKETCH_VERSION) throw refused(`version ${SKETCH_VERSION}`, `version ${version}`)
  const settings = resolveSketchOptions({
    shingleSize: view.getUint8(6),
    sampling: view.getUint8(7),
    floor: view.getUint16(8, true),
    seed: view.getUint32(12, true),
  })
  const count = view.getUint32(20, true)
  if (bytes.length !== HEADER_BYTES + count * 4) {
    throw refused(`${HEADER_BYTES + count * 4} bytes`, `${bytes.length} (cut off?)`)
  }
  if (options !== undefined) checkSettings(settings, resolveSketchOptions(options))
  const hashes = new Uint32Array(count)
  for (let index = 0; index < count; index++) {
    hashes[index] = view.getUint32(HEADER_BYTES + index * 4, true)
    if (index > 0 && hashes[index]! <= hashes[index - 1]!) {
      throw refused('hashes that ascend', `${hashes[index - 1]} and then ${hashes[index]} (damaged?)`)
    }
  }
  const shingleCount = view.getUint32(16, true)
  if (shingleCount < count) throw refused(`a shingleCount of at least ${count}`, `${shingleCount} (damaged?)`)
  return { version, settings, hashes, shingleCount }
}

function refused(expected: string, got: string): WiredeskError {
  return new WiredeskError('bad-sketch', `expected ${expected}, got ${got}, sketch the text anew`)
}
