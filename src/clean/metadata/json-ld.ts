// JSON-LD: the articles that a page describes about itself, flattened, with their authors resolved.
//
// Idea: parse leniently, walk arrays, @graph and the main entity with a queue, and look up authors that are only
// references (`{"@id": …}`). Broken JSON is mended for the mistakes that pages make, else read key by key.
// Cost: linear in the script; scripts, nodes and strings are bounded, so that a hostile page costs no more.

/** An author as the page describes it. */
export interface JsonLdAuthor {
  name: string
  /** `person`, `organization` or empty. */
  type: string
}

/** One node of a page's JSON-LD that describes a work, a page or a site. */
export interface JsonLdArticle {
  /** `@type`, lower case, joined by a blank. */
  type: string
  headline?: string
  description?: string
  published?: string
  modified?: string
  created?: string
  authors: JsonLdAuthor[]
  publisher?: string
  lang?: string
  url?: string
  articleBody?: string
}

type Json = { readonly [key: string]: unknown }

/** Characters of one script that are parsed; larger ones are product catalogues. */
const SCRIPT_CHARS_MAX = 600_000
const NODES_MAX = 3000
const ARTICLES_MAX = 40
const FIELD_CHARS_MAX = 2000
const BODY_CHARS_MAX = 200_000

/** Keys whose values are walked on for more nodes. */
const NESTED: readonly string[] = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'subjectOf', 'review']

/** Reads all JSON-LD scripts of a page. */
export function readJsonLd(scripts: readonly string[]): JsonLdArticle[] {
  const roots = scripts.map((script) => (script.length > SCRIPT_CHARS_MAX ? undefined : parseLeniently(script)))
  const nodes = flatten(roots)
  const byId = new Map<string, Json>()
  for (const node of nodes) {
    const id = node['@id']
    if (typeof id === 'string' && (node.name !== undefined || !byId.has(id))) byId.set(id, node)
  }
  const articles: JsonLdArticle[] = []
  for (const node of nodes) {
    if (articles.length >= ARTICLES_MAX) break
    if (describes(node)) articles.push(toArticle(node, byId))
  }
  return articles
}

function describes(node: Json): boolean {
  return node['@type'] !== undefined || node.headline !== undefined || node.datePublished !== undefined
}

function flatten(roots: readonly unknown[]): Json[] {
  const queue: unknown[] = [...roots]
  const nodes: Json[] = []
  for (let index = 0; index < queue.length && index < NODES_MAX; index++) {
    const value = queue[index]
    if (Array.isArray(value)) {
      for (const item of value.slice(0, NODES_MAX)) queue.push(item)
    } else if (isObject(value)) {
      nodes.push(value)
      for (const key of NESTED) if (typeof value[key] === 'object') queue.push(value[key])
    }
  }
  return nodes
}

function toArticle(node: Json, byId: ReadonlyMap<string, Json>): JsonLdArticle {
  const article: JsonLdArticle = { type: typesOf(node), authors: authorsOf(node.author ?? node.creator, byId) }
  const fields: [Exclude<keyof JsonLdArticle, 'authors' | 'type'>, string | undefined][] = [
    ['headline', textOf(node.headline ?? node.name)],
    ['description', textOf(node.description)],
    ['published', textOf(node.datePublished)],
    ['modified', textOf(node.dateModified)],
    ['created', textOf(node.dateCreated ?? node.uploadDate)],
    ['publisher', nameOf(node.publisher, byId)],
    ['lang', textOf(node.inLanguage)],
    ['url', textOf(node.url) ?? textOf(node.mainEntityOfPage)],
    ['articleBody', bodyOf(node.articleBody)],
  ]
  for (const [key, value] of fields) if (value !== undefined) article[key] = value
  return article
}

function typesOf(node: Json): string {
  return [node['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .slice(0, 8)
    .join(' ')
    .toLowerCase()
}

function textOf(value: unknown): string | undefined {
  const single = Array.isArray(value) ? value[0] : value
  if (typeof single === 'number') return String(single)
  if (isObject(single)) return textOf(single['@value'] ?? single.name ?? single['@id'])
  if (typeof single !== 'string') return undefined
  const text = single.slice(0, FIELD_CHARS_MAX).trim()
  return text === '' ? undefined : text
}

function bodyOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, BODY_CHARS_MAX) : undefined
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Json>): string | undefined {
  const single = resolve(Array.isArray(value) ? value[0] : value, byId)
  return isObject(single) ? textOf(single.name) : textOf(single)
}

function authorsOf(value: unknown, byId: ReadonlyMap<string, Json>): JsonLdAuthor[] {
  const authors: JsonLdAuthor[] = []
  for (const item of [value].flat(2).slice(0, 30)) {
    const author = resolve(item, byId)
    if (typeof author === 'string') authors.push({ name: author.slice(0, FIELD_CHARS_MAX), type: '' })
    if (!isObject(author)) continue
    const type = typesOf(author)
    // One author object with an array of names is common.
    for (const name of [author.name].flat().slice(0, 30)) {
      const text = textOf(name)
      if (text !== undefined) authors.push({ name: text, type: type.includes('organization') ? 'organization' : type })
    }
  }
  return authors
}

function resolve(value: unknown, byId: ReadonlyMap<string, Json>): unknown {
  if (!isObject(value) || value.name !== undefined) return value
  const id = value['@id']
  return typeof id === 'string' ? (byId.get(id) ?? value) : value
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Parses JSON with the mistakes that pages make; reads the main keys one by one when it stays broken. */
function parseLeniently(script: string): unknown {
  const text = unwrap(script)
  return tryParse(text) ?? tryParse(mend(text)) ?? readKeys(text)
}

/** Drops the comment or CDATA marks that old templates put around a script. */
function unwrap(script: string): string {
  const first = script.search(/[{[]/)
  if (first < 0) return ''
  // "<![CDATA[" has a bracket of its own.
  const from = script.startsWith('CDATA[', first + 1) ? first + '[CDATA['.length : first
  const to = Math.max(script.lastIndexOf('}'), script.endsWith(']') ? script.length - 1 : -1)
  const list = script.slice(from).trimStart().startsWith('[')
  const end = list
    ? script.lastIndexOf(']', to > 0 && script.includes(']]>') ? script.lastIndexOf(']]>') - 1 : script.length)
    : to
  return script.slice(from, end + 1)
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Raw line breaks and control characters inside strings, and commas before a closing bracket. */
function mend(text: string): string {
  return text
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,(\s?[}\]])/g, '$1')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\')
}

const KEYS: readonly string[] = [
  'headline',
  'datePublished',
  'dateModified',
  'dateCreated',
  'description',
  'inLanguage',
  'articleBody',
]

function readKeys(text: string): Json | undefined {
  const node: Record<string, unknown> = {}
  for (const key of KEYS) {
    const value = readString(text, key, 0)
    if (value !== undefined) node[key] = value
  }
  const author = text.indexOf('"author"')
  const name = author < 0 ? undefined : readString(text.slice(0, author + 400), 'name', author)
  if (name !== undefined) node.author = name
  return Object.keys(node).length > 0 ? { ...node, '@type': 'Article' } : undefined
}

function readString(text: string, key: string, from: number): string | undefined {
  const at = text.indexOf(`"${key}"`, from)
  if (at < 0) return undefined
  const match = /^\s{0,9}:\s{0,9}"((?:[^"\\]|\\.)*)"/.exec(
    text.slice(at + key.length + 2, at + key.length + FIELD_CHARS_MAX),
  )
  return match ? (match[1] ?? '').replace(/\\(?:u[0-9a-fA-F]{4}|.)/g, (sequence) => unescapeJson(sequence)) : undefined
}

function unescapeJson(sequence: string): string {
  return (tryParse(`"${sequence}"`) as string | undefined) ?? sequence.slice(1)
}
