// Is the crawler in another language? It writes JSON lines, and a pipe does the rest.
// Runs `python3 crawler.py SITE | wiredesk cluster --format members`; where there is no python3, this says so and ends.

import { execFileSync, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { openSite } from './site.mjs'

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url))
try {
  execFileSync('python3', ['--version'], { stdio: 'ignore' })
} catch {
  console.log('skipped: no python3 here')
  process.exit()
}

const site = await openSite()
const crawler = spawn('python3', [pathOf('crawler.py'), site.origin], { stdio: ['ignore', 'pipe', 'inherit'] })
const command = [pathOf('../../dist/cli/main.js'), 'cluster', '--format', 'members']
const wiredesk = spawn(process.execPath, command, { stdio: [crawler.stdout, 'pipe', 'inherit'] })

let out = ''
for await (const chunk of wiredesk.stdout.setEncoding('utf8')) out += chunk
await site.close()
const copies = out
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ relation }) => relation !== 'representative')
for (const { id, relation, representative } of copies) console.log(`${id} ${relation} ${representative}`)
