// Components: documents that links tie together, directly or through others (union-find, Galler and Fisher 1964). What
// is grouped is grouped within one component, so components can be grouped anywhere, in any order.
// Cost: nearly linear in documents and links.

import type { Links } from './links.ts'

/** Documents by component, components by their first document. */
export interface Components {
  /** Component i holds `documents[starts[i] .. starts[i + 1]]`, ascending. */
  readonly documents: Uint32Array
  readonly starts: Uint32Array
}

/** Finds the components of `count` documents that the links for which `ties` holds make. */
export function componentsOf(links: Links, count: number, ties: (link: number) => boolean): Components {
  const parents = new Uint32Array(count)
  for (let document = 0; document < count; document++) parents[document] = document
  const rootOf = (document: number): number => {
    let root = document
    while (parents[root] !== root) {
      // Every step halves the way of those that come after.
      parents[root] = parents[parents[root]!]!
      root = parents[root]!
    }
    return root
  }
  for (let link = 0; link < links.count; link++) {
    if (!ties(link)) continue
    const one = rootOf(links.firsts[link]!)
    const other = rootOf(links.seconds[link]!)
    // The root is the first document: so components come in the order of theirs.
    if (one !== other) parents[Math.max(one, other)] = Math.min(one, other)
  }
  const ends = new Uint32Array(count + 1)
  let made = 0
  const numbers = new Uint32Array(count)
  for (let document = 0; document < count; document++) {
    const root = rootOf(document)
    numbers[document] = root === document ? made++ : numbers[root]!
    ends[numbers[document]! + 1]!++
  }
  for (let component = 0; component < made; component++) ends[component + 1]! += ends[component]!
  const documents = new Uint32Array(count)
  const free = ends.slice(0, made)
  for (let document = 0; document < count; document++) documents[free[numbers[document]!]!++] = document
  return { documents, starts: ends.slice(0, made + 1) }
}
