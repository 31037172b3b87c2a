// The library in a worker, so that typing never waits for it.

import { type Article, clean, compare, WiredeskError } from '../../src/index.ts'
import type { Answer, Compared, CompareTask, Task } from './tasks.ts'

function articleOf(id: string, page: string, cleaned: boolean): Article {
  if (cleaned) return { ...clean(page), id }
  return { id, title: '', byline: [], credits: [], text: page, blocks: [], flags: [] }
}

function compared({ pages, cleaned }: CompareTask): Compared {
  const articles = [articleOf('first', pages[0], cleaned), articleOf('second', pages[1], cleaned)] as const
  const [first, second] = articles.map((article) => ({ ...article, id: article.id ?? '' })) as [
    Article & { id: string },
    Article & { id: string },
  ]
  return { articles, relation: compare(second, first) }
}

function answer(task: Task): Answer<Article | Compared> {
  const start = performance.now()
  try {
    const result = task.what === 'clean' ? clean(task.page, task.options) : compared(task)
    return { result, milliseconds: performance.now() - start }
  } catch (error) {
    if (error instanceof WiredeskError) return { problem: error.message }
    throw error
  }
}

addEventListener('message', ({ data }: MessageEvent<Task>) => postMessage(answer(data)))
