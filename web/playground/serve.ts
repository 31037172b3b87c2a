// `npm run playground`: builds the playground and serves it on this machine; with `--build` it only builds.
// Options: `--port NUMBER` (default 4177), `--build`.

import { createReadStream, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { buildPlayground, PLAYGROUND } from '../build.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}
const PORT = 4177

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

function send(response: ServerResponse, path: string, headOnly: boolean): void {
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  if (headOnly) response.end()
  else createReadStream(path).pipe(response)
}

/** Serves the files of a folder, not those of folders in it. */
export function serveFolder(folder: string): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname === '/' ? 'index.html' : pathname.slice(1)
    const known =
      /^[\w-]+\.\w+$/.test(name) && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true
    if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'Only GET and HEAD.')
    else if (!known) refuse(response, 404, 'There is no such file.')
    else send(response, join(folder, name), request.method === 'HEAD')
  })
}

function portIn(words: readonly string[]): number {
  const at = words.indexOf('--port')
  const port = at < 0 ? PORT : Number(words[at + 1])
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`expected --port to be 0 to 65535, got ${words[at + 1]}`)
  return port
}

async function run(words: readonly string[]): Promise<void> {
  const port = portIn(words)
  await buildPlayground()
  console.log(`Built ${PLAYGROUND}`)
  if (words.includes('--build')) return
  const server = serveFolder(PLAYGROUND)
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken: choose another, e.g. npm run playground -- --port ${port + 1}`
        : error.message,
    )
    process.exitCode = 1
  })
  server.listen(port, '127.0.0.1', () => {
    const address = server.address()
    console.log(
      `Playground: http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}/   (Ctrl-C ends it)`,
    )
  })
}

if (process.argv[1]?.endsWith('serve.ts')) await run(process.argv.slice(2))
