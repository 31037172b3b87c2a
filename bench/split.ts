// Which pages are held out of all tuning and training: a third, chosen by a hash of the host, so that
// no outlet stands on both sides.

/** Pages whose host hashes to 0 modulo this are held out. */
const HELD_OUT_MODULUS = 3

/**
 * True when the page's host belongs to the third that nobody tunes or trains on. An address that cannot be
 * parsed is hashed whole; a page without one is hashed as the empty string, so all of those fall on one side.
 *
 * @example
 * isHeldOut('https://www.a.example/1') === isHeldOut('http://A.example/2') // true: one host, one side
 */
export function isHeldOut(url: string | null | undefined): boolean {
  return hashHost(url) % HELD_OUT_MODULUS === 0
}

/** Hash of the page's host, 32 bit. Another `salt` gives another division of the hosts, for folds of the training part. */
export function hashHost(url: string | null | undefined, salt = ''): number {
  return fnv1a(`${hostOf(url ?? '')}${salt}`)
}

/**
 * Halves of a set of documents with gold clusters: `tuned` is what constants may be chosen on, `held out` is only
 * reported. By a hash of the cluster, so that all prints of a story, and every document that is alone, are on one side.
 */
export type ClusterHalf = 'tuned' | 'held out'

/** The half that a gold cluster belongs to. */
export function halfOfCluster(cluster: string | number): ClusterHalf {
  return fnv1a(`cluster ${cluster}`) % 2 === 0 ? 'tuned' : 'held out'
}

function hostOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : url
  return host.toLowerCase().replace(/^www\./, '')
}

/** FNV-1a, 32 bit, over UTF-16 units (hosts are ASCII). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
