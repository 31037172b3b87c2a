// A page that was cleaned before, as `wiredesk clean` writes it, to a story to compare. Fields of an unexpected shape
// are other programs' own and are left out: only the text is needed.

import { besideIn } from '../match/beside.ts'
import type { Story } from '../match/index.ts'
import type { Credit, CreditRole, Dateline, Page } from '../types.ts'

const ROLES: readonly CreditRole[] = ['origin', 'with-material', 'cited', 'photo']

/** The page as a story called `id`; undefined when it has no text. */
export function toStory(page: Page, id: string): Story | undefined {
  const { text, url, site, title, modified, lang, dateline, credits, flags, blocks } = page
  if (typeof text !== 'string') return undefined
  const published = page.published ?? page.publishedAt
  // Field by field: a million stories are made.
  const story: { -readonly [Field in keyof Story]: Story[Field] } = { id, text }
  if (typeof url === 'string') story.url = url
  if (typeof site === 'string') story.site = site
  if (typeof title === 'string') story.title = title
  if (typeof published === 'string') story.published = published
  if (typeof modified === 'string') story.modified = modified
  if (typeof lang === 'string') story.lang = lang
  if (isDateline(dateline)) story.dateline = dateline
  if (Array.isArray(credits) && credits.every(isCredit)) story.credits = credits
  if (Array.isArray(blocks)) story.beside = besideIn(blocks)
  if (Array.isArray(flags) && flags.every((flag) => typeof flag === 'string')) story.flags = flags
  return story
}

function isDateline(value: unknown): value is Dateline {
  if (!isObject(value) || typeof value.raw !== 'string') return false
  return [value.place, value.date, value.agency].every((field) => field === undefined || typeof field === 'string')
}

function isCredit(value: unknown): value is Credit {
  return (
    isObject(value) &&
    typeof value.agency === 'string' &&
    ROLES.includes(value.role as CreditRole) &&
    typeof value.raw === 'string' &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
