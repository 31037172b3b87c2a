// Outlets: who printed a story, by its group, its host or the name of its site.

import { bareHost, type ClusterSettings } from './options.ts'
import type { Story } from './types.ts'

/** Outlets of stories that come one after another: they are named while others are read. */
export interface OutletRegister {
  add(story: Story): void
  /**
   * A name for each outlet, the same string for all its stories, and a number; -1 where none is known. Stories in an order
   * of their positions: numbers follow it, and not the order in which the stories came.
   */
  inOrder(order: Uint32Array): { outletNames: string[]; outletNumbers: Int32Array }
}

/** Makes an empty register. */
export function createOutletRegister({ outletGroups }: Pick<ClusterSettings, 'outletGroups'>): OutletRegister {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const given: number[] = []
  return {
    add(story) {
      const name = outletOf(story, outletGroups)
      let number = numbers.get(name)
      if (number === undefined) {
        number = names.push(name) - 1
        numbers.set(name, number)
      }
      given.push(number)
    },
    inOrder(order) {
      const renumbered = new Int32Array(names.length).fill(UNNUMBERED)
      let used = 0
      const outletNumbers = Int32Array.from(order, (at) => {
        const number = given[at]!
        if (names[number] === '') return -1
        if (renumbered[number] === UNNUMBERED) renumbered[number] = used++
        return renumbered[number]!
      })
      return { outletNames: Array.from(order, (at) => names[given[at]!]!), outletNumbers }
    },
  }
}

const UNNUMBERED = -1

/** Outlet of a story: its group, else its host, else the name of its site. Empty where nothing tells. */
export function outletOf(story: Story, groups: Readonly<Record<string, string>>): string {
  const host = hostOf(story.url)
  const site = bareHost(story.site ?? '')
  const group = (host !== '' ? groups[host] : undefined) ?? (site !== '' ? groups[site] : undefined)
  return group ?? (host !== '' ? host : site)
}

const HOST = /^[a-z][a-z0-9+.-]{0,15}:\/\/(?:[^/?#@]{0,256}@)?([^/?#:]{1,253})/i

function hostOf(url: string | undefined): string {
  const match = url === undefined ? null : HOST.exec(url)
  return match === null ? '' : bareHost(match[1]!)
}
