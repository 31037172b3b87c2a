// And in a web stream, as in workers, edge runtimes and browsers? Bytes come in, are split into lines, and leave cleaned.
// Nothing here is Node's but the file that stands in for a response.

import { openAsBlob } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clean } from 'wiredesk/clean'

const response = new Response(await openAsBlob(fileURLToPath(new URL('../samples/pages.jsonl', import.meta.url))))

function linesOf() {
  let rest = ''
  return new TransformStream({
    transform(chunk, controller) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop()
      for (const line of lines) controller.enqueue(line)
    },
    flush(controller) {
      if (rest !== '') controller.enqueue(rest)
    },
  })
}

const cleaned = new TransformStream({
  transform(line, controller) {
    const { id, url, html, text } = JSON.parse(line)
    controller.enqueue(clean(html ? { html } : { text }, { id, url }))
  },
})

const languages = {}
const articles = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(linesOf()).pipeThrough(cleaned)
for await (const { lang } of articles) languages[lang] = (languages[lang] ?? 0) + 1
console.log(languages)
