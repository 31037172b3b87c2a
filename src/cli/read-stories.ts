// Read stories: what `cluster --no-clean` compares. Lines of JSON go to the threads by the megabyte, as they are; here they are
// only cut into lines, and what was read is taken in the order of the input. Of a million stories only what identifies
// them is held: their texts are laid aside.

import { type CrewMatcher, type ReadStories, USUAL_BATCHING } from '../match/crew.ts'
import type { Story } from '../match/index.ts'
import { type SketchSettings, sketchSettingsOf } from '../match/options.ts'
import { shareStop } from '../match/stop.ts'
import { readingAt } from '../match/text-reading.ts'
import { lineName, type PlacedLines, type PlacedPage } from './input.ts'
import type { LineBlock } from './lines.ts'
import { createNames, type Names } from './names.ts'
import type { LineCrew } from './pool.ts'
import type { Place, Problems } from './problems.ts'
import type { Run } from './run.ts'
import type { Spool } from './spool.ts'
import { toStory } from './story.ts'
import { createLineReader, type LinesRead, NO_TEXT } from './story-lines.ts'

/** Reads a block of lines, by the crew once there is one. */
export type ReadLines = (block: LineBlock) => Promise<LinesRead>

/** Makes a function that reads blocks of lines. */
export function lineReading(
  settings: SketchSettings,
  signal: AbortSignal,
  crew: () => LineCrew | undefined,
): ReadLines {
  const plain = sketchSettingsOf(settings)
  const stop = shareStop(signal)
  const readHere = createLineReader(plain, signal)
  return async (block) => crew()?.readLines({ kind: 'lines', settings: plain, stop, block }) ?? readHere(block)
}

/** Reads all stories into the matcher; gives them back in the order of the input. */
export async function readStories(run: Run, texts: Spool, matcher: CrewMatcher, read: ReadLines): Promise<Story[]> {
  const stories: Story[] = []
  const { blocks, problems } = run.open()
  const taking: Taking = { run, names: createNames(problems), problems, texts }
  let areLinesUnderWay = false
  for await (const part of blocks(USUAL_BATCHING.characters)) {
    if ('block' in part) {
      areLinesUnderWay = true
      await matcher.addRead(
        () => read(part.block),
        (found) => {
          const settled = settle(part, found, taking)
          for (const story of settled.stories) stories.push(story)
          return settled
        },
      )
      continue
    }
    // Names are given in the order of the input.
    if (areLinesUnderWay) await matcher.settled()
    areLinesUnderWay = false
    const story = storyOf(part, taking)
    if (story === undefined) continue
    const kept = texts.put(story)
    stories.push(kept)
    await matcher.add(kept)
  }
  await matcher.settled()
  return stories
}

/** Where what was read goes. */
interface Taking {
  readonly run: Run
  readonly names: Names
  readonly problems: Problems
  readonly texts: Spool
}

/** Takes what was read of a block: reports what is wrong, and lays the texts of stories aside. */
function settle({ source }: PlacedLines, { lines, readings, texts: encoded }: LinesRead, taking: Taking): ReadStories {
  const { run, names, problems, texts } = taking
  const named: Omit<Story, 'text'>[] = []
  const isKept: boolean[] = []
  for (const { number, problem, id, story } of lines) {
    const place: Place = { file: source.name, line: number }
    if (problem !== undefined) {
      problems.report(place, problem)
      continue
    }
    const name = id ?? lineName(place, run.sources)
    const isNew = names.take(name, place)
    if (isNew) run.progress.page()
    if (isNew && story === undefined) problems.report(place, NO_TEXT)
    if (story === undefined) continue
    named.push({ ...story, id: name })
    isKept.push(isNew)
  }
  // The texts of all are there, those of stories that are not kept as well.
  const stories = texts.putAll(named, encoded)
  const places = stories.flatMap((_, at) => (isKept[at] ? at : []))
  return { stories: places.map((at) => stories[at]!), readings: places.map((at) => readingAt(readings, at)) }
}

function storyOf({ page, place, name }: PlacedPage, { names, run, problems }: Taking): Story | undefined {
  if (!names.take(name, place)) return undefined
  run.progress.page()
  const story = toStory(page, name)
  if (story === undefined) problems.report(place, NO_TEXT)
  return story
}

/** Pages whose names differ; a page that carries a name again is reported with the place of the first one. */
export async function* uniquePages(run: Run): AsyncGenerator<PlacedPage> {
  const { pages, problems } = run.open()
  const names = createNames(problems)
  for await (const placed of pages) if (names.take(placed.name, placed.place)) yield placed
}
