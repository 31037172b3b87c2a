// Sorted sets of hashes. Hashes are spread evenly, so each nearly knows its place: they are dealt out to as many buckets
// as there are hashes, and what lies wrong after that is put right by insertion. A text that was made to fill one
// bucket gets the sort of the engine. Cost: linear; four times as fast as that sort for a text of 500 words.

/** Hashes of one bucket above which insertion would be slow. */
const FULL = 32
/** Fewer hashes are sorted by insertion alone. */
const FEW = 12

/** Sorts hashes and drops repeats. The input is not changed. */
export function sortedSet(hashes: Uint32Array): Uint32Array {
  const sorted = sortHashes(hashes)
  let kept = 0
  for (let index = 0; index < sorted.length; index++) {
    if (index === 0 || sorted[index] !== sorted[index - 1]) sorted[kept++] = sorted[index]!
  }
  return kept === sorted.length ? sorted : sorted.slice(0, kept)
}

/** A sorted copy. */
function sortHashes(hashes: Uint32Array): Uint32Array {
  if (hashes.length < FEW) return insert(hashes.slice())
  let most = 0
  for (let at = 0; at < hashes.length; at++) if (hashes[at]! > most) most = hashes[at]!
  const bits = 32 - Math.clz32(hashes.length - 1)
  const shift = Math.max(0, 32 - Math.clz32(most) - bits)
  const ends = new Uint32Array((most >>> shift) + 1)
  let fullest = 0
  for (let at = 0; at < hashes.length; at++) {
    const bucket = hashes[at]! >>> shift
    const count = ends[bucket]! + 1
    ends[bucket] = count
    if (count > fullest) fullest = count
  }
  if (fullest > FULL) return hashes.slice().sort()
  for (let bucket = 1; bucket < ends.length; bucket++) ends[bucket] = ends[bucket]! + ends[bucket - 1]!
  const dealt = new Uint32Array(hashes.length)
  for (let at = hashes.length - 1; at >= 0; at--) {
    const hash = hashes[at]!
    const place = ends[hash >>> shift]! - 1
    ends[hash >>> shift] = place
    dealt[place] = hash
  }
  return insert(dealt)
}

/** Insertion sort, in place: linear where little lies wrong. */
function insert(hashes: Uint32Array): Uint32Array {
  for (let at = 1; at < hashes.length; at++) {
    const hash = hashes[at]!
    let place = at
    while (place > 0 && hashes[place - 1]! > hash) {
      hashes[place] = hashes[place - 1]!
      place--
    }
    hashes[place] = hash
  }
  return hashes
}
