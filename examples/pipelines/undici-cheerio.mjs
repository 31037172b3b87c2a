// How do I use it beside cheerio? Fetch, load once, read with selectors what only this site has, and clean the same `$`.

import { load } from 'cheerio'
import { Pool } from 'undici'
import { clean } from 'wiredesk'
import { openSite } from './site.mjs'

const site = await openSite()
const pool = new Pool(site.origin, { connections: 2 })

for (const path of ['/harbour-courier/engineers-drain-dam.html', '/tidewater-post/dam-reservoir-lowered.html']) {
  const { statusCode, body } = await pool.request({ path, method: 'GET' })
  const $ = load(await body.text())
  const { title, credits, text } = clean($, { url: $('link[rel=canonical]').attr('href') })
  console.log(`${statusCode} ${title}`)
  console.log(`  by selector: ${$('meta[property="og:site_name"]').attr('content')}`)
  console.log(`  agency: ${credits.find(({ role }) => role === 'origin')?.agency}, ${text.split(/\s+/).length} words`)
}

await pool.close()
await site.close()
