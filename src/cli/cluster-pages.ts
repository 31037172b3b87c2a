// Cluster pages: pages cleaned for `cluster`.

import type { CleanerOptions } from '../clean-page.ts'
import { cleanPages } from '../pipeline.ts'
import type { Page } from '../types.ts'
import { openCleaning } from './clean-pool.ts'
import type { Material } from './cluster.ts'
import { uniquePages } from './read-stories.ts'
import type { Run } from './run.ts'

export { cleanOptionsOf } from './clean.ts'

/** Files are read twice rather than held: once to learn what their sites repeat, once to use it. */
export async function cleanAll(run: Run, options: CleanerOptions, workers: number): Promise<Material> {
  const open = (): AsyncGenerator<Page> => namedPages(run)
  const isReadableAgain = run.sources.every(({ isFile }) => isFile)
  const { cleaning, close } = openCleaning(workers)
  try {
    const { articles } = await cleanPages(
      isReadableAgain ? open : open(),
      { clean: options, onArticle: run.progress.page, signal: run.signal },
      cleaning,
    )
    return { stories: articles, articles }
  } finally {
    await close()
  }
}

async function* namedPages(run: Run): AsyncGenerator<Page> {
  for await (const { page, name } of uniquePages(run)) yield { ...page, id: name }
}
