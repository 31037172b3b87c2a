// Runs before `npm publish`. npm's provenance statement names the repository that a package was built from, and refuses
// one whose package.json names another or none. This project has no public address yet, and does not invent one.

import { readFileSync } from 'node:fs'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const missing = ['repository', 'homepage', 'bugs'].filter((field) => manifest[field] === undefined)
if (missing.length > 0) {
  console.error(
    `expected package.json to have ${missing.join(', ')}, got none; set them to the public repository, which npm's provenance needs`,
  )
  process.exit(1)
}
