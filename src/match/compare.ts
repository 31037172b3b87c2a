// Compare: one pair of stories, without a corpus to learn furniture from.

import { corpusOf, linkOf } from './link.ts'
import { createLinkCollector } from './links.ts'
import { marginsOf, withMargins } from './margins.ts'
import type { ClusterSettings } from './options.ts'
import { checkStory, prepare } from './prepare.ts'
import { createRelater } from './relate.ts'
import { stripFurniture } from './strip.ts'
import type { Relation, Story } from './types.ts'

/** What the first story is to the second; undefined where they share nothing worth naming. */
export function compareStories(a: Story, b: Story, settings: ClusterSettings): Relation | undefined {
  checkStory(a, 0)
  checkStory(b, 1)
  // Under names of our own, so that a story may be compared with itself.
  const prepared = prepare(
    [
      { ...a, id: '0' },
      { ...b, id: '1' },
    ],
    settings,
  )
  const { documentOf } = prepared
  const stripped = stripFurniture(prepared, { ...settings, furnitureRepeats: 0 })
  const corpus = corpusOf(prepared, stripped, settings)
  const relater = createRelater(prepared, corpus)
  const named = (relation: Relation | undefined): Relation | undefined =>
    relation && { ...relation, from: relation.from === '0' ? a.id : b.id, to: relation.to === '0' ? a.id : b.id }
  if (documentOf[0] === documentOf[1]) return named(relater.within(0, 1))
  const links = createLinkCollector(1)
  links.add(linkOf(documentOf[0]!, documentOf[1]!, corpus))
  const margins = marginsOf(prepared, settings, stripped.alike)
  const [strength] = withMargins(links.finish(), margins, corpus, stripped.lengths).strengths
  return named(strength! >= settings.threshold ? relater.within(0, 1) : relater.across(0, 1))
}
