import { data as trigrams } from 'franc/data.js'
import type { Options } from 'tsup'
import { LANGUAGE_CODES } from './src/clean/lexicon/languages.ts'

/**
 * Built in. franc and what it needs are published as ES modules only, which CommonJS on Node 20 cannot require; of warcio
 * the command line needs a tenth, and its dependencies (yargs, hash-wasm …) are several megabytes.
 */
const BUILT_IN = ['franc', 'trigram-utils', 'n-gram', 'collapse-white-space', 'warcio']

/** warcio names the records that it writes with a package that bundlers cannot take in; Node has the same. */
const NODE_UUID: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'node-uuid',
  setup(build) {
    build.onResolve({ filter: /^uuid-random$/ }, () => ({ path: 'uuid', namespace: 'node-uuid' }))
    build.onLoad({ filter: /.*/, namespace: 'node-uuid' }, () => ({
      contents: "export { randomUUID as default } from 'node:crypto'",
    }))
  },
}

/** franc brings trigrams of 187 languages; those that `detectLanguage` has no tag for are two thirds of their size. */
const KNOWN_TRIGRAMS: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'known-trigrams',
  setup(build) {
    const known = Object.entries(trigrams).map(([script, lists]) => [
      script,
      Object.fromEntries(Object.entries(lists).filter(([language]) => language in LANGUAGE_CODES)),
    ])
    build.onLoad({ filter: /franc[\\/]data\.js$/ }, () => ({
      contents: `export const data = ${JSON.stringify(Object.fromEntries(known))}`,
    }))
  },
}

const entry = { index: 'src/index.ts', 'clean/index': 'src/clean/index.ts', 'match/index': 'src/match/index.ts' }
const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  sourcemap: false,
  splitting: true,
  treeshake: true,
  noExternal: BUILT_IN,
  // The lexicon is in thirty scripts; escaped it would be twice as large.
  esbuildPlugins: [KNOWN_TRIGRAMS],
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.mainFields = ['module', 'main']
    // esbuild's table has Node 20 without the newest scripts, and so would make every /\p{L}/ a call of RegExp's
    // constructor, each time that its function runs.
    options.supported = { 'regexp-unicode-property-escapes': true }
  },
}

const config: Options[] = [
  // The command line and the workers of its threads are entries of the ES modules, so that they share their chunks.
  {
    ...shared,
    clean: true,
    entry: {
      ...entry,
      'cli/main': 'src/cli/main.ts',
      'cli/worker': 'src/cli/worker.ts',
      'cli/clean-worker': 'src/cli/clean-worker.ts',
    },
    format: ['esm'],
    external: [/^node:/],
    esbuildPlugins: [KNOWN_TRIGRAMS, NODE_UUID],
  },
  { ...shared, entry, format: ['cjs'] },
  { ...shared, entry, format: ['esm', 'cjs'], dts: { only: true } },
]

export default config
