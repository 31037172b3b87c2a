// Outlets: who printed a story, by its group, its host or the name of its site.

import { bareHost, type ClusterSettings } from './options.ts'
import type { Story } from './types.ts'

/** A name for each outlet, the same string for all its stories, and a number; -1 where none is known. */
export function outletsOf(
  stories: readonly Story[],
  settings: ClusterSettings,
): { outletNames: string[]; outletNumbers: Int32Array } {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const outletNumbers = new Int32Array(stories.length)
  const outletNames = stories.map((story, position) => {
    const name = outletOf(story, settings.outletGroups)
    if (name === '') {
      outletNumbers[position] = -1
      return name
    }
    const number = numbers.get(name) ?? names.push(name) - 1
    numbers.set(name, number)
    outletNumbers[position] = number
    return names[number]!
  })
  return { outletNames, outletNumbers }
}

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
