// The sample pages as a web site of this machine: `/` links to every story, `/feed.xml` is its RSS feed, and every story
// says in `<link rel="canonical">` where it was published. The pipelines beside this file fetch from it.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const PAGES = new URL('../samples/pages/', import.meta.url)
const TRUTH = JSON.parse(readFileSync(new URL('../samples/truth.json', import.meta.url), 'utf8'))

/** Starts the site on a free port. */
export async function openSite() {
  const stories = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .sort()
  const server = createServer(({ url }, response) => {
    const file = new URL(`.${url}`, PAGES)
    if (url === '/') send(response, 'text/html', frontPage(stories))
    else if (url === '/feed.xml') send(response, 'application/rss+xml', feed(stories, origin()))
    else if (stories.includes(url) && existsSync(file)) send(response, 'text/html', readFileSync(file))
    else response.writeHead(404).end()
  })
  const origin = () => `http://127.0.0.1:${server.address().port}`
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: origin(),
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  }
}

function send(response, type, body) {
  // A socket that is kept could be closed just when a slow reader asks for the next page.
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, connection: 'close' }).end(body)
}

function frontPage(stories) {
  const links = stories.map((path) => `<li><a class="story" href="${path}">${path}</a></li>`)
  return `<!doctype html><title>All stories</title><ul>${links.join('')}</ul>`
}

function feed(stories, origin) {
  const items = stories.map((path) => {
    const { published } = TRUTH.find(({ file }) => path === `/${file.slice('pages/'.length)}`)
    return `<item><guid>${path}</guid><link>${origin}${path}</link><pubDate>${new Date(published).toUTCString()}</pubDate></item>`
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>All stories</title><link>${origin}</link>
<description>Every story of the samples</description>${items.join('')}</channel></rss>`
}
