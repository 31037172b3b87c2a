// How does it stand in a Node stream? A Transform a page, JSON lines on both sides, and back pressure all the way.

import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { clean } from 'wiredesk'

const lines = createInterface({ input: createReadStream(new URL('../samples/pages.jsonl', import.meta.url)) })

const cleaned = new Transform({
  readableObjectMode: true,
  writableObjectMode: true,
  transform(line, _encoding, done) {
    const { id, url, html, text } = JSON.parse(line)
    done(null, clean(html ? { html } : { text }, { id, url }))
  },
})

const byAgency = new Map()
const counted = new Writable({
  objectMode: true,
  write({ credits }, _encoding, done) {
    const agency = credits.find(({ role }) => role === 'origin')?.agency ?? 'own reporting'
    byAgency.set(agency, (byAgency.get(agency) ?? 0) + 1)
    done()
  },
})

await pipeline(Readable.from(lines), cleaned, counted)
for (const [agency, count] of [...byAgency].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${agency}: ${count}`)
