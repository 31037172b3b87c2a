// `wiredesk sign`: a portable signature of every page, a line each, for joins in a database. SKETCH.md specifies it.

import type { CleanerOptions } from '../clean-page.ts'
import { type BandOptions, bandsOf, resolveBandOptions } from '../match/bands.ts'
import { resolveSketchOptions, type SketchOptions, type SketchSettings } from '../match/options.ts'
import { bodyStart } from '../match/prepare.ts'
import { createShingler } from '../match/shingle.ts'
import { type Sketch, sketchOf } from '../match/sketch.ts'
import { saveSketch } from '../match/sketch-bytes.ts'
import { sortedSet } from '../match/sorted.ts'
import type { Story } from '../match/types.ts'
import { type CleanFlags, cleanedPages, cleanOptionsOf } from './clean.ts'
import { MisuseError } from './exit.ts'
import { type Run, type RunFlags, runOver } from './run.ts'
import { toStory } from './story.ts'

/** Flags of `sign` as commander hands them over. */
export interface SignFlags extends RunFlags, Pick<CleanFlags, 'mode' | 'sites' | 'workers'> {
  readonly clean: boolean
  readonly bytes?: boolean
  readonly bands?: number
  readonly rows?: number
  readonly shingleSize?: number
  readonly sampling?: number
  readonly floor?: number
  readonly seed?: number
}

/** What is signed. */
interface Signed {
  readonly story: Story
  readonly sketch: Sketch
  readonly bands: readonly string[]
}

/** Runs the command; gives back the exit code. */
export async function runSign(files: readonly string[], flags: SignFlags): Promise<number> {
  const settings = resolveSketchOptions(sketchOptionsOf(flags))
  const shape = resolveBandOptions(bandOptionsOf(flags))
  if (!flags.clean && (flags.mode !== undefined || flags.sites !== undefined)) {
    throw new MisuseError('expected --mode and --sites without --no-clean: they say how to clean; leave one out')
  }
  const cleaning = await cleanOptionsOf(flags)
  const sign = createSigner(settings, shape)
  return runOver(files, flags, async (run) => {
    for await (const story of flags.clean ? cleanedStories(run, cleaning, flags.workers) : storiesAsGiven(run)) {
      run.progress.page()
      await run.output.write(lineOf(sign(story), flags.bytes === true))
      if (run.over) break
    }
  })
}

async function* cleanedStories(run: Run, options: CleanerOptions, workers: number | undefined): AsyncGenerator<Story> {
  for await (const [{ name }, article] of cleanedPages(run, run.open().pages, options, workers, false))
    yield { ...article, id: name }
}

async function* storiesAsGiven(run: Run): AsyncGenerator<Story> {
  for await (const { page, place, name } of run.open().pages) {
    const story = toStory(page, name)
    if (story !== undefined) yield story
    else run.problems.report(place, 'expected `text`, as --no-clean signs that, got only `html`')
  }
}

/** Makes a function that signs stories: what follows the dateline, so that agencies' marks do not tell copies apart. */
function createSigner(settings: SketchSettings, shape: Required<BandOptions>): (story: Story) => Signed {
  const shingle = createShingler(settings)
  return (story) => {
    const { text } = story
    const { shingles, count } = shingle(text, bodyStart(story, text))
    const set = sortedSet(shingles.subarray(0, count))
    return { story, sketch: sketchOf(set, settings), bands: bandsOf(set, shape) }
  }
}

function lineOf({ story: { id, url }, sketch, bands }: Signed, asBytes: boolean): string {
  const { version, settings, shingleCount, hashes } = sketch
  const body = asBytes ? { sketch: Buffer.from(saveSketch(sketch)).toString('base64') } : { hashes: [...hashes] }
  return `${JSON.stringify({ id, ...(url !== undefined && { url }), version, settings, shingleCount, ...body, bands })}\n`
}

function sketchOptionsOf({ shingleSize, sampling, floor, seed }: SignFlags): SketchOptions {
  return {
    ...(shingleSize !== undefined && { shingleSize }),
    ...(sampling !== undefined && { sampling }),
    ...(floor !== undefined && { floor }),
    ...(seed !== undefined && { seed }),
  }
}

function bandOptionsOf({ bands, rows }: SignFlags): BandOptions {
  return { ...(bands !== undefined && { bands }), ...(rows !== undefined && { rows }) }
}
