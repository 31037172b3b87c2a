// How do I follow a feed? The feed says what is new and when it was published; the page says the rest.

import { parseFeed } from 'feedsmith'
import { clean } from 'wiredesk'
import { openSite } from './site.mjs'

const site = await openSite()
const { feed } = parseFeed(await (await fetch(`${site.origin}/feed.xml`)).text())
const bells = feed.items.filter(({ link }) => link.includes('bell'))

for (const { guid, link, pubDate } of bells) {
  const html = new Uint8Array(await (await fetch(link)).arrayBuffer()) // bytes: the charset is found in the page
  const { title, published, text } = clean(html, { id: guid.value, publishedAt: new Date(pubDate).toISOString() })
  console.log(`${published}  ${title}\n  ${text.slice(0, 72)}…`)
}
await site.close()
