// Runs the course: every numbered example in order, under the question that its first line asks.
// `npm run examples` builds the package before; the examples import it by its name, as its users do.

import { existsSync, readdirSync, readFileSync } from 'node:fs'

if (!existsSync(new URL('../dist/index.js', import.meta.url))) {
  console.error('expected the built package in dist/, got none, run `npm run examples` (or `npm run build` first)')
  process.exit(1)
}

const examples = readdirSync(new URL('.', import.meta.url))
  .filter((name) => /^\d\d-.*\.mjs$/.test(name))
  .sort()

for (const name of examples) {
  const [question] = readFileSync(new URL(name, import.meta.url), 'utf8').match(/(?<=^\/\/ )[^?]*\?/)
  console.log(`\n━━ examples/${name} ━━ ${question}\n`)
  await import(`./${name}`)
}
