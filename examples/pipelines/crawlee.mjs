// How do I clean what Crawlee crawls? Its `$` goes into `clean` as it is, and stays as it was.

import { CheerioCrawler, Configuration, log } from '@crawlee/cheerio'
import { clean, cluster } from 'wiredesk'
import { openSite } from './site.mjs'

log.setLevel(log.LEVELS.OFF)
const site = await openSite()
const articles = []

const crawler = new CheerioCrawler(
  {
    maxConcurrency: 4,
    async requestHandler({ $, request, enqueueLinks }) {
      if (request.label !== 'STORY') return void (await enqueueLinks({ selector: 'a.story', label: 'STORY' }))
      const url = $('link[rel=canonical]').attr('href') ?? request.loadedUrl
      articles.push(clean($, { id: new URL(request.url).pathname, url }))
    },
  },
  new Configuration({ persistStorage: false }),
)

const { requestsFinished, requestsFailed } = await crawler.run([site.origin])
await site.close()
articles.sort((a, b) => (a.id < b.id ? -1 : 1)) // pages arrive as they please
console.log(`${requestsFinished} requests, ${requestsFailed} failed, ${articles.length} articles`)

for (const { members, origins } of cluster(articles).clusters.filter(({ members }) => members.length > 2)) {
  console.log(`\n${origins.map(({ name }) => name).join()} sent it, ${members.length} outlets have it:`)
  for (const { id, relation } of members) console.log(`  ${relation.padEnd(14)} ${id}`)
}
