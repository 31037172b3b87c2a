// Builds what runs in a browser. The report's script and style become `src/report/html/client.ts`, which is committed:
// the library must not need a bundler to make a report, and its policy names their hashes. The playground becomes static
// files. `npm run build:report` writes the former, `npm run playground` the latter.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const CLIENT = join(ROOT, 'src/report/html/client.ts')

/** Browsers of the last years: nothing is translated for older ones. */
export const BROWSERS: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  legalComments: 'none',
  metafile: true,
}

/** Licences of the packages that stand in a bundle, each text once. */
export function licencesOf(inputs: readonly string[]): string {
  const packages = new Set(
    inputs
      .map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
      .filter((folder) => folder !== undefined),
  )
  const texts = new Map<string, string[]>()
  for (const folder of [...packages].sort()) {
    const { name, version } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as {
      name: string
      version: string
    }
    const file = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license', 'LICENSE.txt']
      .map((one) => join(ROOT, folder, one))
      .find(existsSync)
    if (file === undefined)
      throw new Error(
        `expected ${folder} to have a licence file, found none: look up its licence before it is built in`,
      )
    const text = readFileSync(file, 'utf8').trim().replaceAll('*/', '* /')
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`])
  }
  return [...texts].map(([text, names]) => `Contains ${names.join(', ')}:\n${text}`).join('\n\n')
}

/** The report's script and style, as text. */
export async function buildReport(): Promise<{ script: string; style: string }> {
  const script = await build({ ...BROWSERS, entryPoints: ['web/report/main.ts'], format: 'iife' })
  const style = await build({
    ...BROWSERS,
    stdin: {
      contents: STYLES.map((path) => `@import "./${path}";`).join('\n'),
      resolveDir: join(ROOT, 'web'),
      loader: 'css',
    },
  })
  const licences = licencesOf(Object.keys(script.metafile!.inputs))
  return { script: `/*! ${licences} */\n${script.outputFiles![0]!.text}`, style: style.outputFiles![0]!.text }
}

const STYLES = ['parts/base.css', 'parts/parts.css', 'report/report.css']

/** The file that the library reads them from. */
export function clientSource({ script, style }: { script: string; style: string }): string {
  const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
  return `// Made by \`npm run build:report\` from web/report: the report's script and style, and their hashes for its policy.
// Not to be edited by hand; test/report/html-client.test.ts builds them anew and compares.

/** Script of the report. */
export const CLIENT_SCRIPT: string = ${JSON.stringify(script)}
/** Style of the report. */
export const CLIENT_STYLE: string = ${JSON.stringify(style)}
/** Hash of the script. */
export const SCRIPT_HASH = '${hash(script)}'
/** Hash of the style. */
export const STYLE_HASH = '${hash(style)}'
`
}

if (process.argv[1] !== undefined && dirname(process.argv[1]) === join(ROOT, 'web') && process.argv[2] === 'report') {
  writeFileSync(CLIENT, clientSource(await buildReport()))
}
