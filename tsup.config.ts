import type { Options } from 'tsup'

/** Published as ES modules only, which CommonJS on Node 20 cannot require: they are built in. */
const ESM_ONLY = ['franc', 'trigram-utils', 'n-gram', 'collapse-white-space']

const entry = { index: 'src/index.ts', 'clean/index': 'src/clean/index.ts', 'match/index': 'src/match/index.ts' }
const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  sourcemap: false,
  splitting: true,
  treeshake: true,
  noExternal: ESM_ONLY,
  // The lexicon is in thirty scripts; escaped it would be twice as large.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
}

const config: Options[] = [
  // The command line is an entry of the ES modules, so that it shares their chunks.
  { ...shared, clean: true, entry: { ...entry, 'cli/main': 'src/cli/main.ts' }, format: ['esm'], external: [/^node:/] },
  { ...shared, entry, format: ['cjs'] },
  { ...shared, entry, format: ['esm', 'cjs'], dts: { only: true } },
]

export default config
