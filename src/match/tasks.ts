// Tasks: parts of the work that can be done elsewhere, in another thread. What they need is in flat arrays that threads
// share; what they give back is the same wherever, and in however many parts, they are done.

import { type Lead, leadsIn } from './briefing.ts'
import type { Components } from './components.ts'
import { openCorpus, openDocuments, type SharedCorpus, type SharedDocuments } from './corpus-view.ts'
import type { Marked } from './cover.ts'
import { createFrequencyCounter, type Frequent } from './frequent.ts'
import { createRepeatsFinder, leastCarriers, type Repeats } from './furniture.ts'
import { type Index, type IndexSlice, indexLists } from './inverted.ts'
import { type Corpus, createLinker } from './link.ts'
import { type Links, type Net, openNet, type SharedNet } from './links.ts'
import { startsOf } from './masks.ts'
import { findIn } from './matcher.ts'
import { sharedMemory } from './memory.ts'
import type { SketchSettings } from './options.ts'
import type { Part } from './parts.ts'
import { invertSlice, type Slice, type Spread } from './postings.ts'
import type { Told } from './relate.ts'
import { storiesIn } from './roundup.ts'
import { openStop, type SharedStop } from './stop.ts'
import type { OpenTexts } from './story-view.ts'
import { createStripper, type StripArrays } from './strip.ts'
import { createTextsReader, type TextReadings } from './text-reading.ts'
import type { Worth } from './windows.ts'
import { createWorthFinder } from './worth.ts'
import { type LineForm, type WrittenClusters, writeClusters } from './written.ts'

/** Reads texts from where their bodies begin. */
export interface ReadTask {
  readonly kind: 'read'
  readonly settings: SketchSettings
  /** Says when to stop. */
  readonly stop: SharedStop
  readonly texts: readonly string[]
  readonly starts: readonly number[]
}

/** Counts the carriers of sampled shingles, of one region of their slots. */
export interface FrequentTask {
  readonly kind: 'frequent'
  readonly documents: SharedDocuments
  readonly frequent: Frequent
  readonly region: number
}

/** Documents, from `from` to before `to`, whatever is known of them. */
interface OfDocuments {
  readonly documents: SharedDocuments
  readonly from: number
  readonly to: number
}

/** Finds the windows that are worth looking at. */
export interface WorthTask extends OfDocuments {
  readonly kind: 'worth'
  readonly frequent: Frequent
  /** Bits for all places, in which they are set: the threads share them. */
  readonly places: Uint32Array
}

/** Finds windows that repeat, of one of several shares of all windows. */
export interface RepeatsTask {
  readonly kind: 'repeats'
  readonly documents: SharedDocuments
  readonly worth: Worth
  /** Bits for all places, in which those of outlets are marked: the threads share them. */
  readonly ofOutlets: Uint32Array
  readonly share: number
  readonly shares: number
}

/** Leaves furniture out. */
export interface StripTask extends OfDocuments {
  readonly kind: 'strip'
  readonly arrays: StripArrays
  /** Where it begins; undefined for none. */
  readonly places: Uint32Array | undefined
  /** Whether nothing more will be left out. */
  readonly isLast: boolean
}

/** Inverts the samples within a slice of the hashes. */
export interface InvertTask extends Slice {
  readonly kind: 'invert'
  readonly documents: SharedDocuments
  readonly arrays: Pick<StripArrays, 'lengths' | 'reasons'>
}

/** A range of documents, to before `to`. */
interface InRange {
  readonly corpus: SharedCorpus
  readonly from: number
  readonly to: number
}

/** Finds and verifies the pairs of a range of documents with those before them. */
export interface LinkTask extends InRange {
  readonly kind: 'link'
  readonly index: Index
}

/** Finds leads of unlike stories. */
export interface LeadsTask extends InRange {
  readonly kind: 'leads'
  readonly net: SharedNet
}

/** Finds several stories in one document. */
export interface PartsTask extends InRange {
  readonly kind: 'parts'
  readonly net: SharedNet
  readonly briefings: ReadonlySet<number>
}

/** Groups the documents of components and tells the groups as clusters. */
export interface TellTask {
  readonly kind: 'tell'
  readonly corpus: SharedCorpus
  readonly net: SharedNet
  readonly roundups: ReadonlySet<number>
  readonly components: Components
  readonly form: LineForm
}

/** A part of the work. */
export type Task =
  | ReadTask
  | FrequentTask
  | WorthTask
  | RepeatsTask
  | StripTask
  | InvertTask
  | LinkTask
  | LeadsTask
  | PartsTask
  | TellTask

/** What documents were found to hold. */
export type FoundIn<Found> = [document: number, found: readonly Found[]][]

/** What each kind of task gives back. */
interface Results {
  readonly read: TextReadings
  readonly frequent: undefined
  /** How many. */
  readonly worth: number
  readonly repeats: Repeats['suspects']
  readonly strip: { readonly marked: Marked | undefined; readonly spread: Spread | undefined }
  readonly invert: IndexSlice
  readonly link: Links
  readonly leads: FoundIn<Lead>
  readonly parts: FoundIn<Part>
  readonly tell: WrittenClusters
}

/** What a task gives back. */
export type Done<T extends Task> = Results[T['kind']]

const NOTHING = new Uint32Array(0)
/** Documents between two looks at the signal. */
const LOOK_EVERY = 4096

interface Opened {
  readonly corpus: Corpus
  readonly told: Told
}

/** Makes a function that does the tasks of one run. What it opens for the first one it keeps for the others. */
export function createPerformer(openTexts: OpenTexts): <T extends Task>(task: T) => Done<T> {
  const reader = once((task: ReadTask) => createTextsReader(task.settings, openStop(task.stop)))
  const documents = once((task: { documents: SharedDocuments }) => openDocuments(task.documents))
  const frequent = once((task: FrequentTask) => {
    const { settings, ...own } = documents(task)
    const counted = { ...own, columns: task.documents.columns, settings }
    return createFrequencyCounter(counted, task.frequent, leastCarriers(settings))
  })
  const worth = once((task: WorthTask) => {
    const own = documents(task)
    return createWorthFinder({ ...own, starts: startsOf(own.documents) }, task.frequent, task.places)
  })
  const repeats = once((task: RepeatsTask) => {
    const { settings, ...own } = documents(task)
    return createRepeatsFinder({ ...own, columns: task.documents.columns }, settings, task.worth, task.ofOutlets)
  })
  const stripper = once((task: StripTask) => {
    const own = documents(task)
    return createStripper(own.documents, task.arrays, own.settings)
  })
  const corpus = once((task: { corpus: SharedCorpus }): Opened => openCorpus(task.corpus, openTexts))
  const links = once((task: LinkTask) => createLinker(task.index, corpus(task).corpus))
  const net = once((task: { net: SharedNet }): Net => openNet(task.net))
  const perform: { readonly [Kind in Task['kind']]: (task: Extract<Task, { kind: Kind }>) => Results[Kind] } = {
    read: (task) => reader(task)(task.texts, task.starts),
    frequent(task) {
      frequent(task)(task.region)
      return undefined
    },
    worth: (task) => worth(task)(task.from, task.to),
    repeats: (task) => repeats(task)(task.share, task.shares),
    strip(task) {
      const { from, to, places } = task
      const marked = places === undefined ? undefined : stripper(task).cover(places, from, to)
      return { marked, spread: task.isLast ? stripper(task).settle(from, to) : undefined }
    },
    invert(task) {
      const own = documents(task)
      const { lengths, reasons } = task.arrays
      const sampleOf = (document: number): Uint32Array => {
        if (document % LOOK_EVERY === 0) own.settings.signal?.throwIfAborted()
        return reasons[document]! > 0 ? NOTHING : own.documents[document]!.sample
      }
      return indexLists(invertSlice(lengths.length, sampleOf, task), lengths, own.settings, sharedMemory)
    },
    link: (task) => links(task)(task.from, task.to),
    leads: (task) => {
      const own = corpus(task).corpus
      return findIn(task.from, task.to, (document) => leadsIn(document, net(task), own), own.settings.signal)
    },
    parts: (task) => {
      const isBriefing = (document: number): boolean => task.briefings.has(document)
      const own = corpus(task).corpus
      const parts = (document: number): Part[] => storiesIn(document, net(task), own, isBriefing)
      return findIn(task.from, task.to, parts, own.settings.signal)
    },
    tell: (task) => {
      const { corpus: own, told } = corpus(task)
      return writeClusters(task.components, { told, net: net(task), corpus: own, roundups: task.roundups }, task.form)
    },
  }
  return (task) => {
    // What only earlier steps needed is large.
    if (task.kind !== 'frequent') frequent.forget()
    if (task.kind !== 'worth') worth.forget()
    if (task.kind !== 'repeats') repeats.forget()
    if (task.kind !== 'strip') stripper.forget()
    if (!('documents' in task)) documents.forget()
    if (task.kind !== 'link') links.forget()
    return (perform[task.kind] as (task: Task) => never)(task)
  }
}

/** Makes something for the first task that needs it, and keeps it until told to forget it. */
function once<T, Made>(make: (task: T) => Made): ((task: T) => Made) & { forget(): void } {
  let made: { readonly value: Made } | undefined
  const get = (task: T): Made => {
    made ??= { value: make(task) }
    return made.value
  }
  return Object.assign(get, {
    forget() {
      made = undefined
    },
  })
}
