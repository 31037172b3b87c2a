// Traps: what shares passages and is not the same story. Series, roundups, briefings, merged stories, quoters.

import type { Workshop } from './generate.ts'
import { languageOf } from './invented.ts'
import { edit, paragraphsOf, requote } from './operations.ts'
import { FORMS } from './series.ts'

const english = languageOf('en')

/** Every form, printed for many days or places, mostly by one outlet; some issues are copied by another one. */
export function addSeries(workshop: Workshop): void {
  const { random } = workshop
  for (const form of FORMS) {
    for (let outlet = 0; outlet < 2; outlet++) {
      const issues = random.int(12, 25)
      for (let issue = 0; issue < issues; issue++) {
        const cluster = `${form.name} ${outlet} ${issue}`
        const text = form.make(random, issue)
        const day = String(1 + issue).padStart(2, '0')
        const story = { published: `2031-03-${day}T17:00:00Z` }
        const name = `series-${form.name}`
        const to = workshop.add(text, cluster, name, { outlet: 40 + outlet, story })
        if (!random.chance(0.25)) continue
        const changed = random.chance(0.5) ? requote(text, random) : edit(text, random)
        const kind = changed.replace(/\W+/g, '') === text.replace(/\W+/g, '') ? 'exact' : 'near'
        workshop.add(changed, cluster, name, { outlet: 70 + random.int(0, 40), story, truth: { kind, to } })
      }
    }
  }
}

/** Roundups of four to eight stories, each with its first 60 to 150 words. The stories are printed, too, one to four times. */
export function addRoundups(workshop: Workshop): void {
  const { random } = workshop
  for (let roundup = 0; roundup < 12; roundup++) {
    const parts: string[] = []
    const ids: string[] = []
    for (let story = random.int(4, 8); story > 0; story--) {
      const text = workshop.takeBase()!
      const cluster = `r${roundup} ${story}`
      ids.push(workshop.add(text, cluster, 'in-roundup'))
      for (let copy = random.int(0, 3); copy > 0; copy--) {
        workshop.add(edit(text, random), cluster, 'in-roundup', { truth: { kind: 'near', to: ids[ids.length - 1]! } })
      }
      parts.push(opening(text, random.int(60, 150)))
    }
    const text = [english.text(random, 20), ...parts].join('\n\n')
    // The truth names one story; that it joins none is what the clusters tell.
    workshop.add(text, `roundup ${roundup}`, 'roundup', { truth: { kind: 'roundup-contains', to: ids[0]! } })
  }
}

/** The first paragraphs of a text, to about so many words. */
function opening(text: string, words: number): string {
  const kept: string[] = []
  let count = 0
  for (const paragraph of paragraphsOf(text)) {
    if (count > 0 && count + paragraph.split(/\s+/).length > words * 1.3) break
    kept.push(paragraph)
    count += paragraph.split(/\s+/).length
    if (count >= words) break
  }
  return kept.join('\n\n')
}

/** Newsletters: the first paragraphs of two to four stories among items of their own. */
export function addBriefings(workshop: Workshop): void {
  const { random } = workshop
  for (let briefing = 0; briefing < 12; briefing++) {
    const items: string[] = [english.text(random, 20)]
    let first: string | undefined
    for (let story = random.int(2, 4); story > 0; story--) {
      const text = workshop.takeBase()!
      const id = workshop.add(text, `n${briefing} ${story}`, 'in-briefing')
      const lead = paragraphsOf(text)[0]!
      items.push(lead, english.text(random, random.int(25, 50)))
      if (lead.split(/\s+/).length >= 20) first ??= id
    }
    const truth = first === undefined ? undefined : ({ kind: 'roundup-contains', to: first } as const)
    workshop.add(items.join('\n\n'), `briefing ${briefing}`, 'briefing', { truth })
  }
}

/** Two stories printed as one. */
export function addMerged(workshop: Workshop): void {
  const { random } = workshop
  for (let merged = 0; merged < 20; merged++) {
    const texts = [workshop.takeBase()!, workshop.takeBase()!]
    const ids = texts.map((text, part) => workshop.add(text, `m${merged} ${part}`, 'in-merged'))
    for (const [part, text] of texts.entries()) {
      if (random.chance(0.5)) workshop.add(edit(text, random), `m${merged} ${part}`, 'in-merged')
    }
    const truth = { kind: 'roundup-contains', to: ids[0]! } as const
    workshop.add(texts.join('\n\n'), `merged ${merged}`, 'merged', { truth })
  }
}

/** Stories that quote 40 to 120 words of another one. */
export function addQuoters(workshop: Workshop): void {
  const { random } = workshop
  for (let story = 0; story < 25; story++) {
    const source = workshop.takeBase()!
    const to = workshop.add(source, `q${story}`, 'quoted')
    const words = source.split(/\s+/)
    for (let quoter = random.int(1, 3); quoter > 0; quoter--) {
      const length = Math.min(random.int(40, 120), Math.floor(words.length / 3))
      const from = random.int(0, words.length - length)
      const own = english.text(random, random.int(100, 400))
      const paragraphs = paragraphsOf(own)
      paragraphs.splice(random.int(1, paragraphs.length), 0, `“${words.slice(from, from + length).join(' ')}”`)
      const truth = { kind: 'shares-passage', to } as const
      workshop.add(paragraphs.join('\n\n'), `q${story} by ${quoter}`, 'quoter', { truth })
    }
  }
}
