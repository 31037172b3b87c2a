// Builds what runs in a browser. The report's script and style become `src/report/html/client.ts`, which is committed:
// the library must not need a bundler to make a report, and its policy names their hashes. The playground becomes static
// files. `npm run build:report` writes the former, `npm run playground` the latter.

import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
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

const LICENCE_FILES = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license', 'LICENSE.txt']

/** Licences of the packages that stand in a bundle, each text once. */
export function licencesOf(inputs: readonly string[]): string {
  const packages = new Set(
    inputs
      .map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
      .filter((folder) => folder !== undefined),
  )
  const texts = new Map<string, string[]>()
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >
    const file = LICENCE_FILES.map((one) => join(ROOT, folder, one)).find(existsSync)
    // Some packages only name their licence.
    const text = file === undefined ? `Licence: ${license}` : readFileSync(file, 'utf8').trim().replaceAll('*/', '* /')
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`])
  }
  return [...texts].map(([text, names]) => `Contains ${names.join(', ')}:\n${text}`).join('\n\n')
}

/** The report's script and style, as text. */
export async function buildReport(): Promise<{ script: string; style: string }> {
  const script = await build({ ...BROWSERS, entryPoints: ['web/report/main.ts'], format: 'iife' })
  const style = await buildStyle([...STYLES, 'report/report.css'])
  const licences = licencesOf(Object.keys(script.metafile!.inputs))
  return { script: `/*! ${licences} */\n${script.outputFiles![0]!.text}`, style }
}

const STYLES = ['parts/base.css', 'parts/parts.css', 'parts/charts.css']

/** Several styles as one. */
async function buildStyle(paths: readonly string[]): Promise<string> {
  const contents = paths.map((path) => `@import "./${path}";`).join('\n')
  const style = await build({ ...BROWSERS, stdin: { contents, resolveDir: join(ROOT, 'web'), loader: 'css' } })
  return style.outputFiles![0]!.text
}

/** Where the playground is built. */
export const PLAYGROUND: string = join(ROOT, '.out/playground')

/** The playground as static files: page, style, script, and the library in a worker. */
export async function buildPlayground(folder: string = PLAYGROUND): Promise<void> {
  const entryPoints = ['main', 'worker'].map((name) => `web/playground/${name}.ts`)
  // Resolved as for browsers: a Node module anywhere in the library would end the build with an error.
  const scripts = await build({ ...BROWSERS, entryPoints, outdir: folder, format: 'iife' })
  mkdirSync(folder, { recursive: true })
  for (const { path, contents } of scripts.outputFiles!) writeFileSync(join(folder, basename(path)), contents)
  writeFileSync(join(folder, 'playground.css'), await buildStyle([...STYLES, 'playground/playground.css']))
  writeFileSync(join(folder, 'licences.txt'), `${licencesOf(Object.keys(scripts.metafile!.inputs))}\n`)
  for (const name of ['index.html', 'icon.svg']) copyFileSync(join(ROOT, 'web/playground', name), join(folder, name))
}

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
