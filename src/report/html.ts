// The report for people as one HTML file: the run at a glance, clusters with their timelines, copies beside the story
// they are of, and every document with what was removed from it. The file loads nothing, and what it shows of pages
// is text: data islands that the script reads and puts on the page as text nodes, under a policy that allows only that
// script.

import { describe, WiredeskError } from '../errors.ts'
import type { ClusterReport } from '../match/types.ts'
import { placeDocuments, type ReportedDocument } from './html/documents.ts'
import { reportData } from './html/index-data.ts'
import { dataIsland, pageFoot, pageHead } from './html/page.ts'
import { tallyOf } from './html/tally.ts'

export type { ReportedDocument } from './html/documents.ts'

/** Options of `renderReport`. */
export interface ReportOptions {
  /** Heading of the report and name of its tab. @default 'wiredesk report' */
  readonly title?: string
}

/**
 * Renders what `cluster` or `processPages` found as one self-contained HTML file. The same input gives the same file.
 *
 * @param articles - The cleaned pages, or the stories that were clustered. What the report names but is not among them
 * is shown without text.
 * @param report - Made with `passages`, as is the default: without them a copy is compared paragraph by paragraph.
 * @example
 * const { articles, report } = await processPages(pages)
 * await writeFile('report.html', renderReport(articles, report, { title: 'Crawl of 6 May' }))
 */
export function renderReport(
  articles: readonly ReportedDocument[],
  report: ClusterReport,
  options: ReportOptions = {},
): string {
  return [...reportPieces(articles, report, options)].join('')
}

/** The same file in pieces, for runs whose report is larger than a string should be. */
export function* reportPieces(
  articles: readonly ReportedDocument[],
  report: ClusterReport,
  options: ReportOptions = {},
): Generator<string> {
  check(articles, report)
  const { title = 'wiredesk report' } = options
  const documents = placeDocuments(articles, report)
  const { index, chunks } = reportData(title, documents, report, tallyOf(documents, report))
  yield pageHead(title)
  yield dataIsland('index', index)
  let number = 0
  for (const texts of chunks()) {
    yield dataIsland(`documents-${number}`, texts)
    number += 1
  }
  yield pageFoot()
}

function check(articles: unknown, report: unknown): void {
  if (!Array.isArray(articles)) {
    throw new WiredeskError(
      'bad-input',
      `expected articles as an array, got ${describe(articles)}, pass the \`articles\` of processPages`,
    )
  }
  const clusters: unknown =
    typeof report === 'object' && report !== null ? (report as ClusterReport).clusters : undefined
  if (!Array.isArray(clusters)) {
    throw new WiredeskError(
      'bad-input',
      `expected a report with \`clusters\`, got ${describe(report)}, pass what cluster() returned`,
    )
  }
}
